/** HTML that is safe to put into a page. */
export class Html {
  readonly text: string

  private constructor(text: string) {
    this.text = text
  }

  /** Vouches for HTML: that it was made of a sanitised tree, or of other safe HTML. */
  static trust(text: string): Html {
    return new Html(text)
  }
}

/** What can stand in HTML: text is escaped, and nothing is left out. */
export type Content = Html | string | number | null | readonly Content[]

/** Makes HTML: what is put in is text, in attributes too, unless it is HTML itself. Attributes must be quoted. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return Html.trust(strings.reduce((made, part, index) => made + textOf(contents[index - 1] ?? null) + part))
}

function textOf(content: Content): string {
  if (content === null) return ''
  if (content instanceof Html) return content.text
  return typeof content === 'object' ? content.map(textOf).join('') : escapeHtml(String(content))
}

/** Escapes text for use in HTML, between tags and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
