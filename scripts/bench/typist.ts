import { typed } from './policies.ts'
import type { SizedPolicy } from './policies.ts'

/** One letter put into a text, as an editor tells it. */
export interface Keystroke {
  readonly letter: string
  readonly line: number
  readonly character: number
}

/** Somebody who goes on typing at three places of a policy in turn: near its start, in its middle and near its end. */
export class Typist {
  readonly name: string
  #text: string
  #count = 0

  constructor({ name, text }: SizedPolicy) {
    this.name = name
    this.#text = text
  }

  get text(): string {
    return this.#text
  }

  /** Types the next letter before the end of a sentence. */
  type(): Keystroke {
    const fraction = [0.1, 0.5, 0.9][this.#count % 3]!
    const letter = typed[Math.floor(this.#count / 3) % typed.length]!
    this.#count++
    const at = this.#text.indexOf('.\n', Math.floor(this.#text.length * fraction))
    const before = this.#text.slice(0, at)
    this.#text = before + letter + this.#text.slice(at)
    const line = before.split('\n').length - 1
    return { letter, line, character: at - (before.lastIndexOf('\n') + 1) }
  }
}
