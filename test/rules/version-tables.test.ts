import assert from 'node:assert/strict'
import { noProject } from '../../server/src/project/project.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import currentVersion from '../../server/src/rules/current-version-unsupported.ts'
import gap from '../../server/src/rules/version-range-gap.ts'
import overlap from '../../server/src/rules/version-range-overlap.ts'
import statusUnclear from '../../server/src/rules/version-status-unclear.ts'
import { findingsIn, withFix } from './example.ts'

/** A table of supported versions: of rows such as "2.x yes". */
function table(...rows: readonly string[]): string {
  const lines = rows.map((row) => `| ${row.replace(/ (?=\S*$)/, ' | ')} |`)
  return ['# Security', '', '| Version | Supported |', '| --- | --- |', ...lines, ''].join('\n')
}

/** The words that a rule marks. */
function marked(rule: Rule, text: string, told: Partial<typeof noProject> = {}): readonly string[] {
  return findingsIn(text, { ...noProject, ...told }, [rule]).map(({ at }) => text.slice(at.start, at.end))
}

/** Manifests that tell versions. */
function versions(...all: readonly string[]): Partial<typeof noProject> {
  return { versions: all.map((version) => ({ version, source: 'package.json' })) }
}

describe('version-range-overlap', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['in part', ['> 1.0 yes', '< 4.0 no'], ['< 4.0']],
    ['at one version', ['>= 2.0 yes', '<= 2.0 no'], ['<= 2.0']],
    ['of the same versions', ['2.x yes', 'v2 no'], ['v2']],
    ['in lists', ['1.x, 2.x yes', '2.x, 3.x no'], ['2.x, 3.x']],
    ['with the same status', ['> 1.0 yes', '< 4.0 yes'], []],
    ['as an exception', ['2.3.x yes', '< 4.0 no'], []],
    ['where it is blurred', ['>= 2.0.5 yes', '<= 2.0 no'], []],
    ['nowhere', ['> 2.0 yes', '<= 2.0 no'], []],
    ['with an unclear status', ['> 1.0 yes', '< 4.0 perhaps'], []],
  ]
  for (const [name, rows, expected] of cases)
    it(`${expected.length > 0 ? 'sees' : 'leaves alone'} rows that overlap ${name}`, () =>
      assert.deepEqual(marked(overlap, table(...rows)), expected))
})

describe('version-range-gap', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['3.x yes', '< 2.0 no'], ['< 2.0']],
    [['> 2.0 yes', '< 2.0 no'], ['< 2.0']],
    [['3.x yes', '2.x no', '< 2.0 no'], []],
    [['3.x yes', '1.x no'], []],
    [['> 2.0 yes', '< 2.0.3 no'], []],
    [['latest yes', '3.x yes', '< 2.0 no'], []],
  ]
  for (const [rows, expected] of cases)
    it(rows.join(', '), () => assert.deepEqual(marked(gap, table(...rows)), expected))
})

describe('current-version-unsupported', () => {
  const cases: readonly (readonly [string, string, Partial<typeof noProject>, readonly string[]])[] = [
    ['sees a version without a row', table('1.x yes'), versions('2.0.0'), ['1.x']],
    ['sees one that no manifest has in a row', table('1.x yes'), versions('2.0.0', '3.1'), ['1.x']],
    ['says nothing where one has', table('1.x yes'), versions('2.0.0', '1.9.0'), []],
    ['says nothing of a status that it cannot read', table('2.x perhaps', '1.x yes'), versions('2.0.0'), []],
    ['says nothing of blurred limits', table('> 1.0 yes', '< 1.0 no'), versions('1.0.5'), []],
    ['takes the narrowest row', table('2.0.x yes', '< 3.0 no'), versions('2.0.5'), []],
    ['says nothing of a row that it cannot read', table('1.x yes', 'stable-ish yes'), versions('2.0.0'), []],
    ['says nothing of pre-releases', table('1.x yes'), versions('2.0.0-rc.1'), []],
    ['says nothing without a version', table('1.x yes'), {}, []],
    ['says nothing with two tables', `${table('1.x yes')}\n${table('2.x yes')}`, versions('3.0.0'), []],
    ['says nothing of what has ended', `${table('1.x yes')}\nThe project is archived.`, versions('3.0.0'), []],
  ]
  for (const [name, text, told, expected] of cases)
    it(name, () => assert.deepEqual(marked(currentVersion, text, told), expected))

  const rows: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['v1.2', '1.4.1', ['v1.2 yes'], ['v1.4 yes', 'v1.2 yes']],
    ['2.x', '1.4.1', ['2.x yes'], ['2.x yes', '1.x yes']],
    ['>= 3', '2.4.1', ['>= 3 yes'], ['>= 3 yes', '2.4.x yes']],
  ]
  for (const [like, version, before, after] of rows)
    it(`adds a row for ${version} beside ${like}`, () => {
      const [finding] = findingsIn(table(...before), { ...noProject, ...versions(version) }, [currentVersion])
      const text = withFix(table(...before), finding!.fixes![0]!)
      assert.equal(text.replace(/ +/g, ' '), table(...after))
    })

  it('adds no row where columns would stay empty', () => {
    const text = '# Security\n\n| Version | Supported | Since |\n| --- | --- | --- |\n| 1.x | yes | 2020 |\n'
    const [finding] = findingsIn(text, { ...noProject, ...versions('2.0.0') }, [currentVersion])
    assert.deepEqual(finding?.fixes, [])
  })
})

describe('version-status-unclear', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['2.x :v:', [':v:']],
    ['2.x :marca_de_verificación:', [':marca_de_verificación:']],
    ['2.x :warning:', []],
    ['2.x :hourglass:', []],
    ['2.x soon', []],
  ]
  for (const [row, expected] of cases)
    it(row, () => assert.deepEqual(marked(statusUnclear, table(row, '1.x :x:')), expected))
})
