import * as l10n from '@vscode/l10n'
import type { Judgement } from '../../elements/judgement.ts'
import { markup } from '../html.ts'
import type { Html } from '../html.ts'
import { fixesHtml } from '../notes.ts'
import { insertButtons, jumpLink } from '../writer.ts'
import type { Writer } from '../writer.ts'
import type { DemandResult, ProfileResult } from './demands.ts'
import type { ScorePart, ScoreResult } from './scorecard.ts'

/** The Scorecard result, and what earns it. */
export function scorecardHtml({ score, parts }: ScoreResult, writer: Writer): Html {
  const title = l10n.t('OpenSSF Scorecard: {0} of 10', score)
  return markup`<h3 id="score-scorecard">${title}</h3><ul class="lines">${parts.map((part) => partHtml(part, writer))}</ul>`
}

function partHtml({ name, points, earned, hits, more }: ScorePart, writer: Writer): Html {
  const state = earned ? l10n.t('{0} of {0} points', points) : l10n.t('0 of {0} points', points)
  const links = hits.map(
    ({ span, match }) => markup`<li>${jumpLink(writer, span, markup`<code>${shortened(match)}</code>`)}</li>`,
  )
  const rest = more > 0 ? markup`<li>${l10n.t('… and {0} more', more)}</li>` : null
  const list = hits.length > 0 ? markup`<ul class="hits">${links}${rest}</ul>` : null
  return markup`<li class="${earned ? 'met' : 'lacking'}"><strong class="label">${name}</strong> <span class="tag ${earned ? 'good' : 'bad'}">${state}</span>${list}</li>`
}

function shortened(match: string): string {
  return match.length > 60 ? `${match.slice(0, 59)}…` : match
}

/** The demands of the profile, those that are not met first. */
export function profileHtml({ name, demands }: ProfileResult, writer: Writer): Html {
  const met = demands.filter(({ state }) => state === 'met').length
  const title = l10n.t('Profile {0}: {1} of {2} met', name, met, demands.length)
  const sorted = [...demands].sort((a, b) => ranks[a.state] - ranks[b.state])
  return markup`<h3 id="score-profile">${title}</h3><ul class="lines">${sorted.map((demand) => demandHtml(demand, writer))}</ul>`
}

const ranks: Readonly<Record<Judgement['state'], number>> = { lacking: 0, unknown: 1, met: 2 }

function demandHtml(demand: DemandResult, writer: Writer): Html {
  const { name, clause, state, span, findings, insert } = demand
  const jump = span === null ? null : markup` ${jumpLink(writer, span, null)}`
  const tag = markup`<span class="tag ${tones[state]}">${stateName(state)}</span>`
  const [finding] = findings
  const fixes =
    writer.interactive && finding !== undefined && insert.length === 0 && (writer.fixesMissing || !finding.waits)
      ? markup` ${fixesHtml(finding, writer.placeOf(finding.at.start))}`
      : null
  const buttons = insertButtons(writer, insert)
  return markup`<li class="${state}">${tag} <strong class="label">${capitalized(name)}</strong> <cite>${clause}</cite>${jump}${buttons}${fixes}</li>`
}

/** As it stands at the start of a line. */
function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const tones: Readonly<Record<Judgement['state'], string>> = { lacking: 'bad', unknown: 'plain', met: 'good' }

function stateName(state: Judgement['state']): string {
  switch (state) {
    case 'met':
      return l10n.t('Met')
    case 'lacking':
      return l10n.t('Not met')
    case 'unknown':
      return l10n.t('Not judged')
  }
}
