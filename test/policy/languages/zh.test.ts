import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'
import { readsTheSame } from '../../support/same-policy.ts'

describe('policies in Chinese', () => {
  readsTheSame('zh', {
    whole: `# 安全政策

## 受支持的版本

| 版本 | 是否支持 |
| --- | --- |
| 2.x | 是 |
| 1.x | 否 |

## 如何报告漏洞

请不要在公开的 GitHub Issue 中报告安全漏洞。请发送邮件至 security@acme.dev，或者使用
[GitHub 私密报告](https://github.com/acme/engine/security/advisories/new)。

报告中请包含以下信息：

- 漏洞的详细描述
- 复现步骤
- 受影响的版本

## 响应时间

- 我们会在 48 小时内确认收到您的报告。
- 我们会在 5 个工作日内完成初步评估。
- 严重漏洞将在 30 天内修复。

在修复发布之前，请勿公开披露漏洞细节。我们希望在 90 天内完成披露。

## 范围

本仓库中的全部代码。

## 不在范围内

- 拒绝服务攻击

## 致谢

我们会在发布说明中注明您的名字。我们目前不提供漏洞奖励。
`,
    toPublic: '# 安全\n\n## 报告漏洞\n\n如果您发现安全漏洞，请在本仓库提交 issue。',
    otherMatters: '# 安全\n\n对于一般的 bug，请提交 issue。',
    toPeople: '# 安全\n\n## 报告漏洞\n\n如果发现漏洞，请通过邮件联系维护者。',
    handsOver: '# 安全\n\n请参阅[我们的安全政策](https://acme.dev/security)。',
  })

  it('are read in traditional characters', () => {
    const text =
      '# 安全政策\n\n## 回報漏洞\n\n請勿建立公開的 Issue，請寄送電子郵件至 security@acme.dev。我們會在 3 個工作天內回覆。'
    const { language, channels } = reading(text)
    assert.equal(language, 'zh')
    assert.deepEqual(channels, ['email private report security@acme.dev', 'issues public forbidden'])
  })

  it('tell forbidden places from those that come after them', () => {
    const text =
      '# 安全策略\n\n我们只通过 GitHub 安全公告接收漏洞报告。不接受通过 issue、讨论区或社交媒体提交的漏洞报告。\n\n48时间内会回复，确认后 7 天内发布修复版本。'
    const { channels, times } = reading(text)
    assert.deepEqual(channels, ['forum public forbidden', 'ghsa private report', 'issues public forbidden'])
    assert.deepEqual(times, ['acknowledge 48', 'fix 168'])
  })

  it('ask for a first contact without details', () => {
    const text = '# 安全策略\n\n如发现安全漏洞，请先开一个 issue 说明想私下联系（不要贴出漏洞细节）。'
    assert.deepEqual(reading(text).channels, ['issues public first-contact'])
  })

  it('promise times by severity', () => {
    const text = `# 安全

请将漏洞发到 security@acme.dev。

## 响应时间

- **首次响应**：48 小时内
- **修复时间**：视严重程度而定
  - 严重：7 天内
  - 中危：30 天内

| 阶段 | 时限 |
| --- | --- |
| 公开披露 | 修复后 90 天 |
`
    assert.deepEqual(reading(text).times, ['acknowledge 48', 'fix 168', 'fix 720', 'disclose 2160'])
  })

  it('pay, and have keys that are no keys for mail', () => {
    const text =
      '# 安全\n\n漏洞请私信微信 acmedev。根据危害程度，我们将给予 200 至 5000 元的现金奖励。\n\n部署时请妥善保管 API 密钥。'
    assert.deepEqual(reading(text).says, ['bounty yes'])
  })
})
