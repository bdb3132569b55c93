import { oncePer } from '../once-per.ts'
import type { Policy } from '../policy/policy.ts'

/**
 * Says whether what is not said here may be said elsewhere: on a page of the project that the policy links for more, or by the
 * program on a platform that all reports go to, whose own page holds the terms.
 */
export const termsElsewhere = oncePer(({ channels, furtherTerms }: Policy): boolean => {
  const reports = channels.filter(({ purpose }) => purpose === 'report')
  const isLedByPlatform = reports.length > 0 && reports.every(({ kind }) => kind === 'platform')
  return isLedByPlatform || furtherTerms !== null
})
