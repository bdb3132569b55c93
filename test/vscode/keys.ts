import * as vscode from 'vscode'
import { pause } from './editor.ts'

/** What a key does in VS Code's box for quick input, where nobody can press it. */
const commands = {
  Enter: 'workbench.action.acceptSelectedQuickOpenItem',
  Escape: 'workbench.action.closeQuickOpen',
  ArrowDown: 'workbench.action.quickOpenNavigateNext',
}

/** How often a key was pressed. */
export let presses = 0

/** Presses a key as soon as VS Code's box for quick input shows a text. In a VS Code without a launcher, a command does the same. */
export async function press(key: keyof typeof commands, text: string): Promise<void> {
  presses += 1
  if (process.env['SCREENSHOTS'] !== undefined) {
    console.log(`key: ${key} in ${text}`)
    return
  }
  await pause(1000)
  await vscode.commands.executeCommand(commands[key])
}
