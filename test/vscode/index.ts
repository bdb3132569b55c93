import { runSuites } from './run-suites.ts'

/** Called by the extension host, in the sample workspace. */
export function run(): Promise<void> {
  return runSuites(() => import('./suites.ts'))
}
