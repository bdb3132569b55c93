import { parse as parseToml } from 'smol-toml'
import { webUrl } from '../web-url.ts'
import type { ProjectVersion } from './project.ts'
import { valueAt } from './value-at.ts'

/** No manifest that somebody keeps by hand has as many characters of TOML; to parse more would be felt. */
const largestToml = 64_000

/** The manifests that are read, as globs from the repository's root. */
export const manifestGlobs: readonly string[] = [
  'package.json',
  'pyproject.toml',
  'Cargo.toml',
  'composer.json',
  '*.gemspec',
]

const gemspec = /^[^.].*\.gemspec$/

/** Those of the names in the root folder that are manifests. Of several gemspecs nobody can say which is the project's. */
export function manifestsAmong(names: readonly string[]): readonly string[] {
  const gemspecs = names.filter((name) => gemspec.test(name))
  return [...names.filter((name) => Object.hasOwn(readers, name)), ...(gemspecs.length === 1 ? gemspecs : [])]
}

/**
 * The version that a manifest tells, if it is one that people can have: the manifest of something that is never published, or of
 * a workspace that only holds others, tells none.
 */
export function versionIn(name: string, text: string): ProjectVersion | null {
  const read = gemspec.test(name) ? gemVersion : readers[name]
  const version = read && attempt(() => read(text))
  return typeof version === 'string' && isPublished(version) ? { version: withoutV(version), source: name } : null
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'package.json': (text) => npmVersion(JSON.parse(text)),
  'pyproject.toml': (text) => pythonVersion(toml(text)),
  'Cargo.toml': (text) => crateVersion(toml(text)),
  'composer.json': (text) => valueAt(JSON.parse(text), 'version'),
}

/** The address of the project's home page that a manifest tells; `null` where it tells none. */
export function homepageIn(name: string, text: string): string | null {
  const read = homepages[name]
  const url = read && attempt(() => read(text))
  return typeof url === 'string' && webUrl(url) !== null ? url : null
}

const homepages: Readonly<Record<string, (text: string) => unknown>> = {
  'package.json': (text) => valueAt(JSON.parse(text), 'homepage'),
  'pyproject.toml': (text) => pythonHomepage(toml(text)),
  'Cargo.toml': (text) => valueAt(toml(text), 'package', 'homepage'),
  'composer.json': (text) => valueAt(JSON.parse(text), 'homepage'),
}

/** Its label is known in any case. */
function pythonHomepage(manifest: unknown): unknown {
  const urls = Object.entries(Object(valueAt(manifest, 'project', 'urls')) as Record<string, unknown>)
  const labelled = urls.find(([label]) => /^home-?page$/i.test(label))?.[1]
  return labelled ?? valueAt(manifest, 'tool', 'poetry', 'homepage')
}

function toml(text: string): unknown {
  return text.length > largestToml ? null : parseToml(text)
}

function npmVersion(manifest: unknown): unknown {
  const isInternal = valueAt(manifest, 'private') === true || valueAt(manifest, 'workspaces') !== undefined
  return isInternal ? null : valueAt(manifest, 'version')
}

function pythonVersion(manifest: unknown): unknown {
  const isInternal =
    listAt(manifest, 'project', 'classifiers').some((name) => /^private\s*::/i.test(String(name))) ||
    valueAt(manifest, 'tool', 'poetry', 'package-mode') === false ||
    valueAt(manifest, 'tool', 'uv', 'package') === false
  if (isInternal || listAt(manifest, 'project', 'dynamic').includes('version')) return null
  return valueAt(manifest, 'project', 'version') ?? valueAt(manifest, 'tool', 'poetry', 'version')
}

function crateVersion(manifest: unknown): unknown {
  const shared = valueAt(manifest, 'workspace', 'package', 'version')
  if (valueAt(manifest, 'package') === undefined) return shared
  const publish = valueAt(manifest, 'package', 'publish')
  if (publish === false || (Array.isArray(publish) && publish.length === 0)) return null
  return valueAt(manifest, 'package', 'version', 'workspace') === true
    ? shared
    : valueAt(manifest, 'package', 'version')
}

/** A gemspec is a program: only a version that stands in it as such is known. */
function gemVersion(text: string): unknown {
  const assignment = /^\s*\w+\.version\s*=\s*["']([^"'#]*)["']/
  const versions = text.split('\n').flatMap((line) => assignment.exec(line)?.[1] ?? [])
  return versions.length === 1 ? versions[0] : null
}

function listAt(manifest: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = valueAt(manifest, ...path)
  return Array.isArray(value) ? value : []
}

/** Tools that set the version when they publish leave a stand-in such as "0.0.0-development". */
function isPublished(version: string): boolean {
  const [numbers] = /^v?\d+\.\d[\d.]*/.exec(version) ?? []
  return numbers !== undefined && version.length <= 100 && /[1-9]/.test(numbers)
}

/** A version without the "v" that some write before it. */
export function withoutV(version: string): string {
  return version.replace(/^v/i, '')
}

function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
