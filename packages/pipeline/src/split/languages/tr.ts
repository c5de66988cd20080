/** Turkish. */
import type { SplitLanguage } from './split-language.ts';

export const tr: SplitLanguage = {
  neverLast: {
    titles: `Dr Prof Doç Yrd Yrd.Doç Öğr Öğr.Gör Arş Arş.Gör Gör Av sn Bn By Müh Uzm Dt Ecz Vet Hz Mr Mrs Ms Başk Bşk Müst Gn Gnl Md.Yrd St`,
    military:
      'Gen Org Orgen Korg Tümg Tuğg Alb Yb Yarb Bnb Yzb Ütğm Üstğm Tğm Asteğm Asb Astsb Çvş Uzm.Çvş Onb Mrş Amir Tümam Tuğam Kd ',
    phrases: ' bkz bk yak yakl krş krşl ',
    places: 'Mh Mah Cad Cd Sok Sk Apt Bulv Blv İst Ank İzm ',
    writing: `çev yy çvr nşr fiz huk ask coğ dilb edeb ekon fel gr
      müz ruhb zool anat astr biy jeol mec mim `,
    origin: 'Alm Ar Far Fr İng İt Lat Rus Rum Yun İsp Jap Mac Moğ Sl',
  },
  maybeLast: {
    phrases: 'vd v.d v.s v.dğr',
    companies: 'A.Ş Ltd Şti Ltd.Şti San Tic Inc Co Corp Koll Kom A.O T.A.Ş Hold',
    bodies: 'T.C A.B.D A.B B.M U.S U.S.A K.K.T.C T.B.M.M T.S.K',
    names: 'Jr Sr',
    numbers: 'mly myr',
    months: 'Oca Şub Nis Haz Ağu Eyl Eki Pzt Çar Cum Cmt Paz',
  },
  lastBeforeCapital: 'vb vs v.b M.Ö M.S İ.Ö İ.S',
  openers: '',
  afterClock: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
  beforeNumber: 'No no nr s sf sh ss md mad Tel tel c cilt şek tab böl k kat blok bl bk d',
  units: 'km kg cm mm m g gr l lt sa dk sn ha kWh ton',
  starters: `Bu Şu O Bir Biri Ben Sen Biz Siz Onlar Onun Onu Ona Onlara Bunun Bunu Buna Bunlar Bunlardan Şimdi Sonra Önce Ama Fakat Ancak Ve Veya Ya Yani Ayrıca
    Çünkü Eğer Hem Her Herkes Hiç Hiçbir Kimse Daha En Çok Bazı Birçok Birkaç Bütün Tüm Diğer Başka Kim Ne Neden Niçin Niye Nasıl Nerede Nereye Hangi
    Kaç Bugün Dün Yarın Burada Orada Şurada Böyle Öyle Şöyle Evet Hayır Yine Artık Henüz Belki Oysa Üstelik Böylece Bunun Ardından Bu arada Dolayısıyla
    Özellikle Sadece Yalnızca Aslında Nitekim Bile Hatta Halbuki Lakin İki Üç Dört Beş Hâlâ Hala İşte Kendi Kendisi Göre Gerçekten
    Son Sonunda Olay Var Yok`,
  alwaysCapital: '',
  smallStarters: 'ben biz o onlar sen siz bu ama neden nasıl teşekkürler lütfen evet hayır çünkü',
  capitalNouns: false,
  dashCues: false,
  ordinals: 'mostly',
  afterOrdinal: `yüzyıl yüzyılda yüzyılın Yüzyıl Dünya sınıf kat gün hafta ay yıl bölüm madde cadde Cadde Sokak Madde Bölüm Ordu Kolordu Tümen Tugay Alay Tabur
    Bölük Filo Daire Ceza Hukuk Asliye Sulh İdare Ağır Bölge Dönem Lig Hafta Olağan Uluslararası Ulusal Geleneksel Cumhurbaşkanı Başbakan Başkan
    Murat Mehmet Selim Mahmut Abdülhamid Abdülhamit Osman Ahmet Mustafa Bayezid Levent Henry Louis Elizabeth Charles`,
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  sayingVerbs: `bağırıyor fısıldıyor haykırıyor söylediler yazdılar sordular anlattılar ekliyor belirtiyor uyarıyor yakındı yalvardı ağladı yineledi tekrarladı dedi diyor der dediler sordu soruyor yazdı yazıyor söyledi söylüyor anlattı anlatıyor bağırdı açıkladı ekledi diye yanıtladı cevapladı belirtti
    vurguladı konuştu fısıldadı haykırdı uyardı`,
  beforeSaying: '',
  complementizers: '',
};
