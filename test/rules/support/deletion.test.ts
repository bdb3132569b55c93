import assert from 'node:assert/strict'
import { applyEdits } from '../../support/apply-edits.ts'
import { deletion, standsAlone } from '../../../server/src/rules/support/deletion.ts'

/** The text without the stretch between « and ». */
function without(marked: string, apart = false): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  return applyEdits(text, [deletion(text, { start, end }, apart)])
}

describe('deletion', () => {
  it('takes a space along inside a line', () => {
    assert.equal(without('Write. «Really.» Please.'), 'Write. Please.')
    assert.equal(without('«Really.» Please.\nNow.'), 'Please.\nNow.')
    assert.equal(without('Write. «Really.»\nNow.'), 'Write.\nNow.')
    assert.equal(without('| a | «b» |'), '| a | |')
  })

  it('takes its lines along, and one of two gaps', () => {
    assert.equal(without('a\n\n«b\nb»\n\nc\n'), 'a\n\nc\n')
    assert.equal(without('a\n\n\n«b»  \n\n\nc\n'), 'a\n\n\nc\n')
    assert.equal(without('a\n\n«b»\nc\n'), 'a\n\nc\n')
    assert.equal(without('a\n«b»\n\nc\n'), 'a\n\nc\n')
    assert.equal(without('a\n«b»\nc\n'), 'a\nc\n')
    assert.equal(without('a\r\n\r\n  «b»\r\n\r\nc\r\n'), 'a\r\n\r\nc\r\n')
  })

  it('leaves no blank lines at the start and at the end', () => {
    assert.equal(without('«a»\n\nb\n'), 'b\n')
    assert.equal(without('\uFEFF«a»\r\n\r\nb\r\n'), '\uFEFFb\r\n')
    assert.equal(without('a\n\n«b»\n'), 'a\n')
    assert.equal(without('a\r\n\r\n«b»'), 'a')
    assert.equal(without('a\n«b»'), 'a')
    assert.equal(without('«a»'), '')
    assert.equal(without('\n«a»\n\nb\n'), 'b\n')
    assert.equal(without('\n\n«a» b\n'), '\n\nb\n')
  })

  it('counts the marks of quotes as blank', () => {
    assert.equal(without('> a\n>\n> «b»\n>\n> c\n'), '> a\n>\n> c\n')
    assert.equal(without('- «a»\n- b\n'), '-\n- b\n')
  })

  it('keeps paragraphs apart where it is told to', () => {
    assert.equal(without('a\n«##»\nb\n', true), 'a\n\nb\n')
    assert.equal(without('a\r\n«##»\r\nb\r\n', true), 'a\r\n\r\nb\r\n')
    assert.equal(without('# a\n«##»\nb\n', true), '# a\nb\n')
    assert.equal(without('a\n«##»\n- b\n', true), 'a\n- b\n')
    assert.equal(without('a\n\n«##»\nb\n', true), 'a\n\nb\n')
  })
})

describe('standsAlone', () => {
  it('looks at the whole lines', () => {
    assert.equal(standsAlone('a\n > b \nc', { start: 5, end: 6 }), true)
    assert.equal(standsAlone('a\n- b', { start: 4, end: 5 }), false)
    assert.equal(standsAlone('a b', { start: 0, end: 1 }), false)
  })
})
