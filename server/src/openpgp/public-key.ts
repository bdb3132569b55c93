import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ByteReader } from './bytes.ts'
import { packetsIn, subpacketsIn } from './packets.ts'
import type { Packet } from './packets.ts'

/** An OpenPGP public key as its packets describe it; no signature is checked. */
export interface PublicKey {
  /** In upper case: of the primary key, then of its subkeys. */
  readonly fingerprints: readonly [string, ...string[]]
  /** When it can no longer be used, in seconds since 1970; `null` for never. */
  readonly expires: number | null
}

/** Nobody publishes a longer key. */
const longestArmour = 100_000

/**
 * Reads an armoured public key; `null` when it is none, or more than one.
 * @param armour from its first line to its last
 */
export function readPublicKey(armour: string): PublicKey | null {
  const bytes = armour.length > longestArmour ? null : unarmour(armour)
  const [primary, ...subkeys] = bytes === null ? [] : partsOf(packetsIn(bytes))
  if (primary?.tag !== tags.primary || subkeys.some(({ tag }) => tag === tags.primary)) return null
  return {
    fingerprints: [primary.fingerprint, ...subkeys.map(({ fingerprint }) => fingerprint)],
    expires: endOf(primary),
  }
}

/** The bytes of the lines of base64 behind the blank line that ends the headers, without the checksum. */
function unarmour(armour: string): Uint8Array | null {
  const lines = armour.split('\n').map((line) => line.replace(/^[\s>]+/, '').trim())
  const base64 = lines.slice(lines.indexOf('') + 1, -1).filter((line) => !line.startsWith('='))
  try {
    return Uint8Array.from(atob(base64.join('')), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

const tags = { signature: 2, primary: 6, userId: 13, subkey: 14, userAttribute: 17 }

/** A primary key or a subkey. */
interface Part {
  readonly tag: number
  readonly fingerprint: string
  /** In seconds since 1970. */
  readonly created: number
  /** What its owner says of it: by the number of the user ID that it is said about, the latest statement. */
  readonly statements: Map<number, Statement>
}

interface Statement {
  /** In seconds since 1970. */
  readonly made: number
  /** For how many seconds after it was created the key can be used; 0 for ever. */
  readonly lifetime: number
}

function partsOf(packets: Iterable<Packet>): Part[] {
  const parts: Part[] = []
  let userIds = 0
  for (const packet of packets) {
    if (packet.tag === tags.userId || packet.tag === tags.userAttribute) userIds++
    if (packet.tag === tags.primary || packet.tag === tags.subkey) {
      const part = partOf(packet)
      if (part === null) return []
      parts.push(part)
    }
    const last = parts.at(-1)
    const statement = packet.tag === tags.signature && last !== undefined ? statementOf(packet, last) : null
    if (statement !== null && statement.made >= (last!.statements.get(userIds)?.made ?? 0))
      last!.statements.set(userIds, statement)
  }
  return parts
}

/** `null` for versions that nobody uses any more, or that are not known yet: RFC 9580, section 5.5.4. */
function partOf({ tag, body }: Packet): Part | null {
  const reader = new ByteReader(body)
  const version = reader.number(1)
  const created = reader.number(4)
  const fingerprint = version === 4 ? sha1(framed(0x99, 2, body)) : version === 6 ? sha256(framed(0x9b, 4, body)) : null
  return fingerprint && { tag, fingerprint: bytesToHex(fingerprint).toUpperCase(), created, statements: new Map() }
}

/** The body behind a mark and its length. */
function framed(mark: number, lengthBytes: number, body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(1 + lengthBytes + body.length)
  frame[0] = mark
  for (let index = 0; index < lengthBytes; index++) frame[lengthBytes - index] = (body.length >>> (8 * index)) & 0xff
  frame.set(body, 1 + lengthBytes)
  return frame
}

/** Signatures that an owner makes about a key: about its user IDs, and about the key itself. */
const selfSignatures = [0x10, 0x11, 0x12, 0x13, 0x1f]

/** What a signature says when the owner of the key made it; `null` for those of others. */
function statementOf({ body }: Packet, { fingerprint }: Part): Statement | null {
  const reader = new ByteReader(body)
  const version = reader.number(1)
  const type = reader.number(1)
  reader.take(2)
  if ((version !== 4 && version !== 6) || !selfSignatures.includes(type)) return null
  const area = () => [...subpacketsIn(reader.take(reader.number(version === 4 ? 2 : 4)))]
  const signed = area()
  const all = [...signed, ...area()]
  const issuers = all.flatMap(({ type, body }) => (type === 16 ? [body] : type === 33 ? [body.subarray(1)] : []))
  if (issuers.length === 0 || !issuers.every((issuer) => fingerprint.endsWith(bytesToHex(issuer).toUpperCase())))
    return null
  const numberIn = (wanted: number) => {
    const found = signed.find(({ type }) => type === wanted)
    return found === undefined ? 0 : new ByteReader(found.body).number(4)
  }
  return { made: numberIn(2), lifetime: numberIn(9) }
}

/** A key lives as long as one of the statements about it says, so that a forgotten user ID does not end it. */
function endOf({ created, statements }: Part): number | null {
  const lifetimes = [...statements.values()].map(({ lifetime }) => lifetime)
  return lifetimes.length === 0 || lifetimes.includes(0) ? null : created + Math.max(...lifetimes)
}
