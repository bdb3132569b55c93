import type { CancellationToken, Connection, ServerCapabilities } from 'vscode-languageserver'
import type { Client } from '../session/client.ts'
import type { Session } from '../session/session.ts'

/** What a client is served with: the way to it, and all that is known while it is connected. */
export interface Serving {
  readonly connection: Connection
  readonly session: Session
}

/** A command of `workspace/executeCommand`. It checks its arguments: they come from anywhere. */
export type Command = (serving: Serving, args: readonly unknown[], token: CancellationToken) => Promise<unknown>

/** One thing that editors ask the server for: it joins a feature to the protocol. */
export interface Service {
  /** What the server says of it in its answer to `initialize`. */
  readonly capabilities?: (client: Client) => Partial<ServerCapabilities>
  /** By name; a client that has a command of that name calls this one from it. */
  readonly commands?: Readonly<Record<string, Command>>
  /** Registers what answers the requests. */
  readonly listen?: (serving: Serving) => void
}
