import * as l10n from '@vscode/l10n'
import type { Cvss2, Cvss3P0, Cvss3P1, Cvss4P0 } from 'ae-cvss-calculator'
import type { Note } from './note.ts'
import { tokenAt } from './token.ts'

/** A vector, whole by its form, of a version that it names; version 2 need not be named. */
const form = /^(?:CVSS:(2\.0|3\.0|3\.1|4\.0)\/)?([A-Za-z]{1,4}:[A-Za-z]{1,6}(?:\/[A-Za-z]{1,4}:[A-Za-z]{1,6}){1,40})$/
const version2 = /^AV:[LAN]\/AC:[LMH]\/Au:[MSN]\//

/** The vector of a CVSS score at an offset: each of its metrics in words, and the base score; or what is wrong with it. */
export async function cvssNote(text: string, offset: number): Promise<Note | null> {
  const token = tokenAt(text, offset, /[\w:/.]/)
  const [vector, version, metrics] = form.exec(token.text.replace(/[./:]{1,9}$/, '')) ?? []
  if (vector === undefined || metrics === undefined) return null
  if (version === undefined && !version2.test(metrics)) return null
  const at = { start: token.at.start, end: token.at.start + vector.length }
  const title = `CVSS ${version ?? '2.0'}`
  const empty = await emptyVector(version ?? '2.0')
  const reading = readMetrics(empty, metrics.split('/'))
  if (typeof reading === 'string') return { at, title, lines: [reading] }
  for (const { name, value } of reading.base) empty.applyComponentString(name, value)
  return { at, title, lines: [scoreLine(empty.calculateScores().overall, version ?? '2.0')], list: reading.words }
}

type Vector = Cvss2 | Cvss3P0 | Cvss3P1 | Cvss4P0
type Metric = NonNullable<ReturnType<Vector['findComponent']>>

/** The library is loaded when the first vector is looked at: it is large, and hardly any policy holds a vector. */
async function emptyVector(version: string): Promise<Vector> {
  const calculator = await import('ae-cvss-calculator')
  switch (version) {
    case '4.0':
      return new calculator.Cvss4P0()
    case '3.1':
      return new calculator.Cvss3P1()
    case '3.0':
      return new calculator.Cvss3P0()
    default:
      return new calculator.Cvss2()
  }
}

interface Metrics {
  /** In words, in the order of the vector; without those that are left open. */
  readonly words: readonly string[]
  /** What the base score is made of. */
  readonly base: readonly { readonly name: string; readonly value: string }[]
}

/** Reads `AV:N` and the like, or says what keeps them from being a vector. */
function readMetrics(empty: Vector, written: readonly string[]): Metrics | string {
  const known = [...empty.getRegisteredComponents()].flatMap(([{ name: group }, metrics]) =>
    metrics.map((metric) => ({ metric, isBase: group === 'base', name: fullName(metric, metrics) })),
  )
  const words: string[] = []
  const base: { name: string; value: string }[] = []
  const seen = new Set<string>()
  for (const pair of written) {
    const [name, value] = pair.split(':') as [string, string]
    const found = known.find(({ metric }) => metric.shortName === name)
    if (found === undefined) return l10n.t('"{0}" is not a metric of this version.', name)
    if (seen.has(name)) return l10n.t('"{0}" occurs twice.', name)
    seen.add(name)
    const { metric, isBase, name: inWords } = found
    const meaning = metric.values.find(({ shortName }) => shortName === value)
    const isOpen = value === 'X' || value === 'ND'
    if (meaning === undefined || (isBase && (isOpen || meaning.hide === true)))
      return l10n.t('"{0}" is not a value of {1} ({2}).', value, metric.name, name)
    if (isBase) base.push({ name, value })
    if (!isOpen) words.push(`${inWords} (${name}): ${meaning.name}`)
  }
  const missing = known.filter(({ metric, isBase }) => isBase && !seen.has(metric.shortName))
  if (missing.length === 0) return { words, base }
  const lacking = missing.map(({ name, metric: { shortName } }) => `${name} (${shortName})`)
  return l10n.t('It has no score, as these are missing: {0}.', lacking.join(', '))
}

/** In version 4, what is lost in the vulnerable system and in those behind it has the same names. */
function fullName({ name, subCategory }: Metric, group: readonly Metric[]): string {
  const isAmbiguous = group.filter((one) => one.name === name).length > 1
  return isAmbiguous && subCategory !== undefined ? `${subCategory}, ${name}` : name
}

function scoreLine(score: number, version: string): string {
  return l10n.t('Base score {0}: {1}', score.toFixed(1), severityName(score, version))
}

/** The ratings of the standard; those of version 2 are the NVD's, as the standard has none. */
function severityName(score: number, version: string): string {
  if (version !== '2.0' && score === 0) return l10n.t('no severity')
  if (score < 4) return l10n.t('low')
  if (score < 7) return l10n.t('medium')
  return version !== '2.0' && score >= 9 ? l10n.t('critical') : l10n.t('high')
}
