import type { Finding } from '../lint/finding.ts'
import type { Policy } from '../policy/policy.ts'
import type { ProfileId } from '../profiles/profiles.ts'
import type { Project } from '../project/project.ts'

/** What a preview is made from: a policy, and what was found in it. */
export interface Subject {
  readonly policy: Policy
  readonly project: Project
  readonly profile: ProfileId
  /** All findings, by their place. */
  readonly findings: readonly Finding[]
  /** What the file is called, for titles. */
  readonly name: string
}
