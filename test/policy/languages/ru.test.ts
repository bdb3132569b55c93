import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'
import { readsTheSame } from '../../support/same-policy.ts'

describe('policies in Russian', () => {
  readsTheSame('ru', {
    whole: `# Политика безопасности

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
`,
    toPublic: '# Безопасность\n\nЕсли вы нашли уязвимость, создайте issue в этом репозитории.',
    otherMatters: '# Безопасность\n\nО других ошибках, не связанных с безопасностью, сообщайте через issue.',
    toPeople: '# Безопасность\n\nЕсли вы нашли уязвимость, пожалуйста, свяжитесь с разработчиками.',
    handsOver: '# Безопасность\n\nСм. [нашу политику безопасности](https://acme.dev/security).',
  })

  it('forbid public places behind their names', () => {
    const text = '# Безопасность\n\nНашли уязвимость? Пишите на ivan@acme.dev, в открытые issues не выкладывайте.'
    assert.deepEqual(reading(text), {
      language: 'ru',
      channels: ['email private report ivan@acme.dev', 'issues public forbidden'],
      times: [],
      says: ['warning'],
    })
  })

  it('speak as friends do', () => {
    const text = `## Уязвимости

Если нашёл дыру, напиши мне на почту me@acme.dev или открой issue без технических подробностей, и я сам с тобой свяжусь.
Отвечаю обычно за 3–5 рабочих дней, на исправление уходит до двух недель.

В письме опиши:

1. что сломано
2. как воспроизвести
`
    assert.deepEqual(reading(text), {
      language: 'ru',
      channels: ['email private report me@acme.dev', 'issues public first-contact'],
      times: ['acknowledge 120 business', 'fix 336'],
      says: ['contents'],
    })
  })

  it('count units that have no number', () => {
    const text = '## Сообщение об уязвимости\n\nОтвет придёт в течение недели. Исправление выходит в течение месяца.'
    assert.deepEqual(reading(text).times, ['acknowledge 168', 'fix 720'])
  })

  it('leave promises of silence aside', () => {
    const text = `## Сообщить об уязвимости

Напишите на sec@acme.dev. Если ответа нет в течение 7 дней, создайте issue с просьбой связаться с вами, не раскрывая деталей.
`
    assert.deepEqual(reading(text), {
      language: 'ru',
      channels: ['email private report sec@acme.dev', 'issues public first-contact'],
      times: [],
      says: [],
    })
  })

  it('count from a release to what follows it', () => {
    const text = '# Безопасность\n\n## Сроки\n\nСпустя 90 дней после выпуска мы раскрываем подробности.'
    assert.deepEqual(reading(text).times, ['disclose 2160'])
  })
})
