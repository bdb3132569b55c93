import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Portuguese', () => {
  it('are read as a whole', () => {
    const text = `# 🔒 Política de Segurança

A segurança do Acme Engine é uma prioridade. Obrigado por nos ajudar!

## 📦 Versões suportadas

| Versão | Suportada |
| ------ | --------- |
| 2.x    | ✅ Sim |
| 1.x    | ❌ Não |

## 🚨 Relatando uma vulnerabilidade

**Por favor, NÃO abra issues públicas no GitHub para relatar vulnerabilidades de segurança.**

Use um dos canais privados abaixo:

1. **E-mail**: envie uma mensagem para [seguranca@acme.dev](mailto:seguranca@acme.dev)
2. **GitHub Security Advisories**: use o [formulário de relato privado](https://github.com/acme/engine/security/advisories/new)

Se quiser criptografar a mensagem, nossa chave pública PGP está em https://acme.dev/pgp.asc.

### O que incluir no relatório

- Descrição detalhada da vulnerabilidade
- Passos para reproduzir
- Versões afetadas e impacto potencial

## ⏱️ Tempo de resposta

| Etapa | Prazo |
| --- | --- |
| Confirmação de recebimento | Até 48 horas |
| Avaliação inicial | Até 5 dias úteis |
| Correção (crítica) | Até 14 dias |

Manteremos você informado a cada 7 dias.

## 📢 Divulgação responsável

Pedimos que não divulgue publicamente os detalhes antes de 90 dias após o relato.

## Escopo

Esta política se aplica ao código deste repositório.

### Fora do escopo

- Ataques de negação de serviço
- Engenharia social
- Vulnerabilidades em dependências de terceiros

## ⚖️ Porto seguro

Não tomaremos medidas legais contra pesquisadores que ajam de boa-fé.

## 🏆 Reconhecimento

Se desejar, mencionaremos seu nome nas notas de versão. No momento, não oferecemos um programa de bug bounty.
`
    assert.deepEqual(reading(text), {
      language: 'pt',
      channels: [
        'email private report seguranca@acme.dev',
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
    const text = `# Política de Segurança

**Versões mantidas:** apenas as duas últimas versões menores recebem correções de segurança.

### Como relatar uma vulnerabilidade?

Se você acha que encontrou uma falha de segurança, NÃO crie um ticket público. Em vez disso:

1. Envie um e-mail para security (at) acme.dev
2. Descreva a falha com o máximo de detalhes
3. Aguarde nosso retorno (normalmente em até 72h)

Os detalhes só serão publicados após a disponibilização de uma correção e, no máximo, após 90 dias.

### Nossos compromissos

- Confirmar o recebimento em até 3 dias.
- Avaliar o relato em até uma semana.
- Manter você informado regularmente.
- Não tomar medidas legais se você agir de forma responsável.
- Dar os devidos créditos, se você desejar.

### Fora do escopo

* Negação de serviço
* Spam
`
    assert.deepEqual(reading(text), {
      language: 'pt',
      channels: ['email private report security@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 72', 'disclose 2160', 'acknowledge 72', 'triage 168'],
      says: ['versions prose', 'out of scope', 'safe harbor partial', 'credit', 'contents', 'warning'],
    })
  })

  it('are read with times before what happens', () => {
    const text = `# Política de segurança

## Como reportar

**Nunca** reporte vulnerabilidades através de issues públicas. Envie um e-mail para security@acme.dev.

Você deve receber uma resposta em 24 horas. Caso contrário, entre em contato novamente.

Inclua o máximo de informações possível:

* o tipo de vulnerabilidade
* os passos para reproduzir o problema
* a versão afetada

## Nosso processo

1. **48 horas**: confirmação do recebimento
2. **5 a 7 dias úteis**: análise e classificação
3. **30 dias**: lançamento da correção
4. **90 dias**: divulgação pública

Para bugs comuns ou pedidos de funcionalidades, fique à vontade para abrir uma issue.
`
    assert.deepEqual(reading(text), {
      language: 'pt',
      channels: ['email private report security@acme.dev', 'issues public forbidden', 'issues public other'],
      times: ['acknowledge 24', 'acknowledge 48', 'triage 168 business', 'fix 720', 'disclose 2160'],
      says: ['contents', 'warning'],
    })
  })

  it('promise no time and name one private way', () => {
    const text = `# Segurança

Este projeto é mantido por voluntários no tempo livre; não podemos garantir prazos de resposta.

Reporte vulnerabilidades somente através do [GitHub Security Advisories](../../security/advisories/new) em vez de usar as issues. Dê-nos pelo menos 60 dias para resolver o problema antes de torná-lo público.

Para dúvidas sobre esta política, escreva para info@acme.dev.
`
    assert.deepEqual(reading(text), {
      language: 'pt',
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
    const text = `# Política de segurança

Envie um e-mail para security@acme.dev ao invés de abrir uma issue pública.

Confirmaremos o recebimento em até 48 (quarenta e oito) horas, faremos a avaliação em 10 dias e publicaremos uma correção em até 90 dias.

Se não receber resposta em uma semana, ligue para nós.

Não oferecemos recompensas financeiras.
`
    assert.deepEqual(reading(text), {
      language: 'pt',
      channels: ['email private report security@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 48', 'triage 240', 'fix 2160'],
      says: ['bounty no', 'warning'],
    })
  })

  it('are read when they are one paragraph', () => {
    const text = `# Segurança

Se você encontrar uma falha, por favor não abra uma issue: me mande um e-mail em joao@acme.dev. Costumo responder em até dois dias úteis. Não posso pagar recompensas, mas dou os créditos no changelog.
`
    assert.deepEqual(reading(text), {
      language: 'pt',
      channels: ['email private report joao@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 48 business'],
      says: ['bounty no', 'credit', 'warning'],
    })
  })

  it('send to public places', () => {
    const text = `# Security

## Reportando uma vulnerabilidade

Caso encontre um problema de segurança, abra uma issue neste repositório com a label \`security\`.
`
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('send to people without an address and drop accents', () => {
    const text = `# Politica de seguranca

## Relatar uma vulnerabilidade

Em caso de problemas de seguranca, por favor entre em contato diretamente com os mantenedores. Vamos analisar cada relato o mais rapido possivel.

## Versoes suportadas

Apenas a versao mais recente recebe atualizacoes de seguranca.
`
    assert.deepEqual(reading(text).says, ['versions prose', 'no address'])
  })

  it('follow another policy', () => {
    const text = `# Segurança

Este projeto segue a [política de segurança da organização](https://github.com/acme/.github/blob/main/SECURITY.md).
`
    assert.deepEqual(reading(text).says, ['delegates'])
  })

  it('hand over to another policy', () => {
    const text = `# Segurança

Para relatar uma vulnerabilidade, consulte nossa política de segurança: https://acme.dev/seguranca
`
    assert.deepEqual(reading(text).says, ['delegates'])
  })

  it('are read when they are European', () => {
    const text = `# Segurança

Se descobrires uma vulnerabilidade, envia um email para security@acme.dev em vez de abrires um issue público. A nossa equipa responderá no prazo de 5 dias úteis.`
    const { channels, times } = reading(text)
    assert.deepEqual(
      [channels, times],
      [['email private report security@acme.dev', 'issues public forbidden'], ['acknowledge 120 business']],
    )
  })

  it('write numbers twice', () => {
    const text = `# Segurança

Responderemos em até 48 (quarenta e oito) horas.`
    assert.deepEqual(reading(text).times, ['acknowledge 48'])
  })

  it('speak of themselves, not of the reporter', () => {
    const text = `# Segurança

Entraremos em contato por e-mail em até dois dias úteis.`
    const { channels, times } = reading(text)
    assert.deepEqual([channels, times], [[], ['acknowledge 48 business']])
  })

  it('invite ordinary bugs in public', () => {
    const text = `# Segurança

Bugs comuns podem ser reportados nas issues.`
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('pay reporters', () => {
    const text = `# Segurança

Oferecemos recompensas de R\$ 50 a R\$ 500.`
    assert.deepEqual(reading(text).says, ['bounty yes'])
  })

  it('say until when reporters wait', () => {
    const text = `# Segurança

Pedimos um prazo de 90 dias para corrigir o problema antes da divulgação pública.`
    assert.deepEqual(reading(text).times, ['disclose 2160'])
  })
})
