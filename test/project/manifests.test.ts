import assert from 'node:assert/strict'
import { homepageIn, manifestsAmong, versionIn } from '../../server/src/project/manifests.ts'

describe('manifestsAmong', () => {
  it('finds the manifests of the root folder', () => {
    const names = ['Cargo.toml', 'README.md', 'composer.json', 'engine.gemspec', 'package.json', 'pyproject.toml']
    assert.deepEqual(
      [...manifestsAmong([...names, 'toString'])].sort(),
      names.filter((name) => name !== 'README.md'),
    )
  })

  it('takes none of several gemspecs', () => {
    assert.deepEqual(manifestsAmong(['a.gemspec', 'b.gemspec', '.gemspec']), [])
    assert.deepEqual(manifestsAmong(['a.gemspec', '.gemspec']), ['a.gemspec'])
  })
})

describe('versionIn', () => {
  const tells: readonly (readonly [string, string, string])[] = [
    ['package.json', '{ "name": "a", "version": "3.2.0" }', '3.2.0'],
    ['package.json', '{ "version": "3.2.0-rc.1", "private": false }', '3.2.0-rc.1'],
    ['pyproject.toml', '[project]\nname = "a"\nversion = "1.4.0rc1"\n', '1.4.0rc1'],
    ['pyproject.toml', '[project]\nversion = "1.4"\ndynamic = ["readme"]\n', '1.4'],
    ['pyproject.toml', '[tool.poetry]\nversion = "0.3.1"\n', '0.3.1'],
    ['Cargo.toml', '[package]\nname = "a"\nversion = "0.8.2" # next: 1.0\n', '0.8.2'],
    ['Cargo.toml', '[workspace.package]\nversion = "0.8.2"\n', '0.8.2'],
    ['Cargo.toml', '[workspace.package]\nversion = "0.8.2"\n[package]\nversion.workspace = true\n', '0.8.2'],
    ['Cargo.toml', '[package]\nversion = "0.8.2"\npublish = ["mine"]\n', '0.8.2'],
    ['composer.json', '{ "version": "v2.1.0" }', '2.1.0'],
    ['a.gemspec', 'Gem::Specification.new do |s|\n  s.name = "a"\n  s.version = "1.2.3"\nend\n', '1.2.3'],
    ['a.gemspec', "  gem.version     = '1.2.3.pre1'.freeze\r\n", '1.2.3.pre1'],
  ]
  for (const [name, text, version] of tells) {
    it(`finds ${version} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(versionIn(name, text), { version, source: name }))
  }

  const silent: readonly (readonly [string, string])[] = [
    ['package.json', '{ "version": "3.2.0", "private": true }'],
    ['package.json', '{ "version": "3.2.0", "workspaces": ["packages/*"] }'],
    ['package.json', '{ "version": "0.0.0" }'],
    ['package.json', '{ "version": "0.0.0-development" }'],
    ['package.json', '{ "version": 3 }'],
    ['package.json', '{ "version": ["3.2.0"] }'],
    ['package.json', '{ "version": "{{ version }}" }'],
    ['package.json', '{}'],
    ['package.json', 'null'],
    ['package.json', '{ "version": "3.2.0"'],
    ['package.json', ''],
    ['package.json', `{ "version": "3.2.${'0'.repeat(200)}" }`],
    ['package.json', '['.repeat(100_000)],
    ['pyproject.toml', '[project]\nversion = "1.4.0"\ndynamic = ["version"]\n'],
    ['pyproject.toml', '[project]\ndynamic = ["version"]\n[tool.poetry]\nversion = "1.0.0"\n'],
    ['pyproject.toml', '[project]\nversion = "1.4.0"\nclassifiers = ["Private :: Do Not Upload"]\n'],
    ['pyproject.toml', '[tool.poetry]\nversion = "1.4.0"\npackage-mode = false\n'],
    ['pyproject.toml', '[project]\nversion = "1.4.0"\n[tool.uv]\npackage = false\n'],
    ['pyproject.toml', '[project]\nversion = "0.0.0.dev0"\n'],
    ['pyproject.toml', '[project\nversion = "1.4.0"\n'],
    ['pyproject.toml', '[build-system]\nrequires = []\n'],
    ['pyproject.toml', 'project = 1\ntool = []\n'],
    ['pyproject.toml', `a = ${'['.repeat(60_000)}`],
    ['pyproject.toml', `[project]\nversion = "1.4.0"\n# ${'x'.repeat(64_000)}`],
    ['Cargo.toml', '[package]\nversion = "0.8.2"\npublish = false\n'],
    ['Cargo.toml', '[package]\nversion = "0.8.2"\npublish = []\n'],
    ['Cargo.toml', '[package]\nname = "a"\nversion.workspace = true\n'],
    ['Cargo.toml', '[workspace]\nmembers = ["a"]\n'],
    ['composer.json', '{ "version": "dev-main" }'],
    ['a.gemspec', '  s.version = Engine::VERSION\n'],
    ['a.gemspec', '  s.version = "1.#{minor}.0"\n'],
    ['a.gemspec', '  # s.version = "1.2.3"\n'],
    ['a.gemspec', '  s.version = "1.2.3"\n  s.version = "1.2.4"\n'],
    ['a.gemspec', '  s.required_ruby_version = "3.2.0"\n'],
    ['setup.py', 'version="1.0"'],
    ['constructor', '1.0'],
    ['__proto__', '1.0'],
  ]
  for (const [name, text] of silent) {
    it(`finds none in the ${name} ${JSON.stringify(text.slice(0, 70))}`, () =>
      assert.equal(versionIn(name, text), null))
  }
})

describe('homepageIn', () => {
  const tells: readonly (readonly [string, string, string | null])[] = [
    ['package.json', '{ "homepage": "https://acme.dev/engine", "private": true }', 'https://acme.dev/engine'],
    ['pyproject.toml', '[project.urls]\nHomepage = "https://acme.dev"\n', 'https://acme.dev'],
    ['pyproject.toml', '[tool.poetry]\nhomepage = "https://acme.dev"\n', 'https://acme.dev'],
    ['Cargo.toml', '[package]\nhomepage = "https://acme.dev"\n', 'https://acme.dev'],
    ['composer.json', '{ "homepage": "http://acme.dev" }', 'http://acme.dev'],
    ['package.json', '{ "homepage": "acme.dev" }', null],
    ['package.json', '{ "homepage": ["https://acme.dev"] }', null],
    ['package.json', '{', null],
    ['pyproject.toml', '[project]\nurls = 3\n', null],
    ['a.gemspec', '  s.homepage = "https://acme.dev"\n', null],
  ]
  for (const [name, text, url] of tells) {
    it(`finds ${url ?? 'none'} in ${JSON.stringify(text)} of ${name}`, () => assert.equal(homepageIn(name, text), url))
  }
})
