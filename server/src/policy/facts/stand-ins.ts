/** Words that a template puts in the place of the author's own. */
export interface StandIn {
  /** Global, in the source; what begins with `[` must not be a link's own bracket. */
  readonly pattern: RegExp
  /** True when it cannot be the syntax of a command or a site, so that code inside text is looked at too. */
  readonly inCode?: boolean
  /** What must stand right before it, and what must not; both end with `$`. */
  readonly after?: RegExp
  readonly notAfter?: RegExp
}

/** The stand-ins of known templates and generators, each so special that nobody writes it for another reason. */
export const standIns: readonly StandIn[] = [
  // [INSERT EMAIL], [Add a link], [your organization]
  {
    pattern:
      /(?<![\w\]])\[(?:insert|specify|enter|add|fill in|your (?:company|contact|domain|organi[sz]ation|project|repo|security|team|website))\b[^\][\n]{0,60}\](?![([:])/gi,
    inCode: true,
  },
  // Elsewhere [your email] may be for the reporter to fill in.
  { pattern: /[[<]your[ _-]e-?mail[\w -]{0,30}[\]>]/gi, after: /\b(?:at|contact|mailing|to|via)\W{1,6}$/i },
  // [COMPANY], [Project Name], [PGP key], [number of days], [link to the form]
  {
    pattern:
      /(?<![\w\]])\[(?:(?:company|organi[sz]ation|project|product|repo(?:sitory)?)(?: (?:name|url))?|(?:reporting|publication) channel|number of (?:hours|days|weeks)|link(?: to [\w -]{1,40})?|name|(?:security )?e-?mail(?: address)?|email protected|pgp (?:public )?key|(?:security )?contact(?: [\w -]{1,30})?|date|phone number)\\?\](?![([:])/gi,
    // "Start the subject with [project name]" is for the reporter to fill in.
    notAfter: /\b(?:subject|prefix|title|tag|label|start)\W[^\n]{0,30}$/i,
  },
  // [SECURITY_EMAIL], [TWÓJ ADRES]
  {
    pattern:
      /(?<![\w\]])\[(?=[^[\]]{0,60}(?:E-?MAIL|ADRES|ADDRESS|NAME|URL|LINK|DATE|DOMAIN|COMPANY|ORGANI[SZ]ATION|CONTACT|HANDLE|KEY))(?:\p{Lu}{2,20}[_ -]){1,5}\p{Lu}{2,20}\](?![([:])/gu,
    inCode: true,
  },
  // {{SECURITY_EMAIL}}, {{channel}}; with a dot it is a variable of a site generator
  { pattern: /\{\{ ?[\w-]{1,40} ?\}\}/g },
  { pattern: /\$(?:VMTalias|LINK|DIRECTIONS|ALIAS|NAME|PERSON|WEBSITE|EMAIL-LIST|SLACK-CHANNEL|X days?)\b/g },
  // <<author>>, <project name>
  { pattern: /<<[\w -]{2,40}>>/g },
  {
    pattern:
      /<(?:(?:insert|project|company|organi[sz]ation)[ _-][\w -]{2,40}|your[ _-](?:company|domain|organi[sz]ation|project|repo|security|team)[\w -]{0,40})>/gi,
  },
  {
    pattern:
      /\bYOUR[_-](?:E-?MAIL|ADDRESS|DOMAIN|NAME|ORG|COMPANY|PROJECT|REPO|TEAM|SECURITY|CONTACT|URL|PGP|GITHUB|USER)[A-Z_-]{0,30}(?![\w-])/g,
  },
  {
    pattern:
      /(?:\b(?:XX?|NN)|\[XX?\]) (?:(?:business|working) )?(?:hours|days|weeks|Stunden|(?:Arbeits|Werk)?[Tt]agen?|Wochen|heures|jours|semaines|horas|dias|semanas|ore|giorni|settimane)\b/g,
  },
  { pattern: /\bMonth Day, Year\b|\bAGENCY NAME\b|\blorem ipsum\b/g },
  { pattern: /(?<![\w#@/.-])TODO(?=:\s|[.!]?[ \t]*\r?$)/gm },
  // A date or a severity may well be open.
  { pattern: /\bTB[AD]\b/g, after: /\b(?:e-?mail|contact|address|url|link|key|fingerprint)\W{1,6}$/i },
  { pattern: /[(（](?:(?:please )?replace (?:this |it )?with [^()\n]{3,60}|请替换为[^（）()\n]{1,30})[)）]/gi },

  // Addresses: security@yourdomain.com, security@[yourdomain].com, your@email.com, ???@???
  {
    pattern:
      /(?<![\w.+-])[\w.+-]{1,40}@\[?(?:your-?(?:domain|company|org|organization|project|email|site)|my-?(?:domain|company))\]?\.[a-z]{2,10}\b/gi,
    inCode: true,
  },
  {
    pattern: /\byour(?:[._-]?(?:e-?mail|name|address|contact|security|team))?@[\w-]{1,40}\.[\w.-]{1,40}\b/gi,
    inCode: true,
  },
  { pattern: /(?<![\w.+-])[\w.+-]{1,40}@(?:projectname|companyname|domain)\.(?:com|org|io)\b/gi, inCode: true },
  { pattern: /\?{3}@\?{3}/g },

  // URLs: github.com/yourusername/yourproject, github.com/OWNER/REPO
  {
    pattern:
      /\b(?:https?:\/\/)?(?:www\.)?github\.com\/(?:your[-_]?(?:user(?:name)?|org(?:ani[sz]ation)?|name|account|company)\/[\w.-]{1,60}|[\w.-]{1,40}\/your[-_]?(?:project|repo)[\w-]{0,20}|(?:<?owner>?|<?org>?|user(?:name)?)\/(?:<?repo(?:sitory)?>?|<?project>?))(?=[/\s)>\]`]|$)/gi,
  },
  { pattern: /\bhttps?:\/\/(?:www\.)?link\.to\.your[\w./-]{0,60}/gi },
]
