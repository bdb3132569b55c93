import { commands } from 'vscode'

/** Shows the list of all findings; it stays where it is when it is there already. */
export async function showProblems(): Promise<void> {
  await commands.executeCommand('workbench.panel.markers.view.focus')
}
