import assert from 'node:assert/strict'
import { reading } from '../../support/reading.ts'

describe('policies in Turkish', () => {
  it('are read as a whole', () => {
    const text = `# Güvenlik Politikası

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
`
    assert.deepEqual(reading(text), {
      language: 'tr',
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
    const text = '# Güvenlik\n\nBir güvenlik açığı bulursanız, lütfen bu depoda bir issue açın.'
    assert.deepEqual(reading(text).channels, ['issues public report'])
  })

  it('offer other ways for other matters', () => {
    const text = '# Güvenlik\n\nGüvenlikle ilgili olmayan genel hatalar için issue açın.'
    assert.deepEqual(reading(text).channels, ['issues public other'])
  })

  it('send to people without an address', () => {
    const text = '# Güvenlik\n\nBir güvenlik açığı bulursanız, lütfen geliştiricilere e-posta gönderin.'
    assert.deepEqual(reading(text).says, ['no address'])
  })

  it('hand over to another policy', () => {
    const text = '# Güvenlik\n\n[Güvenlik politikamızı](https://acme.dev/security) okuyun.'
    assert.deepEqual(reading(text).says, ['delegates'])
  })
})
