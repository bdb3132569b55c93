import * as l10n from '@vscode/l10n'
import { tokenAt } from './token.ts'
import type { Note } from './note.ts'

/** What an id of a vulnerability, a weakness or an advisory is, and where to read about it. */
export function advisoryNote(text: string, offset: number): Note | null {
  const token = tokenAt(text, offset, /[\w-]/)
  for (const { pattern, tell } of ids) {
    const id = pattern.exec(token.text)?.[0]
    if (id !== undefined) return { at: token.at, ...tell(id) }
  }
  return null
}

interface Id {
  readonly pattern: RegExp
  readonly tell: (id: string) => Omit<Note, 'at'>
}

const ids: readonly Id[] = [
  {
    pattern: /^CVE-\d{4}-\d{4,19}$/i,
    tell: (written) => {
      const id = written.toUpperCase()
      return {
        title: id,
        lines: [l10n.t('An id of the CVE list: it names one publicly known vulnerability.')],
        links: [
          { text: 'cve.org', url: `https://www.cve.org/CVERecord?id=${id}` },
          { text: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${id}` },
        ],
      }
    },
  },
  {
    pattern: /^CWE-\d{1,4}$/i,
    tell: (written) => {
      const id = written.toUpperCase()
      return {
        title: id,
        lines: [l10n.t('An id of the CWE list: it names a kind of weakness that vulnerabilities come from.')],
        links: [{ text: 'cwe.mitre.org', url: `https://cwe.mitre.org/data/definitions/${Number(id.slice(4))}.html` }],
      }
    },
  },
  {
    // GitHub uses these characters only, so that an id spells no word and no two look alike.
    pattern: /^GHSA(?:-[2-9cfghjmpqrvwx]{4}){3}$/i,
    tell: (written) => {
      const id = `GHSA${written.slice(4).toLowerCase()}`
      return {
        title: id,
        lines: [l10n.t('An id of GitHub: it names one security advisory.')],
        links: [{ text: l10n.t('GitHub Advisory Database'), url: `https://github.com/advisories/${id}` }],
      }
    },
  },
]
