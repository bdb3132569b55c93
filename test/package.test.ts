import assert from 'node:assert/strict'
import manifest from '../package.json' with { type: 'json' }
import texts from '../package.nls.json' with { type: 'json' }

/** The keys of texts that a part of `package.json` stands for. */
function keysIn(part: unknown): readonly string[] {
  return [...JSON.stringify(part).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!)
}

describe('package.json', () => {
  const { commands, configuration } = manifest.contributes

  it('takes its words from package.nls.json', () => {
    assert.deepEqual(new Set(keysIn(manifest)), new Set(Object.keys(texts)))
  })

  it('has no words of its own in commands and settings, but for those that are generated', () => {
    for (const { title, category } of commands) assert.equal(keysIn([title, category]).length, 2, title)
    for (const [name, { markdownDescription }] of Object.entries(configuration.properties))
      assert.equal(keysIn(markdownDescription).length, 1, name)
  })
})
