/**
 * How the sentences begin with which GitHub's template for security policies tells its author what to write, in English and as
 * machines translate them.
 */
const sentences: readonly RegExp[] = [
  /^Use this section to tell people (?:about which versions|how to report)\b/i,
  /^Tell them where to go, how often they can expect\b/i,
  /^In diesem Abschnitt können Sie (?:angeben|erläutern), w/i,
  /^(?:Verwenden|Nutzen) Sie diesen Abschnitt, um\b/i,
  /^Geben Sie an, wohin sich Benutzer wenden sollen\b/i,
  /^Dites-leur où\b/i,
  /^(?:Diles|Dígales|Indíqueles) a? ?dónde/i,
  /^Utilisez cette section pour (?:dire|expliquer|indiquer|informer)\b/i,
  /^(?:Usa|Use|Utiliza|Utilice) esta sección para (?:contar|decir|indicar|informar)/i,
  /^(?:Use|Utilize) esta seção para (?:contar|dizer|indicar|informar)\b/i,
  /^(?:Usa|Usate|Utilizza) questa sezione per (?:dire|indicare|informare|spiegare)\b/i,
  /^Użyj tej sekcji, aby (?:poinformować|powiedzieć)/i,
  /^Используйте этот раздел, чтобы (?:рассказать|сообщить)/i,
  /^Сообщите им, куда обращаться/i,
  /^Bu bölümde,? projenizin .{0,80}desteklendiğini belirt(?:in|ebilirsiniz)\b/i,
  /^Bir güvenlik açığı bildirmek için bu bölümü kullan/i,
  /^(?:使用本节|使用此部分|请使用本节)/,
  /^このセクションを使用して/,
  /^이 섹션을 사용하여/,
]

/** Says whether a sentence is an instruction of GitHub's template, which tells readers nothing. */
export function isGithubTemplate(sentence: string): boolean {
  return sentences.some((start) => start.test(sentence))
}
