import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Japanese', () => {
  it('are read as a whole', () => {
    const text = `# セキュリティポリシー

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
`
    assert.deepEqual(reading(text), {
      language: 'ja',
      channels: [
        'email private report security@acme.dev',
        'ghsa private report https://github.com/acme/engine/security/advisories/new',
        'issues public forbidden',
      ],
      times: ['acknowledge 48', 'triage 120 business', 'fix 720', 'disclose 2160'],
      says: ['versions table', 'scope', 'out of scope', 'bounty no', 'credit', 'contents', 'warning'],
    })
  })

  it('send to public places', () => {
    const text = '# セキュリティ\n\n脆弱性を見つけた場合は、Issue を作成して報告してください。'
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('offer other ways for other matters', () => {
    const text = '# セキュリティ\n\nセキュリティに関係のない通常のバグは Issue で報告してください。'
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('send to people without an address', () => {
    const text = '# セキュリティ\n\n脆弱性を発見した場合は、メールで管理者にご連絡ください。'
    assert.deepEqual(reading(text).says, ['no address'])
  })

  it('hand over to another policy', () => {
    const text = '# セキュリティ\n\n[当社のセキュリティポリシー](https://acme.dev/security)をご覧ください。'
    assert.deepEqual(reading(text).says, ['delegates'])
  })
})
