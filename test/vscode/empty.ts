import { runSuites } from './run-suites.ts'

/** Called by the extension host, in a folder with nothing in it but a Git repository. */
export function run(): Promise<void> {
  return runSuites(() => import('./create-policy.test.ts'))
}
