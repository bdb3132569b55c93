import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'
import { readsTheSame } from '../../support/same-policy.ts'

describe('policies in Korean', () => {
  readsTheSame('ko', {
    whole: `# 보안 정책

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
`,
    toPublic: '# 보안\n\n취약점을 발견하면 이슈를 등록해 주세요.',
    otherMatters: '# 보안\n\n보안과 관련 없는 일반 버그는 이슈로 등록해 주세요.',
    toPeople: '# 보안\n\n취약점을 발견하면 관리자에게 이메일로 연락해 주세요.',
    handsOver: '# 보안\n\n[당사의 보안 정책](https://acme.dev/security)을 참조하세요.',
  })

  it('tell what is forbidden from what is asked instead', () => {
    const text =
      '# 보안\n\n공개 이슈를 여는 대신 sec@acme.dev 로 메일을 보내주세요. 일주일 내로 답변드립니다. 패치는 심각도에 따라 7~30일 걸립니다.'
    const { channels, times } = reading(text)
    assert.deepEqual(channels, ['email private report sec@acme.dev', 'issues public forbidden'])
    assert.deepEqual(times, ['acknowledge 168', 'fix 720'])
  })

  it('ask for a first contact without details', () => {
    const text = '# 보안\n\n메뉴가 보이지 않는다면 취약점의 세부 내용 없이 "보안 문의"라고만 적은 이슈를 열어 주세요.'
    assert.deepEqual(reading(text).channels, ['issues public first-contact'])
  })

  it('offer chats, and issues for other matters', () => {
    const text =
      '# 보안\n\n취약점은 텔레그램 @acmedev 로 개인 메시지를 보내주세요. 보안과 관련 없는 버그는 이슈로 올려 주세요.'
    assert.deepEqual(reading(text).channels, ['chat private report', 'issues public other'])
  })

  it('are about security where they say so', () => {
    const text = '# 보안 정책\n\n보안 관련 사항은 admin@acme.dev 으로 보내주시면 됩니다.'
    assert.deepEqual(reading(text).channels, ['email private report admin@acme.dev'])
  })

  it('send to public places', () => {
    const text = '# 보안\n\n보안 문제가 있으면 편하게 이슈나 PR 남겨 주세요.'
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })
})
