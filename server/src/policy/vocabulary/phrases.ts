/**
 * What words can say at one place only; each vocabulary gives one expression for each. Those named "...Before" or "...After" are
 * matched against the text before or after the words that they are about, and so end in `$` or begin with `^`.
 */
export const phrases = [
  // Clauses
  'clauseEnd', // where a clause ends and another begins: "; ", ", please"; with the flag `g`
  'reporter', // somebody outside the project takes over the action: "we want you to report"
  'deniesWhatFollows', // of the negators, those that never deny what stands before them: "instead of"
  'deniesWhatPrecedes', // of the negators, those that never deny what stands behind them: "yerine", Turkish for "instead of"
  'condition', // the sentence begins with a condition: "if"
  'conditional', // it holds under a condition: "if", "when"
  'goesOn', // the sentence goes on from the one before: "alternatively"
  'and', // joins two promises
  'nextPromise', // parts two promises: ", and we will"
  'unfinished', // the text ends in a word after which something must follow: "the"
  'remark', // the words are a remark or a request, no title
  'namedSection', // a section is named in quotes, which the first group is about: 'the "Scope" section'
  'otherDocument', // another document, page or site is named
  'assistantRemark', // a chat assistant speaks to the author of the policy, not to its readers

  // Ways to report
  'mailVerb', // of the words for e-mail, those that ask to send one
  'contactHow', // how the people before are reached: "through our forum"
  'contactVerb', // of the words for reporting, those that ask to get in touch
  'requestBefore', // what follows is an order: "please"
  'contentsFollow', // the words introduce what to send, not to whom: "with:"
  'happensByItselfAfter', // nobody is asked to do anything: an advisory "will be published"
  'reportPage', // a link's URL and text name a page for reports
  'policyPage', // a link's text names a page about policy or process
  'pageLabelBefore', // a label of the link that follows: "Web:"
  'reportThroughBefore', // the reader is told to report through what follows
  'chatBefore', // somebody is reached on the chat that follows
  'chatAfter', // the name before is that of a chat: "server", "channel"
  'ofChatAfter', // the name of a chat before belongs to something else: "username", "bot"
  'directly', // of the words for privacy, those that may just mean "straight"
  'privatePlace', // an issue tracker that is not public
  'ticket', // what is opened may be a ticket of a help desk, too
  'closedList', // a mailing list, with the words before it, that only the project reads
  'authorBefore', // the project writes what follows: "publish an"
  'madePrivate', // an entry in a tracker is to be made private: "mark it as confidential"
  'privateMessage', // of the words for direct messages, those that mean a message
  'onlyThere', // no other way is taken: "only", "exclusively"
  'placeBefore', // what follows is a place: "in", "through"
  'placeItself', // the words name a place by themselves: "via issues"
  'tracker', // of the words for opening an issue, those that make a tracker likely
  'openIssues', // opening issues, in the plural: enough by itself
  'thatIssue', // one certain issue: "the issue", not an entry in a tracker
  'publicTracker', // a public tracker by name
  'securityIssue', // a vulnerability, not an entry in a tracker
  'publicHost', // a tracker that everybody can see, by name
  'advisoryWord',
  'toProjectAfter', // what is sent goes to people: "to us", "by e-mail"
  'reportVerb', // of the words for reporting, those that hand over details
  'securityWord',
  'refusedAfter', // what comes by the way named before is thrown away: "will be closed"
  'otherMatters', // a label, a row or a question that is not about vulnerabilities: "Bugs"
  'otherMattersHeading', // a heading over what is no security matter
  'formRequest', // a link's text asks to report
  'besideForm', // a link's text names a page beside a report form
  'stepBefore', // the link that follows is a step on the way: "go to"
  'stepAfter', // the link before is a step on the way: "tab"
  'otherProject', // what is said is about somebody else's project
  'getInTouch', // somebody is to be written to
  'alternative', // another way is named besides: "instead"
  'inviteWord', // one word of an invite to a chat that does not tell one server from another
  'exampleBefore', // the address that follows is an example, or that of an account

  // Other policies
  'fullDetails', // the whole policy is elsewhere
  'howToReport',
  'partOfPolicy', // a link's text names a part of a policy only
  'policyDocument', // a link's text and URL name a policy
  'termsPage', // a link's text names a page of terms: "guidelines"
  'contactPage', // a link's text and URL name a page for getting in touch
  'aboutReports', // a link's text and URL are about reports of vulnerabilities
  'aboutOutcomes', // a link's text names what comes after reports: announcements, thanks

  // What a policy covers and promises
  'impactScope', // "scope" as the reach of a vulnerability
  'deniedAfter', // what precedes is denied: "is not provided"
  'asksForMoney', // reporters who demand a bounty
  'paysReporters',
  'ownOffer', // the sentence offers money, and the project itself pays: "we run a bug bounty program"
  'flatRefusal', // the sentence says of all reports that nobody is paid: "we do not pay bounties"
  'rewardAmount', // how much is paid, or what is given in place of money, besides sums: "swag"
  'rewardEligibility', // for what and to whom rewards are paid: "the first to report"
  'rewardDecision', // who decides on a reward, or by what: "depending on the severity"
  'rewardPayment', // how or when a reward is paid: "by bank transfer"
  'paused', // a program takes nothing for now, or no more
  'planned', // what does not exist yet: "future"
  'otherCredit', // credit cards
  'hallOfFame',
  'projectTellsBefore', // what follows is in the project's own announcements
  'subjectLine', // in a sentence: what it asks for belongs into the subject line
  'pleaseInclude', // the sentence begins by asking for contents
  'projectActsBefore', // the project does what follows
  'otherKey', // keys for other things than messages
  'encryptionWord',
  'otherEncryption', // encryption of other things than messages
  'timeLimit', // a time in numbers after which silence ends
  'vulnerabilityFix', // a fix of a vulnerability, in a sentence about pull requests
  'publishedBefore', // what follows happens after disclosure, or in private
  'invitation', // the reader is asked to contribute
  'publicly',
  'hollow', // words that take back a promise: "unreasonably"

  // What some standards ask for
  'policyDate', // the words beside the date or the version of the policy: "last updated"
  'policyHistory', // a heading over the changes of the policy
  'languageChoice', // the languages in which people can report
  'testRule', // what somebody who looks for vulnerabilities may not do
  'legalAction', // somebody goes to law
  'supportEnd', // how long a version is supported: "until"
  'securityModel', // a model of threats, limits of security

  // Times
  'durationLead', // the words that lead up to a duration: "within"
  'severity', // the words of a severity, around a promise
  'expectation', // a promise in spite of a condition: "you should"
  'repeats', // a duration that comes again: "every week"
  'articleBefore', // what follows is a noun, not an act: "the fix"
  'happenedAfter', // the duration tells of the past: "later"
  'usualBefore', // the duration that follows is only compared with
  'roughly', // a duration without a number: "a few days"
  'operations', // a heading or an introduction over what is done with reports or without: "audits", "incidents"
  'aboutReport', // the words of a sentence on a report or the reporter: "your report"
  'tellsOthers', // somebody else than the reporter is told: "customers are notified"
  'mayDisclose', // the reporter may go public
  'grantsTime', // the project asks for time
  'until', // the time ends at what is said
  'responseWord', // the noun, which can be part of a name
  'responseBodyAfter', // the response before is part of a name: "team"
  'responseBodyBefore', // the response after is part of a name: "incident"
  'publiclyBefore',
  'moreThanReceipt', // a response that says more than that the report arrived
  'handlingHeading', // a heading over times
  'disclosureWord', // details are published
  'handlingWord', // the handling of reports, or who does it
  'notAlways', // a promise for most cases, or for a kind of report: "typically"
  'vagueDuration', // of the words in place of a duration, those that a duration can replace: "as soon as possible"
  'timeUnit', // a unit of time: "days"
  'projectPromisesBefore', // the project speaks of itself
  'readerActsBefore', // the reader is who does what follows
  'purposeBefore', // what follows is what the reader's help is good for
  'planBefore', // what follows is only planned: "a plan for"
  'planAfter', // what stands before is only planned: "plan"
  'countedFromBefore', // a duration before these words is counted from what follows: "after"
  'countedFromAfter', // a duration after these words is counted from what stands before them: Japanese "から"
  'nextStep', // a duration is counted from another step than the report: "after the triage"
  'endBefore', // the date that follows is the last day of something: "valid until"
  'updatedBefore', // the date that follows is when the policy was last gone through: "last updated:"
  'isOver', // the sentence tells of something that has ended

  // Versions
  'versionRule', // which versions, in a sentence about reports
  'versionAdvice', // versions in advice to users or in what a report holds
  'versionNote', // words beside a version that do not change which one is meant: "release", "LTS"
  'orLater', // the version beside it and those after it: "and above"
  'orEarlier', // the version beside it and those before it: "up to"
  'olderThan', // the versions before the one beside it
  'newerThan', // the versions after the one beside it
  'throughVersion', // between the first and the last of some versions: "to"
  'endColumn', // the header of a column with the days on which support ends
] as const
export type Phrase = (typeof phrases)[number]
