import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Spanish', () => {
  it('are read as a whole', () => {
    const text = `# Política de seguridad

## Versiones soportadas

| Versión | Soportada |
| --- | --- |
| 2.x | Sí |
| 1.x | No |

## Cómo reportar una vulnerabilidad

Por favor, no abra un issue público en GitHub. Escriba a seguridad@acme.dev o utilice el
[formulario privado](https://github.com/acme/engine/security/advisories/new).

Incluya en su informe:

- los pasos para reproducir el problema
- la versión afectada

## Qué esperar

- Acusaremos recibo en un plazo de 48 horas.
- Evaluaremos el informe en 5 días hábiles.
- Publicaremos una corrección en 90 días.

Pedimos que no divulgue el problema antes de 90 días.

## Alcance

Solo el código de este repositorio.

## Fuera de alcance

Ataques de denegación de servicio.

## Reconocimientos

Mencionaremos su nombre en las notas de la versión. No ofrecemos recompensas.
`
    assert.deepEqual(reading(text), {
      language: 'es',
      channels: [
        'email private report seguridad@acme.dev',
        'ghsa private report https://github.com/acme/engine/security/advisories/new',
        'issues public forbidden',
      ],
      times: ['acknowledge 48', 'triage 120 business', 'fix 2160', 'disclose 2160'],
      says: ['versions table', 'scope', 'out of scope', 'bounty no', 'credit', 'contents', 'warning'],
    })
  })

  it('send to public places', () => {
    const { channels } = reading('# Seguridad\n\nSi encuentras una vulnerabilidad, abre un issue en este repositorio.')
    assert.deepEqual(channels, ['issues public report'])
  })

  it('offer other ways for other matters', () => {
    const text = '# Seguridad\n\nPara errores generales que no son de seguridad, abra un issue.'
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('send to people without an address', () => {
    const text = '# Seguridad\n\nSi encuentra una vulnerabilidad, por favor contacte a los mantenedores.'
    assert.deepEqual(reading(text).says, ['no address'])
  })

  it('are read without accents, too', () => {
    const text =
      '# Politica de seguridad\n\nSi encontraste una vulnerabilidad, no la publiques en los issues: escribinos a sec@acme.dev. Te vamos a responder dentro de los 2 dias habiles.'
    const { language, channels, times } = reading(text)
    assert.equal(language, 'es')
    assert.deepEqual(channels, ['email private report sec@acme.dev', 'issues public forbidden'])
    assert.deepEqual(times, ['acknowledge 48 business'])
  })

  it('ask for a first contact without details', () => {
    const text =
      '# Seguridad\n\nSi no puedes usar el botón, abre un issue sin dar detalles técnicos pidiendo un contacto privado.'
    assert.deepEqual(reading(text).channels, ['issues public first-contact'])
  })

  it('name who reports, and pay nothing', () => {
    const text =
      '# Seguridad\n\nReporta las vulnerabilidades a sec@acme.dev. No pagamos por los reportes, pero agregaremos tu nombre al archivo CONTRIBUTORS.\n\nNo se consideran vulnerabilidades:\n\n- Fallos en navegadores obsoletos\n'
    assert.deepEqual(reading(text).says, ['out of scope', 'bounty no', 'credit'])
  })

  it('promise times by severity', () => {
    const text =
      '# Seguridad\n\n## Tiempos de respuesta\n\n- Confirmación inicial: 48 horas\n- Resolución: depende de la severidad\n  - Crítica: 24-72 horas\n  - Media: 2 semanas\n'
    assert.deepEqual(reading(text).times, ['acknowledge 48', 'fix 72', 'fix 336'])
  })
})
