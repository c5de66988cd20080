/** Turkish. */
import type { SplitLanguage } from './split-language.ts';

export const tr: SplitLanguage = {
  neverLast: `Dr Prof Doç Yrd Öğr Av Sn sn Sayın Bn By Alb Alm Gen Org Korg Tümg Tuğg Yb Bnb Yzb Ütğm Tğm Asb Müh Uzm Hz Mh Mah Cad Sok Sk
    Apt Bul örn Örn bkz Bkz yy yak yakl krş çev yay haz Mr Mrs St`,
  maybeLast: `vb vs vd v.b v.s M.Ö M.S A.Ş Ltd Şti Inc T.C Jr A.B.D U.S`,
  beforeNumber: 'No no Nr s sf Md md Tel tel c cilt şek Şek',
  starters: `Bu Şu O Bir Ben Sen Biz Siz Onlar Onun Bunun Bunlar Şimdi Sonra Önce Ama Fakat Ancak Ve Veya Ya Ayrıca Çünkü Eğer Hem Her Hiç
    Daha En Çok Bazı Birçok Bütün Tüm Diğer Kim Ne Neden Niçin Nasıl Nerede Hangi Bugün Dün Yarın Burada Orada Böyle Öyle Evet
    Hayır Yine Artık Henüz Belki`,
  ordinals: true,
  afterOrdinal: `yüzyıl yüzyılda yüzyılın Dünya sınıf kat gün hafta ay yıl bölüm madde cadde Cadde Sokak`,
  beforeOrdinal: '',
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  sayingVerbs: `dedi diyor sordu yazdı söyledi anlattı bağırdı açıkladı ekledi diye`,
};
