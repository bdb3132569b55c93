import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sectionStates } from '../../server/src/authoring/section-states.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { noProject } from '../../server/src/project/project.ts'
import { isSerious } from '../../server/src/rules/rule.ts'
import { insertSections } from '../../server/src/sections/insert.ts'
import { filesIn } from './check.ts'
import { findingsIn, lostLines, mend, today, withFix } from './mend.ts'

/** Looks whether policies that are full of mistakes can be mended by quick fixes, and completed by inserting what is missing, alone. */
export function checkExamples(folder: string): readonly string[] {
  return filesIn(folder)
    .filter((file) => file !== 'README.md')
    .flatMap((file) => checkExample(readFileSync(join(folder, file), 'utf8')).map((failure) => `${file}: ${failure}`))
}

/** What goes wrong with one policy. */
export function checkExample(text: string): readonly string[] {
  const mended = mend(text)
  const completed = complete(mended.text)
  return [
    ...mended.left.map((rule) => `${rule} is left after all quick fixes`),
    ...mended.damaged.map((line) => `a quick fix changed "${line}", where nothing was found`),
    ...lostLines(mended.text, completed).map((line) => `an insertion changed "${line}"`),
    ...findingsIn(completed).flatMap(({ rule, ...finding }) =>
      isSerious(finding) ? `${rule} is in what was inserted` : [],
    ),
    ...(complete(completed) === completed ? [] : ['something was inserted twice']),
  ]
}

/** The policy with all that a standard asks for and it lacks. */
function complete(text: string): string {
  const policy = readPolicy(text)
  const missing = sectionStates(policy, noProject).filter(
    ({ state, askedBy }) => state === 'missing' && askedBy.length > 0,
  )
  const ids = missing.map(({ id }) => id)
  return withFix(text, insertSections(policy, ids, noProject, today))
}
