import type { Element, ElementContent } from 'hast'
import { readYaml } from '../../yaml.ts'

/** Longer front matter, in UTF-16 units, is shown as it is written, and so is what is nested deeper than anybody writes. */
const longest = 10_000
const deepest = 8

/** Front matter in YAML as GitHub shows it: a table of its keys and values. What is no mapping of keys is shown as it is written. */
export function frontMatterHtml(yaml: string): Element | undefined {
  if (yaml.trim() === '') return undefined
  // Every value as the words that are written.
  const value = yaml.length > longest ? null : readYaml(yaml, { schema: 'failsafe' })
  return isMapping(value) && depthOf(value) <= deepest ? tableOf(value) : sourceHtml(yaml)
}

/** Text as it is written. */
export function sourceHtml(text: string): Element {
  return element('pre', [element('code', [{ type: 'text', value: text }])])
}

type Mapping = Readonly<Record<string, unknown>>

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
}

function depthOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
}

function tableOf(mapping: Mapping): Element {
  const head = element('thead', [rowOf('th', Object.keys(mapping))])
  return element('table', [head, element('tbody', [rowOf('td', Object.values(mapping))])])
}

function rowOf(name: 'th' | 'td', values: readonly unknown[]): Element {
  return element(
    'tr',
    values.map((value) => element(name, [valueHtml(value)])),
  )
}

function valueHtml(value: unknown): ElementContent {
  if (Array.isArray(value) && value.length > 0) return element('table', [element('tbody', [rowOf('td', value)])])
  if (isMapping(value)) return tableOf(value)
  return { type: 'text', value: typeof value === 'string' ? value : '' }
}

function element(tagName: string, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children: [...children] }
}
