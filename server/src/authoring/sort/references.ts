import type { TopNode } from '../../markdown/top-nodes.ts'

/** Whether a stretch of text sends its reader up or down the page. */
export interface Directions {
  readonly up: boolean
  readonly down: boolean
}

/** Words of all languages that sections are known by: that one of them means something else in another only keeps a section in place. */
const up =
  /(?<![\p{L}\p{N}])(?:above|aforementioned|(?:previous|preceding|prior|earlier) (?:section|paragraph|table|list)|oben|obige[nmrs]?|vorstehend\p{L}{0,3}|ci-dessus|plus haut|arriba|anterior(?:mente)?|acima|sopra|выше|powyż\p{L}{0,4}|yukarıda\p{L}{0,4}|ở trên|phía trên)(?![\p{L}\p{N}])|上記|上述|以上|위(?:의|에)/iu
const down =
  /(?<![\p{L}\p{N}])(?:below|(?:next|following|subsequent) (?:section|paragraph|table)s?|unten|nachstehend\p{L}{0,3}|folgende[nmrs]? abschnitt\p{L}{0,2}|ci-dessous|plus bas|ci-après|abajo|a continuación|abaixo|a seguir|sotto|di seguito|ниже|poniż\p{L}{0,4}|aşağıda\p{L}{0,4}|dưới đây|bên dưới)(?![\p{L}\p{N}])|下記|以下|下面|아래/iu

/** "Below 2.0" is about versions. */
const measures = /\b(?:above|below) v?\d/gi

/** What stands right after the words that announce it, or right before those that come back to it. */
const shown = new Set(['list', 'table', 'code', 'blockquote'])

/**
 * Where the nodes of a section send their reader, as far as that is not to what stands beside the words in the section itself.
 * @param nodes of the section, in order
 */
export function directionsIn(nodes: readonly TopNode[], text: string): Directions {
  let directions: Directions = { up: false, down: false }
  nodes.forEach((top, index) => {
    const words = text.slice(top.start, top.end).replace(measures, '')
    const follows = shown.has(nodes[index + 1]?.node.type ?? '') || words.trimEnd().endsWith(':')
    const precedes = shown.has(nodes[index - 1]?.node.type ?? '') && /\bthe above\b/i.test(words)
    directions = {
      up: directions.up || (!precedes && up.test(words)),
      down: directions.down || (!follows && down.test(words)),
    }
  })
  return directions
}
