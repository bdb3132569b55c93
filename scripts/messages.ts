import ts from 'typescript'

/**
 * The messages in a source file, each the first argument of a call of `l10n.t`. Throws when one of them is not written out, because
 * nobody could translate it.
 */
export function messagesIn(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'l10n.t') found.push(messageOf(node, file))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function messageOf({ arguments: [message], pos }: ts.CallExpression, file: ts.SourceFile): string {
  if (message !== undefined && ts.isStringLiteral(message)) return message.text
  const { line } = file.getLineAndCharacterOfPosition(message?.getStart(file) ?? pos)
  throw new Error(`${file.fileName}:${line + 1}: the first argument of l10n.t must be a message in quotes`)
}

/** The text of `l10n/bundle.l10n.json`: each message by itself, in alphabetical order, as a translation has them. */
export function bundleOf(messages: Iterable<string>): string {
  const sorted = [...new Set(messages)].sort()
  return `${JSON.stringify(Object.fromEntries(sorted.map((message) => [message, message])), null, 2)}\n`
}
