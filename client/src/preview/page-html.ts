import { markup } from '../../../server/src/preview/html.ts'

export interface PageOptions {
  /** Made anew for each page. */
  readonly nonce: string
  /** Where a page may load what belongs to the extension and the workspace from, as VS Code names it. */
  readonly source: string
  /** Addresses of the script and the style. */
  readonly script: string
  readonly style: string
  /** The language of the page's own words. */
  readonly language: string
  readonly remoteImages: boolean
  /** What stands there until there is something to show. */
  readonly waiting: string
}

/** The page that a preview begins with: without a policy, and with no right but to run its own script and to load what it shows. */
export function pageHtml({ nonce, source, script, style, language, remoteImages, waiting }: PageOptions): string {
  const rules = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `img-src ${source}${remoteImages ? ' https:' : ''}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Security Policy</title>
<link rel="stylesheet" href="${style}">
<script nonce="${nonce}" src="${script}" defer></script>
</head>
<body>
<div id="page"></div>
<p id="status" role="status">${waiting}</p>
</body>
</html>
`.text
}
