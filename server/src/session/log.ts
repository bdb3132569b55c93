import type { Connection, RemoteConsole } from 'vscode-languageserver'

/** Where the server writes what its maintainers want to know; in VS Code the output channel. */
export interface Log {
  info(message: string): void
  error(message: string, error: unknown): void
}

/** A log that goes to the client. */
export function clientLog(console: RemoteConsole): Log {
  return {
    info: (message) => console.info(message),
    error: (message, error) => console.error(`${message}: ${describe(error)}`),
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Shows a warning to the user, each once. It is a notification, because nothing has to be chosen. */
export function clientWarnings(connection: Connection): (message: string) => void {
  // The number means a warning.
  return oncePerKey((message) => void connection.sendNotification('window/showMessage', { type: 2, message }))
}

/** Shows the user what came of something that was asked for. */
export function tellUser(connection: Connection, message: string): void {
  // The number means an information.
  void connection.sendNotification('window/showMessage', { type: 3, message })
}

/** Lets each message of a kind through once: some mistakes would be told of with every key press. */
export function oncePerKey<T extends unknown[]>(tell: (key: string, ...more: T) => void): typeof tell {
  const told = new Set<string>()
  return (key, ...more) => {
    if (told.has(key)) return
    told.add(key)
    tell(key, ...more)
  }
}
