import { ByteReader } from './bytes.ts'

/** A packet of OpenPGP: RFC 9580, section 4. */
export interface Packet {
  readonly tag: number
  readonly body: Uint8Array
}

/** The part of a signature that says something: RFC 9580, section 5.2.3.7. */
export interface Subpacket {
  readonly type: number
  readonly body: Uint8Array
}

/** The packets up to the first that is cut short, or of a form in which keys are not written. */
export function* packetsIn(bytes: Uint8Array): Generator<Packet> {
  const reader = new ByteReader(bytes)
  while (reader.left > 0) {
    const head = reader.number(1)
    const isNew = head >= 0xc0
    const length = isNew ? newLength(reader) : oldLength(reader, head)
    if (head < 0x80 || length === null || length > reader.left) return
    yield { tag: isNew ? head & 0x3f : (head >> 2) & 0x0f, body: reader.take(length) }
  }
}

/** `null` for a packet that is written in parts. */
function newLength(reader: ByteReader): number | null {
  const first = reader.number(1)
  if (first < 192) return first
  if (first < 224) return (first - 192) * 256 + reader.number(1) + 192
  return first === 255 ? reader.number(4) : null
}

/** `null` for a packet that goes on to the end. */
function oldLength(reader: ByteReader, head: number): number | null {
  const sizes = [1, 2, 4] as const
  const size = sizes[head & 3]
  return size === undefined ? null : reader.number(size)
}

export function* subpacketsIn(bytes: Uint8Array): Generator<Subpacket> {
  const reader = new ByteReader(bytes)
  while (reader.left > 0) {
    const first = reader.number(1)
    const length = first < 192 ? first : first < 255 ? (first - 192) * 256 + reader.number(1) + 192 : reader.number(4)
    if (length === 0 || length > reader.left) return
    // The highest bit only says that the type must be understood.
    const type = reader.number(1) & 0x7f
    yield { type, body: reader.take(length - 1) }
  }
}
