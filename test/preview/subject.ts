import { lint } from '../../server/src/lint/lint.ts'
import type { Policy } from '../../server/src/policy/policy.ts'
import { readPolicy } from '../../server/src/policy/read.ts'
import type { Subject } from '../../server/src/preview/subject.ts'
import { noProject } from '../../server/src/project/project.ts'
import type { Project } from '../../server/src/project/project.ts'
import { rules } from '../../server/src/rules/index.ts'

const settings = { rules: new Map() }

/** A policy with what is found in it, as the preview takes it. */
export function subjectOf(text: string, project: Project = noProject, previous?: Policy): Subject {
  const policy = readPolicy(text, previous)
  const findings = lint({ policy, rules, project, settings, today: '2026-01-01' })
  return { policy, project, profile: 'default', findings, name: 'SECURITY.md' }
}
