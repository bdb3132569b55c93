import assert from 'node:assert/strict'
import { policyStarts } from '../../support/policy-starts.ts'
import { reading } from '../../support/reading.ts'

describe('ways to report, in all languages', () => {
  describe('are no issue tracker where a "security issue" is reported in private', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## Process\n\n1. A security issue is reported in private\n2. We investigate and develop a fix',
      de: '## Ablauf\n\n1. Ein Sicherheitsproblem wird vertraulich gemeldet\n2. Wir untersuchen es und entwickeln eine Korrektur',
      es: '## Proceso\n\n1. El issue de seguridad se reporta en privado\n2. Investigamos y desarrollamos una corrección',
      pt: '## Processo\n\n1. O issue de segurança é relatado em privado\n2. Investigamos e desenvolvemos uma correção',
      fr: '## Processus\n\n1. Le problème de sécurité est signalé en privé\n2. Nous enquêtons et développons un correctif',
      it: '## Processo\n\n1. Il problema di sicurezza viene segnalato in privato\n2. Indaghiamo e sviluppiamo una correzione',
      zh: '## 流程\n\n1. 安全 issue 以私密方式报告\n2. 我们调查并开发修复',
      ja: '## 流れ\n\n1. セキュリティ issue が非公開で報告されます\n2. 調査し、修正を開発します',
      ko: '## 공개 정책\n\n1. 보안 이슈가 비공개로 보고됨\n2. 조사하고 수정 개발',
      ru: '## Процесс\n\n1. О проблеме безопасности сообщают приватно\n2. Мы изучаем её и готовим исправление',
      pl: '## Proces\n\n1. Problem bezpieczeństwa zostaje zgłoszony prywatnie\n2. Badamy go i przygotowujemy poprawkę',
      tr: '## Süreç\n\n1. Güvenlik sorunu gizli olarak bildirilir\n2. İnceler ve düzeltme geliştiririz',
      vi: '## Quy trình\n\n1. Vấn đề bảo mật được báo cáo riêng tư\n2. Chúng tôi điều tra và phát triển bản vá',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.ok(!otherWays(language, text).some((one) => one.startsWith('issues'))))
  })

  describe('are for other matters where those have no impact on security', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'For bugs without security impact, use [GitHub Issues](https://github.com/acme/engine/issues).',
      de: 'Für Fehler ohne Auswirkung auf die Sicherheit nutzen Sie bitte [GitHub Issues](https://github.com/acme/engine/issues).',
      es: 'Para errores sin impacto en la seguridad, usa [GitHub Issues](https://github.com/acme/engine/issues).',
      pt: 'Para bugs sem impacto na segurança, use [GitHub Issues](https://github.com/acme/engine/issues).',
      fr: 'Pour les bugs sans impact sur la sécurité, utilisez [GitHub Issues](https://github.com/acme/engine/issues).',
      it: 'Per bug senza impatto sulla sicurezza, usa [GitHub Issues](https://github.com/acme/engine/issues).',
      zh: '没有安全影响的 bug 请提交到 [GitHub Issues](https://github.com/acme/engine/issues)。',
      ja: 'セキュリティに影響しないバグは [GitHub Issues](https://github.com/acme/engine/issues) に報告してください。',
      ko: '보안에 영향이 없는 버그는 [GitHub Issues](https://github.com/acme/engine/issues)에 신고해 주세요.',
      ru: 'Об ошибках без влияния на безопасность сообщайте в [GitHub Issues](https://github.com/acme/engine/issues).',
      pl: 'Błędy bez wpływu na bezpieczeństwo prosimy zgłaszać w [GitHub Issues](https://github.com/acme/engine/issues).',
      tr: 'Güvenliği etkilemeyen hataları [GitHub Issues](https://github.com/acme/engine/issues) üzerinden bildirin.',
      vi: 'Với lỗi không ảnh hưởng đến bảo mật, hãy dùng [GitHub Issues](https://github.com/acme/engine/issues).',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.ok(!otherWays(language, text).some((one) => / (?:report|first-contact)/.test(one))))
  })

  describe('are for other matters where a list of them is introduced so', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## Questions\n\nFor questions that are not vulnerabilities:\n\n- Open an issue in [GitHub issues](https://github.com/acme/engine/issues)',
      de: '## Fragen\n\nFür Sicherheitsfragen, die keine Schwachstellen sind:\n\n- Öffnen Sie ein Issue in den [GitHub Issues](https://github.com/acme/engine/issues)',
      es: '## Contacto\n\nPara preguntas de seguridad que no sean vulnerabilidades:\n\n- Abre un issue en [GitHub Issues](https://github.com/acme/engine/issues)',
      pt: '## Contato\n\nPara perguntas de segurança que não sejam vulnerabilidades:\n\n- Abra uma issue em [GitHub Issues](https://github.com/acme/engine/issues)',
      fr: '## Contact\n\nPour les questions de sécurité qui ne sont pas des vulnérabilités :\n\n- Ouvrez une issue dans [GitHub Issues](https://github.com/acme/engine/issues)',
      it: '## Contatti\n\nPer domande di sicurezza che non sono vulnerabilità:\n\n- Apri una issue in [GitHub Issues](https://github.com/acme/engine/issues)',
      zh: '## 联系\n\n对于不属于漏洞的安全问题：\n\n- 在 [GitHub Issues](https://github.com/acme/engine/issues) 中提交 issue',
      ja: '## お問い合わせ\n\n脆弱性ではないセキュリティに関する質問の場合：\n\n- [GitHub Issues](https://github.com/acme/engine/issues) で Issue を作成してください',
      ko: '## 문의\n\n취약점이 아닌 보안 관련 질문은 다음을 이용해 주세요:\n\n- [GitHub 이슈](https://github.com/acme/engine/issues)에 이슈를 열어 주세요',
      ru: '## Контакты\n\nПо вопросам безопасности, не связанным с уязвимостями:\n\n- Создайте issue в [GitHub Issues](https://github.com/acme/engine/issues)',
      pl: '## Kontakt\n\nW sprawie pytań o bezpieczeństwo, które nie są podatnościami:\n\n- Otwórz issue w [GitHub Issues](https://github.com/acme/engine/issues)',
      tr: '## İletişim\n\nGüvenlik açığı olmayan güvenlik soruları için:\n\n- [GitHub Issues](https://github.com/acme/engine/issues) üzerinde issue açın',
      vi: '## Liên hệ\n\nĐối với câu hỏi bảo mật không phải là lỗ hổng:\n\n- Mở issue tại [GitHub Issues](https://github.com/acme/engine/issues)',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.ok(!otherWays(language, text).some((one) => / (?:report|first-contact)/.test(one))))
  })

  describe('are for no reports where nothing is to be said there', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'If you cannot use it, open a minimal public issue that only says you want to report a security problem in private, without details.',
      de: 'Wenn das nicht geht, eröffnen Sie ein minimales öffentliches Issue, das nur um einen privaten Kontakt bittet, ohne Details.',
      es: 'Si no puedes usarlo, abre una incidencia pública mínima que solo pida un canal privado, sin detalles.',
      pt: 'Se não for possível, abra uma issue pública mínima que apenas peça um canal privado, sem detalhes.',
      fr: 'Si ce n’est pas possible, ouvrez une issue publique minimale demandant seulement un canal privé, sans détails.',
      it: 'Se non è possibile, apri una issue pubblica minima che chieda solo un canale privato, senza dettagli.',
      zh: '如果无法使用，可以新建一个极简的公开 Issue，只说明希望私下联系，不要附带任何细节。',
      ja: '利用できない場合は、詳細を書かずに、非公開の連絡先を求めるだけの公開 Issue を作成してください。',
      ko: '사용할 수 없다면 세부 내용 없이 비공개 연락만 요청하는 공개 이슈를 열어 주세요.',
      ru: 'Если это невозможно, создайте минимальный публичный issue с просьбой о приватном канале, без подробностей.',
      pl: 'Jeśli to niemożliwe, otwórz minimalne publiczne issue z prośbą o prywatny kanał, bez szczegółów.',
      tr: 'Bu mümkün değilse, ayrıntı vermeden yalnızca özel bir kanal isteyen herkese açık bir issue açın.',
      vi: 'Nếu không dùng được, hãy mở một issue công khai tối giản chỉ để xin kênh riêng tư, không kèm chi tiết.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.ok(!otherWays(language, text).some((one) => one.includes(' report'))))
  })

  describe('are denied together, whatever commas stand between them', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'Do not disclose suspected vulnerabilities in public issues, discussions or pull requests.',
      de: 'Legen Sie vermutete Schwachstellen nicht in öffentlichen Issues, Diskussionen oder Pull Requests offen.',
      es: 'No divulgues vulnerabilidades sospechadas en issues, discusiones o pull requests públicos.',
      pt: 'Não divulgue vulnerabilidades suspeitas em issues, discussões ou pull requests públicos.',
      fr: 'Ne divulguez pas de vulnérabilités présumées dans des issues, discussions ou pull requests publiques.',
      it: 'Non divulgare presunte vulnerabilità in issue, discussioni o pull request pubbliche.',
      zh: '不要在公开 Issue、讨论或 Pull Request 中披露疑似漏洞。',
      ja: '疑わしい脆弱性を公開の Issue、ディスカッション、プルリクエストで開示しないでください。',
      ko: '의심되는 취약점을 공개 이슈, 토론, 풀 리퀘스트에 공개하지 마세요.',
      ru: 'Не раскрывайте предполагаемые уязвимости в публичных issues, обсуждениях или pull request.',
      pl: 'Nie ujawniaj podejrzewanych podatności w publicznych issues, dyskusjach ani pull requestach.',
      tr: 'Şüphelenilen güvenlik açıklarını herkese açık issue, tartışma veya pull request içinde açıklamayın.',
      vi: 'Không tiết lộ lỗ hổng nghi ngờ trong issue, thảo luận hoặc pull request công khai.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.ok(otherWays(language, text).every((one) => one.includes('public forbidden'))))
  })

  describe('are none where secrets must not be written', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'Do not attach passwords, tokens or personal data to issues, commits or screenshots.',
      de: 'Hängen Sie keine Passwörter, Tokens oder personenbezogenen Daten an Issues, Commits oder Screenshots.',
      es: 'No adjuntes contraseñas, tokens o datos personales a incidencias, commits o capturas.',
      pt: 'Não anexe senhas, tokens ou dados pessoais a issues, commits ou capturas.',
      fr: 'Ne joignez pas de mots de passe, jetons ou données personnelles aux issues, commits ou captures.',
      it: 'Non allegare password, token o dati personali a issue, commit o screenshot.',
      zh: '请勿在 issue、提交或截图中附上密码、令牌或个人数据。',
      ja: 'パスワード、トークン、個人情報を Issue、コミット、スクリーンショットに添付しないでください。',
      ko: '비밀번호, 토큰, 개인 정보를 이슈, 커밋, 스크린샷에 첨부하지 마세요.',
      ru: 'Не прикладывайте пароли, токены и персональные данные к issues, коммитам и скриншотам.',
      pl: 'Nie dołączaj haseł, tokenów ani danych osobowych do issues, commitów i zrzutów.',
      tr: 'Parolaları, tokenları veya kişisel verileri issue, commit veya ekran görüntülerine eklemeyin.',
      vi: 'Không đính kèm mật khẩu, token hoặc dữ liệu cá nhân vào issue, commit hoặc ảnh chụp.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.ok(!otherWays(language, text).some((one) => / (?:report|first-contact)/.test(one))))
  })

  describe('are none where reporters are credited', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## What to expect\n\n- **Credit**: credit in the security advisory, unless you prefer to stay anonymous',
      de: '## Was Sie erwarten können\n\n- **Nennung**: Ihr Name im Security Advisory, sofern Sie nicht anonym bleiben möchten',
      es: '## Qué esperar\n\n- **Crédito**: crédito en el aviso de seguridad, salvo que prefieras permanecer anónimo',
      pt: '## O que esperar\n\n- **Crédito**: crédito no aviso de segurança, a menos que prefira o anonimato',
      fr: '## À quoi s’attendre\n\n- **Crédit** : mention de votre nom dans l’avis de sécurité, sauf si vous préférez rester anonyme',
      it: '## Cosa aspettarsi\n\n- **Crediti**: il tuo nome nel security advisory, a meno che tu non preferisca restare anonimo',
      zh: '## 后续流程\n\n- **致谢**：在安全公告中致谢报告者（除非您希望匿名）',
      ja: '## 対応の流れ\n\n- **クレジット**: 匿名を希望されない限り、Security Advisory に報告者のお名前を記載します',
      ko: '## 대응\n\n- **크레딧**: 익명을 원하지 않는 한 보안 권고에 크레딧을 표기합니다',
      ru: '## Чего ожидать\n\n- **Благодарность**: упоминание в security advisory, если вы не хотите остаться анонимным',
      pl: '## Czego się spodziewać\n\n- **Podziękowanie**: wzmianka w security advisory, chyba że wolisz zachować anonimowość',
      tr: '## Süreç\n\n- **Teşekkür**: anonim kalmak istemediğiniz sürece güvenlik duyurusunda adınız anılır',
      vi: '## Quy trình\n\n- **Ghi nhận**: ghi nhận trong security advisory, trừ khi bạn muốn ẩn danh',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.deepEqual(otherWays(language, text), []))
  })

  describe('are those of another policy where reports follow that', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '# Reporting vulnerabilities\n\nYou can report vulnerabilities in accordance with our Vulnerability Disclosure Policy at https://acme.dev/vulnerability-disclosure-policy.',
      de: '# Sicherheitslücken melden\n\nWenn Sie eine Sicherheitslücke gefunden haben, können Sie diese unter Berücksichtigung unserer Vulnerability Disclosure Policy unter https://acme.dev/vulnerability-disclosure-policy melden.',
      es: '# Reportar vulnerabilidades\n\nPuedes reportar vulnerabilidades de acuerdo con nuestra política de divulgación en https://acme.dev/vulnerability-disclosure-policy.',
      pt: '# Relatar vulnerabilidades\n\nVocê pode relatar vulnerabilidades de acordo com a nossa política de divulgação em https://acme.dev/vulnerability-disclosure-policy.',
      fr: '# Signaler des vulnérabilités\n\nVous pouvez signaler les vulnérabilités conformément à notre politique de divulgation : https://acme.dev/vulnerability-disclosure-policy.',
      it: '# Segnalare vulnerabilità\n\nPuoi segnalare le vulnerabilità secondo la nostra politica di divulgazione su https://acme.dev/vulnerability-disclosure-policy.',
      zh: '# 报告漏洞\n\n请按照我们的漏洞披露政策 https://acme.dev/vulnerability-disclosure-policy 报告漏洞。',
      ja: '# 脆弱性の報告\n\n脆弱性は、当社の脆弱性開示ポリシー https://acme.dev/vulnerability-disclosure-policy に従って報告してください。',
      ko: '# 취약점 신고\n\n취약점은 당사의 취약점 공개 정책 https://acme.dev/vulnerability-disclosure-policy 에 따라 신고해 주세요.',
      ru: '# Сообщить об уязвимости\n\nСообщайте об уязвимостях в соответствии с нашей политикой раскрытия: https://acme.dev/vulnerability-disclosure-policy.',
      pl: '# Zgłaszanie podatności\n\nPodatności można zgłaszać zgodnie z naszą polityką ujawniania: https://acme.dev/vulnerability-disclosure-policy.',
      tr: '# Güvenlik açığı bildirme\n\nGüvenlik açıklarını https://acme.dev/vulnerability-disclosure-policy adresindeki ifşa politikamıza uygun olarak bildirin.',
      vi: '# Báo cáo lỗ hổng\n\nVui lòng báo cáo lỗ hổng theo chính sách công bố của chúng tôi tại https://acme.dev/vulnerability-disclosure-policy.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.ok(reading(text).says.includes('delegates'), language))
  })
})

/** All but the address in each start. */
function otherWays(language: string, text: string): readonly string[] {
  return reading(`${policyStarts[language]}${text}\n`).channels.filter((one) => !one.startsWith('email'))
}
