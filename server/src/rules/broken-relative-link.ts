import * as l10n from '@vscode/l10n'
import { mostGuesses } from '../closest-word.ts'
import { repositoryPath } from '../project/paths.ts'
import type { Project } from '../project/project.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import type { Problem } from './rule.ts'
import { commonMark, githubPolicy } from './sources.ts'
import { closestPaths } from './support/closest-paths.ts'
import { missingScheme } from './support/missing-scheme.ts'
import { asDestination, relativeLink } from './support/relative-link.ts'
import { isUnset } from './support/unset-url.ts'
import { writtenLinks } from './support/written-links.ts'
import type { WrittenLink } from './support/written-links.ts'

export default defineRule({
  id: 'broken-relative-link',
  severity: 'warning',
  summary: 'A link leads to a file that does not exist.',
  sources: [commonMark, githubPolicy],
  per: 'block',
  *check({ block, project }) {
    let found = 0
    for (const link of writtenLinks(block.links)) {
      if (link.kind === 'bare' || /^(?:#|\?|$)/.test(link.url) || isUnset(link.url)) continue
      const problem = withoutScheme(link, project) ?? missingFile(link, project, block.text, found < mostGuesses)
      if (problem === null) continue
      found++
      yield problem
    }
  },
})

/** "[E-mail](security@acme.dev)" leads to a file of that name. */
function withoutScheme({ url, urlSpan }: WrittenLink, project: Project): Problem | null {
  const scheme = missingScheme(url)
  if (scheme === null || exists(project, repositoryPath(project.policyPath ?? '', url))) return null
  return {
    at: urlSpan,
    message: l10n.t('This link leads to a file named "{0}": write "{1}" before it.', url, scheme),
    fixes: [
      {
        title: l10n.t('Write {0} before it', scheme),
        edits: [{ start: urlSpan.start, end: urlSpan.start, text: scheme }],
        safe: scheme === 'mailto:',
      },
    ],
  }
}

/** Places that a forge shows beside the files of a repository, and stand-ins of templates and of site generators. */
const noFile =
  /^(?:\.\.\/)+(?:-|actions|blob|commits?|compare|discussions|issues|labels|milestones|projects|pulls?|raw|releases|security|tags|tree|wiki)(?:\/|$)|[[\]{}<>$]/

function missingFile({ url, urlSpan }: WrittenLink, project: Project, source: string, guess: boolean): Problem | null {
  const { policyPath, paths } = project
  const path = policyPath === null ? null : repositoryPath(policyPath, url)
  if (policyPath === null || path === null || path === '' || noFile.test(url)) return null
  if (project.state(path) !== 'missing' || isPageOfSite(path, policyPath, paths)) return null

  const at = withoutQuery(urlSpan, source)
  const candidates = guess ? paths.filter((other) => other !== policyPath) : []
  return {
    at,
    message: l10n.t('The file "{0}" does not exist in this repository: link to one that does.', path),
    fixes: closestPaths(path, candidates).map((other): Fix => {
      const text = url.startsWith('/') ? asDestination(`/${other}`) : relativeLink(policyPath, other)
      return { title: l10n.t('Link to {0}', other), edits: [{ ...at, text }] }
    }),
  }
}

function exists(project: Project, path: string | null): boolean {
  return path !== null && ['file', 'folder'].includes(project.state(path))
}

/** In a folder with documentation, "./reporting" is often the page that a site makes of "reporting.md". */
function isPageOfSite(path: string, policyPath: string, paths: readonly string[]): boolean {
  const page = path.replace(/\.html$/, '')
  return policyPath.startsWith('docs/') && ['.md', '.mdx', '.rst'].some((ending) => paths.includes(page + ending))
}

function withoutQuery({ start, end }: Span, source: string): Span {
  const length = source.slice(start, end).search(/[?#]/)
  return { start, end: length < 0 ? end : start + length }
}
