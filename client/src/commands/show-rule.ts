import * as l10n from '@vscode/l10n'
import { commands, FileType, Uri, window, workspace } from 'vscode'

/** Opens the page of a rule, given by its id, from the folder of the rules' pages; asks for the rule when none is given. */
export async function showRule(rulePages: Uri, rule: unknown): Promise<void> {
  const id = typeof rule === 'string' && /^(?:[a-z]+\/)?[a-z\d_-]+$/.test(rule) ? rule : await askForRule(rulePages)
  // An editor association in package.json shows these pages rendered, also when the link of a finding opens one.
  if (id !== undefined) await commands.executeCommand('vscode.open', Uri.joinPath(rulePages, `${id}.md`))
}

async function askForRule(rulePages: Uri): Promise<string | undefined> {
  return window.showQuickPick(idsIn(rulePages), { placeHolder: l10n.t('Which rule?') })
}

/** The rules about one kind of document other than policies have a folder of their own. */
async function idsIn(folder: Uri, prefix = ''): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(folder)
  const ids = entries.map(async ([name, type]) =>
    type === FileType.Directory
      ? idsIn(Uri.joinPath(folder, name), `${name}/`)
      : [prefix + name.slice(0, -'.md'.length)],
  )
  return (await Promise.all(ids)).flat()
}
