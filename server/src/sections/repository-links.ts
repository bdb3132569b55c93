import { escapeSnippet } from '../fix.ts'
import type { Project } from '../project/project.ts'

/** Turns links to the pages of the repository into links that work from everywhere, if it is known where the repository is. */
export function linkTo({ remotes, policyPath }: Project, line: string): string {
  const github = remotes.find(({ host }) => host === 'github.com')
  const root =
    github === undefined
      ? '../'.repeat(1 + (policyPath ?? 'SECURITY.md').split('/').length)
      : `https://github.com/${escapeSnippet(github.owner)}/${escapeSnippet(github.repo)}/`
  return line.replaceAll('../../', root)
}
