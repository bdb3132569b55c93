import { Command } from 'commander'
import { policiesOf } from './bench/policies.ts'
import { timePreviews } from './bench/preview.ts'
import { median, print, quantile } from './bench/table.ts'
import { Typist } from './bench/typist.ts'

// Measures how long it takes from a key to the painted preview, in small, middling and huge policies: the real server, and the real page in
// a browser. Fails when the middling one takes more than 100 ms.
const { rounds, fail } = new Command('bench:preview')
  .option('--rounds <count>', 'how many edits of each policy are timed', Number, 60)
  .option('--no-fail', 'end with success however long it takes')
  .parse()
  .opts<{ rounds: number; fail: boolean }>()

const mostMilliseconds = 100

const policies = policiesOf([
  ['4 KB', 4_000],
  ['32 KB', 32_000],
  ['1 MB', 1_000_000],
])
const timings = await timePreviews(
  policies.map((policy) => new Typist(policy)),
  rounds,
)
print(
  ['preview in a browser, ms', 'first blocks', 'whole text', 'edit: median', '95 of 100'],
  timings.map(({ name, first, all, edits }) => [
    name,
    first.toFixed(0),
    all.toFixed(0),
    median(edits).toFixed(1),
    quantile(edits, 0.95).toFixed(1),
  ]),
)
const middling = median(timings[1]!.edits)
if (middling > mostMilliseconds) {
  console.error(`In 32 KB the preview shows a key after ${middling.toFixed(1)} ms, more than ${mostMilliseconds}.`)
  if (fail) process.exitCode = 1
}
