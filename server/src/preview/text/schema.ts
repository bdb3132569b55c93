import { defaultSchema } from 'hast-util-sanitize'
import type { Schema } from 'hast-util-sanitize'

/** What is put before each id of a policy, as GitHub does: no script and no style of the page can take it for one of its own. */
export const idPrefix = 'user-content-'

/** Elements that load something else, or belong to forms; what stands in them is shown. */
const left = new Set(['picture', 'source'])

/** Attributes that every element may have: all that change how it looks in ways that cannot harm. */
const harmless = [
  'align',
  'colSpan',
  'dir',
  'headers',
  'height',
  'id',
  'lang',
  'open',
  'reversed',
  'rowSpan',
  'scope',
  'start',
  'title',
  'vAlign',
  'value',
  'width',
]

/** What stays of the HTML in a policy: what stays on GitHub, less what would load something or come between a reader and the keyboard. */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames!.filter((name) => !left.has(name)),
  attributes: {
    a: ['href', 'name'],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    img: ['alt', 'src'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [['className', 'task-list-item']],
    ol: [['className', 'contains-task-list']],
    ul: [['className', 'contains-task-list']],
    '*': harmless,
  },
  clobber: ['id', 'name'],
  clobberPrefix: idPrefix,
  // Where URLs lead is judged in `urls.ts`, once for all.
  protocols: {},
  strip: ['script', 'style', 'title', 'textarea', 'noscript', 'template', 'iframe', 'object'],
}
