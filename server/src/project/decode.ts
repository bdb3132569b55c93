/**
 * Decodes a file as VS Code does: as UTF-8, or UTF-16 with a byte order mark; the mark is no part of the text, and no position counts
 * it. Bytes that are no UTF-8 become U+FFFD. Throws for what is no text of a policy, with the rest of a sentence that begins with the
 * file's name.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && isBinary(bytes)) throw new Error('is a binary file.')
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    throw new Error('is not here yet, but a pointer to it in Git LFS: run "git lfs pull" first.')
  }
  return text
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Git's own test: a NUL among the first 8,000 bytes. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0)
}
