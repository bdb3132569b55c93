/** The year in a version such as 2024.1.2; versions that only count are far from it. */
const firstYear = 1990

/** Says whether a version, by its first number, is named after the day or the year it came out: 2024.1.2, 20240115. */
export function isDated(major: number): boolean {
  return major >= firstYear
}
