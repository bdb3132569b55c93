/** The address of a file or a folder: a URI, of VS Code or another one. */
interface Address<Uri> {
  readonly scheme: string
  readonly authority: string
  readonly path: string
  with(change: { readonly path: string }): Uri
}

/** Where a file is after files or folders were moved: where it was, unless it is one of them or in one of them. */
export function movedUri<Uri extends Address<Uri>>(
  file: Uri,
  moves: readonly { readonly oldUri: Uri; readonly newUri: Uri }[],
): Uri {
  for (const { oldUri, newUri } of moves) {
    const isHere = file.scheme === oldUri.scheme && file.authority === oldUri.authority
    const rest = file.path.slice(oldUri.path.length)
    if (isHere && file.path.startsWith(oldUri.path) && (rest === '' || rest.startsWith('/')))
      return newUri.with({ path: newUri.path + rest })
  }
  return file
}
