import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventually } from './editor.ts'

/** Where the launcher answers; a VS Code without one lets nobody look into its webviews. */
const answers = process.env['SCREENSHOTS']
export const isReadable = answers !== undefined
let reads = 0

/** Reads the preview until it is as expected. */
export async function readUntil(isRight: (text: string) => boolean): Promise<void> {
  if (answers === undefined) return
  const read = async () => {
    const name = `preview-${++reads}`
    console.log(`read: ${name}`)
    const path = join(answers, `${name}.txt`)
    await eventually(
      () => existsSync(path),
      Boolean,
      () => `no answer ${name}`,
    )
    return readFileSync(path, 'utf8')
  }
  await eventually(read, isRight, (text) => `showing ${text}`)
}
