import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
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

  it('offers what is about a policy in a policy only, and what edits one where it can be edited', () => {
    const needPolicy = commands.filter(({ command }) =>
      /\.(?:insert\w+|completePolicy|sortSections|createSecurity(?:Txt|Insights))$/.test(command),
    )
    assert.equal(needPolicy.length, 7)
    for (const { command, enablement } of needPolicy) {
      const isEdit = !command.includes('.create')
      const wanted = isEdit ? 'securityPolicy.isPolicy && !activeEditorIsReadonly' : 'securityPolicy.isPolicy'
      assert.equal(enablement, wanted, command)
    }
  })

  it('has no words of its own in commands and settings, but for those that are generated', () => {
    for (const { title, category } of commands) assert.equal(keysIn([title, category]).length, 2, title)
    for (const [name, { markdownDescription }] of Object.entries(configuration.properties))
      assert.equal(keysIn(markdownDescription).length, 1, name)
  })

  describe('the walkthrough', () => {
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps)
    const names = new Set(commands.map(({ command }) => command))
    const textOf = (key: string) => (texts as Record<string, string>)[key.replaceAll('%', '')]!

    /** Who has a policy open has done the first step, in whatever way. */
    const otherEvents: Readonly<Record<string, readonly string[]>> = { create: ['onContext:securityPolicy.isPolicy'] }

    for (const { id, title, description, media, completionEvents } of steps) {
      const linked = [...textOf(description).matchAll(/\]\(command:([\w.]+)/g)].map(([, name]) => name!)
      const own = linked.filter((name) => name.startsWith('securityPolicy.'))

      it(`completes a step by commands that it leads to: ${id}`, () => {
        for (const name of own) assert.ok(names.has(name), name)
        const led = own.map((name) => `onCommand:${name}`)
        assert.deepEqual(completionEvents, [...led, ...(otherEvents[id] ?? [])])
      })

      it(`shows a picture in the colours of the theme, and says what is in it: ${id}`, () => {
        const picture = readFileSync(resolve(import.meta.dirname, '..', media.svg), 'utf8')
        assert.equal(keysIn([title, media.altText]).length, 2)
        assert.match(picture, /^<svg /)
        for (const [, colour] of picture.matchAll(/(?:fill|stroke)="([^"]*)"/g))
          assert.match(colour!, /^(?:none$|var\(--vscode-)/)
      })
    }

    it('leads to a file by its name only', () => {
      const others = steps.flatMap(({ description }) => textOf(description).match(/command:workbench[^)]+/g) ?? [])
      assert.deepEqual(others.map(decodeURIComponent), ['command:workbench.action.quickOpen?["SECURITY.md"]'])
    })
  })
})
