import * as l10n from '@vscode/l10n'
import { printParseErrorCode } from 'jsonc-parser'
import type { ParseError } from 'jsonc-parser'

/** What is wrong with a text that is no JSON, and what to do, in one sentence. */
export function syntaxMessage({ error }: Pick<ParseError, 'error'>): string {
  switch (printParseErrorCode(error)) {
    case 'InvalidSymbol':
      return l10n.t('This is no JSON: put names and texts in double quotes.')
    case 'PropertyNameExpected':
      return l10n.t('This is no JSON: a name in double quotes should stand here.')
    case 'ValueExpected':
      return l10n.t('This is no JSON: a value should stand here, such as a text in double quotes.')
    case 'ColonExpected':
      return l10n.t('This is no JSON: put a colon before this.')
    case 'CommaExpected':
      return l10n.t('This is no JSON: put a comma before this.')
    case 'CloseBraceExpected':
      return l10n.t('This is no JSON: a closing {0} is missing.', '}')
    case 'CloseBracketExpected':
      return l10n.t('This is no JSON: a closing {0} is missing.', ']')
    case 'EndOfFileExpected':
      return l10n.t('This is no JSON: remove what stands behind its end.')
    case 'UnexpectedEndOfComment':
      return l10n.t('This is no JSON: the comment is not closed with {0}.', '*/')
    case 'UnexpectedEndOfString':
      return l10n.t('This is no JSON: the text is not closed with a double quote.')
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return l10n.t('This is no JSON: correct the number.')
    default:
      return l10n.t('This is no JSON: a character stands here that it does not allow in a text.')
  }
}
