import { QuickPickItemKind } from 'vscode'
import type { QuickPickItem } from 'vscode'

/** Items of a list to choose from, under a title of their own; nothing when there are none. */
export function under<Item extends QuickPickItem>(
  title: string,
  items: readonly Item[],
): readonly (QuickPickItem | Item)[] {
  return items.length === 0 ? [] : [{ label: title, kind: QuickPickItemKind.Separator }, ...items]
}
