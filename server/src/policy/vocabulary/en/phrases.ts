import type { Phrase } from '../phrases.ts'

/**
 * What a chat assistant says of a policy that it wrote. Readers are told what happens with a report, and never what can be done with
 * the policy itself: "let me know if you want me to adjust the tone".
 */
const assistantRemarks: readonly RegExp[] = [
  /^(?:sure|certainly|absolutely|of course)(?: thing)?[!,.] (?:here|below|i['’]ve|i have|i['’]ll)\b/i,
  /\bhere(?:['’]s| is) (?:an? |your |the (?:updated |complete |full |revised |final |improved ))(?:[\w-]{1,20},? ){0,4}(?:security\.md|security policy)\b.{1,60}\b(?:your (?:\w+ )?(?:project|repo|app|needs)|you can (?:use|copy|paste|adapt|customi[sz]e|adjust|drop)|tailored to)/i,
  /\bhere(?:['’]s| is) (?:an? |the )?(?:draft|sample|template|polished|ready-to-use|professional|comprehensive|customi[sz]ed) (?:[\w-]{1,20},? ){0,3}(?:security\.md|security policy)\b/i,
  /\b(?:i['’]ve|i have) (?:created|drafted|written|generated|prepared) (?:an? |the |your )(?:[\w-]{1,20} ){0,3}(?:security\.md|security policy)\b.{1,60}\b(?:for you|your)\b/i,
  /\blet me know if you(?:['’]d| would)? (?:like|want|need|prefer) (?:me to |any |it |this )?(?:further |other |additional |more )?(?:adjust|tweak|customi[sz]|tailor|modif|refine|expand|rewrit|reformat|revis|changes|edits)/i,
  /\b(?:would you like|do you want) me to (?:also )?(?:add|adjust|tweak|customi[sz]e|tailor|expand|generate|create|draft|write|include|format|prepare)\b/i,
  /\bif you(?:['’]d| would)? (?:like|want|prefer), i can (?:also )?(?:adjust|tweak|customi[sz]e|tailor|expand|generate|draft|rewrite|reformat|adapt)\b/i,
  /(?<!\b(?:licen[cs]|cc0|public domain).{0,60})\b(?:feel free to|you can|you may) (?:customi[sz]e|tailor|adapt|adjust|modify) (?:this|the|your) (?:\w+ )?(?:policy|security\.md|document|file|text|content)\b.{1,60}\byour (?:(?:project|organi[sz]ation|team|company)['’]s |own |specific |particular )*(?:needs|requirements|specifics|workflow)\b/i,
  /\bthis (?:text|template|policy|document|security\.md|file|version|draft) (?:contains|includes|covers|provides|outlines) (?:all )?(?:the )?(?:basic|essential|key|main|core|necessary) (?:elements|sections|components|parts) (?:of|for) an? (?:\w+ )?(?:security )?policy\b/i,
  /\bas an ai (?:language )?model\b/i,
  /^(?:markdown|md|bash|yaml|json|text)? ?copy code$/i,
]

/** What English says at one place only: see `Phrase` for which place that is. */
export const phrases: Readonly<Record<Phrase, RegExp>> = {
  // Clauses
  // A comma ends a clause where a new verb or subject follows: "Do not file an issue, instead email us" has two.
  clauseEnd:
    /[;:!?()—–•]|\. |,? (?:instead(?! of)|but|however|otherwise|alternatively|although|unless|rather,)\b|, (?=(?:please|and please|then|so|we|you|i|it|use|e-?mail|send|contact|report|submit|open|create|file|just|do|feel|let)\b)/gi,
  // "We can add you to an advisory": there the reporter does nothing.
  reporter:
    /(?<!\b(?:add|credit|email|give|inform|invite|mention|name|notify|send|tell|thank|update) )\byou\b|\b(?:researchers?|reporters?|users?|anyone|everyone|people|finders?)\b/i,
  deniesWhatFollows: /^(?:rather than|instead of|without|before)\b/i,
  deniesWhatPrecedes: /^notwithstanding$/i,
  condition: /^if\b/i,
  conditional: /\b(?:if|unless|when|where|once|in case|except|depend\w*|otherwise)\b/i,
  goesOn: /^(?:instead|alternatively)\b/i,
  and: /\band\b/,
  nextPromise: /[;.]|, and (?:will|we)\b/,
  unfinished:
    /\b(?:an?|the|any|our|your|their|its|this|every|and|or|but|if|because|which|to|of|for|with|by|in|on|from|as|at|via|through|about|into|is|are|was|were|be|been|will|can|may|should|must|not|please)$/i,
  namedSection: /["“](?<section>[^"“”]{3,40})["”] section\b/i,
  otherDocument:
    /\b(?:readme|contributing|website|site|page|tab|document\w*|repositor(?:y|ies)|git ?(?:hub|lab)|faq|file)\b/i,
  remark:
    /^[^\p{L}]*(?:note|important|warning|caution|tip|attention|disclaimer)\b|\b(?:do not|don't|never|please|must|thanks?)\b|^we\b/iu,
  assistantRemark: new RegExp(assistantRemarks.map(({ source }) => source).join('|'), 'i'),

  // Ways to report
  mailVerb: /^(?:e-?mail|mail|send)/i,
  contactHow: /\b(?:through|via|on|at|in) (?:the|our|my|their|your|git ?hub)\b/i,
  contactVerb: /^(?:contact|reach)/i,
  contentsFollow: /\bwith(?: the following)?(?: details| information)?:$/i,
  requestBefore: /(?:^|please |\b(?:or|and|then|by|instead|directly) |, )$/i,
  happensByItselfAfter: /^s? (?:will|is|are|was|were|has|have|may be|can be found|published)\b/i,
  reportPage:
    /\breport(?:ing)?[-_/ ](?:a[-_ ])?(?:security|vulnerabilit|issue|bug|potential)|vulnerability[-_ ](?:report|disclosure[-_ ]form)|security[-_ /](?:report|contact)|create-report|\bvulnz\b|kwetsbaarheid-melden|submit-(?:a-)?(?:report|vulnerability)/i,
  policyPage: /\bpolic(?:y|ies)\b|guidelines?|process|handling|faq|information|\bdoc(?:s|uments?|umentation)?\b/i,
  pageLabelBefore: /^\W*(?:web(?:site)?|online|portal|form)\b[^.]{0,10}$/i,
  reportThroughBefore:
    /\b(?:report|submit|disclose)\w*\b(?:(?!\b(?:documented|found|listed|published|tracked)\b)[^.]){1,60}\b(?:via|through|using|at|on)(?: \w+){0,2} $/i,
  chatBefore:
    /\b(?:on|(?<!\b(?:built|created|developed|hosted|made|maintained|managed|offered|operated|owned|provided|published|run|supported|written) )by|via|through|over|using|our|the|or)(?: our| the)? $/i,
  chatAfter: /^(?: (?:server|channel|room|community|group|chat|message|at|to)\b|[.,:]|$)/i,
  ofChatAfter:
    /^(?:['’]s)? (?:user ?names?|handles?|ids?|accounts?|tags?|bots?|apis?|apps?|tokens?|webhooks?|integrations?|librar(?:y|ies)|clients?|plugins?|sdks?|gateways?|commands?)\b/i,
  directly: /^directly$/i,
  privatePlace: /\b(?:private|confidential)\b/i,
  ticket: /\btickets?\b/i,
  closedList: /\b(?:private|confidential|closed|internal|(?<!oss-)security|distros|sec|maintainers?|psirt)\b/i,
  // Not "security issues via an".
  authorBefore:
    /\b(?:write|prepare|publish|issue|release|post|announce)s? (?:(?!as|at|by|in|on|through|to|using|via|with)\w+ ){0,3}$/i,
  madePrivate:
    /\b(?:only|not) (?:\w+ )?visible\b|\bhid(?:es|den)\b[^.]{1,20}\bpublic\b|\b(?:mark|flag|set|tick|check|label|make)(?:ed|ged|ing|ting)?\b[^.]{1,40}\b(?:private|confidential)\b|\bas [`"'“]?(?:private|confidential)\b/i,
  privateMessage: /\bmessages?\b|\bchat\b|\bdms?\b|\bpm\b/i,
  onlyThere: /\b(?:only|exclusively|solely)\b/i,
  placeBefore: /\b(?:through|via|in|on|using|as|to|at|by|with|never)(?: [\w']+){0,3} $/i,
  placeItself: /^(?:via|using)\b/i,
  tracker: /\b(?:git ?hub|git ?lab|public|tracker|tab|template|new|an?)\b/i,
  openIssues: /^(?:open|creat|fil|rais)\w* (?:\w+ )?issues$/i,
  thatIssue: /\b(?:the|this|that|your|these) (?:\w+ )?(?:issue|ticket)s?$/i,
  publicTracker: /git ?hub|git ?lab|public/i,
  securityIssue: /\bsecurity issues?$/i,
  publicHost: /git ?hub|public/i,
  advisoryWord: /\badvisor/i,
  toProjectAfter:
    /^s? (?:(?:directly |privately )?(?:to|with) (?:us|me|(?:the|our) (?:\w+ )?(?:security|project|team|maintainer|core|aws|microsoft|psirt))|privately|by e-?mail|via e-?mail)/i,
  reportVerb: /^(?:report|submit|disclos|shar)/i,
  securityWord: /\bsecurity\b/i,
  refusedAfter:
    /^[^.;]{0,30}\b(?:will|are|is|gets?)(?: be)? (?:\w+ )?(?:closed|deleted|removed|rejected|discarded|ignored)\b/i,
  otherMatters:
    /^(?![^:]{0,60}(?:secur|vulnerab|exploit))[^:]{0,60}\b(?:bugs?|questions?|support|help|features?|chat|community|discussions?|general|usage|feedback|everything else)\b/i,
  otherMattersHeading:
    /\bnon-? ?security\b|\bcomments?\b|\bsuggest|\bwrong way\b|\b(?:what|how|where) not to\b|\bdon['’]?ts\b/i,
  formRequest:
    /\breport(?:ing)?\b|\b(?:privately|disclose|submit)\b|\b(?:draft|open|create|new) (?:\w+ ){0,3}advisory\b/i,
  besideForm: /\b(?:polic(?:y|ies)|process|guide\w*|instructions?|tab|page|past|previous|published|existing|known)\b/i,
  stepBefore: /\b(?:go|navigate|visit|see|check|look|found|list\w*|publish\w*|head)\b/i,
  stepAfter: /^\W*(?:tab|page|section)\b/i,
  otherProject:
    /\b(?:upstream|dependenc(?:y|ies)|third[- ]part(?:y|ies)|vendor|(?:an)?other (?:\w+ )?(?:project|repo|package|librar)|fork)/i,
  getInTouch: /\b(?:contact|e-?mail|message|dm|pm|reach|write|ping|report|ask)/i,
  alternative: /\b(?:if|instead|alternatively|otherwise|then|move|continue|or)\b/i,
  inviteWord:
    /^(?:a|an|at|channel|chat|click|communit(?:y|ies)|dev\w*|discord|group|here|in|invit\w+|join|link|official|on|our|public|server|slack|support|the|this|to|us|via|workspace)$/i,
  exampleBefore: /\b(?:e\.g\.|for example|for instance|such as|like|example|user|account)\W*$/i,

  // Other policies
  fullDetails: /\bfull details\b/i,
  howToReport: /\bhow to report\b/i,
  // A safe harbour, a bounty or a list of versions elsewhere is a part of the policy, not the policy.
  partOfPolicy:
    /\bsafe harbou?r\b|\bbounty\b|\bversions?\b(?! support)|\bembargo polic|\bsupport polic|\bnotifications?\b/i,
  policyDocument: /polic(?:y|ies)|security|disclos|report|vulnerab|whitehat|process|procedure|guideline|bounty/i,
  termsPage: /\b(?:polic(?:y|ies)|process|procedure|guidelines)\b/i,
  contactPage: /contact|psirt|bount(?:y|ies)/i,
  aboutReports: /secur|report|disclos|vulnerab|incident|handling|\bcvd\b/i,
  aboutOutcomes: /announc|blog|advisor|bulletin|changelog|release notes|hall[ -]of[ -]fame|thanks|\b(?:pgp|gpg)\b/i,

  // What a policy covers and promises
  impactScope: /\b(?:breadth|determine its|impact and) /i,
  deniedAfter: /^[^.;]{0,40}\b(?:is|are|can|will|be)? ?(?:not|never|cannot|unavailable)\b/i,
  asksForMoney: /\b(?:ask(?:ing)? for|demand)\b/i,
  paused:
    /\b(?:paus(?:ed?|ing)|suspend(?:ed|s)?|on hold|no longer|until (?:it|they) (?:resumes?|reopens?)|discontinued|ended)\b/i,
  paysReporters:
    /\b(?:will|can|may|be|is|are) (?:be )?(?:\w+ )?rewarded\b|\breward (?:guidelines?|ranges?|structure)|\bprovides? rewards\b|\bpaid\b[^.]{1,30}\bresearchers\b/i,
  ownOffer:
    /^(?:(?:currently|at present|yes|please note that|in addition),? )?(?:we|(?:the|this|our) (?:project|team|company|foundation)) (?:do |also |currently ){0,2}(?:offers?|has|have|runs?|operates?|maintains?|pays?|awards?) (?:(?:an?|our|own|active|bug|security|vulnerability|public|private|monetary|cash|financial) ){0,4}(?:bount(?:y|ies)|rewards (?:of|from|between|up to))\b|\b(?:is|are|will be) rewarded with (?:up to )?(?:\p{Sc}|[A-Z]{3} )?\d/iu,
  // What follows may limit it: "for reports by e-mail".
  flatRefusal:
    /^(?:(?:currently|at present|at this time|at the moment|unfortunately|please note that|note that|no),? )?(?:there (?:is|are) (?:currently )?no|(?:we|(?:the|this|our) (?:project|team|company|foundation)) (?:currently )?(?:do not|don['’]t|does not|doesn['’]t|cannot|can['’]t|never) (?:currently )?(?:offer|have|run|operate|maintain|pay|award|provide)) (?:(?:an?|any|out|paid|bug|security|vulnerability|monetary|cash|financial) ){0,4}(?:bount(?:y|ies)|rewards?)(?: programs?| programmes?)?(?: (?:at this time|at the moment|at present|currently|right now|for (?:security )?(?:reports|vulnerabilit(?:y|ies)|issues|vulnerability reports|vulnerabilities in this project)))?(?:[.!]?$|[;,] (?:and|so|nor)\b)/i,
  rewardAmount:
    /\b(?:swag|stickers?|t-?shirts?|merchandise|merch|gifts?|tokens?|symbolic|points?|free (?:licen[cs]e|subscription)s?)\b/i,
  rewardEligibility:
    /\b(?:eligib\w+|ineligible|qualif\w+|first (?:reporter|report|researcher|person|one)\b|first to report|in[- ]scope|out of scope|duplicates?|accepted|valid|confirmed|for (?:\w+ ){0,3}(?:vulnerabilities|bugs|issues) in|(?:every|each|any|all|everybody|everyone|anybody|anyone) )/i,
  rewardDecision:
    /\b(?:discretion|decid\w+|decision|determin\w+|depend(?:s|ing)?|based on|according to|judg\w+|assess\w*|evaluat\w+|severity|cvss|impact|panel|case[- ]by[- ]case)\b/i,
  rewardPayment:
    /\b(?:payments?|payouts?|pa(?:id|y) (?:out|via|through|by|in|within|after|once|when|to)|paypal|bank|wire|transfer|bitcoin|crypto\w*|gift cards?|invoices?|tax(?:es)?|sponsors)\b/i,
  planned:
    /\bfuture (?:\w+ ){0,2}(?:bount|rewards?|programs?)|\bplan(?:s|ned|ning)? (?:to|for|on)\b|\b(?:someday|one day|eventually)\b|\b(?:may|might|hope to|want to|would like to|will) [^.]{1,60}\bin (?:the )?future\b/i,
  otherCredit: /\bcredit (?:card|union)/i,
  hallOfFame: /hall of fame/i,
  projectTellsBefore:
    /\b(?:announcements?|advisor(?:y|ies)|notifications?|bulletins?|we (?:will|may|provide)) [^.]{0,20}$|\b(?:publish|disclos|releas|announc)\w* (?:\w+ ){0,2}$|^(?:responsible|coordinated|good[- ]faith|acceptable|prohibited)\b[^.,]{0,40}$/i,
  // "Include the word 'security' in the subject" and "provide us time" say nothing of what the report holds.
  subjectLine: /\bsubject\b|\bword\b|\btime\b/i,
  pleaseInclude:
    /^\W*(?:please )?(?:include|provide|try to (?:include|provide)|use (?:this|the following|our) (?:\w+ )?template)\b/i,
  projectActsBefore:
    /(?<!\b(?:to|e-?mail|mail|contact|message|write|tell|notify) (?:the |our |your )?(?:\w+ )?)\b(?:we|team|maintainers?|lead) (?:will |can |may )?(?:also )?(?:(?:aim|attempt|endeavou?r|strive|try) to )?$/i,
  otherKey: /\b(?:api|secret|private|signing|ssh|access) keys?\b/i,
  encryptionWord:
    /\b(?:pgp|gpg|openpgp|gnupg|fingerprint|encrypt\w*|age1\w+|keys? (?:can|may|should|must|is to) be used)\b/i,
  otherEncryption: /\bencrypted (?:at rest|in transit|connections?)\b/i,
  timeLimit: /\b\d+ (?:hours?|days?|weeks?|months?)\b/i,
  vulnerabilityFix: /\b(?:vulnerabilit(?:y|ies)|security issues?|security fix(?:es)?)\b/i,
  publishedBefore: /\b(?:public(?:ly)?|after|once|private)\b[^.]{0,40}$/i,
  invitation: /\b(?:welcome|invite|encourage|appreciate|submit|open|send|create|please|contributions?)\b/i,
  publicly: /\bpublicly\b|\bin public\b/i,
  hollow:
    /\bunreasonabl[ey]\b|\b(?:at|in) (?:our|its|the company['’]s) (?:sole |own |absolute )?(?:discretion|opinion|judge?ment)\b|\bmay choose (?:not )?to\b/i,

  // What some standards ask for
  policyDate:
    /\b(?:(?:last|most recently) (?:updated?|modified|reviewed|revised|changed)|effective(?: date| as of| from| since)?|(?:revised|updated|issued|published) on|date of issue|issu(?:ance|e) date|(?:policy|document|this) (?:version|date)|version of (?:this|the) (?:policy|document)|revision [a-z\d.]{1,6})\b/i,
  policyHistory:
    /\b(?:(?:document|policy|revision|change|version) (?:change )?history|change ?log|changes to this (?:policy|document))\b/i,
  languageChoice:
    /\b(?:in|speak|read|understand|write|prefer)(?:ably|red)? (?:in )?(?:\w{1,20},? (?:or|and) )?(?:english|french|german|spanish|portuguese|italian|chinese|japanese|korean|russian|polish|turkish|vietnamese|dutch|any language)\b|\b(?:preferred|accepted) languages?\b|\blanguages? (?:that )?we\b/i,
  testRule:
    /\bsocial engineering\b|\bprivacy violations?\b|\bdestruction of data\b|\b(?:own|test) accounts?\b|\baccounts? you own\b|\bonly test\b|\buse (?:\w+ )?attacks\b|\b(?:do not|don['’]t|never|avoid|not to|refrain from|(?:may|must|should|shall) not):? (?:\w+ ){0,8}(?:access|modify|copy|delete|destroy|exfiltrate|exploit|degrade|disrupt|attack|harm|install|scan|test)/i,
  legalAction: /\b(?:legal|lawsuits?|law enforcement|sue[sd]?|court|proceedings?|prosecut\w{1,10})\b/i,
  // Of the latest version it is said by itself: until the next one is there.
  supportEnd:
    /\bend[- ]of[- ](?:life|support)\b|\beol\b|\buntil\b|\bno longer\b|\b(?:latest|newest|most recent)\b|\bonly\b.{1,80}\b(?:current|last)\b/i,
  securityModel:
    /\b(?:security|threat)[- ](?:models?|assumptions?|architecture|boundar(?:y|ies))\b|\battack surface\b/i,

  // Times
  durationLead:
    /(?:(?:no )?(?:more|later) than|within|in|after|under|up to|at least|at most|every|for) (?:the first |about |approximately |around |a maximum of )?$/i,
  severity: /\b(?:critical|high|medium|moderate|low|severity)\b|^(?:all )?others?\b/i,
  expectation: /\b(?:will|should|expect)\b/i,
  repeats: /^(?:every|each)\b|ly$/i,
  planBefore: /\b(?:plans?|strategy|proposal) (?:for|of) (?:\w+ ){0,2}$|\b(?:an?|the|our|its) (?:\w+ )?plan to $/i,
  planAfter: /^[- ](?:plans?|strategy|proposal)\b/i,
  countedFromBefore: /^ (?:after|from|following|of) (?:\w+ ){0,3}$/i,
  // "Fix + 7 days".
  countedFromAfter: /^ (?:plus|\+) $/i,
  // But "provide a fix" is as good as "fix".
  articleBefore:
    /(?<!\b(?:deliver|develop|issue|offer|prepare|provide|release|ship)(?:ing|s)? )\b(?:the|an?|any) (?:security )?$/i,
  // Nor does it tell reporters anything how long after an announcement the next one comes.
  happenedAfter:
    /^ (?:later|ago|earlier|old|before (?:an?|each|every|the) (?:\w+ )?release)\b|^ (?:after|following|of) (?:our|that|the|this) (?:\w+ )?(?:announcement|mailing list|newsletter|notification)\b/i,
  roughly: /\b(?:few|couple|several)\b/i,
  operations:
    /\b(?:incidents?|breach(?:es)?|audits?|assessments|monitoring|scans?|scanning|training|maintenance|backups?|testing|compliance)\b/i,
  aboutReport: /\b(?:you|your|report(?:s|ed|ers?)?|acknowledg\w+|receipt|researchers?)\b/i,
  tellsOthers:
    /\b(?:(?:affected|impacted) (?:customers?|users?|clients?|part(?:y|ies)|individuals?|people|persons?|tenants?|organi[sz]ations?|data subjects?)|(?:customers?|users?|clients?|tenants?|data subjects?|regulators?|authorit(?:y|ies)) (?:will be|are|is) (?:notified|informed|alerted|told)|(?:supervisory|data protection) authorit(?:y|ies))\b/i,
  usualBefore: /\b(?:usual|typical|standard|customary) $/i,
  mayDisclose: /\b(?:free to|may(?: then)?|can(?: then)?) (?:publicly )?(?:disclose|publish)/i,
  grantsTime: /\b(?:give|allow|grant|wait|request|permit)\w*\b/i,
  until: /\b(?:before|prior to|until)\b/i,
  responseWord: /^response$/i,
  responseBodyAfter: /^ (?:team|process|plan|cent(?:er|re))\b/i,
  responseBodyBefore: /(?:incident|security) $/i,
  publiclyBefore: /\bpublicly $/i,
  moreThanReceipt: /detailed|further/i,
  handlingHeading:
    /respon|timeline|time ?frame|triage|disclos|embargo|fix|sla\b|service level|^when\b|^how (?:long|soon|fast|quickly)\b/i,
  disclosureWord: /\b(?:disclos|publi[cs]|announc|embargo)|\bissue with (?:the |all |full ){0,2}details\b/i,
  handlingWord: /volunteer|\b(?:report|respon|review)/i,
  notAlways:
    /\b(?:typical\w*|usual\w*|normal\w*|default|for (?:an? |any |all )?(?:\w+ ){0,2}(?:issue|vulnerabilit|bug|report)\w*|(?:hours|days|weeks) of (?:\w+ )?disclosure|(?:enterprise|paying|premium|commercial|business) (?:customers?|subscribers?|users?|plans?|support)|sponsors)\b/i,
  vagueDuration: /^(?:as |asap$|in a )/i,
  timeUnit: /\b(?:hours?|days?|weeks?)\b/i,
  // "We fix it promptly" and "it will be fixed promptly", but not "once we had a chance to".
  projectPromisesBefore:
    /\b(?:we|i|our team|maintainers?|team|community|jsst)\b(?! (?:have|had|has) (?:a |had a )?chance)|\bwill be\b|\bbe\b/i,
  readerActsBefore: /\byou\b[^.]{0,40}$/i,
  purposeBefore: /\b(?:help us|like to know|allow us|so (?:that )?we|so I)\b/i,
  nextStep:
    /\b(?:after|once|of|from|following|upon) (?:\w+ ){0,3}?(?:acknowledg|confirm|triag|assess|validat|verif|analys|accept|that)/i,
  endBefore:
    /\b(?:until|till|through|expir(?:es|y|ation)(?: date)?|ends?|valid to|end[ -]of[ -](?:life|support)|eol)(?: on| in| by)?:? (?:the )?(?:end of )?$/i,
  updatedBefore:
    /\b(?:last|date of (?:last )?)[ -]?(?:updated?|review(?:ed)?|revis(?:ed|ion)|modified|change[ds]?)(?: on)?:? (?:the )?$/i,
  isOver:
    /\b(?:was|were|had|did|ended|expired|ran|offered|paid|no longer|previous(?:ly)?|former(?:ly)?|replaced|revoked|rotated|old)\b/i,

  // Versions
  versionRule: /\bbackport|\bonly accept|\bapplies to\b/i,
  versionAdvice: /\b(?:recommend|ensure that you|make sure|include|affected|proof of concept)\b/i,
  versionNote:
    /\b(?:versions?|releases?|series|branch(?:es)?|line|all|any|lts|long[ -]term support|esr|eol|end[ -]of[ -]life|current|stable|legacy|deprecated|maintenance|security fixes only)\b/i,
  orLater:
    /\b(?:(?:and|or) (?:above|later|newer|higher|up|upwards?|greater|onwards?|after)|onwards?|since|from|starting (?:with|from|at))\b/i,
  orEarlier: /\b(?:(?:and|or) (?:below|earlier|older|lower|prior|before|under|previous)|up to)\b/i,
  olderThan: /\b(?:before|prior to|(?:older|lower|less|earlier) than|below|under)\b/i,
  newerThan: /\b(?:after|above|(?:newer|later|higher|greater|more) than)\b/i,
  throughVersion: /\b(?:to|through|thru)\b/i,
  endColumn: /\b(?:until|till|ends?|eol|end[ -]of[ -](?:life|support|maintenance)|expir\w*|retire\w*)\b/i,
}
