import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Italian', () => {
  it('are read as a whole', () => {
    const text = `# 🛡️ Politica di sicurezza

Prendiamo sul serio la sicurezza di Acme Engine. Grazie per il tuo aiuto!

## 📦 Versioni supportate

| Versione | Supportata |
| -------- | ---------- |
| 2.x      | ✅ Sì |
| 1.x      | ❌ No |

## 🚨 Segnalare una vulnerabilità

**Per favore, non aprire issue pubbliche su GitHub per segnalare vulnerabilità di sicurezza.**

Puoi segnalarle in modo riservato:

1. **Email**: scrivi a [sicurezza@acme.dev](mailto:sicurezza@acme.dev)
2. **GitHub Security Advisories**: usa il [modulo per le segnalazioni private](https://github.com/acme/engine/security/advisories/new)

Se vuoi cifrare il messaggio, la nostra chiave pubblica PGP è disponibile su https://acme.dev/pgp.asc.

### Cosa includere nella segnalazione

- Descrizione della vulnerabilità
- Passaggi per riprodurla
- Versioni interessate e impatto potenziale

## ⏱️ Tempi di risposta

| Fase | Tempo |
| --- | --- |
| Conferma di ricezione | entro 48 ore |
| Valutazione iniziale | entro 5 giorni lavorativi |
| Correzione (gravità critica) | entro 14 giorni |

Ti terremo aggiornato almeno ogni 7 giorni.

## 📢 Divulgazione coordinata

Ti chiediamo di non divulgare pubblicamente i dettagli prima di 90 giorni dalla segnalazione.

## Ambito

Questa politica si applica al codice contenuto in questo repository.

### Fuori dall'ambito

- Attacchi di tipo denial of service
- Ingegneria sociale
- Vulnerabilità in dipendenze di terze parti

## ⚖️ Safe harbor

Non intraprenderemo azioni legali contro chi agisce in buona fede e rispetta questa politica.

## 🏆 Riconoscimenti

Se lo desideri, citeremo il tuo nome nelle note di rilascio. Al momento non abbiamo un programma di bug bounty.
`
    assert.deepEqual(reading(text), {
      language: 'it',
      channels: [
        'email private report sicurezza@acme.dev',
        'ghsa private report https://github.com/acme/engine/security/advisories/new',
        'issues public forbidden',
      ],
      times: ['acknowledge 48', 'triage 120 business', 'fix 336', 'update 168', 'disclose 2160'],
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
    const text = `# Politica di sicurezza

**Versioni mantenute:** solo le ultime due versioni minori ricevono correzioni di sicurezza.

### Come segnalo una vulnerabilità?

Se pensi di aver trovato una falla di sicurezza, NON creare un ticket pubblico. Invece:

1. Invia un'e-mail a security (at) acme.dev
2. Descrivi la falla con più dettagli possibile
3. Attendi il nostro riscontro (di norma entro 72h)

I dettagli saranno pubblicati solo dopo il rilascio di una patch e comunque non oltre 90 giorni.

### I nostri impegni

- Confermare la ricezione entro 3 giorni.
- Valutare la segnalazione entro una settimana.
- Tenerti informato regolarmente.
- Non intraprendere azioni legali se agisci in modo responsabile.
- Citarti come autore della scoperta, se lo desideri.

### Fuori ambito

* Denial of service
* Spam
`
    assert.deepEqual(reading(text), {
      language: 'it',
      channels: ['email private report security@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 72', 'disclose 2160', 'acknowledge 72', 'triage 168'],
      says: ['versions prose', 'out of scope', 'safe harbor partial', 'credit', 'contents', 'warning'],
    })
  })

  it('are read with times before what happens', () => {
    const text = `# Politica di sicurezza

## Come segnalare

Non segnalare **mai** le vulnerabilità tramite le issue pubbliche. Inviaci un'email all'indirizzo security@acme.dev.

Dovresti ricevere una risposta entro 24 ore. In caso contrario, scrivici di nuovo.

Includi quante più informazioni possibili:

* il tipo di vulnerabilità
* i passi per riprodurre il problema
* la versione interessata

## Il nostro processo

1. **48 ore**: conferma di ricezione
2. **5-7 giorni lavorativi**: analisi e classificazione
3. **30 giorni**: rilascio della patch
4. **90 giorni**: divulgazione pubblica

Per bug generici o richieste di funzionalità, apri pure una issue.
`
    assert.deepEqual(reading(text), {
      language: 'it',
      channels: ['email private report security@acme.dev', 'issues public forbidden', 'issues public other'],
      times: ['acknowledge 24', 'acknowledge 48', 'triage 168 business', 'fix 720', 'disclose 2160'],
      says: ['contents', 'warning'],
    })
  })

  it('promise no time and name one private way', () => {
    const text = `# Sicurezza

Questo progetto è mantenuto nel tempo libero, quindi non possiamo garantire tempi di risposta.

Segnala le vulnerabilità esclusivamente tramite [GitHub Security Advisories](../../security/advisories/new) anziché nelle issue. Concedici almeno 60 giorni per risolvere il problema prima di renderlo pubblico.

Per domande su questa politica scrivi a info@acme.dev.
`
    assert.deepEqual(reading(text), {
      language: 'it',
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
    const text = `# Politica di sicurezza

Invia una mail a security@acme.dev invece di aprire una issue pubblica.

Ci impegniamo a confermare la ricezione entro 72 ore, a valutare il problema entro 10 giorni e a pubblicare una correzione entro 90 giorni.

Se non ricevi risposta dopo una settimana, contattaci per telefono.

Non offriamo ricompense economiche.
`
    assert.deepEqual(reading(text), {
      language: 'it',
      channels: ['email private report security@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 72', 'triage 240', 'fix 2160'],
      says: ['bounty no', 'warning'],
    })
  })

  it('are read when they are one paragraph', () => {
    const text = `# Sicurezza

Se trovi una falla, per favore non aprire una issue ma mandami una mail a luca@acme.dev. Di solito rispondo entro due giorni lavorativi. Non posso offrire ricompense in denaro, ma ti ringrazierò volentieri nel changelog.
`
    assert.deepEqual(reading(text), {
      language: 'it',
      channels: ['email private report luca@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 48 business'],
      says: ['bounty no', 'credit', 'warning'],
    })
  })

  it('send to public places', () => {
    const text = `# Security

## Segnalare una vulnerabilità

Se scopri un problema di sicurezza, apri una issue su GitHub con l'etichetta \`security\`.
`
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('send to people without an address', () => {
    const text = `# Politica di sicurezza

## Segnalazione

In caso di problemi di sicurezza, si prega di contattare direttamente i manutentori. Valuteremo ogni segnalazione il prima possibile.

## Versioni supportate

Solo l'ultima versione riceve aggiornamenti di sicurezza.
`
    assert.deepEqual(reading(text).says, ['versions prose', 'no address'])
  })

  it('follow another policy', () => {
    const text = `# Sicurezza

Questo progetto segue la [politica di sicurezza dell'organizzazione](https://github.com/acme/.github/blob/main/SECURITY.md).
`
    assert.deepEqual(reading(text).says, ['delegates'])
  })

  it('hand over to another policy', () => {
    const text = `# Sicurezza

Per segnalare una vulnerabilità, consulta la nostra politica di sicurezza: https://acme.dev/sicurezza
`
    assert.deepEqual(reading(text).says, ['delegates'])
  })

  it('spell addresses out', () => {
    const text = `# Sicurezza

Segnala le vulnerabilità via mail: security [chiocciola] acme [punto] dev`
    assert.deepEqual(reading(text).channels, ['email private report security@acme.dev'])
  })

  it('speak of themselves, not of the reporter', () => {
    const text = `# Sicurezza

Ti contatteremo via email entro due giorni lavorativi.`
    const { channels, times } = reading(text)
    assert.deepEqual([channels, times], [[], ['acknowledge 48 business']])
  })

  it('invite ordinary bugs in public', () => {
    const text = `# Sicurezza

I bug normali possono essere segnalati nelle issue.`
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('pay reporters', () => {
    const text = `# Sicurezza

Offriamo ricompense da 50 a 500 euro.`
    assert.deepEqual(reading(text).says, ['bounty yes'])
  })

  it('say until when reporters wait', () => {
    const text = `# Sicurezza

Concedeteci 90 giorni per risolvere il problema prima di divulgarlo.`
    assert.deepEqual(reading(text).times, ['disclose 2160'])
  })
})
