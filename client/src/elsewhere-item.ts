import { languages, RelativePattern, Uri, window } from 'vscode'
import type { Disposable, DocumentFilter, TextDocument } from 'vscode'
import { hasPolicyName } from './policy-selector.ts'
import { elsewhereLine } from './status.ts'
import { isOff } from './subject.ts'

/** Says in the language status of a file that is called like a policy, and stands where none is looked for, that it is not checked. */
export class ElsewhereItem implements Disposable {
  readonly #isPolicy: (document: TextDocument) => boolean
  readonly #item = languages.createLanguageStatusItem('securityPolicy.elsewhere', [])
  readonly #listener = window.onDidChangeActiveTextEditor(() => this.update())

  constructor(isPolicy: (document: TextDocument) => boolean) {
    this.#isPolicy = isPolicy
    const { text, detail, command } = elsewhereLine()
    this.#item.name = 'Security Policy'
    this.#item.text = text
    this.#item.detail = detail ?? ''
    this.#item.command = command
    this.update()
  }

  /** To be called when other documents than before may be policies. */
  update(): void {
    const document = window.activeTextEditor?.document
    const isElsewhere =
      document?.languageId === 'markdown' &&
      hasPolicyName(document.uri.fsPath) &&
      !this.#isPolicy(document) &&
      !isOff(document)
    this.#item.selector = isElsewhere ? only(document.uri) : []
  }

  dispose(): void {
    this.#listener.dispose()
    this.#item.dispose()
  }
}

/** What stands in the path of a folder is none of a glob's signs. */
function only(file: Uri): DocumentFilter {
  return {
    scheme: file.scheme,
    pattern: new RelativePattern(Uri.joinPath(file, '..'), file.path.slice(file.path.lastIndexOf('/') + 1)),
  }
}
