import { Utils } from 'vscode-uri'
import type { URI } from 'vscode-uri'
import type { Files } from './files.ts'

/** Nobody asks for so many; what is asked for by a text that changes all the time must not pile up. */
const mostRemembered = 10_000

/**
 * Files of which each is read once, until somebody tells that it has changed. Answers are remembered while they are on their
 * way, too; what could not be read is asked for again.
 */
export class RememberedFiles implements Files {
  readonly #files: Files
  readonly #texts = new Map<string, ReturnType<Files['readText']>>()
  readonly #states = new Map<string, ReturnType<Files['state']>>()
  readonly #lists = new Map<string, ReturnType<Files['list']>>()

  constructor(files: Files) {
    this.#files = files
  }

  readText(uri: string): ReturnType<Files['readText']> {
    return once(this.#texts, uri, () => this.#files.readText(uri))
  }

  state(uri: string): ReturnType<Files['state']> {
    return once(this.#states, uri, () => this.#files.state(uri))
  }

  list(uri: string): ReturnType<Files['list']> {
    return once(this.#lists, uri, () => this.#files.list(uri))
  }

  /**
   * Forgets a file or a folder that is new, changed or gone, and what that changes: what is below it, the folder around it, and the
   * one that this may be new in. Says whether there was anything.
   */
  forget(uri: URI): boolean {
    const folder = Utils.dirname(uri)
    const known = [
      forgetIn([this.#texts, this.#states, this.#lists], uri),
      forgetBelow([this.#texts, this.#states, this.#lists], uri),
      forgetIn([this.#states, this.#lists], folder),
      forgetIn([this.#lists], Utils.dirname(folder)),
    ]
    return known.includes(true)
  }

  /** Forgets which files there are, but not what stands in those that were read. */
  forgetPlaces(): void {
    this.#states.clear()
    this.#lists.clear()
  }

  forgetAll(): void {
    this.#texts.clear()
    this.forgetPlaces()
  }
}

function forgetIn(memories: readonly Map<string, unknown>[], uri: URI): boolean {
  return memories.map((memory) => memory.delete(uri.toString())).includes(true)
}

function forgetBelow(memories: readonly Map<string, unknown>[], folder: URI): boolean {
  const prefix = `${folder.toString()}/`
  const below = memories.map((memory) => {
    const uris = [...memory.keys()].filter((uri) => uri.startsWith(prefix))
    return uris.map((uri) => memory.delete(uri)).includes(true)
  })
  return below.includes(true)
}

function once<T>(memory: Map<string, Promise<T>>, uri: string, ask: () => Promise<T>): Promise<T> {
  const known = memory.get(uri)
  if (known !== undefined) return known
  if (memory.size >= mostRemembered) memory.clear()
  const answer = ask()
  memory.set(uri, answer)
  answer.catch(() => {
    if (memory.get(uri) === answer) memory.delete(uri)
  })
  return answer
}
