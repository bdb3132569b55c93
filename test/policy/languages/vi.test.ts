import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'
import { readsTheSame } from '../../support/same-policy.ts'

describe('policies in Vietnamese', () => {
  readsTheSame('vi', {
    whole: `# Chính sách bảo mật

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
`,
    toPublic: '# Bảo mật\n\nNếu bạn phát hiện lỗ hổng, hãy tạo issue trong kho này.',
    otherMatters: '# Bảo mật\n\nVới các lỗi thông thường không liên quan đến bảo mật, hãy tạo issue.',
    toPeople: '# Bảo mật\n\nNếu bạn phát hiện lỗ hổng, vui lòng liên hệ người bảo trì.',
    handsOver: '# Bảo mật\n\nXem [chính sách bảo mật của chúng tôi](https://acme.dev/security).',
  })

  it('are read without their accents', () => {
    const text = `# Chinh sach bao mat

Chi ho tro phien ban moi nhat.

Vui long khong tao issue cong khai khi phat hien lo hong bao mat. Hay gui email den baomat@acme.dev. Chung toi se phan hoi trong
vong 24-48 gio va phat hanh ban va trong vong 30 ngay.

Trong bao cao, vui long cung cap:

- mo ta lo hong
- cac buoc tai hien

Chung toi khong tra tien thuong.
`
    assert.deepEqual(reading(text), {
      language: 'vi',
      channels: ['email private report baomat@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 48', 'fix 720'],
      says: ['versions prose', 'bounty no', 'contents', 'warning'],
    })
  })

  it('offer a way in place of another', () => {
    const text = '# Bảo mật\n\nVui lòng báo cáo lỗ hổng trực tiếp cho tác giả qua email thay vì issue tracker.'
    assert.deepEqual(reading(text).channels, ['email private report'])
  })

  it('ask for first contact without details', () => {
    const text = `# Bảo mật

## Báo cáo

Gửi email cho tôi theo địa chỉ baomat@acme.dev. Nếu không nhận được phản hồi, hãy mở một issue yêu cầu liên hệ, không kèm chi tiết
lỗ hổng.
`
    assert.deepEqual(reading(text).channels, ['email private report baomat@acme.dev', 'issues public first-contact'])
  })
})
