/** A policy, written for tests, that says something of nearly every kind. */
export const manyFacts = `# Security Policy

Harbor Light takes security seriously. The full policy is described in [our handbook][handbook].

## Supported versions

| Version | Supported |
| ------- | --------- |
| 3.x     | yes       |
| < 3.0   | no        |

## Reporting a vulnerability

Please do **not** open a public issue. Report vulnerabilities in one of these ways:

- write to [the desk](mailto:desk@harbor.example) or security [at] harbor [dot] example
- use the [private form](https://github.com/harbor/light/security/advisories/new)
  - encrypt with our PGP key

Ask on Discord for a private channel, and post no sensitive details there.

See the security policy of the group:

<https://group.example/security-policy>

Please include in your report:

1. steps to reproduce
2. the impact

### What to expect

We acknowledge reports within 3 business days and promptly investigate. A fix for a critical bug takes a week or two.

Out of scope: denial of service. We will not take legal action. We pay no bounty, and credit you by name.

> # Quoted
>
> Contact the maintainers about security issues, [INSERT EMAIL].

<!-- TODO: say more -->

[handbook]: https://handbook.example/security
`
