import { commands } from 'vscode'

/**
 * Puts the walkthrough among those of Get Started. VS Code opens every walkthrough that it can show when an extension is installed;
 * as this one is shown only once the extension runs, it never opens by itself.
 */
export function offerWalkthrough(): void {
  void commands.executeCommand('setContext', 'securityPolicy.isActive', true)
}

/** Opens the walkthrough. */
export async function openWalkthrough(extensionId: string): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#write`, false)
}
