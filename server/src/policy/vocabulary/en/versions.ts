import type { VersionWords } from '../vocabulary.ts'

export const versions: VersionWords = {
  yes: /^[^\w:&]*(?:yes|y|supported|active|maintained|full|current|true)\b/iu,
  no: /^[^\w:&]*(?:no|n|not|un-?supported|none|never|eol|end[ -]of[ -]life|false|deprecated)\b/iu,
  versionHeader: /^\W{0,4}(?:[\w.-]{1,30} ){0,3}(?:versions?|releases?|branch(?:es)?|tags?|series)\W{0,4}$/i,
  versionWord: /version|branch|release/i,
  statusHeader: /support|security|maint|status|fixes|updates?|scope|until|eol|end/i,
  statusColumn: /support|status|fixes|scope|maint/i,
  namedVersion: /\b(?:latest|older|main|master|all)\b/i,
}
