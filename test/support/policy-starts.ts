/** In each language, a title, a section about reporting, and a request to report by e-mail to sec@acme.dev. */
export const policyStarts: Readonly<Record<string, string>> = {
  en: '# Security Policy\n\n## Reporting a vulnerability\n\nPlease report it by e-mail to sec@acme.dev.\n\n',
  de: '# Sicherheitsrichtlinie\n\n## Sicherheitslücken melden\n\nBitte melden Sie Schwachstellen per E-Mail an sec@acme.dev.\n\n',
  es: '# Política de seguridad\n\n## Reportar una vulnerabilidad\n\nPor favor, reporta las vulnerabilidades por correo a sec@acme.dev.\n\n',
  pt: '# Política de segurança\n\n## Relatar uma vulnerabilidade\n\nPor favor, relate vulnerabilidades por e-mail para sec@acme.dev.\n\n',
  fr: '# Politique de sécurité\n\n## Signaler une vulnérabilité\n\nVeuillez signaler les vulnérabilités par e-mail à sec@acme.dev.\n\n',
  it: '# Politica di sicurezza\n\n## Segnalare una vulnerabilità\n\nSegnala le vulnerabilità via email a sec@acme.dev.\n\n',
  zh: '# 安全策略\n\n## 报告漏洞\n\n请通过邮件将漏洞报告发送至 sec@acme.dev。\n\n',
  ja: '# セキュリティポリシー\n\n## 脆弱性の報告\n\n脆弱性は sec@acme.dev までメールで報告してください。\n\n',
  ko: '# 보안 정책\n\n## 취약점 신고\n\n취약점은 sec@acme.dev 로 이메일로 신고해 주세요.\n\n',
  ru: '# Политика безопасности\n\n## Сообщить об уязвимости\n\nПожалуйста, сообщите об уязвимости по почте sec@acme.dev.\n\n',
  pl: '# Polityka bezpieczeństwa\n\n## Zgłaszanie podatności\n\nProsimy zgłaszać podatności e-mailem na adres sec@acme.dev.\n\n',
  tr: '# Güvenlik politikası\n\n## Güvenlik açığı bildirme\n\nLütfen güvenlik açıklarını sec@acme.dev adresine e-posta ile bildirin.\n\n',
  vi: '# Chính sách bảo mật\n\n## Báo cáo lỗ hổng\n\nVui lòng báo cáo lỗ hổng qua email sec@acme.dev.\n\n',
}
