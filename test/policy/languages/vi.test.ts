import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Vietnamese', () => {
  it('are read as a whole', () => {
    const text = `# Chính sách bảo mật

## Phiên bản được hỗ trợ

| Phiên bản | Hỗ trợ |
| --- | --- |
| 2.x | Có |
| 1.x | Không |

## Báo cáo lỗ hổng

Vui lòng không tạo issue công khai trên GitHub. Hãy gửi email đến security@acme.dev hoặc dùng
[biểu mẫu riêng tư](https://github.com/acme/engine/security/advisories/new).

Trong báo cáo, vui lòng cung cấp:

- mô tả lỗ hổng
- các bước tái hiện

## Thời gian phản hồi

- Chúng tôi sẽ xác nhận trong vòng 48 giờ.
- Chúng tôi sẽ đánh giá trong vòng 5 ngày làm việc.
- Bản vá sẽ được phát hành trong vòng 30 ngày.

Vui lòng không công bố chi tiết trong 90 ngày.

## Phạm vi

Toàn bộ mã nguồn của kho này.

## Ngoài phạm vi

- Tấn công từ chối dịch vụ

## Ghi nhận

Chúng tôi sẽ ghi tên bạn trong ghi chú phát hành. Chúng tôi không trả tiền thưởng.
`
    assert.deepEqual(reading(text), {
      language: 'vi',
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
    const text = '# Bảo mật\n\nNếu bạn phát hiện lỗ hổng, hãy tạo issue trong kho này.'
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('offer other ways for other matters', () => {
    const text = '# Bảo mật\n\nVới các lỗi thông thường không liên quan đến bảo mật, hãy tạo issue.'
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('send to people without an address', () => {
    const text = '# Bảo mật\n\nNếu bạn phát hiện lỗ hổng, vui lòng liên hệ người bảo trì.'
    assert.deepEqual(reading(text).says, ['no address'])
  })

  it('hand over to another policy', () => {
    const text = '# Bảo mật\n\nXem [chính sách bảo mật của chúng tôi](https://acme.dev/security).'
    assert.deepEqual(reading(text).says, ['delegates'])
  })
})
