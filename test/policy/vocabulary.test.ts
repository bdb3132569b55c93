import assert from 'node:assert/strict'
import { analyse } from 'scslre'
import { vocabularies } from '../../server/src/policy/vocabulary/languages.ts'

describe('vocabularies', () => {
  for (const vocabulary of vocabularies)
    describe(vocabulary.language, () => {
      const expressions = [...expressionsIn(vocabulary)]

      // Expressions are built from parts, so the linter cannot see them.
      for (const [path, { source, flags }] of expressions)
        it(`takes linear time for ${path}`, () => {
          const { reports } = analyse({ source, flags })
          assert.deepEqual(
            reports.map(({ type, character }) => `${type} on ${JSON.stringify(character.pick)}`),
            [],
          )
        })

      it('ignores case', () => {
        const all = expressions.filter(([path]) => !['phrases.and', 'phrases.nextPromise'].includes(path))
        assert.deepEqual(
          all.filter(([, { ignoreCase }]) => !ignoreCase).map(([path]) => path),
          [],
        )
      })

      it('finds all places of a mark, and tests a phrase from the start', () => {
        const global = expressions.filter(([, expression]) => expression.global).map(([path]) => path)
        const searched = ([path]: (typeof expressions)[number]): boolean =>
          path.startsWith('marks.') || path.startsWith('durations.') || ['phrases.clauseEnd', 'script'].includes(path)
        assert.deepEqual(
          global,
          expressions.filter(searched).map(([path]) => path),
        )
      })
    })
})

/** All expressions in a value, with the names that lead to them. */
function* expressionsIn(value: unknown, path: readonly (string | number)[] = []): Generator<[string, RegExp]> {
  if (value instanceof RegExp) yield [path.join('.'), value]
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* expressionsIn(inner, [...path, name])
}
