import { stat, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { readingOf } from '../kinds/policy.ts'
import { embedImages } from '../preview/export-images.ts'
import { lint } from '../lint/lint.ts'
import { readPolicy } from '../policy/read.ts'
import type { ProfileId } from '../profiles/profiles.ts'
import { rules } from '../rules/index.ts'
import { CommandConfiguration } from './configuration.ts'
import type { ConfigOption } from './configuration.ts'
import { complain, forEachFile } from './for-each-file.ts'
import type { ExitCode } from './for-each-file.ts'
import { isSecurityTxt } from './inputs.ts'
import { projectAround } from './project.ts'
import { imagesBeside } from './read-image.ts'
import { whyUnwritable } from './read.ts'
import type { Terminal } from './terminal.ts'

export interface PreviewOptions {
  /** The file to write; `-` is the standard output. */
  readonly output: string
  readonly profile?: ProfileId
  readonly config: ConfigOption
}

/** Writes the preview of one policy as an HTML file that needs no other. */
export async function previewFile(file: string, options: PreviewOptions, terminal: Terminal): Promise<ExitCode> {
  const { exportHtml } = await import('../preview/export.ts')
  const context = {
    configuration: new CommandConfiguration(options.config, terminal),
    options: { rules: new Map(), ...(options.profile !== undefined && { profile: options.profile }) },
    terminal,
    refusal: (path: string) => (isSecurityTxt(path) ? 'is no policy, so that only "lint" can read it.' : null),
  }
  const { results, complete } = await forEachFile([file], context, async (source, settings) => {
    const { policy, links } = readingOf(readPolicy(source.text))
    const project = await projectAround(source, links, settings)
    const today = new Date().toISOString().slice(0, 10)
    const findings = lint({ policy, project, settings, rules, today })
    // Where the file lies on this machine concerns nobody who reads the page.
    const name = project.policyPath ?? (source.file === null ? 'SECURITY.md' : basename(source.file))
    const html = exportHtml({ policy, project, profile: settings.profile ?? 'default', findings, name })
    if (source.file === null) return { html, file: null }
    return { html: await embedImages(html, imagesBeside(source.file, project.policyPath)), file: source.file }
  })
  const [made, ...others] = results
  if (!complete || made === undefined) return 2
  if (others.length > 0) {
    complain(terminal, `${file} stands for ${results.length} policies: name the one to preview.`)
    return 2
  }
  if (options.output === '-') {
    terminal.write(made.html)
    return 0
  }
  const output = resolve(terminal.folder, options.output)
  if (made.file !== null && (await isSameFile(made.file, output))) {
    complain(terminal, `${options.output} is the policy itself: name another file to write.`)
    return 2
  }
  try {
    await writeFile(output, made.html)
    return 0
  } catch (error) {
    complain(terminal, `${options.output} ${whyUnwritable(error)}`)
    return 2
  }
}

/** Whether two paths lead to one file, by whatever links. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)])
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}
