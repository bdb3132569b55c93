import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { noProject } from '../server/src/project/project.ts'
import { agreementOn } from './corpus/agreement.ts'
import { checkFile, filesIn, projectFor, readLines } from './corpus/check.ts'
import type { CorpusFile, Entry } from './corpus/check.ts'
import { checkExamples } from './corpus/examples.ts'
import { facts } from './corpus/facts.ts'
import type { Label } from './corpus/facts.ts'
import { checkInsertions } from './corpus/insertions.ts'
import { agreementTable, disagreementList, findingsOf, findingsTable } from './corpus/print.ts'

// Measures the reading and the rules on a folder of real policies: what is found in all of them, and how well the labelled ones are
// understood. Beside it there may be a folder `policies` with examples, which fixes alone must be able to mend. Fails when something
// breaks, or when the agreement on a fact falls below the floor.
const program = new Command('corpus')
  .argument('<folder>', 'holds index.jsonl, labels.jsonl, policies/ and edge/')
  .option('--show <rule>', 'print each finding of a rule')
  .option('--disagreements', 'print each file that is read otherwise than labelled')
  .option('--remotes', 'check each policy as if its repository were known')
  .parse()
const [folder] = program.args as [string]
const options = program.opts<{ show?: string; disagreements?: true; remotes?: true }>()

const entries = readLines(join(folder, 'index.jsonl')) as readonly Entry[]
const labels = readLines(join(folder, 'labels.jsonl')) as readonly Label[]
/** The least F1 of each fact, in English and in all languages together. */
const floor = 0.95
const failures: string[] = []
const insertions = { passed: 0, failed: 0 }

function check(part: string, file: string, entry?: Entry): readonly CorpusFile[] {
  try {
    const project = entry !== undefined && options.remotes ? projectFor(entry) : noProject
    const checked = checkFile(join(folder, part), file, project)
    const inserted = checkInsertions(file, checked.document.getText(), project)
    insertions.passed += inserted.passed
    insertions.failed += inserted.failures.length
    failures.push(...checked.failures, ...inserted.failures)
    return [checked]
  } catch (error) {
    failures.push(`${part}/${file}: ${error instanceof Error ? error.stack : String(error)}`)
    return []
  }
}

const files = filesIn(join(folder, 'policies')).flatMap((file) =>
  check(
    'policies',
    file,
    entries.find((entry) => entry.file === file),
  ),
)
const edge = existsSync(join(folder, 'edge'))
  ? filesIn(join(folder, 'edge')).flatMap((file) => check('edge', file))
  : []

const examples = join(folder, '..', 'policies')
if (existsSync(examples)) failures.push(...checkExamples(examples))

const labelled = labels.flatMap((label) => {
  const read = files.find(({ file }) => file === label.file)
  return read === undefined ? [] : [{ label, inspection: read.inspection }]
})
const english = labelled.filter(({ label }) => label.language === 'en')
const agreements = facts.map((fact) => ({
  name: fact.name,
  english: agreementOn(fact, english),
  all: agreementOn(fact, labelled),
}))
for (const { name, english, all } of agreements) {
  const worst = Math.min(english.f1, all.f1)
  if (worst < floor) failures.push(`${name}: F1 ${worst.toFixed(3)} is below ${floor}`)
}

if (options.show !== undefined) console.log(findingsOf(options.show, files))
else {
  console.log(findingsTable(files))
  console.log(`${labelled.length} labelled files, ${english.length} of them in English`)
  console.log(agreementTable(agreements))
  if (options.disagreements) console.log(disagreementList(agreements))
  console.log(`Insertions of standard sections: ${insertions.passed} passed, ${insertions.failed} failed`)
  console.log(`${files.length} policies and ${edge.length} other files read, ${failures.length} failures`)
}
for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0
