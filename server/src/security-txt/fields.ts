/** What the value of a field is. */
export type ValueKind = 'uri' | 'date' | 'languages' | 'boolean'

/** A field that readers of security.txt know. */
export interface FieldType {
  /** As the standard writes it; any case will do in a file. */
  readonly name: string
  readonly value: ValueKind
  /** It may stand there several times. */
  readonly repeats: boolean
}

/**
 * The fields of RFC 9116, section 2.5, and those that IANA's registry has added since:
 * https://www.iana.org/assignments/security-txt-fields/
 */
export const fieldTypes: readonly FieldType[] = [
  { name: 'Acknowledgments', value: 'uri', repeats: true },
  { name: 'Bug-Bounty', value: 'boolean', repeats: false },
  { name: 'Canonical', value: 'uri', repeats: true },
  { name: 'Contact', value: 'uri', repeats: true },
  { name: 'CSAF', value: 'uri', repeats: true },
  { name: 'Encryption', value: 'uri', repeats: true },
  { name: 'Expires', value: 'date', repeats: false },
  { name: 'Hiring', value: 'uri', repeats: true },
  { name: 'Policy', value: 'uri', repeats: true },
  { name: 'Preferred-Languages', value: 'languages', repeats: false },
]

const byName = new Map(fieldTypes.map((type) => [type.name.toLowerCase(), type]))

/** The field of a name in any case; `null` when it is none of the known ones. */
export function fieldType(name: string): FieldType | null {
  return byName.get(name.toLowerCase()) ?? null
}
