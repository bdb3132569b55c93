import * as l10n from '@vscode/l10n'
import { commands, env, Uri, window } from 'vscode'
import type { ViewColumn } from 'vscode'
import { commandNames } from '../../../server/src/protocol.ts'
import type { Author } from '../ask-server.ts'
import { tell } from '../messages.ts'
import { isReadOnly } from '../read-only.ts'
import type { PageMessage } from './messages.ts'
import { resolveRelative, surroundingsOf } from './resources.ts'
import { moveCursor, showSource } from './source.ts'

/** What the page asks for that is done outside of it. */
export type Wish = Extract<PageMessage, { readonly type: 'jump' | 'insert' | 'fix' | 'rule' | 'link' | 'open' }>

/** Where it is asked. */
export interface Asking {
  readonly author: Author
  /** The policy. */
  readonly uri: Uri
  /** Of the preview. */
  readonly column: ViewColumn | undefined
}

/** Does what the reader of a preview chose. */
export async function act({ author, uri, column }: Asking, wish: Wish): Promise<void> {
  const isEdit = wish.type === 'insert' || wish.type === 'fix'
  // VS Code would edit all the same, and then fail to save.
  if (isEdit && isReadOnly(uri)) {
    tell(l10n.t('This file can only be read.'))
    return
  }
  switch (wish.type) {
    case 'jump':
      moveCursor(await showSource(uri, column), wish.line, wish.character)
      return
    case 'insert':
      // Where the section goes, and its values to fill in, are to be seen.
      await showSource(uri, column)
      await commands.executeCommand(commandNames.insertSections, { uri: uri.toString(), sections: [wish.section] })
      return
    case 'fix': {
      const { version, rule, title, line, character } = wish
      const { done, message } = await author.applyFix({ uri: uri.toString(), version, rule, title, line, character })
      if (done) window.setStatusBarMessage(message, 5000)
      else tell(message)
      return
    }
    case 'rule':
      await commands.executeCommand('securityPolicy.showRule', wish.rule)
      return
    case 'link':
      await env.openExternal(Uri.parse(wish.url, true))
      return
    case 'open':
      return open(uri, wish.relative)
  }
}

async function open(policy: Uri, relative: string): Promise<void> {
  const target = resolveRelative(surroundingsOf(policy), relative)
  if (target === null) tell(l10n.t('This link leads out of the folder that is open: {0}', relative))
  else await commands.executeCommand('vscode.open', target)
}
