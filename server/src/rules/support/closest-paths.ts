import { closestWord } from '../../closest-word.ts'

/** More than three to choose from are no help. */
const most = 3

/** Which existing paths may be meant by one that does not exist: those of the same name elsewhere, else the one spelled most like it. */
export function closestPaths(path: string, existing: readonly string[]): readonly string[] {
  const name = nameOf(path)
  const sameName = existing.filter((other) => nameOf(other) === name)
  if (sameName.length > 0) return sameName.slice(0, most)
  const closest = closestWord(path, existing, Math.ceil(name.length / 3))
  return closest === undefined ? [] : [closest]
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}
