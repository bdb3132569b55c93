import { international } from '../international.ts'
import type { Mark } from '../marks.ts'
import { gap, words } from '../words.ts'

const opening = '(?:re)?(?:open|creat|fil|submit|rais|log|post)(?:e|es|s|ed|t?ing)?'
const issue = '(?:issues?|tickets?|bug reports?)'

/** Where to report, and where not to. */
export const places = {
  openIssue: words(
    `${opening} ${gap(6)}${issue}(?! (?:privately|tracker))`,
    `report ${gap(5)}(?:as|in|via|through|on|using|by) ${gap(4)}(?:github |gitlab |public )?${issue}(?: tab| tracker| template)?`,
    `issue template`,
    'security issue label',
  ),
  publicIssue: words(
    '(?:public|regular|normal|github|gitlab|git ?hub) (?:github |gitlab )?(?:issues?|bug reports?)(?: tracker)?',
    '(?:issue|bug)s? ?trackers?',
    '(?:the|our|a|any) (?:public )?trackers?',
    'issues? (?:tab|page|section)',
    '(?:private|confidential) (?:github |gitlab |git ?hub )?issues?',
    'git ?hub (?:private|confidential) issues?',
    'public (?:forum|channel|discussion|repositor(?:y|ies)|chat)s?',
    'via issues',
    'using issues',
  ),
  pullRequest: words('pull[ -]requests?', 'merge[ -]requests?', 'PRs?'),
  discussions: words('github discussions?', 'discussions? (?:board|forum|tab)'),
  privateReporting: words(
    'private(?:ly)? (?:security )?vulnerability[ -]report(?:s|ing)?',
    'private(?:ly)? report(?:ing)?(?: (?:a )?(?:security )?vulnerabilit(?:y|ies)| flow| feature| form| mechanism)',
    'private security (?:vulnerability )?(?:report(?:ing|s)?|advisor(?:y|ies))',
    'private (?:security )?advisor(?:y|ies)',
    '["\'“‘`]?report a (?:security )?vulnerability["\'”’`]? (?:button|tab|feature|form|link|option|page)',
    'github vulnerability report(?:ing)?(?: mechanism)?',
    "github['’]?s? (?:dedicated method|built-?in function|private (?:vulnerability )?report\\w*|security reporting)",
    '(?:click|select|choose|press|hit|using|use|via|through)(?: on)?(?: the)? [\"“‘`]?report a (?:security )?vulnerability',
    '(?:new|draft) security advisor(?:y|ies)',
    'security(?: tab)?\\W{1,4}(?:and |then ){0,2}["“‘`]?report a (?:security )?vulnerability',
  ),
  advisory: words(
    '(?:git ?hub )?security[ -]advisor(?:y|ies)(?: (?:system|feature|tab|page|form))?',
    'draft advisor(?:y|ies)',
    // Where the form for private reports is.
    '(?:through|using|via) (?:the|our|github[\'’]s) (?:\\w+ )?["“‘`]?security["”’`]? tab',
  ),
  platform: words(...international.platform, 'snyk (?:security|vulnerability)[\\w ]*'),
  form: words(
    '(?:online|web|web-?site|contact|report(?:ing)?|submission|security|vulnerability|disclosure|google|following|secure|this|our) (?:\\w+ )?form',
    'vulnerability[ -]reporting (?:page|portal|site)',
    '(?:security|reporting|researcher|submission|disclosure|vulnerability) portal',
    'msrc',
    'launchpad',
    'bugzilla',
    'jira',
    '(?:service|help) desk',
    '(?:support|customer) portal',
    'microsoft security response cent(?:er|re)',
  ),
  chat: words(...international.chat, 'zulip chat'),
  directMessage: words(
    '(?:private|direct|personal)(?:ly)? (?:discord |slack |matrix |telegram )?(?:messages?|chat|dms?)',
    'dms?',
    'pm',
    'message (?:me|us) (?:directly|privately)',
    'privately message (?:me|us|an?|any|one|the)',
    'directly to (?:me|any|one|a)',
    'reach out to (?:me|one of the)',
    'private (?:discord|slack|matrix|telegram)',
    '(?:open|create|make|use)(?:ing)? (?:an? |the )?(?:\\w+ )?tickets?',
  ),
  forum: words(
    '(?:(?:private|confidential|closed|internal|(?:\\w+-)?(?:security|distros|sec)|maintainers?|psirt|public|open) ){0,3}mailing list',
    'google group',
    'community forum',
    'public forum',
    'discourse',
  ),
  sendEmail: words(
    '(?:e-?mail|mail)(?:ing)? (?:us|me|the|our|a|one of|your|it to|them to|findings|any|all|vulnerabilit\\w+|details|security|directly|to)',
    'send(?:ing)? (?:an?|your|me an|us an) (?:\\w+ )?(?:e-?mail|mail|message)',
    '(?:via|by|over|through|per|using) (?:an? |encrypted )?(?:e-?mail|mail)',
    '(?:via|by|over|through|on|using) \\w+ or (?:(?:via|by|over|through) )?(?:e-?mail|mail)',
    'e-?mail address (?:to|for) report\\w*',
    '(?:my|our) (?:\\w+ )?e-?mail address',
    'e-?mail(?=:| ?[—–])',
    'e-?mail(?= @)',
  ),
  phone: words('telephone', 'phone(?: number)?', 'call us'),
  people: words(
    'maintainers?',
    'owners?',
    'authors?',
    'team',
    'developers?',
    'us',
    'me',
    'core team',
    'administrators?',
    'moderators?',
    'mods',
  ),
  listing: words('profiles?', 'npm owner', 'listed', 'their addresses', '(?:their|the|my|our) commits?', 'git log'),
} satisfies Partial<Record<Mark, RegExp>>
