import type { MarkupContent } from 'vscode-languageserver'
import type { Line, Note, NoteLink } from './note.ts'

/** Notes as an editor shows them: as Markdown, or as plain text where it knows nothing else. */
export function render(notes: readonly Note[], markdown: boolean): MarkupContent {
  if (!markdown) return { kind: 'plaintext', value: notes.map(plainText).join('\n\n') }
  return { kind: 'markdown', value: notes.map(markdownOf).join('\n\n---\n\n') }
}

function markdownOf({ title, lines, list = [], links = [] }: Note): string {
  const head = [`**${escapeMarkdown(title)}**`, ...lines.map((line) => lineOf(line, markdownPiece))].join('  \n')
  const items = list.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
  return [head, items, links.map(linkOf).join(' · ')].filter((part) => part !== '').join('\n\n')
}

function plainText({ title, lines, list = [], links = [] }: Note): string {
  const told = [title, ...lines.map((line) => lineOf(line, plainPiece)), ...list.map((item) => `- ${item}`)]
  return [...told, ...links.map(({ text, url }) => `${text}: ${url}`)].map(onOneLine).join('\n')
}

function lineOf(line: string | Line, piece: (piece: string | NoteLink) => string): string {
  return typeof line === 'string' ? piece(line) : line.map(piece).join('')
}

function markdownPiece(piece: string | NoteLink): string {
  return typeof piece === 'string' ? escapeMarkdown(piece) : linkOf(piece)
}

/** A name says enough: an address within a sentence is hard to read. */
function plainPiece(piece: string | NoteLink): string {
  return typeof piece === 'string' ? piece : piece.text
}

function linkOf({ text, url }: NoteLink): string {
  return `[${escapeMarkdown(text)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
}

/** Whatever could be a mark in some dialect of Markdown, and what makes links of bare addresses. */
const marks = /[!#$&*+\-./:<=>@[\\\]^_`{|}~]/g

/** Words as Markdown that shows exactly these words: no link, image, HTML or emphasis comes of them. */
export function escapeMarkdown(text: string): string {
  return onOneLine(text).replace(marks, String.raw`\$&`)
}

/** On one line, and without what turns the direction of the text around it. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}
