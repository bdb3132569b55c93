import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'
import { readsTheSame } from '../../support/same-policy.ts'

describe('policies in Polish', () => {
  readsTheSame('pl', {
    whole: `# Polityka bezpieczeństwa

## Wspierane wersje

| Wersja | Wspierana |
| --- | --- |
| 2.x | Tak |
| 1.x | Nie |

## Jak zgłosić podatność

Prosimy nie tworzyć publicznych issues na GitHubie. Napisz na adres security@acme.dev albo użyj
[prywatnego formularza](https://github.com/acme/engine/security/advisories/new).

W zgłoszeniu podaj:

- opis problemu
- kroki potrzebne do odtworzenia

## Czas reakcji

- Potwierdzimy otrzymanie zgłoszenia w ciągu 48 godzin.
- Ocenimy zgłoszenie w ciągu 5 dni roboczych.
- Poprawkę wydamy w ciągu 30 dni.

Prosimy nie ujawniać szczegółów przez 90 dni.

## Zakres

Cały kod tego repozytorium.

## Poza zakresem

- Ataki typu odmowa usługi

## Podziękowania

Wymienimy Twoje nazwisko w informacjach o wydaniu. Nie oferujemy nagród.
`,
    toPublic: '# Bezpieczeństwo\n\nJeśli znajdziesz lukę bezpieczeństwa, otwórz issue w tym repozytorium.',
    otherMatters: '# Bezpieczeństwo\n\nZwykłe błędy, niezwiązane z bezpieczeństwem, zgłaszaj przez issue.',
    toPeople:
      '# Bezpieczeństwo\n\nJeśli znajdziesz podatność, prosimy o kontakt z autorem, proszę skontaktuj się z opiekunami projektu.',
    handsOver: '# Bezpieczeństwo\n\nZobacz [naszą politykę bezpieczeństwa](https://acme.dev/security).',
  })

  it('are read without their accents', () => {
    const text = `# Polityka bezpieczenstwa

Wspieramy tylko najnowsza wersje.

Prosze nie zglaszac luk bezpieczenstwa przez publiczne issues. Wyslij e-mail na bezp@acme.dev. Odpowiedz otrzymasz w ciagu
48 godzin, a poprawke wydamy w ciagu 30 dni. Nie wyplacamy nagrod.
`
    assert.deepEqual(reading(text), {
      language: 'pl',
      channels: ['email private report bezp@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 48', 'fix 720'],
      says: ['versions prose', 'bounty no', 'warning'],
    })
  })

  it('forbid public places behind their names', () => {
    const text = '# Bezpieczeństwo\n\nZnalazłeś lukę? Pisz na jan@acme.dev, publicznych issue nie zakładaj.'
    assert.deepEqual(reading(text).channels, ['email private report jan@acme.dev', 'issues public forbidden'])
  })

  it('ask for private messages and promise a time in the singular', () => {
    const text = `# Zgłaszanie podatności

Napisz do administratora w wiadomości prywatnej na Discordzie. Odpowiedź otrzymasz w ciągu tygodnia.
`
    assert.deepEqual(reading(text).channels, ['chat private report'])
    assert.deepEqual(reading(text).times, ['acknowledge 168'])
  })

  it('name vulnerabilities beside authors without promising credit', () => {
    const text = '# Bezpieczeństwo\n\nProsimy zgłaszać podatności bezpośrednio do autorów mailem.'
    assert.deepEqual(reading(text).says, ['no address'])
  })
})
