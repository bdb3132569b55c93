/** What words can say, wherever they stand in a sentence. Each vocabulary gives one expression for each. */
export const marks = [
  // Who does what
  'vulnerability', // a vulnerability or a security issue
  'report', // a reporter tells the project: report, send, contact, notify
  'we', // the project is the one who acts
  'negation', // turns what follows in its clause around
  'encouragement', // "do not hesitate to": a negation that is none
  'private', // in private
  // Where
  'openIssue', // the act of opening an issue
  'publicIssue', // an issue tracker or public issues as a place
  'pullRequest',
  'discussions',
  'privateReporting', // a forge's private report form
  'advisory', // a security advisory as a place to report
  'platform', // a bounty or coordination platform, by name
  'form', // a web form
  'chat', // a chat, by name
  'directMessage', // a private message in a chat
  'forum',
  'sendEmail', // e-mail as a way to report, with or without an address
  'phone',
  'people', // maintainers, team, owner
  'listing', // where such people can be found: a profile, a list
  // For what
  'firstContact',
  'noDetails', // no sensitive details here
  'lessSerious', // low severity, theoretical, already public
  'notSecurity', // ordinary bugs, questions, suggestions
  'aboutPolicy', // comments on the policy itself
  'question', // questions and concerns
  'thanks', // gratitude
  'thirdParty', // dependencies, other projects
  // When
  'acknowledge',
  'triage',
  'update',
  'fix',
  'disclose',
  'severityLevel',
  'silence', // "if you do not hear from us"
  'vagueTime',
  'disclosureEvent', // what a publication waits for, in place of a time: "until a fix is released"
  'disclosureTimeline', // the time of a publication by its name: "disclosure deadline"
  // What else
  'latestVersion',
  'supported',
  'inScope',
  'appliesTo',
  'outOfScope',
  'safeHarbor',
  'noLegalAction',
  'authorized',
  'circumvention',
  'termsWaiver',
  'bounty',
  'reward',
  'someoneElses', // "their", "the program's own"
  'credit',
  'anonymous', // without a name
  'announcement', // where fixes are told to everybody: release notes, published advisories
  'include', // "please include"
  'details', // steps to reproduce, impact, versions
  'key',
  'policyWord', // policy, process, guidelines
  'elsewhere', // see, refer to, can be found at
  'governedBy', // follows, per, according to
  'moreInformation',
  'withhold', // may not disclose until
  'identityDemand', // reporters must say who they are, or sign an agreement
  'legalThreat', // legal steps against somebody, not negated: "may result in legal action"
  'templateInstruction',
  // In which circumstances
  'closed', // the project has ended, or takes no reports
  'noTimes', // no time is promised: "no SLA"
  'bestEffort', // what can be done is done, and no more is promised
  'severalRepositories', // of several repositories or projects, one is meant: "the affected repository"
  'noVersions', // what there are no versions of: a site, documentation, all products
] as const
export type Mark = (typeof marks)[number]
