import * as l10n from '@vscode/l10n'
import type { Element, ElementContent } from 'hast'
import { idPrefix } from './schema.ts'
import type { Display } from './display.ts'
import { safeUrl } from './urls.ts'

/** Sends a link to where it may lead; one that may lead nowhere is left as text. */
export function withSafeTarget(link: Element): Element {
  const { href, ...others } = link.properties
  const target = typeof href === 'string' ? safeUrl(href) : null
  if (target === null) {
    link.properties = others
    return link
  }
  switch (target.kind) {
    case 'anchor':
      link.properties = { ...others, href: `#${idPrefix}${target.id}` }
      break
    case 'relative':
      link.properties = { ...others, href: target.url, dataRelative: target.url }
      break
    default:
      link.properties = { ...others, href: target.url, rel: ['noopener', 'noreferrer', 'nofollow'] }
  }
  return link
}

/**
 * Makes an image load only what may be loaded: from the repository, by whoever can read that, and from elsewhere if the user allows it.
 */
export function withSafeSource(image: Element, { remoteImages }: Display): ElementContent {
  const { src, alt, ...others } = image.properties
  const target = typeof src === 'string' ? safeUrl(src) : null
  const text = typeof alt === 'string' ? alt : ''
  if (target?.kind === 'relative') {
    // What is exported is searched for this attribute: it comes first.
    image.properties = { dataRelative: target.url, ...others, alt: text }
    return image
  }
  if (target?.kind === 'web' && remoteImages) {
    image.properties = { referrerPolicy: 'no-referrer', ...others, alt: text, src: target.url, loading: 'lazy' }
    return image
  }
  return placeholderFor(text, target?.kind === 'web' ? target.url : null)
}

/** How an image from elsewhere begins, and the place of one that is not shown; no text has this sign in HTML. */
export const shownImage = '<img referrerpolicy='
export const hiddenImage = '<span class="image-placeholder" title='

/** What stands in the place of an image that is not shown. */
function placeholderFor(alt: string, url: string | null): Element {
  const name = alt.trim()
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['image-placeholder'], ...(url !== null && { title: url }) },
    children: [{ type: 'text', value: name === '' ? l10n.t('Image') : l10n.t('Image: {0}', name) }],
  }
}
