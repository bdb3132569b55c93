interface Place {
  readonly port: number
  /** Absolute path of the folder to open. */
  readonly workspace: string
}

interface Tests {
  /** Absolute path of the extension to load from its sources. */
  readonly extension: string
  /** Absolute path of the module whose `run()` the extension host calls. */
  readonly tests: string
}

/** The address at which a browser that knows the server's token shows the editor. */
export function editorAddress({ port, workspace }: Place, token: string): string {
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder: workspace, tkn: token }).toString()}`
}

/** The address at which a browser runs tests in the editor. */
export function testsAddress({ port, workspace }: Place, { extension, tests }: Tests): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
  ])
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder: workspace, payload }).toString()}`
}
