/** The value that a fraction of all values is below. */
export function quantile(values: readonly number[], fraction: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * fraction)]!
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Prints a table: the first column to the left, the others to the right. */
export function print(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]!.length)))
  for (const row of [header, ...rows]) {
    const [first, ...others] = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
    )
    console.log([first, ...others].join('  '))
  }
  console.log()
}
