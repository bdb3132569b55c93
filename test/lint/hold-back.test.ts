import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Finding } from '../../server/src/lint/finding.ts'
import { changeBetween, holdBack } from '../../server/src/lint/hold-back.ts'

/** A finding for each capital letter, about the whole document when it is a W. */
function find(text: string): readonly Finding[] {
  return [...text.matchAll(/[A-Z]/g)].map(({ 0: letter, index }) => ({
    rule: letter.toLowerCase(),
    severity: 'warning',
    waits: letter === 'W',
    message: `${letter} stands here.`,
    at: { start: index, end: index + 1 },
  }))
}

/** Types the texts one after the other without a pause, and gives back what is shown of the last one. */
function typed(...texts: readonly string[]): string {
  let shown: { text: string; findings: readonly Finding[] } | null = null
  for (const text of texts) shown = { text, findings: holdBack(text, find(text), shown) }
  return shown!.findings.map(({ rule, at }) => `${rule}${at.start}`).join(' ')
}

describe('hold back', () => {
  it('shows everything at first', () => {
    assert.equal(typed('A W'), 'a0 w2')
  })

  it('holds back what is new on the line being edited', () => {
    assert.equal(typed('a\n', 'aB\n'), '')
    assert.equal(typed('a\nb\n', 'a\nbC\n'), '')
  })

  it('knows the first line, also when it is empty', () => {
    assert.equal(typed('\na', 'X\na'), '')
    assert.equal(typed('\na', '\n\na', '\nW\na'), '')
    assert.equal(typed('\nA', 'x\nA'), 'a2')
  })

  it('shows what is new on other lines', () => {
    assert.equal(typed('a\nb', 'A\nb', 'A\nbc'), 'a0')
  })

  it('keeps what was there, before, after and around the change', () => {
    assert.equal(typed('A\nb C\nD', 'A\nbx C\nD'), 'a0 c5 d7')
    assert.equal(typed('A B', 'AxB'), 'a0 b2')
  })

  it('tells a new finding on the line from an old one like it', () => {
    assert.equal(typed('A  b', 'A A b'), 'a0')
    assert.equal(typed('b  A', 'b A A'), 'a4')
  })

  it('holds back what is new about the whole document, wherever it stands', () => {
    assert.equal(typed('a\nb', 'W\nb', 'W\nbc'), '')
  })

  it('keeps what was there about the whole document, also where it moved', () => {
    assert.equal(typed('W\nb', 'xx W\nb'), 'w3')
  })

  it('holds back all lines of a paste', () => {
    assert.equal(typed('a\nb', 'a\nC\nD\nb', 'a\nC\nD\nb'), 'c2 d4')
    assert.equal(typed('a\nb', 'a\nC\nD\nb'), '')
  })

  it('gives back the same list when it holds nothing back', () => {
    const findings = find('A')
    assert.equal(holdBack('A\nx', findings, { text: 'A\n', findings }), findings)
  })
})

describe('the change between two texts', () => {
  it('is where they differ', () => {
    assert.equal(changeBetween('abc', 'abc'), null)
    assert.deepEqual(changeBetween('abc', 'aXc'), { before: { start: 1, end: 2 }, after: { start: 1, end: 2 } })
    assert.deepEqual(changeBetween('aa', 'aaa'), { before: { start: 2, end: 2 }, after: { start: 2, end: 3 } })
  })

  it('turns one into the other, in long texts too', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '\n') })
    const long = fc.tuple(piece, fc.nat(5000)).map(([text, times]) => text + 'ab'.repeat(times))
    fc.assert(
      fc.property(long, piece, piece, long, (head, cut, put, tail) => {
        const [before, after] = [head + cut + tail, head + put + tail]
        const change = changeBetween(before, after)
        if (change === null) assert.equal(before, after)
        else {
          const insert = after.slice(change.after.start, change.after.end)
          assert.equal(before.slice(0, change.before.start) + insert + before.slice(change.before.end), after)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
