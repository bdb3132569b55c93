import assert from 'node:assert/strict'
import { readPolicy } from '../../../server/src/policy/read.ts'

describe('languages without a vocabulary', () => {
  const policies: Readonly<Record<string, string>> = {
    nl: '## Een lek melden\n\nOpen voor een lek geen publiek issue. Wij betalen geen bounty, en antwoorden niet voor het weekend.',
    uk: '## Як повідомити\n\nНе створюйте публічний issue. Ми відповідаємо протягом 3 днів і не платимо за звіти.',
    be: '## Як паведаміць\n\nНе стварайце публічны issue. Мы адказваем на працягу 3 дзён, калі гэта памылка бяспекі.',
    bg: '## Уязвимости\n\nМоля, не отваряйте публичен issue. Ще ви отговорим в срок от 3 дни, ако това е грешка със сигурността.',
    id: '## Kerentanan\n\nJangan membuka issue publik untuk kerentanan. Tidak ada bug bounty dari kami, dan laporan dibaca dalam 3 hari.',
    cs: '## Hlášení\n\nProsím neotvírejte kvůli bezpečnosti veřejné issue. Za hlášení se bounty nevyplácí, ani v e-mailu pro nás.',
    sv: '## Sårbarheter\n\nÖppna inte ett public issue för att rapportera det. Vi har ingen bounty och svarar inte på det som är känt.',
  }
  for (const [language, text] of Object.entries(policies))
    it(`reads nothing into ${language}`, () => {
      const policy = readPolicy(text)
      assert.deepEqual(
        { ...readOf(policy) },
        { language, understood: false, channels: [], bounty: 'unstated', timeframes: [] },
      )
    })

  it('takes the name of the private reports of a forge for what it is', () => {
    const { channels } = readPolicy(
      '# Kebijakan\n\nKami membaca laporan dari GitHub private vulnerability reporting.\n',
    )
    assert.deepEqual(
      channels.map(({ kind, purpose }) => `${kind} ${purpose}`),
      ['ghsa report'],
    )
  })

  it('reads the parts in languages that it knows', () => {
    const dutch = 'Wij zijn blij met uw melding, ook als het niet zeker is dat dit een lek is.'
    const policy = readPolicy(`# Beleid\n\n${dutch}\n\n${dutch}\n\nPlease report it to us by e-mail: sec@acme.dev.\n`)
    assert.equal(policy.language, 'nl')
    assert.deepEqual(
      policy.channels.map(({ address, purpose }) => `${address} ${purpose}`),
      ['sec@acme.dev report'],
    )
  })

  it('takes no language for another because of a word that both have', () => {
    for (const text of ['Met Office', 'See the DAT file, and report it to us.', 'Send it in Dutch, or in English.'])
      assert.notEqual(readPolicy(`We met the team, and it was in time.\n\n${text}\n`).language, 'nl')
  })
})

function readOf({ language, understood, channels, bounty, timeframes }: ReturnType<typeof readPolicy>) {
  return {
    language,
    understood,
    channels: channels.filter(({ kind }) => kind !== 'ghsa'),
    bounty: bounty.answer,
    timeframes,
  }
}
