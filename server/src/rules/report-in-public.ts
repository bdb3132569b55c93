import * as l10n from '@vscode/l10n'
import { gitlabNewIssue } from '../policy/gitlab.ts'
import type { Channel, Fact, Policy } from '../policy/policy.ts'
import type { Project } from '../project/project.ts'
import { defineRule } from './rule.ts'
import type { Fix } from '../fix.ts'
import type { Problem } from './rule.ts'
import { cvdGuide, githubDisclosure } from './sources.ts'
import { privateReportInstead } from './support/private-report.ts'
import { addSentence, sentenceAt } from './support/sentence.ts'
import type { PlacedSentence } from './support/sentence.ts'
import { inEnglish } from '../sections/in-english.ts'

export default defineRule({
  id: 'report-in-public',
  severity: 'error',
  summary: 'People are told to report or to fix a vulnerability in public.',
  sources: [cvdGuide, githubDisclosure],
  per: 'policy',
  *check({ policy, project }) {
    const seen = new Set<unknown>()
    for (const channel of policy.channels) {
      if (channel.visibility !== 'public' || channel.purpose !== 'report' || channel.cautioned) continue
      // A link to GitLab's form for issues can be mended: that is for gitlab-not-confidential.
      if (gitlabNewIssue(channel.address ?? '') !== null) continue
      const sentence = sentenceAt(policy, channel.span.start)
      if (sentence !== null && seen.has(sentence.sentence)) continue
      seen.add(sentence?.sentence)
      yield publicReport(policy, project, channel, sentence)
    }
    for (const fact of policy.publicFixes) {
      const sentence = sentenceAt(policy, fact.span.start)
      if (sentence !== null && !asksForReportFirst(sentence)) yield publicFix(policy, fact, sentence)
    }
  },
})

function publicReport(
  policy: Policy,
  project: Project,
  { span, name }: Channel,
  sentence: PlacedSentence | null,
): Problem {
  return {
    at: span,
    message: l10n.t(
      'Everybody can read what is reported here ({0}) before there is a fix: ask for a private report instead.',
      name,
    ),
    fixes: () =>
      sentence === null
        ? []
        : [...privateReportInstead(policy, project, sentence), ...askForContactOnly(policy, sentence)],
  }
}

function askForContactOnly(policy: Policy, sentence: PlacedSentence): readonly Fix[] {
  const added = 'Please use it only to ask for a private contact, without any details of the vulnerability.'
  const edit = addSentence(policy, sentence, added)
  return edit === null ? [] : [{ title: inEnglish(policy, l10n.t('Add that no details belong there')), edits: [edit] }]
}

function publicFix(policy: Policy, { span }: Fact, sentence: PlacedSentence): Problem {
  const added =
    'Please report the vulnerability in private first, and open a pull request only once we have agreed on it.'
  return {
    at: span,
    message: l10n.t(
      'A public pull request shows the vulnerability before the fix is released: ask for a private report first.',
    ),
    fixes: () => {
      const edit = addSentence(policy, sentence, added)
      return edit === null
        ? []
        : [{ title: inEnglish(policy, l10n.t('Ask for a private report first')), edits: [edit] }]
    },
  }
}

function asksForReportFirst({ passage, sentence }: PlacedSentence): boolean {
  return passage.sentences.some(({ at, marks }) => at >= sentence.at && marks.has('private') && marks.has('report'))
}
