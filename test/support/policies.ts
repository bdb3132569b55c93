/** Short policies, written for tests, that between them use most of Markdown. */
export const policies: readonly string[] = [
  `# Security Policy

Please **do not** open a public issue. Write to security@example.org instead,
and we answer within 3 days.

## Supported versions

| Version | Supported |
| ------- | :-------: |
| 2.x     | yes       |
| 1.x     | no        |

## Thanks

Names of reporters stand in the release notes.
`,
  `Security Policy
===============

How to report
-------------

1. Write down what you did.

2. Send it to <reports@example.org>:

   - the version
   - a proof of concept, as code:

     \`\`\`sh
     run --with argument

     echo done
     \`\`\`

3. Wait for our answer.
`,
  `---
title: Security
tags: [policy]

layout: page
---

# Reporting

Use the [form][report] or the [list].

[report]: https://example.org/report "Report"

Both are private[^1].

[list]: <mailto:list@example.org>

[^1]: Nobody but the maintainers reads them.

    Really.
`,
  `<!-- A note for maintainers:

keep this file short.
-->
# Policy

<div align="center">
  <b>Only the last release is supported.</b>
</div>

<details>
<summary>More</summary>

Older releases get fixes for *critical* problems, see \`CHANGELOG.md\`.

</details>
`,
  `# Reporting a vulnerability

> Do not use the issue tracker.
>
> - It is public.
> - Others read it first.
continued without a mark

Mail a@example.org, b\\_c@example.org, or see https://example.org/a_b?c=d&amp;e.

***

We fix what we can within *two* weeks, ~~always~~ mostly.
`,
  [
    '# Policy',
    '',
    'Lines end as on Windows.',
    '',
    '* one',
    '* two',
    '',
    '  more of two',
    '',
    '```',
    'code',
    '',
    '```',
    '',
  ].join('\r\n'),
  `\uFEFF## Scope

In scope:

- [x] the library
- [ ] its documentation
    - examples

Out of scope:
+ denial of service
+ social engineering


    indented code, that is an example

2. two
`,
  `# Key

\`\`\`\`text
-----BEGIN EXAMPLE KEY BLOCK-----

bm90IGEga2V5

-----END EXAMPLE KEY BLOCK-----
\`\`\`\`

![badge][b] [![badge](https://example.org/b.svg)](https://example.org) [B] [not defined]

[b]: https://example.org/badge.svg

[B]: https://example.org/second.svg
`,
  `# Disclosure

Stage | Days
--- | ---
Answer | 3
Fix | 90 \\| 120

Term
: no definition lists here

Line one  
line two\\
line three
`,
  `<script>
if (a < b) {

  report()
}
</script>

Contact:

* mail: team@example.org
* chat: #security

  > quoted in an item

* last

<?php

?>

End.
`,
  `# Safe harbor

We will not take you to court[^safe] if you

1) keep to this policy,
2) tell us first,
   - by mail
     1. encrypted
     2. or not
3) wait 90 days.

[^safe]: As far as it is ours to say:

    \`\`\`
    no promise for others
    \`\`\`

Ask when unsure.
`,
  `Security
\t
Tabs\tand   spaces,

-\titem

\t\tcode in the item

-

after an empty item
# Heading without blank lines
text
## Another ##
`,
]
