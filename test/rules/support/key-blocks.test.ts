import assert from 'node:assert/strict'
import { readPolicy } from '../../../server/src/policy/read.ts'
import { keyBlocksOf } from '../../../server/src/rules/support/key-blocks.ts'
import { everlasting, expiring } from '../../openpgp/keys.ts'

const read = (text: string): readonly string[] =>
  keyBlocksOf(readPolicy(text)).map(({ header, fingerprints }) => {
    assert.equal(text.slice(header.start, header.end), '-----BEGIN PGP PUBLIC KEY BLOCK-----')
    return fingerprints[0].slice(0, 4)
  })

describe('keys in policies', () => {
  it('finds them in fences, in quotes, and bare', () => {
    for (const written of [
      `\`\`\`\n${expiring}\n\`\`\``,
      expiring,
      expiring.replaceAll(/^/gm, '> '),
      expiring.replaceAll(/^/gm, '    '),
    ])
      assert.deepEqual(read(`# Key\n\nOurs:\n\n${written}\n\nThanks.`), ['CF83'], written)
  })

  it('finds several', () => {
    assert.deepEqual(read(`${expiring}\n\n${everlasting}`), ['CF83', '9699'])
    assert.deepEqual(read(`\`\`\`\n${expiring}\n${everlasting}\n\`\`\``), ['CF83', '9699'])
  })

  it('leaves what does not end, or is none, alone', () => {
    const end = '-----END PGP PUBLIC KEY BLOCK-----'
    assert.deepEqual(read(expiring.replace(end, '')), [])
    assert.deepEqual(read(`${expiring.replace(end, '')}\n\n${everlasting}`), ['9699'])
    assert.deepEqual(read(`Paste \`-----BEGIN PGP PUBLIC KEY BLOCK-----\` up to \`${end}\`.`), [])
  })
})
