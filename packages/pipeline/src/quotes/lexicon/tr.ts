/** How Turkish attributes what was said (basic): the verb ends the sentence. */
import type { LexiconData } from './lexicon.ts';

export const tr: LexiconData = {
  language: 'tr',
  order: 'sov',
  proDrop: true,
  verbs: {
    say: `dedi dediler diyor diyorlar demişti söyledi söylediler söylüyor açıkladı açıkladılar açıklıyor belirtti belirttiler belirtiyor ekledi ekliyor ekliyorlar
      eklediler vurguladı vurguluyor bildirdi bildirdiler ifade_etti ifade_ettiler anlattı anlatıyor kaydetti savundu iddia_etti duyurdu
      doğruladı yalanladı uyardı yazdı tweetledi aktardı konuştu şöyle_konuştu şöyle_dedi yanıtladı diye_konuştu diyen diyerek ifadelerini_kullandı ifadesini_kullandı ifadelerine_yer_verdi değerlendirmesinde_bulundu açıklamasında_bulundu
      açıklamasını_yaptı diye_anlattı diye_ekledi diye_ekliyor dile_getirdi şeklinde_konuştu öne_sürdü ileri_sürdü hatırlattı kaydettiler anlattılar ifadesine_yer_verdi ifadelerini_kullandılar demekle_yetindi
      ifade_eden diye_seslendi çağrısında_bulundu çağrısını_yaptı yorumunu_yaptı yorumunda_bulundu görüşünü_dile_getirdi görüşünü_savundu denildi paylaştı sözlerini_sarf_etti
      kabul_etti kabul_ediyor itiraf_etti inkâr_etti inkar_etti reddetti ileri_sürüyor öne_sürüyor savunuyor iddia_ediyor iddia_ettiler anlatıyorlar söylüyorlar
      hatırlatıyor tekrarladı hatırladığını_söyledi`,
    that: ``,
    beside: `slogan_attı slogan_attılar sloganı_attı sloganı_attılar sloganları_attı sloganları_atıldı sloganlarını_attı bağırdı haykırdı fısıldadı sordu diye_sordu diye_bağırdı`,
  },
  source: ``,
  sourceAfter: `göre`,
  takingUp: `bunu bunları bunlari`,
  that: `ki`,
  negations: `değil`,
  finite: `var yok`,
  adverbs: `burada orada şurada de da ayrıca sonra daha ise şunları şöyle`,
  times: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`,
  determiners: `bir bu şu o bazı birçok`,
  definite: `bu şu`,
  coordinators: `ve veya ama fakat`,
  others: `başka diğer öteki ikinci`,
  pronouns: { n: 'o ben', p: 'onlar biz' },
  firstPerson: `ben beni bana benim bende benden bizi bize bizim bizde bizden`,
  onePerson: `ben beni bana benim bende benden`,
  ownSubjects: `ben biz`,
  reporters: `muhabir muhabirimiz gazeteci`,
  papers: `ajans ajansı`,
  greetings: `sayın sevgili`,
  farewells: `saygılar`,
  roles: {
    m: `oğlu babası kocası adam baba oğul ağabey abi amca dayı dede koca ağabeyim abim amcam dayım dedem babam oğlum kocam`,
    f: `kızı annesi karısı kadın anne kız teyze hala nine abla annem teyzem halam ninem ablam kızım karım büyükannem anneannem babaannem`,
    n: `eşi kardeşi köylü çocuk genç mülteci asker esnaf muhtar imam rehber bekçi şoför sürücü terzi fırıncı öğretmenler çocuklar gençler mülteciler askerler tutuklu tutuklular mahkum
      kardeş kuzen komşu arkadaş kardeşim eşim kuzenim komşum komşumuz arkadaşım öğretmenim öğretmenimiz balıkçı avukat mühendis müdür müdürü milletvekili vali valisi savcı savcısı hemşire işçi çiftçi emekli uzman uzmanı sekreter sekreteri yazar öğrenci tanık
      sakini sakinleri köylüler köylüleri tanığı tanıklar tanıkları yetkili yetkilisi yetkililer yetkilileri kalanlar yakınları aileleri uzmanlar uzmanları
      doktorlar doktorları kadınlar erkekler işçiler işçileri işçisi öğrenciler öğrencileri avukatlar avukatları avukatı komşular komşuları mahkumlar gazeteciler gönüllüler
      aktivistler gardiyan mahalleli doktoru hemşiresi sözcü sözcüsü bakan bakanı başkan başkanı öğretmen gazeteci aktivist doktor cumhurbaşkanı
      tercüman tercümanı çevirmen çevirmeni yargıç yargıcı hakim hakimi rahip albay çavuş rehine rehineler gönüllü sanık göçmen göçmenler`,
  },
  people: `adam baba oğul ağabey abi amca dayı dede koca kadın anne kız teyze hala nine abla kardeş kuzen komşu arkadaş ağabeyim abim amcam dayım dedem babam oğlum kocam annem teyzem halam ninem ablam kızım karım büyükannem anneannem babaannem kardeşim eşim kuzenim komşum komşumuz arkadaşım öğretmenim öğretmenimiz`,
  onDuty: `tanık sanık asker gardiyan bekçi polis memur komutan subay hakim yargıç savcı tercüman çevirmen doktor hekim hemşire şoför sürücü
    saldırgan savaşçı`,
  spokespeople: `sözcü sözcüsü`,
  bodies: `bakanlığı bakanlık belediye valilik savcılık emniyet jandarma müdürlük başkanlık dernek sendika vakıf hastane polis ordu hükümet konsey komisyon mahkeme birliği parti banka üniversitesi ajansı bm ab`,
  statements: `açıklama açıklamada mesaj mesajında tweet video videoda mektup rapor röportaj`,
  notTestimony: `adlı isimli film kitap roman şarkı kelimesi`,
  notTestimonyBehind: 'film',
  onThings: {
    shown: `yazılı yazılıydı yazıyordu yazılmıştı yazılan`,
    showing: `yazıyor`,
  },
  dying: {
    told: `öldü/ölmüştü/öldürüldü/öldürülmüştü/boğuldu/kayboldu hayatını/yaşamını_kaybetti/kaybetmişti/yitirdi/yitirmişti can_verdi ölü_bulundu`,
    dead: `ölü ölüler ölen ölenler öldürülen`,
    alive: `öldü_sanıl* korkudan/yorgunluktan/gülmekten/utançtan/meraktan/sıkıntıdan_öldü/ölmüştü gözyaşlarına/gözyaşına/borca/borçlara/acıya/işe_boğuldu`,
  },
  anonymity: {
    wish: `adını/adının/ismini/isminin/kimliğini/kimliğinin/soyadının/soyadını/adlarının/adlarını/isimlerinin/isimlerini/kimliklerinin_…_açıklanmasını/yazılmasını/verilmesini/paylaşılmasını/kullanılmasını/bilinmesini/duyurulmasını/yayımlanmasını/yayınlanmasını/geçmesini/açıklamak/vermek/söylemek/paylaşmak_isteme*
    adını/adının/ismini/isminin/kimliğini/kimliğinin/soyadının/adlarının/isimlerinin/kimliklerinin_…_gizli/saklı_kal*/tut*
    adını/ismini/kimliğini/adlarını/isimlerini_vermeyen/açıklamayan/gizleyen/vermeden/açıklamadan/saklayan adı/ismi/kimliği/adları/isimleri/kimlikleri_açıklanmayan/verilmeyen/gizli/saklı
    adının/isminin/kimliğinin_…_koşuluyla/şartıyla/kaydıyla anonim_kal* anonim_olarak_konuş* yalnızca/sadece_…_ilk/ön_adını/ismini/adıyla/ismiyle`,
    changed: `adı/ismi/adları/isimleri/isimler/adlar_…_değiştiril* gerçek_adı/ismi/adları/isimleri_değil* takma_bir_ad/isim takma_ad/adı/isim/ismi/adla/isimle adı/ismi/isimler_…_kurgusal rumuz*`,
    called: `diyeceğimiz/diyeceğim adıyla/ismiyle_anacağımız/anacağım/andığımız diye_anacağımız/anacağım/andığımız/bahsedeceğimiz ona/onlara/kendisine_…_diyelim/diyeceğiz adını_verdiğimiz/vereceğimiz`,
    name: `adı ismi soyadı kimliği adını ismini`,
    names: `adları isimleri isimler adlar kimlikleri`,
    people: `kadının kadınların erkeğin erkeklerin kişinin kişilerin çocuğun çocukların gencin tanığın tanıkların konuşanların görüşülenlerin kahramanın`,
    others: `sizin senin benim bizim`,
  },
  media: {
    video: `video videoda videosunda`,
    post: `tweet twitter twitter'da facebook instagram`,
    statement: `açıklama açıklamada`,
    interview: `röportaj röportajda`,
    broadcast: `televizyon radyo`,
  },
};
