import type { Inspection } from '../../server/src/reports/inspection.ts'
import type { Label, MeasuredFact } from './facts.ts'

/** A policy with what a person and what the program read in it. */
export interface LabelledFile {
  readonly label: Label
  readonly inspection: Inspection
}

/** A file that was read in two ways. */
export interface Disagreement {
  readonly file: string
  /** Values that only the person read. */
  readonly missed: readonly string[]
  /** Values that only the program read. */
  readonly invented: readonly string[]
}

/** How well the program agrees with the person on one fact, over several files. */
export interface Agreement {
  /** How many values the person read. */
  readonly expected: number
  /** Each from 0 to 1; 1 where nothing was to be found and nothing was. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly disagreements: readonly Disagreement[]
}

/** Counts over all values of all files (micro-average). */
export function agreementOn(fact: MeasuredFact, files: readonly LabelledFile[]): Agreement {
  const compared = files.map(({ label, inspection }) => {
    const expected = fact.expected(label)
    const found = fact.found(inspection)
    return {
      file: label.file,
      agreed: expected.filter((value) => found.includes(value)).length,
      missed: expected.filter((value) => !found.includes(value)),
      invented: found.filter((value) => !expected.includes(value)),
    }
  })
  const agreed = sum(compared.map((file) => file.agreed))
  const missed = sum(compared.map((file) => file.missed.length))
  const invented = sum(compared.map((file) => file.invented.length))
  return {
    expected: agreed + missed,
    precision: ratio(agreed, agreed + invented),
    recall: ratio(agreed, agreed + missed),
    f1: ratio(2 * agreed, 2 * agreed + missed + invented),
    disagreements: compared
      .filter((file) => file.missed.length + file.invented.length > 0)
      .map(({ file, missed, invented }) => ({ file, missed, invented })),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
