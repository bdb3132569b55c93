import { commands, Uri, window, workspace } from 'vscode'

/** Opens the page of a rule, given by its id, from the folder of the rules' pages; asks for the rule when none is given. */
export async function showRule(rulePages: Uri, rule: unknown): Promise<void> {
  const id = typeof rule === 'string' && /^[a-z\d-]+$/.test(rule) ? rule : await askForRule(rulePages)
  // An editor association in package.json shows these pages rendered, also when the link of a finding opens one.
  if (id !== undefined) await commands.executeCommand('vscode.open', Uri.joinPath(rulePages, `${id}.md`))
}

async function askForRule(rulePages: Uri): Promise<string | undefined> {
  const pages = await workspace.fs.readDirectory(rulePages)
  const ids = pages.map(([name]) => name.slice(0, -'.md'.length))
  return window.showQuickPick(ids, { placeHolder: 'Which rule?' })
}
