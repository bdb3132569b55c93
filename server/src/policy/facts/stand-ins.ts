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
  // [tu correo], [votre adresse e-mail], [correo electrónico de contacto]
  {
    pattern:
      /(?<![\w\]])\[(?=[^[\]\n]{0,30}(?:correo|mail|courriel))(?:tu|su|seu|teu|votre|ton|ihre?|deine?|il tuo|la tua|la vostra|dirección|endereço|adresse|indirizzo|correo|e-?mail|courriel)(?:[ _-][^\][\n]{1,40})?\](?![([:])/gi,
    notAfter: /\b(?:asunto|assunto|objet|oggetto|betreff)\W[^\n]{0,30}$/i,
  },
  // [insertar correo], [preencha o e-mail]
  {
    pattern:
      /(?<![\w\]])\[(?:insert(?:ar|e|ez|ire)|inserisci|ins[eé]r(?:er|ez|ir)|ingres(?:ar|e|a)|complet(?:ar|e)|preench(?:a|er)|añad(?:a|e|ir)|agreg(?:ar|ue)) [^\][\n]{2,60}\](?![([:])/gi,
    inCode: true,
  },
  // [请填写邮箱], 【在此填写】, [ここにメールアドレス], [여기에 이메일 입력]
  {
    pattern:
      /[[【<](?:(?:请|請)?(?:在此处?|在这里|在這裡)?(?:填写|填入|填寫|输入|輸入|插入)|ここに|여기에)[^\][【】<>\n]{1,30}[\]】>](?![([:])/g,
    inCode: true,
  },
  // [邮箱地址], [メールアドレス], [이메일 주소]
  {
    pattern:
      /(?<![\w\]])[[<](?:(?:安全|联系|維護者|维护者|项目|專案)?(?:团队)?的?(?:电子|電子)?(?:邮箱|郵箱|邮件|郵件|信箱)(?:地址)?|(?:連絡先|連絡用|セキュリティ)?の?メール(?:アドレス)?|(?:보안|연락처|담당자|관리자)? ?(?:이메일|메일)(?: ?주소)?)[\]>](?![([:])/g,
  },
  {
    pattern:
      /(?<![\w\]])[[<](?:[你您]的|あなたの|당신의 ?)[^\][<>\n]{0,6}(?:邮箱|郵箱|邮件|メール|이메일)[^\][<>\n]{0,6}[\]>](?![([:])/g,
    // Elsewhere it may be for the reporter to fill in.
    after: /(?:[至到给給]|邮箱|メール|이메일|e-?mail)[*_：: ]{0,6}$/i,
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
  { pattern: /(?:(?<![\w.])XX?|\[XX?\]) ?(?:个?(?:小时|天|工作日)|時間|営業日|日以内|시간|영업일|일 ?이내)/g },
  // "Document the supported branches here."
  {
    pattern:
      /^(?:Describe|Document|Explain|List|Specify) (?:(?!affected|bug|finding|impact|issue|problem|steps|vulnerab)[\w-]+ ){1,6}here\.?[ \t]*\r?$/gim,
  },
  // +1-XXX-XXX-XXXX
  { pattern: /(?:\+\d{1,3}[-. ]?)?\(?\bX{3}\)?[-. ]X{3}[-. ]X{3,4}\b/g },
  { pattern: /\bMonth Day, Year\b|\bAGENCY NAME\b|\blorem ipsum\b/g },
  { pattern: /(?<![\w#@/.-])TODO(?=:\s|[.!]?[ \t]*\r?$)/gm },
  // A date or a severity may well be open.
  { pattern: /\bTB[AD]\b/g, after: /\b(?:e-?mail|contact|address|url|link|key|fingerprint)\W{1,6}$/i },
  { pattern: /[(（](?:please )?replace (?:this |it )?with [^()\n]{3,60}[)）]/gi },
  { pattern: /[(（][请請]?(?:替[换換]|更换|改)[为成為][^（）()\n]{1,30}[)）]/g },
  { pattern: /\((?:reempla[cz]|sustitu|substitu)[a-z]{1,6} [^()\n]{0,15}por [^()\n]{3,60}\)/gi },
  { pattern: /[(（][^（）()\n]{1,30}(?:に置き換え|に差し替え|로 ?(?:변경|교체|바꿔))[^（）()\n]{0,20}[)）]/g },

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
  { pattern: /(?<![\w.+-])[\w.+-]{1,40}@YOUR[_-]?[A-Z]{2,20}\b/g, inCode: true },
  { pattern: /(?<![\w.+-])[\w.+-]{1,40}@(?:projectname|companyname|domain)\.(?:com|org|io)\b/gi, inCode: true },
  // tu_correo@ejemplo.com, seguranca@seudominio.com.br
  {
    pattern:
      /(?<![\w.+-])(?:tu|su|seu|votre|ton|ihre?|deine?)[._-]?(?:correo|e-?mail|mail|adresse)@[\w-]{1,40}\.[\w.-]{1,40}\b/gi,
    inCode: true,
  },
  {
    pattern:
      /(?<![\w.+-])[\w.+-]{1,40}@(?:(?:tu|su|seu|votre|ihre?|deine|tuo)[._-]?(?:dominio|domaine|domain|proyecto|projeto|empresa|correo)|ejemplo|exemplo|exemple|esempio)\.[a-z.]{2,20}\b/gi,
    inCode: true,
  },
  { pattern: /[你您]的(?:邮箱|郵箱|邮件)(?:地址)?@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}/g, inCode: true },
  { pattern: /(?<![\w.+-])x{3,10}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\b/gi, inCode: true },
  { pattern: /\?{3}@\?{3}/g },

  // URLs: github.com/yourusername/yourproject, github.com/OWNER/REPO
  {
    pattern:
      /\b(?:https?:\/\/)?(?:www\.)?github\.com\/(?:your[-_]?(?:user(?:name)?|org(?:ani[sz]ation)?|name|account|company)\/[\w.-]{1,60}|[\w.-]{1,40}\/your[-_]?(?:project|repo)[\w-]{0,20}|[<{]?(?:owner|org|user(?:name)?)[>}]?\/[<{]?(?:repo(?:sitory)?|project)[>}]?)(?=[/\s)>\]`]|$)/gi,
  },
  { pattern: /\bhttps?:\/\/(?:www\.)?link\.to\.your[\w./-]{0,60}/gi },
]
