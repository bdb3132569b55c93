import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Korean', () => {
  it('are read as a whole', () => {
    const text = `# 보안 정책

## 지원되는 버전

| 버전 | 지원 여부 |
| --- | --- |
| 2.x | 예 |
| 1.x | 아니요 |

## 취약점 신고 방법

공개 GitHub 이슈로 취약점을 신고하지 마세요. security@acme.dev 로 이메일을 보내거나
[비공개 신고 양식](https://github.com/acme/engine/security/advisories/new)을 이용해 주세요.

신고에는 다음 정보를 포함해 주세요.

- 취약점에 대한 설명
- 재현 단계
- 영향을 받는 버전

## 처리 절차

- 48시간 이내에 접수 확인 메일을 드립니다.
- 5영업일 이내에 평가를 마칩니다.
- 30일 이내에 수정 버전을 배포합니다.

90일 동안은 취약점을 공개하지 말아 주세요.

## 범위

이 저장소의 모든 코드.

## 범위 제외

- 서비스 거부 공격

## 감사의 글

원하시면 릴리스 노트에 이름을 명시합니다. 포상금은 없습니다.
`
    assert.deepEqual(reading(text), {
      language: 'ko',
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
    const text = '# 보안\n\n취약점을 발견하면 이슈를 등록해 주세요.'
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('offer other ways for other matters', () => {
    const text = '# 보안\n\n보안과 관련 없는 일반 버그는 이슈로 등록해 주세요.'
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('send to people without an address', () => {
    const text = '# 보안\n\n취약점을 발견하면 관리자에게 이메일로 연락해 주세요.'
    assert.deepEqual(reading(text).says, ['no address'])
  })

  it('hand over to another policy', () => {
    const text = '# 보안\n\n[당사의 보안 정책](https://acme.dev/security)을 참조하세요.'
    assert.deepEqual(reading(text).says, ['delegates'])
  })
})
