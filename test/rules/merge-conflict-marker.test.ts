import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import duplicateSection from '../../server/src/rules/duplicate-section.ts'
import emptySection from '../../server/src/rules/empty-section.ts'
import mergeConflictMarker from '../../server/src/rules/merge-conflict-marker.ts'
import { findingsIn } from './example.ts'

/** The marker lines of each conflict. */
function conflicts(text: string): string[][] {
  return findingsIn(text, noProject, [mergeConflictMarker]).map(({ at, related = [] }) =>
    [at, ...related.map((other) => other.at)].map(({ start, end }) => text.slice(start, end)),
  )
}

describe('merge-conflict-marker', () => {
  it('puts the markers of one merge together', () => {
    const text = '<<<<<<< HEAD\r\na\r\n||||||| base\r\nb\r\n=======\r\nc\r\n>>>>>>> main\r\n'
    assert.deepEqual(conflicts(text), [['<<<<<<< HEAD', '||||||| base', '=======', '>>>>>>> main']])
    assert.equal(conflicts(`${text}\r\nd\r\n\r\n${text}`).length, 2)
    assert.equal(conflicts(`<<<<<<< one\n${text}`).length, 1)
  })

  it('finds what is left of one, over blank lines', () => {
    assert.deepEqual(conflicts('a\n\n=======\n\nb\n\n>>>>>>> main\n'), [['=======', '>>>>>>> main']])
    assert.deepEqual(conflicts('<<<<<<< HEAD\na\n'), [['<<<<<<< HEAD']])
  })

  it('leaves underlines, quotes and code alone', () => {
    for (const text of [
      'Title\n=======\n\n> > > a\n',
      '>>>>>>> deep quote\n',
      'Title\n=======\n\nOther\n=======\n',
      '<<<<<<<< eight\n',
      'a <<<<<<< b\n',
      '    <<<<<<< HEAD\n',
    ])
      assert.deepEqual(conflicts(text), [], text)
  })

  it('silences what a half of the text would make wrong', () => {
    const text = '# S\n\n<<<<<<< HEAD\n## A\n\na\n=======\n## A\n\nb\n>>>>>>> main\n'
    assert.deepEqual(findingsIn(text, noProject, [emptySection, duplicateSection]), [])
  })
})
