import * as l10n from '@vscode/l10n'
import { CompletionItemKind } from 'vscode-languageserver'
import snippets from '../../../../snippets/security-policy.json' with { type: 'json' }
import { sectionStates } from '../../authoring/section-states.ts'
import type { SectionState } from '../../authoring/section-states.ts'
import type { Policy } from '../../policy/policy.ts'
import { readPolicy } from '../../policy/read.ts'
import type { Project } from '../../project/project.ts'
import { sectionFor } from '../../sections/for-project.ts'
import { placeOf } from '../../sections/place.ts'
import { standardSections } from '../../sections/standard.ts'
import type { SectionId } from '../../sections/standard.ts'
import { readStyle } from '../../sections/style.ts'
import { writeSection } from '../../sections/write.ts'
import type { Cursor } from './cursor.ts'
import type { Offer } from './offer.ts'

/** A heading as far as it is typed: its marks, and its words. */
const heading = /^ {0,3}(#{1,6})(?:[ \t].*)?$/

/** A line with nothing but what the snippets begin with. */
const begun = /^ {0,3}(?:s|se|sec|sec-[\w-]{0,40})?$/i

/** At a heading, or on an empty line, the standard sections that the policy lacks. They replace the line. */
export function sectionOffers(cursor: Cursor, project: Project): readonly Offer[] {
  const { content, before, after, line, asked } = cursor
  if (content !== 'text' || after.trim() !== '') return []
  const marks = heading.exec(before)?.[1] ?? ''
  if (marks === '' && !(begun.test(before) && (asked || /sec-/i.test(before)))) return []

  const policy = withoutLine(cursor)
  const { lineBreak } = readStyle(policy)
  const states = sectionStates(policy, project)
  // Where nobody can tell whether a section is there, it is not for the server to bring it up.
  const unknown = asked ? states.filter(({ state }) => state === 'unknown') : []
  return [...states.filter(({ state }) => state === 'missing'), ...unknown]
    .flatMap((state) => candidatesOf(state, before, marks))
    .filter(({ words }) => asked || words === null || !isSame(words, before.slice(marks.length)))
    .map(({ state, label, heading, words }) => ({
      label,
      kind: CompletionItemKind.Snippet,
      detail: state.summary,
      documentation: documentationOf(state),
      filterText: words === null ? filterOf(state, marks) : `${marks} ${asked ? words : words.slice(0, -1)}`,
      edit: {
        ...line,
        text: textOf({ ...state, heading }, policy, cursor, project, marks).replaceAll('\n', lineBreak),
      },
      snippet: true,
      preview: true,
    }))
}

/** A section under a heading. */
interface Candidate {
  readonly state: SectionState
  readonly label: string
  /** When it is another one than its own. */
  readonly heading?: string
  /**
   * What finds it behind the marks of a heading: no more than its name, because editors also take letters that lie apart, and not its
   * last letter while nobody asks. Who types a name to its end has a heading, and ends its line without getting more than that.
   */
  readonly words: string | null
}

/** What most people call the section that says how to report. */
const usualHeading = 'Reporting a Vulnerability'

function candidatesOf(state: SectionState, before: string, marks: string): readonly Candidate[] {
  const { id, name } = state
  if (marks === '' || / sec-?/i.test(before)) return [{ state, label: name, words: null }]
  const own = { state, label: name, words: id === 'title' ? standardSections[id].title : name }
  if (id !== 'communication-channels') return [own]
  return [{ state, label: usualHeading, heading: usualHeading, words: usualHeading }, own]
}

function isSame(words: string, typed: string): boolean {
  return words.toLowerCase() === typed.trim().toLowerCase()
}

/** The policy as if the line of the cursor were empty: what is typed there is not yet said. */
function withoutLine({ policy, line }: Cursor): Policy {
  return readPolicy(policy.text.slice(0, line.start) + policy.text.slice(line.end), policy)
}

/** Apart from what stands on the next lines. */
function textOf(
  { id, heading }: { readonly id: SectionId; readonly heading: string | undefined },
  policy: Policy,
  { line }: Cursor,
  project: Project,
  marks: string,
): string {
  const standard = sectionFor(id, project)
  const section = heading === undefined ? standard : { ...standard, title: heading }
  const { text, headings, title } = policy
  const own = placeOf(policy, section).depth
  // Who types more marks than one chooses a level, if the policy has it.
  const isChosen = marks.length > 1 && headings.some((one) => one !== title && one.depth === marks.length)
  const written = writeSection(section, isChosen && id !== 'title' ? marks.length : own, readStyle(policy), {
    project,
    today: null,
  })
  const [before = ''] = text
    .slice(Math.max(line.start - 200, 0), line.start)
    .split('\n')
    .slice(-2, -1)
  const after = /^\r?\n([^\n]*)/.exec(text.slice(line.start, line.start + 200))?.[1] ?? ''
  return (before.trim() === '' ? '' : '\n') + written + (after.trim() === '' ? '' : '\n')
}

function documentationOf({ why, askedBy, legal }: SectionState): string {
  return [
    why,
    ...(askedBy.length > 0 ? [l10n.t('Asked for by {0}.', askedBy.join(', '))] : []),
    ...(legal ? [l10n.t('Its words have legal weight: ask counsel first.')] : []),
  ].join('\n\n')
}

/** What finds it where snippets are typed. */
function filterOf({ name }: SectionState, marks: string): string {
  const { prefix } = snippets[name as keyof typeof snippets]
  return marks === '' ? `${prefix} ${name}` : `${marks} ${prefix} ${name}`
}
