import { randomNumbers } from '../../test/support/edits.ts'

/** A policy with a history of advisories behind it that makes it as long as is asked for. */
export interface SizedPolicy {
  readonly name: string
  readonly text: string
}

const policy = `# Security Policy

## Supported versions

| Version | Supported          |
| ------- | ------------------ |
| 4.x     | yes                |
| 3.x     | until 1 March 2027 |
| below 3 | no                 |

## Reporting a vulnerability

Please do not open a public issue for a vulnerability. Write to security@carillon-project.org, in English or German, or use
the form at <https://carillon-project.org/security/report>. Encrypt what you send with [our key][key] if you can.

Tell us, as far as you know:

- which version is affected, and how it was installed
- what an attacker can do, and what they need for it
- the steps that show it, or a small program that does

We acknowledge your report within 2 business days and tell you within 10 days whether we can reproduce it. While we work
on it we write to you at least once a week.

### What happens then

1. We agree with you on a severity and on a day to publish.
2. We fix the supported versions within 60 days, and ask for a CVE.
3. We publish the advisory within 90 days of your report, with your name if you like.

## Scope

Everything in the repository is in scope, and so are the packages that we publish from it. **Out of scope** are:

* the demonstration site, which runs on borrowed hardware,
* attacks on people, and anything that keeps others from using a service,
* reports of scanners without a way to use what they found.

## Safe harbor

If you keep to this policy in good faith we will not take legal action against you, nor ask anybody else to, and we
regard your research as authorized. Ask us first when you are not sure.

## Bounty

We are volunteers and pay no bounties.

## History of advisories

[key]: https://carillon-project.org/security/key.asc
`

const components = ['archive reader', 'session store', 'template engine', 'image scaler', 'job queue', 'mail gateway']
const faults = ['read past its buffer', 'followed links out of its folder', 'kept expired tokens', 'trusted a header']
const causes = [
  'a length was checked after use',
  'two workers shared a cache',
  'a default was too generous',
  'an old fix was lost',
]
const outcomes = [
  'files of others could be read',
  'a worker could be stopped',
  'one user could act as another',
  'logs held passwords',
]
const people = ['a student in Tartu', 'two members of our team', 'a penetration tester', 'somebody who wants no name']
const ways = ['by mail', 'through the form', 'at a conference', 'in a private advisory']
const months = ['January', 'March', 'April', 'June', 'August', 'October', 'November']

/**
 * Makes policies of about the given lengths in UTF-16 units. They begin alike, and no two entries of their histories are the
 * same.
 */
export function policiesOf(sizes: readonly (readonly [name: string, length: number])[]): SizedPolicy[] {
  return sizes.map(([name, length]) => {
    const random = randomNumbers(length)
    const parts = [policy]
    let written = policy.length
    for (let number = 1; written < length; number++) {
      const entry = advisory(number, random)
      parts.push(entry)
      written += entry.length
    }
    return { name, text: parts.join('') }
  })
}

function advisory(number: number, random: () => number): string {
  const below = (limit: number) => Math.floor(random() * limit)
  const one = (choices: readonly string[]) => choices[below(choices.length)]!
  const component = one(components)
  const day = `${1 + below(28)} ${one(months)} ${2004 + below(20)}`
  const version = `${1 + below(3)}.${below(30)}.${below(12)}`
  const id = `CAR-${String(number).padStart(4, '0')}`
  return `
### ${id}: the ${component} ${one(faults)}

On ${day} ${one(people)} told us ${one(ways)} that the ${component} of version ${version} ${one(faults)}. It did so because
${one(causes)}, and **${one(outcomes)}**. We could reproduce it with ${2 + below(20)} of its files; see [the advisory of
${id}](https://carillon-project.org/advisories/${id.toLowerCase()}) for the details.

- affected: \`${version}\` and earlier${below(3) === 0 ? ', on some systems only' : ''}
- fixed: \`${version}-${1 + below(9)}\`, published ${3 + below(60)} days later
- severity: ${(1 + random() * 9).toFixed(1)}, by our own count
${below(4) === 0 ? `\n> The first fix of ${id} was incomplete: ${one(causes)}.\n` : ''}${
    below(5) === 0 ? `\n\`\`\`sh\ncarillon verify --advisory ${id} --since ${version}\n\`\`\`\n` : ''
  }`
}

/** What is typed into them, letter by letter. */
export const typed = ' and this was found again some weeks later by others who had read about it'
