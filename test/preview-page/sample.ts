/** A policy that says a good deal, in all that Markdown on GitHub has to offer; and makes some mistakes. */
export const sample = `# Security Policy

> [!IMPORTANT]
> Do not open a public issue for a vulnerability :lock:. See [how to report](#reporting-a-vulnerability).

![The logo of Harbour](logo.svg) ![A badge](https://badges.example.org/harbour.svg)

## Supported Versions

| Version | Supported          | Until        |
| ------- | ------------------ | ------------ |
| 4.2     | :white_check_mark: | 1 March 2031 |
| 4.1     | :white_check_mark: |              |
| < 4.1   | :x:                |              |

## Reporting a Vulnerability

Use [a private report](https://github.com/harbour-sample/harbour/security/advisories/new), or write to
security@harbour-sample.dev. You can knock in [our chat](http://chat.harbour-sample.dev) first, without any details.

We acknowledge your report within 3 business days, tell you our verdict within 2 weeks[^1], and publish a fix as soon as possible.

- [x] the version of Harbour that you use,
- [x] the steps to reproduce the problem,
- [ ] what an attacker gains by it.

<details><summary>A template for your report</summary>

\`\`\`text
Version:
Steps, one a line, with everything that is needed to see what you saw on a machine that has nothing else installed on it:
\`\`\`

</details>

## Scope

Everything in this repository is in scope. The demonstration at <https://demo.harbour-sample.dev> is out of scope, and so are:

1. attacks that need ~~a lot of~~ physical access,
2. findings of scanners without a way to use them, see \`docs/threat-model.md\` and [its notes](threat-model.md#notes).

## Safe Harbor

We will not take legal action against you when you act in good faith.

[^1]: Longer over holidays.
`
