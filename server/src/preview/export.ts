import * as l10n from '@vscode/l10n'
import { Html, markup } from './html.ts'
import { frameHtml, partsOf } from './page.ts'
import { pageStyle } from './page-style.ts'
import type { Subject } from './subject.ts'
import { renderText } from './text/text.ts'

/** Nothing is loaded, sent or run, whatever somebody adds to the file by mistake. */
const rules = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The preview as a document of its own, which needs no other file. Its relative images are still to be embedded: see `embedImages`. */
export function exportHtml(subject: Subject): string {
  const display = { remoteImages: false, interactive: false }
  const inText = subject.findings.filter(({ waits }) => !waits)
  const { blocks } = renderText(subject.policy.markdown, inText, display, Infinity)
  const parts = partsOf(subject, false, null)
  const contents = new Map(parts.map(({ id, html }) => [id, Html.trust(html)]))
  const text = withAnchors(blocks, linesIn(parts))
  return markup`<!doctype html>
<html lang="${languageTag()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${l10n.t('What reporters read: {0}', subject.name)}</title>
<style>${Html.trust(pageStyle)}</style>
</head>
<body>
${frameHtml(subject, contents, text)}
</body>
</html>
`.text
}

/** The language that these messages are in, as BCP 47 has it: to be translated into its own tag. */
function languageTag(): string {
  return l10n.t('en')
}

/** The lines that the parts lead to, from 1, in order. */
function linesIn(parts: readonly { readonly html: string }[]): readonly number[] {
  const lines = parts.flatMap(({ html }) => [...html.matchAll(/ href="#line-(\d+)"/g)].map(([, line]) => Number(line)))
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** The blocks, with the lines that others lead to before those that they stand in. */
function withAnchors(blocks: readonly string[], lines: readonly number[]): Html {
  let next = 0
  let line = 1
  const made = blocks.map((block) => {
    line += Number(/ data-lines="(\d+)"/.exec(block)?.[1] ?? 0)
    const first = next
    while (next < lines.length && lines[next]! < line) next += 1
    return anchors(lines.slice(first, next)) + block
  })
  return Html.trust(made.join('\n') + anchors(lines.slice(next)))
}

function anchors(lines: readonly number[]): string {
  return lines.map((line) => `<span id="line-${line}"></span>`).join('')
}
