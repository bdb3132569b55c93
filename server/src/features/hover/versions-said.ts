import * as l10n from '@vscode/l10n'
import type { Policy } from '../../policy/policy.ts'
import { brief } from './note.ts'
import { countsAs } from './said.ts'
import type { Here, Said } from './said.ts'

/** The rows that say yes or no of versions of the project, or a sentence that says which are supported. */
export function versionsSaid({ supportedVersions }: Policy, here: Here): readonly Said[] {
  if (supportedVersions === null) return []
  const { tables, form, prose } = supportedVersions
  const elements = ['supported-versions'] as const
  const rows = here(tables.filter(({ tellsSupport, ofProject }) => tellsSupport && ofProject)).flatMap((table) =>
    here(table.rows).flatMap((row): Said[] => {
      if (row.supported === null || !/[\p{L}\d]/u.test(row.version)) return []
      const version = brief(row.version)
      const title = row.supported
        ? l10n.t('{0}: gets security fixes', version)
        : l10n.t('{0}: gets no security fixes', version)
      return [{ fact: row, title, elements }]
    }),
  )
  const words = here([...(prose === null ? [] : [prose]), ...(form === 'prose' ? [supportedVersions] : [])])
  return [
    ...rows,
    ...words.slice(0, 1).map((fact) => ({ fact, title: countsAs(l10n.t('which versions are supported')), elements })),
  ]
}
