import { isAddress } from '../rules/support/mail-link.ts'
import { fieldTypes } from './fields.ts'
import type { ValueKind } from './fields.ts'
import type { Field, SecurityTxt } from './parse.ts'

/** The fields of one name, in order. */
export function fieldsOf({ fields }: SecurityTxt, name: string): readonly Field[] {
  return fields.filter(({ type }) => type?.name === name)
}

/** The known fields whose value is of one kind, without those that have none. */
export function fieldsWith({ fields }: SecurityTxt, kind: ValueKind): readonly Field[] {
  return fields.filter(({ type, value }) => type?.value === kind && value !== '')
}

/** The further fields of a name that may stand there once, with the first of them. */
export function repeated(
  file: SecurityTxt,
  name: string,
): { readonly first: Field; readonly others: readonly Field[] } | null {
  const [first, ...others] = fieldsOf(file, name)
  return first === undefined || others.length === 0 ? null : { first, others }
}

/** Says whether a text begins with a scheme, and goes on without white space. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(text)
}

/** The URI that a text was meant to be, when it is one but for its scheme; `null` when nobody can say. */
export function completedUri(text: string): { readonly uri: string; readonly sure: boolean } | null {
  const bare = text.replace(/^<(.*)>$/, '$1')
  if (isAddress(bare)) return { uri: `mailto:${bare}`, sure: true }
  if (bare !== text && isUri(bare)) return { uri: bare, sure: true }
  if (isHost(bare)) return { uri: `https://${bare}`, sure: false }
  const digits = bare.replace(/[\s().-]/g, '')
  return /^\+\d{7,15}$/.test(digits) ? { uri: `tel:${bare.replace(/[\s()]/g, '')}`, sure: true } : null
}

/** Says whether a text begins with a host, as in "acme.dev/security". */
function isHost(text: string): boolean {
  return /^[a-z\d-]+\.[a-z\d.-]*[a-z](?:[/?#]|$)/i.test(text) && !/\s/.test(text)
}

/** A key, or the fingerprint of one, where an address of the key belongs. */
export function isKey({ type, value }: Field): boolean {
  return type?.name === 'Encryption' && (isFingerprint(value) || /^(?:data:|-----BEGIN PGP|mQ[\w+/=]{40})/.test(value))
}

/** Says whether a text is the fingerprint of an OpenPGP key, in groups or in one piece. */
export function isFingerprint(text: string): boolean {
  return /^(?:0x)?[\da-f]{40}$/i.test(text.replace(/[\s:]/g, ''))
}

/** The names of all fields that readers know. */
export const fieldNames: readonly string[] = fieldTypes.map(({ name }) => name)
