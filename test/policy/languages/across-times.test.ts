import assert from 'node:assert/strict'
import { policyStarts } from '../../support/policy-starts.ts'
import { reading } from '../../support/reading.ts'

describe('times, in all languages', () => {
  describe('of an assessment and a plan are of no fix', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## Response\n\n- Acknowledgement within 48 hours\n- Assessment and remediation plan within 7 days',
      de: '## Reaktionszeiten\n\n- Eingangsbestätigung innerhalb von 48 Stunden\n- Bewertung und Plan zur Behebung innerhalb von 7 Tagen',
      es: '## Respuesta\n\n- Acuse de recibo en 48 horas\n- Evaluación y plan de corrección en un plazo de 7 días',
      pt: '## Resposta\n\n- Confirmação de recebimento em 48 horas\n- Avaliação e plano de correção em até 7 dias',
      fr: '## Réponse\n\n- Accusé de réception sous 48 heures\n- Évaluation et plan de correction sous 7 jours',
      it: '## Risposta\n\n- Conferma di ricezione entro 48 ore\n- Valutazione e piano di correzione entro 7 giorni',
      zh: '## 响应\n\n- 48 小时内确认收到报告\n- 7 天内给出评估和修复计划',
      ja: '## 対応\n\n- 48 時間以内に受領を確認します\n- 7 日以内に評価と修正計画をお知らせします',
      ko: '## 대응\n\n- 48시간 이내 접수 확인\n- 7일 이내 평가 및 수정 계획 안내',
      ru: '## Сроки\n\n- Подтверждение получения в течение 48 часов\n- Оценка и план исправления в течение 7 дней',
      pl: '## Czas reakcji\n\n- Potwierdzenie otrzymania w ciągu 48 godzin\n- Ocena i plan naprawy w ciągu 7 dni',
      tr: '## Yanıt\n\n- 48 saat içinde alındı onayı\n- 7 gün içinde değerlendirme ve düzeltme planı',
      vi: '## Phản hồi\n\n- Xác nhận đã nhận trong vòng 48 giờ\n- Đánh giá và kế hoạch khắc phục trong vòng 7 ngày',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () =>
        assert.deepEqual(reading(`${policyStarts[language]}${text}\n`).times, ['acknowledge 48', 'triage 168']),
      )
  })

  describe('of a plan are of no fix', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## Response\n\n- Acknowledgement within 48 hours\n- Fix plan: within 7 days',
      de: '## Reaktionszeiten\n\n- Eingangsbestätigung innerhalb von 48 Stunden\n- Behebungsplan: innerhalb von 7 Tagen',
      es: '## Respuesta\n\n- Acuse de recibo en 48 horas\n- Plan de corrección: 7 días',
      pt: '## Resposta\n\n- Confirmação de recebimento em 48 horas\n- Plano de correção: 7 dias',
      fr: '## Réponse\n\n- Accusé de réception sous 48 heures\n- Plan de correction : sous 7 jours',
      it: '## Risposta\n\n- Conferma di ricezione entro 48 ore\n- Piano di correzione: entro 7 giorni',
      zh: '## 响应\n\n- 48 小时内确认收到报告\n- 修复计划：7 天内',
      ja: '## 対応\n\n- 受領確認: 48 時間以内\n- 修正計画の提示: 7 日以内',
      ko: '## 대응\n\n- 접수 확인: 48시간 이내\n- 수정 계획 안내: 7일 이내',
      ru: '## Сроки\n\n- Подтверждение получения: 48 часов\n- План исправления: 7 дней',
      pl: '## Czas reakcji\n\n- Potwierdzenie otrzymania: 48 godzin\n- Plan naprawy: 7 dni',
      tr: '## Yanıt\n\n- Alındı onayı: 48 saat\n- Düzeltme planı: 7 gün',
      vi: '## Phản hồi\n\n- Xác nhận đã nhận: 48 giờ\n- Kế hoạch khắc phục: 7 ngày',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () =>
        assert.deepEqual(reading(`${policyStarts[language]}${text}\n`).times, ['acknowledge 48', 'triage 168']),
      )
  })

  describe('that are counted from a fix are of none', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## Disclosure\n\nThe security advisory is published 7 days after the fix is available.',
      de: '## Offenlegung\n\nDas Security Advisory wird 7 Tage nach der Korrektur veröffentlicht.',
      es: '## Divulgación\n\nEl aviso de seguridad se publica 7 días después de la corrección.',
      pt: '## Divulgação\n\nO aviso de segurança é publicado 7 dias após a correção.',
      fr: '## Divulgation\n\nL’avis de sécurité est publié 7 jours après le correctif.',
      it: '## Divulgazione\n\nL’avviso di sicurezza viene pubblicato 7 giorni dopo la correzione.',
      zh: '## 披露\n\n修复发布 7 天后公布安全公告。',
      ja: '## 公開\n\n修正版の提供から 7 日後にセキュリティアドバイザリを公開します。',
      ko: '## 공개 정책\n\n수정이 제공된 후 7일 뒤에 보안 권고를 게시합니다.',
      ru: '## Раскрытие\n\nБюллетень безопасности публикуется через 7 дней после выхода исправления.',
      pl: '## Ujawnianie\n\nPublikujemy ostrzeżenie 7 dni po wydaniu poprawki.',
      vi: '## Công bố\n\nKhuyến cáo bảo mật được công bố 7 ngày sau khi có bản vá.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.deepEqual(reading(`${policyStarts[language]}${text}\n`).times, ['disclose 168']))
  })

  describe('are those of an answer where the report is confirmed', () => {
    const texts: Readonly<Record<string, string>> = {
      en: '## What to expect\n\n- **Confirmation of receipt**: by e-mail within 48 hours',
      de: '## Ablauf\n\n- **Bestätigung**: innerhalb von 48 Stunden per E-Mail',
      es: '## Qué esperar\n\n- **Confirmación**: en 48 horas por correo',
      pt: '## O que esperar\n\n- **Confirmação**: em até 48 horas por e-mail',
      fr: '## Suite\n\n- **Confirmation** : par e-mail sous 48 heures',
      it: '## Cosa aspettarsi\n\n- **Conferma**: via email entro 48 ore',
      zh: '## 流程\n\n- **确认**：48 小时内通过邮件确认',
      ja: '## 流れ\n\n- **受領確認**: 48 時間以内にメールで確認',
      ko: '## 처리 절차\n\n- **확인**: 48시간 이내에 이메일로 확인',
      ru: '## Чего ожидать\n\n- **Подтверждение**: по почте в течение 48 часов',
      pl: '## Czego oczekiwać\n\n- **Potwierdzenie**: e-mailem w ciągu 48 godzin',
      tr: '## Süreç\n\n- **Onay**: 48 saat içinde e-posta ile onay',
      vi: '## Quy trình\n\n- **Xác nhận**: qua email trong vòng 48 giờ',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.deepEqual(reading(`${policyStarts[language]}${text}\n`).times, ['acknowledge 48']))
  })

  describe('can be vague about a week', () => {
    const texts: Readonly<Record<string, string>> = {
      en: 'You get an answer within about a week.',
      de: 'Sie erhalten innerhalb von etwa einer Woche eine Antwort.',
      es: 'Recibirás una respuesta en aproximadamente una semana.',
      pt: 'Você receberá uma resposta em aproximadamente uma semana.',
      fr: 'Vous recevrez une réponse sous environ une semaine.',
      it: 'Riceverai una risposta entro circa una settimana.',
      zh: '我们会在大约一周内回复。',
      ja: '約1週間以内に返信します。',
      ko: '약 일주일 이내에 회신드립니다.',
      ru: 'Вы получите ответ примерно в течение недели.',
      pl: 'Odpowiemy w ciągu mniej więcej tygodnia.',
      tr: 'Yaklaşık bir hafta içinde yanıt alırsınız.',
      vi: 'Bạn sẽ nhận được phản hồi trong khoảng một tuần.',
    }
    for (const [language, text] of Object.entries(texts))
      it(language, () => assert.deepEqual(reading(`${policyStarts[language]}${text}\n`).times, ['acknowledge 168']))
  })
})
