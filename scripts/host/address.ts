export interface Page {
  readonly port: number
  readonly token?: string
  /** Absolute path of the folder to open. */
  readonly workspace: string
  /** Absolute path of the extension to load from its sources. */
  readonly extension: string
  /** Absolute path of the module whose `run()` the extension host calls. */
  readonly tests?: string
}

/** The address at which a browser shows the editor with the extension loaded. */
export function addressOf({ port, token, workspace, extension, tests }: Page): string {
  const authority = `127.0.0.1:${port}`
  const remote = (path: string) => `vscode-remote://${authority}${encodeURI(path)}`
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ['skipWelcome', 'true'],
  ]
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) })
  if (token !== undefined) query.set('tkn', token)
  return `http://${authority}/?${query.toString()}`
}
