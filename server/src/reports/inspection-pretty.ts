import picocolors from 'picocolors'
import type { Inspection } from './inspection.ts'
import { printable } from './printable.ts'
import type { ReportOptions } from './report.ts'

/** The inspections for people: a line for each thing that a policy can say. */
export function prettyInspection(files: readonly Inspection[], { color }: ReportOptions): string {
  const colors = picocolors.createColors(color)
  return files
    .map((file) => {
      const rows = rowsOf(file)
      const width = Math.max(...rows.map(([label]) => label.length))
      const lines = rows.map(([label, value]) => {
        const said = value === '' ? colors.dim('not said') : value
        return `  ${label.padEnd(width)}  ${said}\n`
      })
      return `${colors.underline(printable(file.path))}\n${lines.join('')}`
    })
    .join('\n')
}

/** Several values stand below each other, under one label. */
function rowsOf(file: Inspection): readonly (readonly [string, string])[] {
  return [
    ['Language', file.language],
    ...list('Hands over to', file.delegatesTo),
    ...list('Channels', file.channels.map(channelLine)),
    ...list('Times', file.timeframes.map(timeLine)),
    ['Supported versions', file.supportedVersions === null ? '' : `as ${file.supportedVersions}`],
    ['Scope', yes(file.scope)],
    ['Out of scope', yes(file.outOfScope)],
    ['Safe harbor', file.safeHarbor === 'none' ? '' : file.safeHarbor],
    ['Bounty', file.bounty === 'unstated' ? '' : file.bounty],
    ['Credit', yes(file.credit)],
    ['Report contents', yes(file.reportContents)],
    ['Encryption key', yes(file.encryptionKey)],
    ...list('Placeholders', file.placeholders, 'none'),
    ['Scorecard', `${file.scorecard}/10`],
    ...profileRows(file.profiles),
  ]
}

type Profiles = Inspection['profiles']
type State = Profiles[number]['demands'][number]['state']

const states: Readonly<Record<State, string>> = { met: 'met', lacking: 'not met', unknown: 'not judged' }

/** Several profiles get a line each; one is shown with all of its demands. */
function profileRows(profiles: Profiles): readonly (readonly [string, string])[] {
  const [profile, ...others] = profiles
  if (profile === undefined || others.length > 0) return list('Profiles', columns(profiles.map(profileCells)))
  const demands = profile.demands.map(({ state, name, clause, line }) => [
    states[state],
    name,
    clause,
    line === null ? '' : `line ${line}`,
  ])
  return list(profile.name, columns(demands))
}

function profileCells({ id, demands }: Profiles[number]): readonly string[] {
  const those = (wanted: State): string => {
    const names = demands.filter(({ state }) => state === wanted).map(({ element }) => element)
    return names.length === 0 ? '' : `; ${states[wanted]}: ${names.join(', ')}`
  }
  const met = demands.filter(({ state }) => state === 'met').length
  return [id, `${met} of ${demands.length} met${those('lacking')}${those('unknown')}`]
}

/** Lines whose cells stand below each other. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), [])
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  )
}

function list(label: string, values: readonly string[], none = ''): readonly (readonly [string, string])[] {
  if (values.length === 0) return [[label, none]]
  return values.map((value, index) => [index === 0 ? label : '', printable(value)])
}

function channelLine({ kind, visibility, purpose, address }: Inspection['channels'][number]): string {
  return `${kind}, ${visibility}, ${purpose}${address === null ? '' : `: ${address}`}`
}

function timeLine({ stage, hours, business, text }: Inspection['timeframes'][number]): string {
  if (hours === null) return `${stage}: not filled in ("${text}")`
  return `${stage}: ${hours} hours${business ? ' on business days' : ''} ("${text}")`
}

function yes(said: boolean): string {
  return said ? 'yes' : ''
}
