import * as l10n from '@vscode/l10n'
import { oncePer } from '../once-per.ts'
import type { MarkdownDocument } from '../markdown/document.ts'
import { answerIds } from './answers/answer.ts'
import type { AnswerId } from './answers/answer.ts'
import { answerHtml } from './answers/answer-html.ts'
import { answersOf, findingsOn } from './answers/answers.ts'
import { markup } from './html.ts'
import type { Html } from './html.ts'
import { notesHtml } from './notes.ts'
import { placesIn } from './places.ts'
import type { PreviewPart } from './protocol.ts'
import { profileResult } from './score/demands.ts'
import { profileHtml, scorecardHtml } from './score/score-html.ts'
import { scoreOf } from './score/scorecard.ts'
import type { Subject } from './subject.ts'
import type { RenderedText } from './text/text.ts'

/** The parts of the page besides the text. */
type PartId = 'images' | 'rest' | AnswerId | 'scorecard' | 'profile'

/** In UTF-16 units. */
const longText = 100_000

const placesOf = oncePer((document: MarkdownDocument) => placesIn(document.blocks))

/**
 * Writes all parts.
 * @param remoteImages what became of images from elsewhere in the text
 */
export function partsOf(
  subject: Subject,
  interactive: boolean,
  remoteImages: RenderedText['remoteImages'],
): readonly PreviewPart[] {
  const { policy, project, profile, findings } = subject
  const fixesMissing = policy.text.length <= longText
  const writer = { placeOf: placesOf(policy.markdown), interactive, fixesMissing }
  const answers = answersOf(subject).map((answer) => ({ answer, found: findingsOn(answer, findings) }))
  const told = new Set(answers.flatMap(({ found }) => found))
  // What is about the whole document is marked nowhere in the text.
  const rest = findings
    .filter((finding) => finding.waits && !told.has(finding))
    .map((finding) => ({ finding, id: null, place: writer.placeOf(finding.at.start), fixable: fixesMissing }))
  return [
    { id: 'images', html: remoteImages !== null && interactive ? imagesHtml[remoteImages]().text : '' },
    { id: 'rest', html: notesHtml(rest, interactive, l10n.t('The policy as a whole:'))?.text ?? '' },
    ...answers.map(({ answer, found }) => ({ id: answer.id, html: answerHtml(answer, found, writer).text })),
    { id: 'scorecard', html: scorecardHtml(scoreOf(policy), writer).text },
    { id: 'profile', html: profileHtml(profileResult(policy, project, profile, findings), writer).text },
  ]
}

/** Says what became of images from elsewhere, and lets the user have it otherwise. */
const imagesHtml = {
  hidden: (): Html =>
    markup`<p>${l10n.t('Images from the web are not shown.')} <button type="button" data-images="show">${l10n.t('Show them')}</button></p>`,
  shown: (): Html =>
    markup`<p>${l10n.t('Images are loaded from the web.')} <button type="button" data-images="hide">${l10n.t('Hide them')}</button></p>`,
}

/** What stands around the parts and the text. */
export function frameHtml({ name, policy }: Subject, contents: ReadonlyMap<string, Html>, text: Html): Html {
  const part = (id: PartId): Html =>
    markup`<section class="part" data-part="${id}">${contents.get(id) ?? null}</section>`
  // In a long text the browser leaves out what is not on the screen, which costs it the notes that stand over the edge of a block.
  const length = policy.text.length > longText ? markup` class="long"` : null
  const language = policy.language === 'und' ? null : markup` lang="${policy.language}"`
  return markup`<header><h1>${l10n.t('What reporters read: {0}', name)}</h1>${part('images')}${part('rest')}</header>
<main>
<section class="answers" aria-labelledby="preview-answers"><h2 id="preview-answers">${l10n.t('The answers')}</h2>${answerIds.map(part)}</section>
<section class="score" aria-labelledby="preview-score"><h2 id="preview-score">${l10n.t('The score')}</h2>${part('scorecard')}${part('profile')}</section>
<section class="text" aria-labelledby="preview-text"><h2 id="preview-text">${l10n.t('The text')}</h2><article data-text${length}${language}>${text}</article></section>
</main>`
}
