import * as l10n from '@vscode/l10n'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { closestWord, mostGuesses } from '../closest-word.ts'
import type { Policy } from '../policy/policy.ts'
import { shiftSpan } from '../span.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { markdownlint } from './sources.ts'
import { perBlock } from './support/per-block.ts'
import { findInProse } from './support/running-text.ts'

export default defineRule({
  id: 'undefined-reference',
  severity: 'warning',
  summary: 'A reference link has no definition, so readers see its brackets.',
  sources: [markdownlint('MD052')],
  per: 'policy',
  *check({ policy }) {
    const brackets = bracketsPerBlock(policy)
    if (brackets.length === 0) return
    const definitions = definitionsOf(policy)
    let guesses = 0
    for (const { start, values } of brackets) {
      for (const { span, ...one } of values) {
        if (definitions.all.has(labelOf(one)) || (one.label === null && definitions.unused.length === 0)) continue
        const meant = guesses++ < mostGuesses ? closestDefinition(one, definitions) : undefined
        // A word in brackets is most often just that, and a reference only where a definition waits for it.
        if (meant === undefined && !isReference(one, definitions.all.size > 0)) continue
        yield {
          at: shiftSpan(span, start),
          message: l10n.t(
            'Readers see these brackets, because "{0}" is not defined: write the address of the link.',
            one.label || one.words,
          ),
          fixes: meant === undefined ? [] : [linkTo(meant, one, shiftSpan(span, start))],
        }
      }
    }
  },
})

/** Brackets that were not read as a link: `[words][label]`, `[words][]` or `[words]`. */
interface Brackets {
  readonly words: string
  /** Empty for `[words][]`, `null` for `[words]`. */
  readonly label: string | null
}

const pattern = /(?<![\w\])!\\])!?\[([^\][]{1,100})\](?:\[([^\][]{0,100})\])?(?![[({:])/g

const bracketsPerBlock = perBlock((block): readonly (Brackets & { readonly span: Span })[] =>
  block.text.includes('[')
    ? [...findInProse(block, pattern)].map(({ match, span }) => ({ words: match[1]!, label: match[2] ?? null, span }))
    : [],
)

function labelOf({ words, label }: Brackets): string {
  return normalizeIdentifier(label === null || label === '' ? words : label)
}

interface Definitions {
  readonly all: ReadonlySet<string>
  /** Those that no link uses. */
  readonly unused: readonly string[]
}

function definitionsOf({ links, markdown }: Policy): Definitions {
  const all = new Set([...markdown.definitions.keys()].map(normalizeIdentifier))
  const used = new Set(links.flatMap(({ kind, label }) => (kind === 'reference' ? [label] : [])))
  return { all, unused: [...all].filter((label) => !used.has(label)) }
}

/** Shorter labels are like many others. */
const shortestGuess = 4

function closestDefinition(one: Brackets, { all, unused }: Definitions): string | undefined {
  const label = labelOf(one)
  if (label.length < shortestGuess) return undefined
  return closestWord(label, one.label === null ? unused : [...all], label.length < 8 ? 1 : 2)
}

/** Says whether nobody writes this for another reason: tags such as `[SECURITY][LOW]` and marks such as `[1][2]` are no links. */
function isReference({ words, label }: Brackets, hasDefinitions: boolean): boolean {
  if (label === null || !/\p{Ll}/u.test(words) || /^\^/.test(label)) return false
  return label === '' || hasDefinitions || (/\p{L} \p{L}/u.test(words) && /\p{Ll}/u.test(label))
}

function linkTo(label: string, one: Brackets, { end }: Span): Fix {
  const text = `[${label.toLowerCase()}]`
  const written = one.label === null ? 0 : one.label.length + 2
  return { title: l10n.t('Refer to {0}', text), edits: [{ start: end - written, end, text }] }
}
