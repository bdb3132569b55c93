import type { Project } from '../../project/project.ts'

/** Says whether the policy is a template by its path: there placeholders stand on purpose. */
export function isTemplate({ policyPath }: Project): boolean {
  return /\{\{|(?:^|\/)(?:templates?|starters?|skeletons?|scaffold(?:s|ing)?)\//i.test(policyPath ?? '')
}
