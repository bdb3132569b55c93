import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in German', () => {
  it('are read as a whole', () => {
    const text = `# 🔒 Sicherheitsrichtlinie

Vielen Dank, dass Sie dazu beitragen, Acme Engine sicher zu halten.

## ✅ Unterstützte Versionen

Wir veröffentlichen Sicherheitsupdates nur für die folgenden Versionen:

| Version | Unterstützt |
| ------- | ----------- |
| 3.x     | ✅ Ja       |
| 2.x     | ⚠️ Nur kritische Fehler |
| < 2.0   | ❌ Nein     |

## 🚨 Meldung einer Sicherheitslücke

**Bitte öffnen Sie keine öffentlichen Issues, Diskussionen oder Pull-Requests für Sicherheitslücken.**

Nutzen Sie stattdessen einen der folgenden Wege:

1. **GitHub Security Advisories** (bevorzugt): Öffnen Sie den Reiter „Security“ und klicken Sie auf [Report a vulnerability](https://github.com/acme/engine/security/advisories/new).
2. **E-Mail:** Senden Sie eine Nachricht an [sicherheit@acme.dev](mailto:sicherheit@acme.dev). Verschlüsseln Sie sensible Inhalte bitte mit unserem [PGP-Schlüssel](https://acme.dev/pgp.asc).

### 📝 Was Ihre Meldung enthalten sollte

- Eine Beschreibung der Schwachstelle und ihrer Auswirkungen
- Schritte zur Reproduktion oder ein Proof of Concept
- Betroffene Version(en)

## ⏱️ Reaktionszeiten

| Schritt | Zeitrahmen |
| --- | --- |
| Eingangsbestätigung | innerhalb von 48 Stunden |
| Erste Bewertung | innerhalb von 5 Werktagen |
| Behebung kritischer Lücken | innerhalb von 14 Tagen |
| Behebung sonstiger Lücken | innerhalb von 90 Tagen |

Wir halten Sie mindestens alle 7 Tage über den Fortschritt auf dem Laufenden.

## 🤝 Koordinierte Offenlegung

Bitte veröffentlichen Sie Details erst, wenn ein Fix verfügbar ist, spätestens jedoch nach 90 Tagen.

## 🎯 Geltungsbereich

Diese Richtlinie gilt für den Code in diesem Repository.

### Außerhalb des Geltungsbereichs

- Denial-of-Service-Angriffe
- Social Engineering
- Schwachstellen in Abhängigkeiten von Drittanbietern

## ⚖️ Safe Harbor

Wenn Sie in gutem Glauben handeln und sich an diese Richtlinie halten, werden wir keine rechtlichen Schritte gegen Sie einleiten. Ihre Forschung gilt als autorisiert.

## 🏆 Anerkennung

Auf Wunsch nennen wir Ihren Namen in den Versionshinweisen. Ein Bug-Bounty-Programm gibt es derzeit leider nicht.
`
    assert.deepEqual(reading(text), {
      language: 'de',
      channels: [
        'email private report sicherheit@acme.dev',
        'ghsa private report https://github.com/acme/engine/security/advisories/new',
        'issues public forbidden',
      ],
      times: ['acknowledge 48', 'triage 120 business', 'fix 336', 'fix 2160', 'update 168', 'disclose 2160'],
      says: [
        'versions table',
        'scope',
        'out of scope',
        'safe harbor partial',
        'bounty no',
        'credit',
        'contents',
        'key',
        'warning',
      ],
    })
  })

  it('are read when they address the reporter informally', () => {
    const text = `# Security Policy / Sicherheitshinweise

Die Sicherheit unserer Nutzer liegt uns am Herzen.

**Unterstützte Versionen:** Wir unterstützen immer die letzten zwei Minor-Versionen.

### Wie melde ich eine Schwachstelle?

Falls du glaubst, eine Sicherheitslücke gefunden zu haben, dann erstelle bitte KEIN öffentliches Ticket. Stattdessen:

1. Sende uns eine E-Mail an security (at) acme.dev
2. Beschreibe die Lücke so detailliert wie möglich
3. Warte auf unsere Rückmeldung (normalerweise innerhalb von 72h)

Wir halten uns an die Prinzipien von Coordinated Vulnerability Disclosure: Details werden erst nach Bereitstellung eines Patches, spätestens aber nach 90 Tagen, veröffentlicht.

### Was wir versprechen

- Du bekommst innerhalb von 3 Tagen eine Bestätigung.
- Wir bewerten die Meldung binnen einer Woche.
- Wir informieren dich regelmäßig über den Fortschritt.
- Wir leiten keine rechtlichen Schritte ein, wenn du verantwortungsvoll handelst.
- Auf Wunsch nennen wir dich als Entdecker.

### Nicht im Scope

* Denial of Service
* Spam

Danke!
`
    assert.deepEqual(reading(text), {
      language: 'de',
      channels: ['email private report security@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 72', 'disclose 2160', 'acknowledge 72', 'triage 168'],
      says: ['versions prose', 'out of scope', 'safe harbor partial', 'credit', 'contents', 'warning'],
    })
  })

  it('are read with times before what happens', () => {
    const text = `# Sicherheitsrichtlinie

## Eine Schwachstelle melden

Bitte melde Sicherheitslücken **nicht** über die Issues, sondern vertraulich per E-Mail an: security@acme.dev

Du solltest innerhalb von 24 Stunden eine Antwort erhalten. Falls nicht, hake bitte noch einmal nach.

Bitte gib folgende Informationen an (soweit möglich):

* Art der Schwachstelle
* betroffene Dateien
* Schritte, um das Problem nachzustellen

## Ablauf nach der Meldung

* **24 Stunden**: Bestätigung des Eingangs
* **3–5 Werktage**: Erste Einschätzung
* **30 Tage**: Veröffentlichung eines Patches
* **90 Tage**: Öffentliche Bekanntgabe der Details

Für allgemeine Fehler und Funktionswünsche kannst du gerne ein Issue öffnen.
`
    assert.deepEqual(reading(text), {
      language: 'de',
      channels: ['email private report security@acme.dev', 'issues public forbidden', 'issues public other'],
      times: ['acknowledge 24', 'acknowledge 24', 'triage 120 business', 'fix 720', 'disclose 2160'],
      says: ['contents', 'warning'],
    })
  })

  it('promise no time and name one private way', () => {
    const text = `# Sicherheit

Dieses Projekt wird in meiner Freizeit betreut, ich kann daher keine festen Reaktionszeiten garantieren.

Meldungen bitte ausschließlich über das [private Formular von GitHub](../../security/advisories/new) statt über den Issue-Tracker. Bitte behandeln Sie die Lücke vertraulich und geben Sie uns mindestens 60 Tage Zeit, bevor Sie sie veröffentlichen.

Bei Fragen zu dieser Richtlinie erreichen Sie uns unter info@acme.dev.
`
    assert.deepEqual(reading(text), {
      language: 'de',
      channels: [
        'email private other info@acme.dev',
        'ghsa private report ../../security/advisories/new',
        'issues public forbidden',
      ],
      times: ['disclose 1440'],
      says: ['warning'],
    })
  })

  it('say by what not to report and how long all takes', () => {
    const text = `# Sicherheitsrichtlinie

Schreiben Sie eine E-Mail an security@acme.dev statt ein öffentliches Issue zu erstellen.

Melden Sie Schwachstellen per E-Mail an security@acme.dev und nicht über GitHub Issues.

Wir bestätigen den Eingang Ihrer Meldung innerhalb von 72 Stunden und informieren Sie alle 14 Tage über den Stand. Wir bemühen uns, kritische Lücken binnen 7 Tagen nach Bestätigung zu beheben.

Sollten Sie innerhalb von einer Woche keine Antwort erhalten, wenden Sie sich bitte telefonisch an uns.

Wir zahlen keine Prämien für gemeldete Lücken.

Bitte sehen Sie davon ab, öffentliche Issues für Sicherheitsprobleme zu eröffnen.
`
    assert.deepEqual(reading(text), {
      language: 'de',
      channels: ['email private report security@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 72', 'update 336', 'fix 168'],
      says: ['bounty no', 'warning'],
    })
  })

  it('are read when they are one paragraph', () => {
    const text = `# Sicherheit

Wenn du eine Lücke findest, öffne bitte kein öffentliches Issue, sondern schreib mir eine Mail an max@acme.dev. Ich melde mich in der Regel innerhalb von zwei Tagen bei dir. Eine Belohnung kann ich leider nicht zahlen, aber ich erwähne dich gerne im Changelog.
`
    assert.deepEqual(reading(text), {
      language: 'de',
      channels: ['email private report max@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 48'],
      says: ['bounty no', 'credit', 'warning'],
    })
  })

  it('send to public places', () => {
    const text = `# Security

## Sicherheitslücken melden

Bitte erstellen Sie ein Issue mit dem Label \`security\`, wenn Sie eine Schwachstelle gefunden haben.
`
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('send to people without an address', () => {
    const text = `# Sicherheitsrichtlinien

## Melden einer Schwachstelle

Kontaktieren Sie bei Sicherheitsproblemen bitte direkt die Maintainer. Wir prüfen jede Meldung so schnell wie möglich.

## Unterstützte Versionen

Nur die jeweils neueste Version erhält Sicherheitsupdates.
`
    assert.deepEqual(reading(text).says, ['versions prose', 'no address'])
  })

  it('follow another policy', () => {
    const text = `# Sicherheitsrichtlinie

Es gilt die [Sicherheitsrichtlinie der Acme-Organisation](https://github.com/acme/.github/blob/main/SECURITY.md).
`
    assert.deepEqual(reading(text).says, ['delegates'])
  })

  it('hand over to another policy', () => {
    const text = `# Sicherheit

Die vollständige Sicherheitsrichtlinie finden Sie unter https://acme.dev/sicherheit.
`
    assert.deepEqual(reading(text).says, ['delegates'])
  })

  it('deny behind, in the midst and in the clause before', () => {
    const text = `# Sicherheit

Öffentliche Issues bitte nicht öffnen.
Sehen Sie bitte davon ab, Schwachstellen in öffentlichen Issues zu melden.`
    assert.deepEqual(reading(text).channels, ['issues public forbidden'])
  })

  it('deny nothing that stands before "instead of"', () => {
    const text = `# Sicherheit

Melden Sie Schwachstellen per E-Mail an security@acme.dev statt über GitHub Issues.`
    assert.deepEqual(reading(text).channels, ['email private report security@acme.dev', 'issues public forbidden'])
  })

  it('do not end a sentence at an abbreviation', () => {
    const text = `# Sicherheit

Wir antworten auf Meldungen nach ca. 48 Stunden, d. h. nach zwei Tagen.`
    assert.deepEqual(reading(text).times, ['acknowledge 48'])
  })

  it('invite ordinary bugs in public', () => {
    const text = `# Sicherheit

Normale Fehler und Funktionswünsche können Sie gerne als Issue melden.`
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('pay reporters', () => {
    const text = `# Sicherheit

Wir bieten Belohnungen zwischen 50 und 500 Euro.`
    assert.deepEqual(reading(text).says, ['bounty yes'])
  })

  it('say until when reporters wait', () => {
    const text = `# Sicherheit

Bitte geben Sie uns 90 Tage Zeit, das Problem zu beheben, bevor Sie es öffentlich machen.`
    assert.deepEqual(reading(text).times, ['disclose 2160'])
  })
})
