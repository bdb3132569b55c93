import { onDemand } from '../../on-demand.ts'
import type { Makers } from '../../on-demand.ts'
import { defineVocabulary } from './define.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What is read in a language that is only recognised: the names of a forge's private reports. All else could be denied by words
 * that nobody here knows, and to read a denial as an invitation is worse than to read nothing.
 */
const wordless = defineVocabulary({
  language: 'und',
  spaced: true,
  negation: 'before',
  commonWords: '',
  names: ['privateReporting', 'advisory'],
  topics: [],
  marks: {},
  phrases: {},
  stages: { acknowledge: [], triage: [], update: [], fix: [], disclose: [] },
  durations: {
    ...{ numbers: {}, hours: [], days: [], weeks: [], months: [], years: [], businessDays: [], business: [], to: [] },
    ...{ everyDay: [], everyWeek: [], everyMonth: [] },
  },
  versions: {
    yes: ['yes'],
    no: ['no'],
    versionHeader: ['version'],
    versionWord: ['version'],
    statusHeader: ['supported'],
    statusColumn: ['supported'],
    namedVersion: ['latest'],
  },
})

/** Languages without a vocabulary, by frequent short words. */
const byWords = {
  nl: 'de het een en of niet van voor met op in te is wij u onze deze dat als bij wordt zijn naar ook melden geen je worden dan',
  sv: 'och att det som en på är av för med den till inte om har vi du kan ett säkerhet eller från',
  da: 'og at det som en på er af for med den til ikke om har vi du kan et sikkerhed eller fra hvis der dig',
  nb: 'og at det som en på er av for med den til ikke om har vi du kan et sikkerhet eller fra hvis deg oss',
  fi: 'ja on ei että tai jos se tämä ole voit älä myös kun haavoittuvuus haavoittuvuuden tietoturva',
  cs: 'a se na je v že to s z do pro o ve jsou nebo prosím pokud bude bezpečnosti vám jako',
  sk: 'a sa na je v že to s z do pre o vo sú alebo prosím ak bude bezpečnosti vám ako',
  sr: 'i se na je u da to s iz do za o su ili molimo ako biti će sigurnosti nije kako što',
  id: 'dan yang di untuk dengan ini dari tidak akan anda kami jika atau pada ke keamanan silakan jangan kerentanan adalah oleh tanpa bisa sudah belum',
  ca: 'i de la que els les un una per amb no si es del al aquest aquesta és són seguretat vulnerabilitat plau',
  ro: 'și de la în nu care pe cu sau pentru este un o dacă să vă rugăm securitate',
  hu: 'a az és nem hogy is egy vagy kérjük ha ez meg biztonsági',
}

/** The same for those in Cyrillic script, with the letters that they write. */
const cyrillic = {
  uk: ['і та не в на що це для або як до з від ви ми будь ласка якщо безпеки про у й', 'а-щьюяєіїґ'],
  be: ['і не ў на што гэта для або як да з ад вы мы калі ласка бяспекі пра у', 'а-зй-шыьэюяёіў'],
  bg: ['и на за да не се от са ако моля със в към които този това или ще сигурността уязвимост', 'а-ъьюя'],
} as const

/** The same by their script alone. */
const byScript = {
  ar: '\\u0600-\\u06ff',
  he: '\\u0590-\\u05ff',
  el: '\\u0370-\\u03ff',
  th: '\\u0e00-\\u0e7f',
  hi: '\\u0900-\\u097f',
}

/** Languages that are recognised so that they are not read by the words of others. */
export const unread: readonly Vocabulary[] = [
  ...Object.entries(byWords).map(([language, words]) => recognisedBy(language, words)),
  ...Object.entries(cyrillic).map(([language, [words, letters]]) => recognisedBy(language, words, letters)),
  ...Object.entries(byScript).map(([language, letters]) => recognisedBy(language, '', letters)),
]

function recognisedBy(language: string, words: string, letters?: string): Vocabulary {
  const shared = Object.keys(wordless) as (keyof Vocabulary)[]
  return onDemand<Vocabulary>({
    ...(Object.fromEntries(shared.map((name) => [name, () => wordless[name]])) as Makers<Vocabulary>),
    language: () => language,
    commonWords: () => new Set(words.split(' ').filter((word) => word !== '')),
    ...(letters !== undefined && { script: () => new RegExp(`[${letters}]`, 'giu') }),
  })
}
