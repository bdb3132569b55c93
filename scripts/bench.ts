import { Command } from 'commander'
import { steps, timeSteps } from './bench/breakdown.ts'
import { policiesOf } from './bench/policies.ts'
import { timeServer } from './bench/protocol.ts'
import { median, print, quantile } from './bench/table.ts'
import { Typist } from './bench/typist.ts'

// Measures what one key costs in a small, a middling and a huge policy, over the protocol and step by step. Fails when the huge one
// costs three times as much as the small one, or more than 20 ms, or when in the middling one all rules together cost as much as
// parsing: as reading the Markdown that the key changed.
const { rounds, fail } = new Command('bench')
  .option('--rounds <count>', 'how many edits of each policy are timed', Number, 90)
  .option('--no-fail', 'end with success however long it takes')
  .parse()
  .opts<{ rounds: number; fail: boolean }>()

const mostTimesSmall = 3
const mostMilliseconds = 20
const mostTimesParsing = 1

const policies = policiesOf([
  ['4 KB', 4_000],
  ['32 KB', 32_000],
  ['1 MB', 1_000_000],
])

const timings = await timeServer(
  policies.map((policy) => new Typist(policy)),
  rounds,
)
const [small, , huge] = timings.map(({ edits }) => median(edits)) as [number, number, number]
print(
  ['over the protocol, ms', 'open', 'edit: median', '95 of 100', 'times 4 KB'],
  timings.map(({ name, open, edits }) => [
    name,
    open.toFixed(0),
    median(edits).toFixed(1),
    quantile(edits, 0.95).toFixed(1),
    (median(edits) / small).toFixed(2),
  ]),
)

const spent = policies.map((policy) => timeSteps(new Typist(policy), rounds))
const rulesPerParsing = spent.map((times) => median(times['run the rules']) / median(times['read Markdown']))
print(
  ['in this process, median ms', ...policies.map(({ name }) => name)],
  [
    ...steps.map((step) => [step, ...spent.map((times) => median(times[step]).toFixed(2))]),
    ['run the rules / read Markdown', ...rulesPerParsing.map((ratio) => ratio.toFixed(2))],
  ],
)
const [, middling] = rulesPerParsing as [number, number]

const problems = [
  ...(huge / small >= mostTimesSmall
    ? [`An edit in 1 MB costs ${(huge / small).toFixed(2)} times one in 4 KB, not below ${mostTimesSmall}.`]
    : []),
  ...(middling >= mostTimesParsing
    ? [`In 32 KB the rules cost ${middling.toFixed(2)} times what parsing does, not below ${mostTimesParsing}.`]
    : []),
  ...(huge > mostMilliseconds ? [`An edit in 1 MB takes ${huge.toFixed(1)} ms, more than ${mostMilliseconds}.`] : []),
]
for (const problem of problems) console.error(problem)
if (fail && problems.length > 0) process.exitCode = 1
