/**
 * How the sentences begin with which GitHub's template for security policies tells its author what to write, in English and as
 * machines translate them.
 */
const sentences: readonly RegExp[] = [
  /^Use this section to tell people (?:about which versions|how to report)\b/i,
  /^Tell them where to go, how often they can expect\b/i,
  /^In diesem Abschnitt können Sie (?:angeben|erläutern), w/i,
  /^(?:(?:Verwenden|Nutzen|Benutzen) Sie|Verwende|Nutze|Benutze) diesen Abschnitt, um\b/i,
  /^(?:Sagen Sie ihnen|Sag ihnen|Teilen Sie ihnen mit|Teile ihnen mit), (?:wo|wohin) /i,
  /^Geben Sie an, wohin sich Benutzer wenden sollen\b/i,
  /^(?:Dites|Dis|Indiquez|Expliquez|Précisez)-leur où /i,
  /^(?:Diles|Dígales|Indíqueles|Infórmeles|Explíqueles|Explícales|Coménteles)(?: a)? ?dónde/i,
  /^Utilisez? cette (?:section|rubrique) pour (?:dire|expliquer|indiquer|informer|préciser)\b/i,
  /^(?:Usa|Use|Utiliza|Utilice) esta sección para (?:comunicar|contar|decir|explicar|indicar|informar)/i,
  /^(?:Usa|Use|Utilize|Utiliza) esta sec?[cç][aã]o para (?:contar|dizer|explicar|indicar|informar)\b/i,
  /^(?:Diga|Conte|Informe|Explique)(?:-lhes| a elas| a eles| às pessoas| aos usuários| aos utilizadores) (?:para )?a?onde /i,
  /^(?:Usa|Usate|Utilizza|Utilizzate) questa sezione per (?:comunicare|dire|indicare|informare|spiegare)\b/i,
  /^(?:D[iì]['’]?|Dite|Indica|Indicate|Comunica|Spiega)(?: a)? (?:loro|agli utenti) dove /i,
  /^Użyj tej sekcji, aby (?:poinformować|powiedzieć)/i,
  /^Используйте этот раздел, чтобы (?:рассказать|сообщить)/i,
  /^Сообщите им, куда обращаться/i,
  /^Bu bölümde,? projenizin .{0,80}desteklendiğini belirt(?:in|ebilirsiniz)\b/i,
  /^Bir güvenlik açığı bildirmek için bu bölümü kullan/i,
  /^Bu bölümü,? .{0,120}(?:söylemek|bildirmek|belirtmek|anlatmak) için kullanın/i,
  /^(?:Sử dụng|Dùng|Hãy sử dụng|Hãy dùng) (?:phần|mục) này để (?:cho|thông báo|nói)[\p{L} ]{0,20} biết/iu,
  /^(?:Расскажите|Скажите|Сообщите) (?:им|людям|пользователям),? (?:куда|где)/i,
  /^(?:Powiedz|Napisz|Poinformuj)(?: im| ich| użytkownikom)?,? (?:gdzie|dokąd)\b/i,
  /^W tej sekcji (?:poinformuj|powiedz|podaj)/i,
  /^请?(?:使用|利用|用|在)(?:[本此該]|这个?)(?:[节栏節]|部分|章节|區段).{0,8}(?:告诉|告知|告訴|说明|通知|介绍)/,
  /^(?:使用本节|使用此部分|请使用本节)/,
  /^请?(?:告诉|告知|告訴)(?:他们|她们|人们|用户|他們|使用者)(?:应该?|可以|该)?(?:[去到在]|前往)?(?:哪里|何处|哪兒|哪裡)/,
  /^(?:この|本)セクションを(?:使用|利用|使っ|用い)/,
  /^[^。]{2,40}(?:人々|ユーザー|利用者|皆)に(?:伝える|説明する|知らせる)(?:に|ため)[^。]{0,8}(?:この|本)セクション/,
  /^(?:どこ|どちら)(?:に|へ)(?:行け|行く|連絡|報告)[^。]{2,140}(?:伝え|教え|説明し|知らせ)て(?:ください|下さい)/,
  /^이 섹션(?:을|에서|에) ?(?:사용|이용|활용)/,
  /^(?:사람들|사용자)(?:에게|들에게) ?어디(?:로|에)/,
  /^어디(?:로|에) ?(?:가야|신고|보고|연락)[^.]{2,140}(?:알려|안내해|설명해) ?주(?:세요|십시오)/,
]

/** Says whether a sentence is an instruction of GitHub's template, which tells readers nothing. */
export function isGithubTemplate(sentence: string): boolean {
  return sentences.some((start) => start.test(sentence))
}
