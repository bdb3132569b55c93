import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in French', () => {
  it('are read as a whole', () => {
    const text = `# 🔐 Politique de sécurité

La sécurité d'Acme Engine est une priorité. Merci de nous aider à protéger nos utilisateurs.

## 📦 Versions prises en charge

| Version | Prise en charge |
| ------- | --------------- |
| 2.x.x   | ✅ Oui |
| 1.x.x   | ❌ Non |

## 🚨 Signaler une vulnérabilité

> ⚠️ **Ne signalez pas les vulnérabilités de sécurité via les issues publiques de GitHub.**

Vous pouvez nous contacter de manière confidentielle :

- **E-mail** : [securite@acme.dev](mailto:securite@acme.dev)
- **GitHub** : utilisez le [formulaire de signalement privé](https://github.com/acme/engine/security/advisories/new)

Pour chiffrer votre message, utilisez notre clé PGP publiée sur https://acme.dev/pgp.asc.

### Informations à inclure

- Description détaillée de la vulnérabilité
- Étapes pour la reproduire
- Versions affectées
- Impact potentiel

## ⏱️ Délais de réponse

- **Accusé de réception** : sous 48 heures
- **Évaluation initiale** : sous 5 jours ouvrés
- **Correctif** : dans un délai de 30 jours pour les vulnérabilités critiques, 90 jours pour les autres

Nous vous tiendrons informé de l'avancement chaque semaine.

## 📢 Divulgation responsable

Nous vous demandons de ne pas divulguer publiquement la vulnérabilité avant un délai de 90 jours.

## Périmètre

Cette politique s'applique au code de ce dépôt et au site acme.dev.

### Hors périmètre

- Attaques par déni de service
- Ingénierie sociale
- Vulnérabilités des dépendances tierces

## Protection juridique

Nous n'engagerons aucune poursuite judiciaire contre les chercheurs qui agissent de bonne foi.

## 🙏 Remerciements

Avec votre accord, nous mentionnerons votre nom dans les notes de version. Nous ne proposons pas de programme de bug bounty pour le moment.
`
    assert.deepEqual(reading(text), {
      language: 'fr',
      channels: [
        'email private report securite@acme.dev',
        'ghsa private report https://github.com/acme/engine/security/advisories/new',
        'issues public forbidden',
      ],
      times: ['acknowledge 48', 'triage 120 business', 'fix 720', 'update 168', 'disclose 2160'],
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
    const text = `Politique de sécurité
=====================

**Versions maintenues** : seules les deux dernières versions mineures reçoivent des correctifs de sécurité.

Comment signaler une faille ?
-----------------------------

Si tu penses avoir trouvé une faille de sécurité, ne crée surtout PAS de ticket public. À la place :

1. Envoie un e-mail à security (at) acme.dev
2. Décris la faille avec le plus de détails possible
3. Attends notre retour (en principe sous 72h)

Les détails ne seront publiés qu'après la mise à disposition d'un correctif, et au plus tard après 90 jours.

Nos engagements
---------------

- Accuser réception sous 3 jours.
- Évaluer le signalement sous une semaine.
- Te tenir au courant régulièrement.
- Ne pas engager de poursuites si tu agis de manière responsable.
- Te citer comme auteur de la découverte si tu le souhaites.

Hors périmètre
--------------

* Déni de service
* Spam
`
    assert.deepEqual(reading(text), {
      language: 'fr',
      channels: ['email private report security@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 72', 'disclose 2160', 'acknowledge 72', 'triage 168'],
      says: ['versions prose', 'out of scope', 'safe harbor partial', 'credit', 'contents', 'warning'],
    })
  })

  it('are read with times before what happens', () => {
    const text = `# Politique de sécurité

## Signalement

N'ouvrez **jamais** d'issue publique pour une faille. Écrivez-nous à security@acme.dev.

Vous devriez recevoir une réponse dans les 24 heures. Si ce n'est pas le cas, merci de nous relancer.

Merci d'inclure autant d'informations que possible :

1. le type de faille
2. les étapes permettant de reproduire le problème
3. un exemple de code, si possible

## Processus

1. **48 heures** : accusé de réception du signalement
2. **7 jours** : première évaluation et classification
3. **30 à 60 jours** : développement et publication du correctif
4. **90 jours** : divulgation publique coordonnée

Pour les bugs classiques ou les demandes de fonctionnalités, ouvrez une issue.
`
    assert.deepEqual(reading(text), {
      language: 'fr',
      channels: ['email private report security@acme.dev', 'issues public forbidden', 'issues public other'],
      times: ['acknowledge 24', 'acknowledge 48', 'triage 168', 'fix 1440', 'disclose 2160'],
      says: ['contents', 'warning'],
    })
  })

  it('promise no time and name one private way', () => {
    const text = `# Sécurité

Ce projet est maintenu par des bénévoles sur leur temps libre : nous ne pouvons pas garantir de délai de réponse.

Signalez les vulnérabilités uniquement via [GitHub Security Advisories](../../security/advisories/new) plutôt que dans les issues. Laissez-nous au moins 60 jours pour corriger le problème avant toute publication.

Pour toute question concernant cette politique, écrivez à contact@acme.dev.
`
    assert.deepEqual(reading(text), {
      language: 'fr',
      channels: [
        'email private other contact@acme.dev',
        'ghsa private report ../../security/advisories/new',
        'issues public forbidden',
      ],
      times: ['disclose 1440'],
      says: ['warning'],
    })
  })

  it('say by what not to report and how long all takes', () => {
    const text = `# Politique de sécurité

Envoyez un courriel à security@acme.dev au lieu de créer une issue publique.

Ne signalez les vulnérabilités que par e-mail à security@acme.dev.

Nous nous engageons à accuser réception sous 72 h, à évaluer le problème sous 10 jours et à publier un correctif dans les 90 jours.

Si vous n'avez pas reçu de réponse après une semaine, relancez-nous par téléphone.

Nous n'offrons pas de récompense financière.
`
    assert.deepEqual(reading(text), {
      language: 'fr',
      channels: ['email private report security@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 72', 'triage 240', 'fix 2160'],
      says: ['bounty no', 'warning'],
    })
  })

  it('are read when they are one paragraph', () => {
    const text = `# Sécurité

Si vous trouvez une faille, merci de ne pas ouvrir d'issue publique et d'envoyer plutôt un mail à marie@acme.dev. Je réponds en général sous deux jours ouvrés. Je n'ai pas les moyens d'offrir une récompense, mais je vous citerai volontiers dans le changelog.
`
    assert.deepEqual(reading(text), {
      language: 'fr',
      channels: ['email private report marie@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 48 business'],
      says: ['bounty no', 'credit', 'warning'],
    })
  })

  it('send to public places', () => {
    const text = `# Security

## Signaler une faille

Si tu trouves une faille de sécurité, ouvre une issue sur ce dépôt avec le label \`security\`.
`
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('send to people without an address and drop accents', () => {
    const text = `# Politique de securite

## Signaler une vulnerabilite

Veuillez contacter directement les mainteneurs en cas de probleme de securite. Nous examinerons chaque signalement dès que possible.

## Versions supportees

Seule la derniere version recoit des mises a jour de securite.
`
    assert.deepEqual(reading(text).says, ['versions prose', 'no address'])
  })

  it('follow another policy', () => {
    const text = `# Sécurité

Ce projet suit la [politique de sécurité de l'organisation](https://github.com/acme/.github/blob/main/SECURITY.md).
`
    assert.deepEqual(reading(text).says, ['delegates'])
  })

  it('hand over to another policy', () => {
    const text = `# Sécurité

Pour signaler une vulnérabilité, veuillez consulter notre politique de sécurité : https://acme.dev/securite
`
    assert.deepEqual(reading(text).says, ['delegates'])
  })

  it('say what is only done one way', () => {
    const text = `# Sécurité

Ne signalez les failles que par e-mail à security@acme.dev.`
    assert.deepEqual(reading(text).channels, ['email private report security@acme.dev'])
  })

  it('do without "ne"', () => {
    const text = `# Sécurité

Pas d'issue publique pour les failles, merci d'écrire à security@acme.dev.`
    assert.deepEqual(reading(text).channels, ['email private report security@acme.dev', 'issues public forbidden'])
  })

  it('speak of themselves, not of the reporter', () => {
    const text = `# Sécurité

Nous vous contacterons par e-mail sous deux jours ouvrés.`
    const { channels, times } = reading(text)
    assert.deepEqual([channels, times], [[], ['acknowledge 48 business']])
  })

  it('invite ordinary bugs in public', () => {
    const text = `# Sécurité

Les bugs classiques peuvent être signalés dans les issues.`
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('pay reporters', () => {
    const text = `# Sécurité

Nous offrons des récompenses allant de 50 à 500 euros.`
    assert.deepEqual(reading(text).says, ['bounty yes'])
  })

  it('say until when reporters wait', () => {
    const text = `# Sécurité

Accordez-nous 90 jours pour corriger la faille avant de la rendre publique.`
    assert.deepEqual(reading(text).times, ['disclose 2160'])
  })
})
