import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'
import { readsTheSame } from '../../support/same-policy.ts'

describe('policies in Turkish', () => {
  readsTheSame('tr', {
    whole: `# Güvenlik Politikası

## Desteklenen Sürümler

| Sürüm | Destekleniyor |
| --- | --- |
| 2.x | Evet |
| 1.x | Hayır |

## Güvenlik Açığı Bildirme

Lütfen güvenlik açıkları için herkese açık issue açmayın. Bunun yerine security@acme.dev adresine e-posta gönderin veya
[özel bildirim formunu](https://github.com/acme/engine/security/advisories/new) kullanın.

Bildiriminizde şu bilgileri belirtin:

- sorunun açıklaması
- yeniden üretme adımları

## Yanıt Süreleri

- Bildiriminizi 48 saat içinde onaylarız.
- Sorunu 5 iş günü içinde değerlendiririz.
- Düzeltmeyi 30 gün içinde yayımlarız.

Lütfen ayrıntıları 90 gün boyunca kamuya açıklamayın.

## Kapsam

Bu depodaki bütün kod.

## Kapsam Dışı

- Hizmet engelleme saldırıları

## Teşekkürler

İsterseniz adınızı sürüm notlarında belirtiriz. Para ödülü vermiyoruz.
`,
    toPublic: '# Güvenlik\n\nBir güvenlik açığı bulursanız, lütfen bu depoda bir issue açın.',
    otherMatters: '# Güvenlik\n\nGüvenlikle ilgili olmayan genel hatalar için issue açın.',
    toPeople: '# Güvenlik\n\nBir güvenlik açığı bulursanız, lütfen geliştiricilere e-posta gönderin.',
    handsOver: '# Güvenlik\n\n[Güvenlik politikamızı](https://acme.dev/security) okuyun.',
  })

  it('are read in capitals, where "i" has its dot', () => {
    const text = `# GÜVENLİK POLİTİKASI

## GÜVENLİK AÇIĞI BİLDİRİMİ

Güvenlik açıklarını bildirirken lütfen GitHub Issues **kullanmayın**.

**İletişim:** guvenlik@acme.dev

- **İlk yanıt süresi:** 48 saat
- **Düzeltme süresi:** 1 hafta
`
    assert.deepEqual(reading(text), {
      language: 'tr',
      channels: ['email private report guvenlik@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 48', 'fix 168'],
      says: ['warning'],
    })
  })

  it('are read without their accents', () => {
    const text = `# Guvenlik Politikasi

Sadece en son surum desteklenmektedir.

Guvenlik aciklarini lutfen herkese acik issue acarak bildirmeyin. guvenlik@acme.dev adresine e-posta gonderin ve asagidaki
bilgileri ekleyin:

- aciklama
- yeniden uretme adimlari

3 is gunu icinde yanit veririz, duzeltme 30 gun icinde yayinlanir. Odul vermiyoruz.
`
    assert.deepEqual(reading(text), {
      language: 'tr',
      channels: ['email private report guvenlik@acme.dev', 'issues public forbidden'],
      times: ['acknowledge 72 business', 'fix 720'],
      says: ['versions prose', 'bounty no', 'contents', 'warning'],
    })
  })

  it('offer a way in place of another', () => {
    const text = '# Güvenlik\n\nZafiyetler için issue açmak yerine bize guvenlik@acme.dev adresinden yazın.'
    assert.deepEqual(reading(text).channels, ['email private report guvenlik@acme.dev', 'issues public forbidden'])
  })

  it('deny what stands before brackets', () => {
    const text = `# Güvenlik

Güvenlik açıklarını herkese açık kanallarda (issue, sohbet, sosyal medya) paylaşmayın. Discord üzerinden yöneticiye özel mesaj
gönderin.
`
    assert.deepEqual(reading(text).channels, ['chat private report', 'issues public forbidden'])
  })

  it('begin with a number in words', () => {
    const text = '# Güvenlik\n\n## Yanıt süresi\n\nİki iş günü içinde onay alırsınız.'
    assert.deepEqual(reading(text).times, ['acknowledge 48 business'])
  })
})
