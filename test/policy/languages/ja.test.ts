import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'
import { readsTheSame } from '../../support/same-policy.ts'

describe('policies in Japanese', () => {
  readsTheSame('ja', {
    whole: `# セキュリティポリシー

## サポート対象のバージョン

| バージョン | サポート |
| --- | --- |
| 2.x | はい |
| 1.x | いいえ |

## 脆弱性の報告方法

脆弱性を公開の Issue で報告しないでください。security@acme.dev までメールでご連絡いただくか、
[GitHub の非公開報告フォーム](https://github.com/acme/engine/security/advisories/new)をご利用ください。

報告には次の内容を含めてください。

- 問題の概要
- 再現手順
- 影響を受けるバージョン

## 対応の流れ

- 48時間以内に受領をご連絡します。
- 5営業日以内に内容を評価します。
- 修正は30日以内にリリースします。

脆弱性の詳細は90日間公開しないでください。

## 適用範囲

このリポジトリのコードすべて。

## 対象外

- サービス拒否攻撃

## 謝辞

ご希望があれば、リリースノートにお名前を記載します。報奨金はありません。
`,
    toPublic: '# セキュリティ\n\n脆弱性を見つけた場合は、Issue を作成して報告してください。',
    otherMatters: '# セキュリティ\n\nセキュリティに関係のない通常のバグは Issue で報告してください。',
    toPeople: '# セキュリティ\n\n脆弱性を発見した場合は、メールで管理者にご連絡ください。',
    handsOver: '# セキュリティ\n\n[当社のセキュリティポリシー](https://acme.dev/security)をご覧ください。',
  })

  it('tell what is forbidden from what is asked instead', () => {
    const text =
      '# セキュリティ\n\n脆弱性を見つけた方は、issueを立てずに abc@acme.dev までメールをください。\n\n2~3営業日以内に返信し、1か月以内の修正を目指します。一週間経っても返事がない場合は再度ご連絡ください。'
    const { channels, times } = reading(text)
    assert.deepEqual(channels, ['email private report abc@acme.dev', 'issues public forbidden'])
    assert.deepEqual(times, ['acknowledge 72 business', 'fix 720'])
  })

  it('ask for a first contact without details', () => {
    const text =
      '# セキュリティ\n\n報告ボタンが使えない場合は、脆弱性の詳細を書かずに「連絡したい」とだけ Issue を立ててください。'
    assert.deepEqual(reading(text).channels, ['issues public first-contact'])
  })

  it('give an address alone in its line', () => {
    const text =
      '# セキュリティ\n\n脆弱性を発見された際は、下記のメールアドレス宛てにお知らせください。\n\n📧 sec@acme.dev\n\nお名前は CHANGELOG に掲載します。'
    const { channels, says } = reading(text)
    assert.deepEqual(channels, ['email private report sec@acme.dev'])
    assert.deepEqual(says, ['credit', 'no address'])
  })

  it('promise times in tables', () => {
    const text =
      '# セキュリティ\n\n## 対応の流れ\n\n| フェーズ | 期間 |\n| --- | --- |\n| 受領のご連絡 | 3営業日以内 |\n| 情報の公開 | 修正から90日 |\n'
    assert.deepEqual(reading(text).times, ['acknowledge 72 business', 'disclose 2160'])
  })
})
