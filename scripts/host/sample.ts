import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Makes a fresh copy of the sample workspace, so that trying things out changes nothing in the project, as a Git repository
 * with a remote, which the checks read. Returns its path.
 */
export async function freshSample(name: string): Promise<string> {
  const folder = await emptyRepository(name)
  await cp(join(root, 'samples/tinkerbox'), folder, { recursive: true })
  return folder
}

/** Makes a folder with nothing in it but a Git repository with a remote. Returns its path. */
export async function emptyRepository(name: string): Promise<string> {
  const folder = join(root, '.cache', name)
  await rm(folder, { recursive: true, force: true })
  await Promise.all(['objects', 'refs'].map((part) => mkdir(join(folder, '.git', part), { recursive: true })))
  await writeFile(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
  const remote = '[remote "origin"]\n\turl = https://github.com/tinkerbox-example/tinkerbox.git\n'
  await writeFile(join(folder, '.git/config'), `[core]\n\trepositoryformatversion = 0\n${remote}`)
  return folder
}
