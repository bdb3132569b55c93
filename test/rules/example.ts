import type { Example } from '../../scripts/rule-page.ts'
import { safeEdits } from '../../server/src/lint/edits.ts'
import { applyEdits } from '../support/apply-edits.ts'
import type { Finding } from '../../server/src/lint/finding.ts'
import type { Kind } from '../../server/src/kinds/kind.ts'
import { policyKind } from '../../server/src/kinds/policy.ts'
import { securityTxtKind } from '../../server/src/kinds/security-txt.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project, Sibling } from '../../server/src/project/project.ts'
import { remoteFromUrl } from '../../server/src/project/remotes.ts'
import type { Fix } from '../../server/src/fix.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { plainSnippet } from '../../server/src/sections/snippet.ts'
import type { Span } from '../../server/src/span.ts'

const surroundings = [
  'remote',
  'policy',
  'files',
  'version',
  'tags',
  'security-txt',
  'security-insights',
  'readme',
  'policies',
  'channels',
  'today',
]
const known = {
  wrong: ['at', 'line', 'with', 'without', ...surroundings],
  fixed: ['fix', 'of', 'without'],
  right: ['with', 'without', ...surroundings],
}

/** The day on which examples are checked that name none. */
const someDay = '2026-11-22'

/** Throws when an example has an attribute that means nothing there. */
export function checkAttributes(example: Example, kind: keyof typeof known): void {
  const stray = example.attributes.find(({ name }) => !known[kind].includes(name))
  if (stray !== undefined) throw new Error(`line ${example.line}: "${stray.name}" means nothing on a ${kind} block`)
}

/** The value of an attribute; of several the first. */
export function attribute(example: Example, name: string): string | undefined {
  return attributes(example, name)[0]
}

function attributes(example: Example, name: string): readonly string[] {
  return example.attributes.filter((attribute) => attribute.name === name).map(({ value }) => value)
}

/** The places that a wrong block marks, in the order of the marks. */
export function marksOf(example: Example): readonly Span[] {
  return example.attributes.flatMap(({ name, value }, index) => {
    if (name !== 'at') return []
    const next = example.attributes[index + 1]
    return findMark(example, value, next?.name === 'line' ? Number(next.value) : null)
  })
}

function findMark({ text, line: pageLine }: Example, marked: string, line: number | null): Span {
  const lineStart =
    text
      .split('\n')
      .slice(0, (line ?? 1) - 1)
      .join('\n').length + (line !== null && line > 1 ? 1 : 0)
  const start = text.indexOf(marked, lineStart)
  const lineEnd = line === null ? text.length : (text + '\n').indexOf('\n', lineStart)
  if (start < 0 || start > lineEnd) throw new Error(`line ${pageLine}: "${marked}" does not begin in that place`)
  const again = text.indexOf(marked, start + 1)
  if (marked !== '' && again >= 0 && again <= lineEnd) {
    throw new Error(`line ${pageLine}: "${marked}" stands there more than once, so it needs a line, or more words`)
  }
  return { start, end: start + marked.length }
}

/** The kind of document that is shown on the page of a rule. */
export function kindOfExamples({ per }: Rule): Kind {
  return per === 'security-txt' ? securityTxtKind : policyKind
}

/** The project that the attributes of an example describe. */
export function projectOf(example: Example, kind = policyKind): Project {
  const remotes = attributes(example, 'remote').map((url, index) => {
    const remote = remoteFromUrl(index === 0 ? 'origin' : 'upstream', url)
    if (remote === null) throw new Error(`line ${example.line}: "${url}" names no repository`)
    return remote
  })
  const policyPath =
    attribute(example, 'policy') ?? (kind === securityTxtKind ? '.well-known/security.txt' : 'SECURITY.md')
  const sibling = (name: string, path: string): Sibling | null => {
    const text = attribute(example, name)
    return text === undefined ? null : { path, text }
  }
  const said: Project = {
    ...noProject,
    remotes,
    policyPath,
    versions: attributes(example, 'version').map((version) => ({ version, source: 'package.json' })),
    tags: attribute(example, 'tags')?.split(',') ?? [],
    securityTxt: sibling('security-txt', '.well-known/security.txt'),
    securityInsights: sibling('security-insights', 'security-insights.yml'),
    readme: sibling('readme', 'README.md'),
    policies: attribute(example, 'policies')?.split(',') ?? [],
    ownChannels: attribute(example, 'channels')?.split(',') ?? [],
  }
  const files = attribute(example, 'files')?.split(',')
  if (files === undefined) return said
  const paths = [policyPath, ...files]
  const folders = new Set(
    paths.flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  )
  return {
    ...said,
    paths,
    state: (path) => (paths.includes(path) ? 'file' : folders.has(path) ? 'folder' : 'missing'),
  }
}

/** What the rules find in a text; those that are off by default run too. Throws when a rule throws. */
export function findingsIn(
  text: string,
  project: Project,
  rules: readonly Rule[],
  today = someDay,
  kind = policyKind,
): readonly Finding[] {
  const onRuleError = (_: Rule, error: unknown): void => {
    throw error
  }
  const asked = rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint'] as const)
  return kind.read(text).find({ project, rules, settings: { rules: new Map(asked) }, today, onRuleError })
}

/** What the rules find in an example, on its day. */
export function findingsOf(
  example: Example,
  rules: readonly Rule[],
  kind: Kind,
  text = example.text,
): readonly Finding[] {
  return findingsIn(text, projectOf(example, kind), rules, attribute(example, 'today') ?? someDay, kind)
}

/** The text after a fix; tab stops hold their default text. */
export function withFix(text: string, fix: Fix): string {
  const edits = fix.edits.map((edit) => (fix.snippet === true ? { ...edit, text: plainSnippet(edit.text) } : edit))
  return applyEdits(text, edits)
}

/** The text after all safe fixes were applied once. */
export function fixAll(
  text: string,
  project: Project,
  rules: readonly Rule[],
  today = someDay,
  kind = policyKind,
): string {
  return applyEdits(text, safeEdits(findingsIn(text, project, rules, today, kind)))
}
