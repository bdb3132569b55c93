import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../server/src/lint/finding.ts'
import { lint } from '../../server/src/lint/lint.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import { scorecard } from '../../server/src/policy/scorecard.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { remoteFromUrl } from '../../server/src/project/remotes.ts'
import { inspectionOf } from '../../server/src/reports/inspection.ts'
import type { Inspection } from '../../server/src/reports/inspection.ts'
import { rules } from '../../server/src/rules/index.ts'

/** A line of `index.jsonl`. */
export interface Entry {
  readonly file: string
  readonly repo: string
  readonly path: string
  readonly language: string
}

/** A file of the corpus and all that the program makes of it. */
export interface CorpusFile {
  readonly file: string
  readonly document: TextDocument
  readonly inspection: Inspection
  readonly findings: readonly Finding[]
  /** What went wrong: there should be none. */
  readonly failures: readonly string[]
}

/** Reads the lines of a JSONL file. */
export function readLines(file: string): readonly unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown)
}

/** The names of the Markdown files in a part of the corpus, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
}

/** The repository that a file was found in, as a project. */
export function projectFor({ repo, path }: Entry): Project {
  const remote = remoteFromUrl('origin', `https://github.com/${repo}`)
  return { ...noProject, policyPath: path, remotes: remote === null ? [] : [remote] }
}

/** Reads and checks a file. Throws when reading it fails. */
export function checkFile(folder: string, file: string, project: Project): CorpusFile {
  const bytes = readFileSync(join(folder, file))
  const text = new TextDecoder().decode(bytes)
  const policy = readPolicy(text)
  const failures: string[] = []
  const findings = lint({
    policy,
    project,
    rules,
    settings: { rules: new Map() },
    // The corpus is as old as it is: what is past in it must not change from day to day.
    today: '2026-11-22',
    onRuleError: (rule, error) => failures.push(`${file}: ${rule.id}: ${String(error)}`),
  })
  const inspection = inspectionOf(file, policy, scorecard(text, bytes.length).score)
  return { file, document: TextDocument.create('', 'markdown', 0, text), inspection, findings, failures }
}
