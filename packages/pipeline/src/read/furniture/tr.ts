/** Turkish page furniture. */
import type { FurnitureRules } from './furniture-rules.ts';

export const tr: FurnitureRules = {
  highlights: ['Öne çıkanlar', 'Özet', 'Kısaca'],
  published: ['Yayınlanma', 'Yayınlanma tarihi', 'Yayın tarihi', 'Güncelleme', 'Güncellendi', 'Tarih'],
  caption: ['Fotoğraf: …', 'Foto: …', 'Görsel: …', 'Video: …', '… (Fotoğraf: …)', '… (Arşiv)'],
  shareLine: ['Paylaş', 'Bu haberi paylaş', '…’da paylaş', "…'da paylaş", 'Bizi … takip edin'],
  signUp: ['Abone ol', 'Abone olun', 'Üye ol', 'Giriş yap', 'Bültenimize abone olun…', 'Kaydol'],
  related: [
    'Ayrıca okuyun',
    'Ayrıca okuyun:…',
    'Bunu da okuyun:…',
    'İlgili haberler',
    'Devamını oku',
    'En çok okunanlar',
    'Ayrıca bakınız:…',
  ],
  navigation: [
    'Reklam',
    'İçeriğe geç',
    'Yukarı çık',
    'Yazdır',
    'Yorumlar',
    'Tüm hakları saklıdır…',
    'Etiketler:…',
  ],
  byline: ['Muhabirimiz …'],
  disclosure: [],
};
