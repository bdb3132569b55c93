import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Polish', () => {
  it('are read as a whole', () => {
    const text = `# Polityka bezpieczeństwa

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
`
    assert.deepEqual(reading(text), {
      language: 'pl',
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
    const text = '# Bezpieczeństwo\n\nJeśli znajdziesz lukę bezpieczeństwa, otwórz issue w tym repozytorium.'
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('offer other ways for other matters', () => {
    const text = '# Bezpieczeństwo\n\nZwykłe błędy, niezwiązane z bezpieczeństwem, zgłaszaj przez issue.'
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('send to people without an address', () => {
    const text =
      '# Bezpieczeństwo\n\nJeśli znajdziesz podatność, prosimy o kontakt z autorem, proszę skontaktuj się z opiekunami projektu.'
    assert.deepEqual(reading(text).says, ['no address'])
  })

  it('hand over to another policy', () => {
    const text = '# Bezpieczeństwo\n\nZobacz [naszą politykę bezpieczeństwa](https://acme.dev/security).'
    assert.deepEqual(reading(text).says, ['delegates'])
  })
})
