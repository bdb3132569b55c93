import assert from 'node:assert/strict'
import { lint } from '../../../server/src/lint/lint.ts'
import { readPolicy } from '../../../server/src/policy/read.ts'
import type { Policy } from '../../../server/src/policy/policy.ts'
import { noProject } from '../../../server/src/project/project.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { policyStarts } from '../../support/policy-starts.ts'

describe('what policies say, in all languages', () => {
  describe('asks for time before a publication', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'Please give us a reasonable time to solve the problem before any public disclosure.',
      de: 'Bitte geben Sie uns angemessen Zeit, das Problem zu lösen, bevor Sie es öffentlich machen.',
      es: 'Por favor, danos un tiempo razonable para resolver el problema antes de cualquier divulgación pública.',
      pt: 'Por favor, nos dê um tempo razoável para resolver o problema antes de qualquer divulgação pública.',
      fr: 'Merci de nous laisser un délai raisonnable pour corriger le problème avant toute divulgation publique.',
      it: 'Ti chiediamo di concederci un ragionevole lasso di tempo per risolvere il problema prima di qualsiasi divulgazione pubblica.',
      zh: '公开披露前，请给我们合理的时间来解决问题。',
      ja: '公開する前に、問題を修正するための合理的な時間をください。',
      ko: '공개하기 전에 문제를 해결할 합리적인 시간을 주시기 바랍니다.',
      ru: 'Пожалуйста, дайте нам разумное время на исправление проблемы до публичного раскрытия.',
      pl: 'Prosimy o rozsądny czas na rozwiązanie problemu przed jakimkolwiek publicznym ujawnieniem.',
      tr: 'Lütfen kamuya açıklamadan önce sorunu çözmemiz için bize makul bir süre tanıyın.',
      vi: 'Vui lòng cho chúng tôi thời gian hợp lý để khắc phục vấn đề trước khi công bố công khai.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => {
        const policy = read(language, text)
        assert.notEqual(policy.disclosureEvent, null)
        assert.deepEqual(alarms(policy), [])
      })
  })

  describe('asks for silence until there is a fix', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'We follow coordinated disclosure: please do not publish details until a fix is available.',
      de: 'Wir folgen der koordinierten Offenlegung: Bitte veröffentlichen Sie keine Details, bis eine Korrektur verfügbar ist.',
      es: 'Seguimos la divulgación coordinada: por favor, no publiques detalles hasta que haya una corrección disponible.',
      pt: 'Seguimos a divulgação coordenada: por favor, não publique detalhes até que haja uma correção disponível.',
      fr: 'Nous suivons la divulgation coordonnée : merci de ne pas publier les détails avant qu’un correctif soit disponible.',
      it: 'Seguiamo la divulgazione coordinata: ti preghiamo di non pubblicare dettagli finché non è disponibile una correzione.',
      zh: '我们遵循协调披露原则：在修复发布之前，请不要公开漏洞细节。',
      ja: '協調的な開示を行います。修正が公開されるまで、詳細を公開しないでください。',
      ko: '저희는 조율된 공개를 따릅니다. 수정이 배포될 때까지 세부 내용을 공개하지 말아 주세요.',
      ru: 'Мы придерживаемся скоординированного раскрытия: пожалуйста, не публикуйте подробности, пока не выйдет исправление.',
      pl: 'Stosujemy skoordynowane ujawnianie: prosimy nie publikować szczegółów, dopóki poprawka nie będzie dostępna.',
      tr: 'Koordineli ifşa ilkesini izliyoruz: lütfen düzeltme yayınlanana kadar ayrıntıları paylaşmayın.',
      vi: 'Chúng tôi tuân theo công bố phối hợp: vui lòng không công khai chi tiết cho đến khi có bản vá.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => {
        const policy = read(language, text)
        assert.notEqual(policy.disclosureEvent, null)
        assert.deepEqual(alarms(policy), [])
      })
  })

  describe('is no safe harbor where the authors are not liable', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## Disclaimer\n\nThe authors accept no legal liability for damage caused by this software.',
      de: '## Haftungsausschluss\n\nDie Autoren übernehmen keine rechtliche Haftung für Schäden, die durch diese Software entstehen.',
      es: '## Descargo de responsabilidad\n\nLos autores no asumen ninguna responsabilidad legal por los daños causados por este software.',
      pt: '## Isenção de responsabilidade\n\nOs autores não assumem qualquer responsabilidade legal por danos causados por este software.',
      fr: '## Avertissement\n\nLes auteurs n’assument aucune responsabilité juridique pour les dommages causés par ce logiciel.',
      it: '## Esclusione di responsabilità\n\nGli autori non si assumono alcuna responsabilità legale per i danni causati da questo software.',
      zh: '## 免责声明\n\n作者对使用本软件造成的任何损害不承担任何法律责任。',
      ja: '## 免責事項\n\n作者は本ソフトウェアの使用による損害について一切の法的責任を負いません。',
      ko: '## 면책 조항\n\n작성자는 이 소프트웨어 사용으로 인한 손해에 대해 법적 책임을 지지 않습니다.',
      ru: '## Отказ от ответственности\n\nАвторы не несут юридической ответственности за ущерб, причинённый этим программным обеспечением.',
      pl: '## Wyłączenie odpowiedzialności\n\nAutorzy nie ponoszą żadnej odpowiedzialności prawnej za szkody spowodowane przez to oprogramowanie.',
      tr: '## Sorumluluk reddi\n\nYazarlar bu yazılımın neden olduğu zararlardan hukuki olarak sorumlu değildir.',
      vi: '## Tuyên bố miễn trừ trách nhiệm\n\nCác tác giả không chịu trách nhiệm pháp lý đối với thiệt hại do phần mềm này gây ra.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.equal(read(language, text).safeHarbor.level, 'none'))
  })

  describe('is its scope where it says what a vulnerability is', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## What is a vulnerability\n\nAnything that lets others read the files of a user.',
      de: '## Was als Schwachstelle gilt\n\nAlles, womit andere die Dateien eines Benutzers lesen können.',
      es: '## Qué se considera una vulnerabilidad\n\nTodo lo que permita leer los archivos de un usuario.',
      pt: '## O que é considerado uma vulnerabilidade\n\nTudo o que permita ler os arquivos de um usuário.',
      fr: '## Ce qui est considéré comme une vulnérabilité\n\nTout ce qui permet de lire les fichiers d’un utilisateur.',
      it: '## Cosa è considerato una vulnerabilità\n\nTutto ciò che permette di leggere i file di un utente.',
      zh: '## 什么是漏洞\n\n任何能让他人读取用户文件的问题。',
      ja: '## 脆弱性とみなすもの\n\n他人が利用者のファイルを読めるようになる問題。',
      ko: '## 무엇이 취약점인가요\n\n다른 사람이 사용자의 파일을 읽을 수 있게 하는 모든 문제.',
      ru: '## Что считается уязвимостью\n\nВсё, что позволяет читать файлы пользователя.',
      pl: '## Co jest podatnością\n\nWszystko, co pozwala czytać pliki użytkownika.',
      tr: '## Ne güvenlik açığı sayılır\n\nBaşkalarının kullanıcı dosyalarını okumasını sağlayan her şey.',
      vi: '## Thế nào là lỗ hổng\n\nBất cứ điều gì cho phép người khác đọc tệp của người dùng.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.notEqual(read(language, text).scope, null))
  })

  describe('asks for contents in a list', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'Send us a report, stating:\n\n- the affected version;\n- steps to reproduce.',
      de: 'Senden Sie uns einen Bericht und geben Sie an:\n\n- die betroffene Version;\n- Schritte zur Reproduktion.',
      es: 'Envía un informe indicando:\n\n- la versión afectada;\n- los pasos para reproducir.',
      pt: 'Envie um relatório indicando:\n\n- a versão afetada;\n- os passos para reproduzir.',
      fr: 'Envoyez un rapport en précisant :\n\n- la version concernée ;\n- les étapes de reproduction.',
      it: 'Invia una segnalazione indicando:\n\n- la versione interessata;\n- i passaggi per riprodurre.',
      zh: '请发送报告，并注明：\n\n- 受影响的版本；\n- 复现步骤。',
      ja: '次の内容を記載して報告してください。\n\n- 影響を受けるバージョン\n- 再現手順',
      ko: '다음을 적어 신고해 주세요:\n\n- 영향을 받는 버전\n- 재현 단계',
      ru: 'Отправьте отчёт, указав:\n\n- затронутую версию;\n- шаги для воспроизведения.',
      pl: 'Wyślij zgłoszenie, podając:\n\n- wersję, której dotyczy;\n- kroki do odtworzenia.',
      tr: 'Şunları belirterek bir rapor gönderin:\n\n- etkilenen sürüm;\n- yeniden üretme adımları.',
      vi: 'Gửi báo cáo, nêu rõ:\n\n- phiên bản bị ảnh hưởng;\n- các bước tái hiện.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.notEqual(read(language, text).reportContents, null))
  })

  describe('is that nobody is paid', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'There is currently no paid bug bounty program.',
      de: 'Derzeit gibt es kein bezahltes Bug-Bounty-Programm.',
      es: 'Actualmente no hay un programa de recompensas pagado.',
      pt: 'Atualmente não há um programa de recompensas pago.',
      fr: 'Il n’existe actuellement aucun programme de récompense payant.',
      it: 'Al momento non esiste un programma di ricompense a pagamento.',
      zh: '本项目目前没有付费漏洞奖励计划。',
      ja: '現在、有償のバグバウンティプログラムはありません。',
      ko: '현재 유료 버그 바운티 프로그램은 없습니다.',
      ru: 'Сейчас платной программы вознаграждений нет.',
      pl: 'Obecnie nie ma płatnego programu nagród.',
      tr: 'Şu anda ücretli bir ödül programı yoktur.',
      vi: 'Hiện tại chưa có chương trình thưởng.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.equal(read(language, text).bounty.answer, 'no'))
  })
})

function read(language: string, text: string): Policy {
  return readPolicy(`${policyStarts[language]}${text}\n`)
}

/** The rules of warning or worse that find something, besides those that miss something. */
function alarms(policy: Policy): readonly string[] {
  const found = lint({ policy, project: noProject, rules, settings: { rules: new Map() }, today: '2026-11-22' })
  return found
    .filter(({ severity, rule }) => (severity === 'error' || severity === 'warning') && !rule.startsWith('missing-'))
    .map(({ rule }) => rule)
}
