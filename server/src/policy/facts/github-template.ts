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
  /^(?:Diles|Dígales|Indíqueles) a? ?dónde/i,
  /^Utilisez? cette (?:section|rubrique) pour (?:dire|expliquer|indiquer|informer|préciser)\b/i,
  /^(?:Usa|Use|Utiliza|Utilice) esta sección para (?:contar|decir|indicar|informar)/i,
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
  /^(?:使用本节|使用此部分|请使用本节)/,
  /^このセクションを使用して/,
  /^이 섹션을 사용하여/,
]

/** Says whether a sentence is an instruction of GitHub's template, which tells readers nothing. */
export function isGithubTemplate(sentence: string): boolean {
  return sentences.some((start) => start.test(sentence))
}
