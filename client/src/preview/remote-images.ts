import type { Memento } from 'vscode'

const key = 'preview.remoteImages'

/** The policies for which the user allows images from elsewhere, remembered for the workspace. */
export class RemoteImages {
  readonly #memory: Memento

  constructor(memory: Memento) {
    this.#memory = memory
  }

  allows(uri: string): boolean {
    return this.#allowed.includes(uri)
  }

  async allow(uri: string, isAllowed: boolean): Promise<void> {
    const others = this.#allowed.filter((one) => one !== uri)
    await this.#memory.update(key, isAllowed ? [...others, uri] : others)
  }

  get #allowed(): readonly string[] {
    return this.#memory.get<readonly string[]>(key, [])
  }
}
