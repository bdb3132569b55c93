import * as l10n from '@vscode/l10n'
import type { Policy } from '../policy/policy.ts'
import { sectionAt } from '../policy/sections.ts'
import type { Project } from '../project/project.ts'
import { replaceByText, sectionsAbout } from '../sections/fill.ts'
import type { Span } from '../span.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import { githubPolicy } from './sources.ts'
import { deletion } from './support/deletion.ts'
import { runsOf } from './support/runs.ts'
import { withoutComments } from './support/without-comments.ts'

export default defineRule({
  id: 'github-default-text',
  severity: 'error',
  summary: "An instruction of GitHub's template was left in the policy.",
  sources: [githubPolicy],
  per: 'policy',
  *check({ policy, project }) {
    const instructions = policy.placeholders.filter(({ where }) => where === 'instruction').map(({ span }) => span)
    for (const { start, end } of runsOf(policy.text, instructions)) {
      yield {
        at: { start, end },
        message: l10n.t("This instruction of GitHub's template was left in: write what it asks for, and delete it."),
        fixes: () => fixesFor(policy, project, { start, end }),
      }
    }
  },
})

/** Where the section holds more, the instruction can go; where it is all that there is, something has to take its place. */
function fixesFor(policy: Policy, project: Project, run: Span): readonly Fix[] {
  const { text, sections } = policy
  // Without its words an emphasis would be bare marks.
  if (/[*_]/.test(text[run.start - 1] ?? '')) return []
  const section = sectionAt(sections, run.start)
  const body = section?.body ?? { start: 0, end: sections[0]?.span.start ?? text.length }
  if (holdsMore(text, body, run)) {
    return [{ title: l10n.t("Delete the template's instruction"), edits: [deletion(text, run, true)], safe: true }]
  }
  return section === undefined
    ? []
    : sectionsAbout(section.heading).map((id) => replaceByText(policy, run, id, project))
}

/** Says whether a reader sees anything else in the section. */
function holdsMore(text: string, body: Span, run: Span): boolean {
  const rest = `${text.slice(body.start, run.start)}\n${text.slice(run.end, body.end)}`
  return /\S/.test(withoutComments(rest).replace(/^ {0,3}\[[^\]\n]{1,99}\]:.*$/gm, ''))
}
