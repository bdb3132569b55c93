import { extensions, workspace } from 'vscode'

/** Whether VS Code marks by itself where JSON is none: an extension that comes with it does, unless a setting forbids it. */
export function marksJson(): boolean {
  return (
    extensions.getExtension('vscode.json-language-features') !== undefined &&
    workspace.getConfiguration('json').get('validate.enable') !== false
  )
}
