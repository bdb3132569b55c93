/** Numbers from 0 up to 1, the same for the same seed: Mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Pieces of Markdown that open, close or continue something, and the characters that they are made of. */
const fragments = [
  ...['\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\r', '\r\r', ' ', '  ', '    ', '\t', ' \n', '\n \n', '\n\t\n'],
  ...['\0', '\f', '\u00A0', '\u2028', '\uFEFF', '\uFFFD', '\u{1F600}', '\\', '\\\n', '&amp;', '&#64;', '&', '&lt;!--'],
  ...['```', '```\n', '\n```\n', '\n```js\n\ncode\n\n```\n', '~~~', '\n~~~~\n', '\n   ```\n', '`', '``'],
  ...['<!--', '-->', '\n<!-- note\n\n', '\n-->\n', '<?', '?>', '<!A', '>', '\n<![CDATA[\n', ']]>', ']]]>'],
  ...['\n<script>\n\n', '</script>', '\n<pre>\n', '</pre>', '\n<div>\n', '</div>', '<br>', '\n<b>\n', '<a@b.example>'],
  ...[
    '\n- ',
    '\n* ',
    '\n+ ',
    '\n1. ',
    '\n2) ',
    '\n  - ',
    '\n    - ',
    '\n-\n',
    '\n- [ ] ',
    '\n- [x] ',
    '\n\n- item\n\n',
  ],
  ...[
    '\n> ',
    '\n>\n',
    '\n> > ',
    '\n> - ',
    '\n- > ',
    '\n>     > a',
    '\n    ',
    '\n\n    code\n\n',
    '\n\tcode\n\n2. two\n',
  ],
  ...[
    '\n# ',
    '\n## Title\n',
    '\n===\n',
    '\n---\n',
    '\n***\n',
    '\n- - -\n',
    '\n#\n',
    '---\n',
    '+++\n',
    '---\nkey: a\n---\n',
  ],
  ...['\n| a | b |\n| - | - |\n| c | d |\n', '\n|', '|', '\n|-|-|\n', '\na | b\n-|-\n', '\\|'],
  ...['[', ']', '(', ')', '![', '](', '[a]', '[a][]', '[b][a]', '![a]', '[a](b)', '<', '[text](https://a.example "t")'],
  ...[
    '\n[a]: https://a.example\n',
    '\n\n[a]: /one "One"\n\n',
    '\n\n[B]: <two>\n',
    '\n> [c]: three\n',
    '[b]',
    '[c]',
    '\n[a]:',
  ],
  ...['[^1]', '[^a]', '\n\n[^1]: note\n', '\n[^a]: note\n\n    more\n\n', '![^1]', '\n[^b]:\n', '[^b]', ': '],
  ...[
    '*',
    '**',
    '_',
    '~',
    '~~',
    '**bold**',
    '*a',
    'a@b.example',
    'www.a.example',
    'https://a.example',
    'mailto:a@b.example',
  ],
  ...['\\a@b.example', '&#97;@b.example', 'a\\_b@c.example,', '\nword', 'word', '1', '0123456789', '.', '=', '-', '+'],
]

/**
 * Endless successive texts of one document under random edits: characters, lines and pieces of Markdown are put in, taken
 * out, exchanged, moved and brought back. Edits come in runs near each other, as when typing, and the text stays within
 * about twice its first length. The same seed gives the same texts.
 */
export function* randomEdits(text: string, seed: number): Generator<string, never> {
  const random = randomNumbers(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const most = 2 * text.length + 200
  const past = [text]
  let place = 0
  for (;;) {
    if (random() < 0.5) place = below(text.length + 1)
    const at = Math.max(0, Math.min(text.length, place + below(9) - 4))
    text = edit(at)
    place = at
    past.push(text)
    if (past.length > 8) past.shift()
    yield text
  }

  function edit(at: number): string {
    const kind = text.length > most ? 3 : below(12)
    const fragment = fragments[below(fragments.length)]!
    if (kind < 3) return splice(at, 0, fragment)
    if (kind === 3) return splice(at, below(text.length > most ? text.length : 60), '')
    if (kind === 4) return splice(at, 1 + below(3), '')
    if (kind === 5) return splice(at, 1 + below(8), fragment)
    if (kind === 6) return splice(at, 0, text.slice(at, at + below(80)))
    if (kind === 7) return splice(lineStart(at), 0, fragment.replace(/^[\n\r]+/, ''))
    if (kind === 8) return splice(lineStart(at), lineEnd(at) - lineStart(at), '')
    if (kind === 9) return splice(lineStart(below(text.length + 1)), 0, text.slice(lineStart(at), lineEnd(at)))
    if (kind === 10) return past[below(past.length)]!
    return splice(0, below(4), fragment)
  }

  function splice(at: number, removed: number, inserted: string): string {
    return text.slice(0, at) + inserted + text.slice(at + removed)
  }

  function lineStart(at: number): number {
    return text.lastIndexOf('\n', at - 1) + 1
  }

  function lineEnd(at: number): number {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end + 1
  }
}
