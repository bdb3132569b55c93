import type { Element, ElementContent, Root, Text } from 'hast'
import type { Severity } from '../../rules/rule.ts'
import { overlaps } from '../../span.ts'
import type { Span } from '../../span.ts'
import { alignText } from './align.ts'

/** A finding in a piece of text. */
export interface TextFinding {
  /** Of the element that tells it in full. */
  readonly noteId: string
  /** Counted in the source of the piece. */
  readonly at: Span
  readonly severity: Severity
  readonly label: string
}

/** One that concerns more stretches of text than these is not underlined: it is about all of a table or a list. */
const mostStretches = 12

/** A text, or a part of it, and the findings that concern it. */
interface Stretch {
  readonly text: string
  readonly findings: readonly TextFinding[]
}

/** Underlines what findings are about. The tree is changed. */
export function underline(tree: Root, source: string, findings: readonly TextFinding[]): void {
  if (findings.length === 0) return
  const visible = findings.map((finding) => {
    const stretches = stretchesOf(tree, source, finding)
    return stretches === 0 ? onItsLink(tree, finding) : { ...finding, stretches }
  })
  const shown = visible.filter((finding) => !('stretches' in finding) || finding.stretches <= mostStretches)
  const reached = new Set<TextFinding>()
  eachText(tree, (text, { span, link }) => {
    const stretches = cut(text, source, span, shown)
    if (stretches.length === 1 && stretches[0]!.findings.length === 0) return [text]
    return stretches.map((stretch): ElementContent => {
      if (stretch.findings.length === 0) return { type: 'text', value: stretch.text }
      const isFirst = stretch.findings.some((finding) => !reached.has(finding))
      for (const finding of stretch.findings) reached.add(finding)
      // A link is a stop for the keyboard itself.
      if (isFirst && link !== null) link.properties['ariaDescribedBy'] = noteIds(stretch)
      return markOf(stretch, isFirst && link === null)
    })
  })
}

function noteIds({ findings }: Stretch): string[] {
  return findings.map(({ noteId }) => noteId)
}

/** What is wrong with the target of a link is shown at its text. */
function onItsLink(tree: Root, finding: TextFinding): TextFinding {
  const links: Span[] = []
  eachText(tree, (text, { link }) => {
    const span = link && spanOf(link)
    if (span !== null && overlaps(span, finding.at)) links.push(span)
    return [text]
  })
  return links[0] === undefined ? finding : { ...finding, at: links[0] }
}

/** A marked stretch. Of one finding only the first is a stop for the keyboard. */
function markOf(stretch: Stretch, isStop: boolean): Element {
  const { text, findings } = stretch
  const worst = [...findings].sort((a, b) => weights[a.severity] - weights[b.severity])[0]!
  const tip: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['tip'], ariaHidden: 'true' },
    children: [{ type: 'text', value: findings.map(({ label }) => label).join('\n') }],
  }
  return {
    type: 'element',
    tagName: 'mark',
    properties: {
      className: ['finding', worst.severity],
      ...(isStop && { tabIndex: 0, ariaDescribedBy: noteIds(stretch) }),
    },
    children: [{ type: 'text', value: text }, tip],
  }
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 }

/** Cuts a text where what is found in it begins and ends. */
function cut(text: Text, source: string, span: Span, findings: readonly TextFinding[]): readonly Stretch[] {
  const whole = [{ text: text.value, findings: [] }]
  const near = findings.filter(({ at }) => overlaps(at, span))
  if (near.length === 0) return whole
  const offsets = alignText(text.value, source, span.start, span.end)
  if (offsets === null) return whole
  const stretches: { text: string; findings: readonly TextFinding[] }[] = []
  for (let index = 0; index < text.value.length; index++) {
    const here = near.filter(({ at }) => at.start <= offsets[index]! && offsets[index]! < at.end)
    const last = stretches.at(-1)
    if (last && sameItems(last.findings, here)) last.text += text.value[index]!
    else stretches.push({ text: text.value[index]!, findings: here })
  }
  return stretches
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}

function stretchesOf(tree: Root, source: string, { at }: TextFinding): number {
  let count = 0
  eachText(tree, (text, { span }) => {
    if (overlaps(at, span) && source.slice(span.start, span.end).trim() !== '') count += 1
    return [text]
  })
  return count
}

/** Where a text stands: the stretch of source that it was written in, and the link, or what else the keyboard stops at. */
interface Around {
  readonly span: Span
  readonly link: Element | null
}

type Visit = (text: Text, around: Around) => readonly ElementContent[]

/** Calls for each text, and puts what it returns in its place. */
function eachText(
  parent: Root | Element,
  visit: Visit,
  around: Pick<Around, 'link'> & { readonly span: Span | null } = { span: null, link: null },
): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text' && child.type !== 'element') return []
    // The text of code has no place of its own; line breaks between elements have none at all.
    const isCode = parent.type === 'element' && parent.tagName === 'code'
    const span = spanOf(child) ?? (child.type === 'element' || isCode ? around.span : null)
    if (child.type === 'text') return span === null ? [child] : [...visit(child, { ...around, span })]
    eachText(child, visit, { span, link: stops.has(child.tagName) ? child : around.link })
    return [child]
  })
}

const stops = new Set(['a', 'summary'])

function spanOf({ position }: Element | Text): Span | null {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? null : { start, end }
}
