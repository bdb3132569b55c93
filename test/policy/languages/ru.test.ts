import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Russian', () => {
  it('are read as a whole', () => {
    const text = `# Политика безопасности

## Поддерживаемые версии

| Версия | Поддерживается |
| --- | --- |
| 2.x | Да |
| 1.x | Нет |

## Как сообщить об уязвимости

Пожалуйста, не создавайте публичные issue на GitHub. Напишите на security@acme.dev или воспользуйтесь
[закрытой формой](https://github.com/acme/engine/security/advisories/new).

В сообщении укажите:

- описание проблемы
- шаги для воспроизведения

## Сроки

- Мы подтвердим получение в течение 48 часов.
- Мы оценим проблему в течение 5 рабочих дней.
- Исправление выйдет в течение 30 дней.

Просим не раскрывать подробности в течение 90 дней.

## Область действия

Весь код этого репозитория.

## Вне области действия

- Атаки на отказ в обслуживании

## Благодарности

Мы укажем ваше имя в примечаниях к выпуску. Денежное вознаграждение не предусмотрено.
`
    assert.deepEqual(reading(text), {
      language: 'ru',
      channels: [
        'email private report security@acme.dev',
        'ghsa private report https://github.com/acme/engine/security/advisories/new',
        'issues public forbidden',
      ],
      times: ['acknowledge 48', 'triage 120 business', 'fix 720', 'disclose 2160'],
      says: ['versions table', 'scope', 'out of scope', 'bounty no', 'credit', 'contents', 'warning'],
    })
  })

  it('send to public places', () => {
    const text = '# Безопасность\n\nЕсли вы нашли уязвимость, создайте issue в этом репозитории.'
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('offer other ways for other matters', () => {
    const text = '# Безопасность\n\nО других ошибках, не связанных с безопасностью, сообщайте через issue.'
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('send to people without an address', () => {
    const text = '# Безопасность\n\nЕсли вы нашли уязвимость, пожалуйста, свяжитесь с разработчиками.'
    assert.deepEqual(reading(text).says, ['no address'])
  })

  it('hand over to another policy', () => {
    const text = '# Безопасность\n\nСм. [нашу политику безопасности](https://acme.dev/security).'
    assert.deepEqual(reading(text).says, ['delegates'])
  })
})
