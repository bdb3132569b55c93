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
})
