import type { BlockReading } from '../block.ts'
import type { Placeholder } from '../policy.ts'
import type { Span } from '../../span.ts'
import { vocabularyOf } from '../vocabulary/languages.ts'
import { exampleAddressesIn } from './example-addresses.ts'
import { isGithubTemplate } from './github-template.ts'
import { nearestStage, stageOfLabel } from './stage.ts'
import { standIns } from './stand-ins.ts'
import type { StandIn } from './stand-ins.ts'

/** Finds placeholders of one block; spans in the block. */
export function placeholdersIn(block: BlockReading): Placeholder[] {
  const text = standInsIn(block)
  return [...text, ...examplesIn(block, text), ...instructionsIn(block), ...notesIn(block)].sort(byStart)
}

/** What a template put in the place of words, in text and in destinations, but not in code blocks, quotes and comments. */
function standInsIn(block: BlockReading): Placeholder[] {
  const quotes = block.passages.filter(({ quoted }) => quoted).map(({ prose }) => prose.toSource(0, prose.text.length))
  const hidden = [...block.comments.map(({ span }) => span), ...block.code, ...quotes].sort(byStart)
  const hiddenWithCode = [...hidden, ...block.inlineCode].sort(byStart)
  // `[INSERT](url)` is a link whose text happens to look like one.
  const brackets = new Set(block.links.map(({ span }) => span.start))

  const matches = standIns.flatMap((standIn) =>
    outside(matchesOf(standIn, block.text), standIn.inCode === true ? hidden : hiddenWithCode),
  )
  const found = withoutOverlaps(matches).filter(({ start }) => block.text[start] !== '[' || !brackets.has(start))
  return outside(found, repeatingUrls(block)).map((span) => {
    const text = block.text.slice(span.start, span.end)
    return { span, text, where: 'text', ...timeOf(block, span, text), reason: `template text "${text}"` }
  })
}

const noTime = { forTime: false, stage: null } as const

/** What time it stands for: by its own words, else by those of the sentence that it stands in, or that it ends. */
function timeOf(block: BlockReading, span: Span, text: string): Pick<Placeholder, 'forTime' | 'stage'> {
  if (!vocabularyOf(text).phrases.timeUnit.test(text)) return noTime
  const stage = stageOfLabel(text)
  if (stage !== null) return { forTime: true, stage }
  const passage = block.passages.findLast(({ prose }) => prose.toSource(0, 0).start <= span.start)
  const sentence = passage?.sentences.findLast((one) => one.span.start <= span.start)
  if (passage === undefined || sentence === undefined) return { forTime: true, stage: null }
  const found = sentence.text.indexOf(text)
  const at = found < 0 ? sentence.text.length : found
  return { forTime: true, stage: nearestStage({ sentence, passage }, { start: at, end: at }, []) }
}

/** As far back as a stand-in is looked at in its surroundings. */
const context = 50

function matchesOf({ pattern, after, notAfter }: StandIn, text: string): Span[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => {
      const before = text.slice(Math.max(index - context, 0), index)
      return (after?.test(before) ?? true) && !(notAfter?.test(before) ?? false)
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The destinations of links whose words are their destination: those are told once. */
function repeatingUrls({ links }: BlockReading): Span[] {
  return links
    .flatMap(({ kind, text, url, urlSpan }) =>
      kind === 'inline' && urlSpan && text !== '' && url.includes(text) ? [urlSpan] : [],
    )
    .sort(byStart)
}

/** Addresses where nothing arrives, less those that are stand-ins by their words. */
function examplesIn(block: BlockReading, told: readonly Placeholder[]): Placeholder[] {
  const others = told.map(({ span }) => span)
  return outside(exampleAddressesIn(block), others).map((span) => {
    const text = block.text.slice(span.start, span.end)
    return { span, text, where: 'example', ...noTime, reason: `"${text}" is on a domain reserved for examples` }
  })
}

function instructionsIn({ passages }: BlockReading): Placeholder[] {
  return passages.flatMap(({ sentences }) =>
    sentences
      .filter(({ text }) => isGithubTemplate(text))
      .map(({ text, span }) => ({
        span,
        text,
        where: 'instruction',
        ...noTime,
        reason: "an instruction of GitHub's template",
      })),
  )
}

/** A comment that says to write something, or what belongs in its place; "TODO(ann)" is a note of one who works on it. */
const note =
  /^\s*(?:todo|fixme|tbd)\b(?!\()|\$(?:[A-Z]{3,}|X )|^\s*(?:please )?(?:replace|insert|fill in|customi[sz]e|specify|add|change) [^.]{0,60}\byour\b/i

function notesIn(block: BlockReading): Placeholder[] {
  return block.comments
    .filter(({ text }) => note.test(text) || isGithubTemplate(text.trim()))
    .map(({ span, text }) => ({
      span,
      text: text.trim(),
      where: 'comment',
      ...timeOf(block, span, text),
      reason: 'a template instruction in a comment',
    }))
}

function byStart(a: Span | Placeholder, b: Span | Placeholder): number {
  return ('span' in a ? a.span : a).start - ('span' in b ? b.span : b).start
}

/** Of spans that overlap the first stays, and of those with one start the longest. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  let end = -1
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

/** Leaves out the spans that overlap one of the others; both are sorted. */
function outside(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  let next = 0
  return spans.filter((span) => {
    while (next < others.length && others[next]!.end <= span.start) next++
    return next >= others.length || others[next]!.start >= span.end
  })
}
