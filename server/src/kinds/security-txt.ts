import { URI, Utils } from 'vscode-uri'
import { disableForLine, disableInFile } from '../security-txt/ignore.ts'
import { lintSecurityTxt } from '../security-txt/lint.ts'
import { parseSecurityTxt } from '../security-txt/parse.ts'
import type { SecurityTxt } from '../security-txt/parse.ts'
import type { Kind, Reading } from './kind.ts'

/** A security.txt as it was read. */
export interface SecurityTxtReading extends Reading {
  readonly file: SecurityTxt
}

/** Files called `security.txt`, wherever they stand: the folder that a server gives out can have any name. */
export const securityTxtKind: Kind = {
  name: 'security-txt',
  owns: ({ uri, languageId }) => languageId === 'security-txt' || Utils.basename(URI.parse(uri)) === 'security.txt',
  read,
}

/** Says whether a document was read as a security.txt. */
export function isSecurityTxtReading(reading: Reading): reading is SecurityTxtReading {
  return reading.kind === securityTxtKind
}

function read(text: string): SecurityTxtReading {
  const file = parseSecurityTxt(text)
  return {
    kind: securityTxtKind,
    file,
    text,
    links: [],
    reread: read,
    find: (context) => lintSecurityTxt(file, context),
    disableForLine: (rule, offset) => disableForLine(file, rule, offset),
    disableInFile: (rule) => disableInFile(file, rule),
  }
}
