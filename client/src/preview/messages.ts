import type { PreviewPage } from '../../../server/src/protocol.ts'

/** What the page keeps while it is hidden or VS Code starts anew, so that it can be made again. */
export interface Kept {
  /** Of the policy. */
  readonly uri: string
  /** It does not follow the active editor. */
  readonly locked: boolean
}

/** What the page is told. */
export type HostMessage =
  | {
      readonly type: 'start'
      readonly kept: Kept
      /** The addresses that the page loads images by: of the policy's folder, and of the folder that they must be in. Both end in `/`. */
      readonly folder: string
      readonly root: string
      /** Whether the editor follows the page. */
      readonly tellsScroll: boolean
    }
  | { readonly type: 'page'; readonly page: PreviewPage }
  /** There is no page; the text says why. */
  | { readonly type: 'nothing'; readonly text: string }
  /** Scrolls to a line of the policy, from 0. */
  | { readonly type: 'scroll'; readonly line: number }

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 10_000
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w/-]{1,100}$/.test(value)
const isOutside = (value: unknown): value is string => isText(value) && /^(?:https?:\/\/|mailto:|tel:)/i.test(value)

/** All that the page can ask for, and of what kind the details are. */
const asked = {
  /** It shows nothing yet, and wants everything. */
  ready: {},
  /** To show a place of the policy in the editor. */
  jump: { line: isCount, character: isCount },
  /** To insert a standard section. */
  insert: { section: isName },
  /** To make a fix; the version is that of the policy which the page shows. */
  fix: { version: isCount, rule: isName, title: isText, line: isCount, character: isCount },
  /** To open the page of a rule. */
  rule: { rule: isName },
  /** To open a link, to the web, a mail program or a telephone, and one that is relative to the policy. */
  link: { url: isOutside },
  open: { relative: isText },
  /** To load images from elsewhere for this policy, or no longer. */
  images: { shown: isFlag },
  /** Tells the line at the top of the page. */
  scrolled: { line: isCount },
}

type Asked = typeof asked
type Checked<Check> = Check extends (value: unknown) => value is infer Value ? Value : never

/** What the page asks for. */
export type PageMessage = {
  [Type in keyof Asked]: { readonly type: Type } & {
    readonly [Field in keyof Asked[Type]]: Checked<Asked[Type][Field]>
  }
}[keyof Asked]

/** Reads a message of the page; `null` when it is none that the page can send. */
export function readPageMessage(value: unknown): PageMessage | null {
  if (typeof value !== 'object' || value === null) return null
  const given = value as Readonly<Record<string, unknown>>
  const { type } = given
  if (typeof type !== 'string' || !Object.hasOwn(asked, type)) return null
  const fields = Object.entries<(value: unknown) => boolean>(asked[type as keyof Asked])
  if (!fields.every(([field, isRight]) => isRight(given[field]))) return null
  return Object.fromEntries([['type', type], ...fields.map(([field]) => [field, given[field]])]) as PageMessage
}

/** Reads what a page kept; `null` when it is nothing that a page keeps. */
export function readKept(value: unknown): Kept | null {
  const { uri, locked } = (value ?? {}) as { readonly uri?: unknown; readonly locked?: unknown }
  return typeof uri === 'string' ? { uri, locked: locked === true } : null
}
