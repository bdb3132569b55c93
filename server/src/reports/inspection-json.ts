import type { Inspection } from './inspection.ts'

/** The inspections for programs. */
export function jsonInspection(files: readonly Inspection[]): string {
  return `${JSON.stringify({ files }, null, 2)}\n`
}
