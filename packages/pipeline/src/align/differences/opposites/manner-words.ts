/**
 * How something was done and by whose will, in nine languages: with weapons or without, freely or under force, in peace or by violence, all of them or some. A member a
 * line, in the order of members-of.ts, with `|` between them; words as in opposite-words.ts.
 */
import { membersOf } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';

export const ARMED: OppositeClass = {
  of: 'word',
  either: true,
  // An army, and what has another name for an arm.
  neither: {
    en: 'armed_forces, armed_conflict*, armed_struggle, armed_wing, armed_services',
    fr: 'forces_armées, conflit_armé, conflits_armés, lutte_armée',
    es: 'fuerzas_armadas, conflicto_armado, conflictos_armados, lucha_armada',
    ru: 'вооруженные_силы, вооруженных_сил, вооруженными_силами, вооруженным_силам, вооружённые_силы, вооружённых_сил',
    tr: 'silahlı_kuvvet*',
    ar: 'القوات_المسلحة, قوات_مسلحة, القوات_المسلحه',
    fa: 'نیروهای_مسلح*',
  },
  members: membersOf([
    'armed, heavily_armed | bewaffnete, bewaffneten, bewaffneter, bewaffnetes, bewaffnet, schwerbewaffnet* | armé, armés, armée~de, armées~de | armado, armada, armados, armadas | вооружен, вооружена, вооружены, вооружен*, вооружён* | озброєн* | silahlı, silahlıydı*, silahlılar* | مسلح, مسلحة, مسلحون, مسلحين, مسلحا | مسلح, مسلحانه',
    'unarmed, without_weapons, without_arms, disarmed | unbewaffnet*, Unbewaffnet*, waffenlos*, ohne_Waffen | désarmé*, non_armé*, sans_arme, sans_armes | desarmad*, sin_armas | безоружн*, невооруженн*, невооружённ*, без_оружия | беззбройн*, неозброєн*, без_зброї | silahsız* | غير_مسلح*, غير_المسلح*, أعزل, اعزل, عزل, بدون_سلاح, بلا_سلاح | غیرمسلح*, غیر_مسلح*, بی‌سلاح, بی_سلاح, بدون_سلاح',
  ]),
};

export const WILL: OppositeClass = {
  of: 'word',
  members: membersOf([
    'voluntar*, willingly, of_my_own_free_will, of_his_own_free_will, of_her_own_free_will, of_their_own_free_will, of_our_own_free_will | freiwillig*, Freiwillig*, aus_freien_Stücken | volontairement, volontaire, volontaires, de_plein_gré, de_son_plein_gré, de_leur_plein_gré, de_mon_plein_gré, de_bon_gré | voluntari* | добровольн* | добровільн* | gönüllü*, kendi_isteğiyle, kendi_rızasıyla | طوعا, طوعي*, طواعية | داوطلبانه, داوطلب*',
    'forced, forcibly, by_force, under_duress, against_my_will, against_his_will, against_her_will, against_their_will, against_our_will, coerc* | gezwungen*, zwangen, zwang, zwangsweise, Zwang, unter_Zwang, gegen_seinen_Willen, gegen_ihren_Willen, gegen_meinen_Willen, gegen_unseren_Willen | forcé, forcés, forcée, forcées, de_force, contraint, contraints, contrainte, contraintes, contre_son_gré, contre_leur_gré | forzad*, a_la_fuerza, por_la_fuerza, obligado, obligada, obligados, obligadas, obligaron, obligó | насильно, силой, принудительн*, принужд*, против_воли, заставили, заставил | силоміць, примусов*, примус, проти_волі, змусили, змусив | zorla, zorladı*, zorlandı*, zorunda_bırak*, zoruyla | قسرا, قسري*, بالقوة, إجباري*, أجبر*, اجبر*, كرها | زور, به_زور, اجبار*, مجبور*, وادار_کرد*',
  ]),
};

export const PEACE: OppositeClass = {
  of: 'word',
  // The ocean, and civilians, who are "peaceful dwellers".
  neither: {
    ru: 'мирн*_(?:\\p{L}+_)?жител*, мирн*_(?:\\p{L}+_)?населен*, мирн*_(?:\\p{L}+_)?граждан*, мирн*_(?:\\p{L}+_)?люд*',
    uk: 'мирн*_(?:\\p{L}+_)?мешкан*, мирн*_(?:\\p{L}+_)?жител*, мирн*_(?:\\p{L}+_)?населен*, мирн*_(?:\\p{L}+_)?громадян*, мирн*_(?:\\p{L}+_)?люд*',
    fr: "l'océan_pacifique, océan_pacifique, le_pacifique, du_pacifique, pacifique_sud, pacifique_nord",
    es: 'océano_pacífico, el_pacífico, del_pacífico, pacífico_sur, pacífico_norte',
  },
  members: membersOf([
    'peaceful*, nonviolent*, non-violent* | friedlich*, gewaltfrei*, gewaltlos* | pacifique*, pacifiquement, non-violent* | pacífic*, pacíficamente | мирный, мирная, мирное, мирные, мирных~\\p{L}{4,}, мирного, мирной, мирную, мирно, мирным, мирными, ненасильствен* | мирний, мирна, мирне, мирні, мирних~\\p{L}{4,}, мирного, мирної, мирну, мирно, мирним, мирними, ненасильницьк* | barışçıl*, şiddetsiz | سلمي* | مسالمت*, صلح‌آمیز*, مسالمت‌آمیز*',
    'violent, violently | gewaltsam*, gewalttätig* | violent, violents, violente, violentes, violemment | violent, violento*, violenta*, violentamente | насильствен* | насильницьк* | şiddetli_bir_biçimde, şiddet_içeren, şiddet_dolu | عنيف* | خشونت‌آمیز*, خشونت_آمیز*, خشن*',
  ]),
};

export const LAWFUL: OppositeClass = {
  of: 'word',
  either: true,
  members: membersOf([
    'legal, legally, lawful*, licit | legal, legale, legalen, legaler, legales, rechtmäßig*, gesetzmäßig* | légal, légale, légaux, légales, légalement | legal, legales, legalmente, lícit* | законно, законный, законная, законное, законные, законных, законной, законного, легальн* | законно, законний, законна, законне, законні, законних, законної, законного, легальн* | yasal, yasaldır, yasaldı, yasalarla_uyumlu | قانوني, قانونية, قانونيا, شرعي, شرعية | قانونی, قانونا',
    'illegal*, unlawful*, illicit* | illegal*, rechtswidrig*, gesetzwidrig*, unrechtmäßig* | illégal*, illégaux, illicite* | ilegal*, ilícit* | незаконн*, нелегальн*, противозаконн* | незаконн*, нелегальн*, протизаконн* | yasadışı*, yasa_dışı*, kanunsuz*, kanun_dışı* | غير_قانوني*, غير_القانوني*, غير_شرعي*, غير_الشرعي*, غير_مشروع*, غير_المشروع* | غیرقانونی*, غیر_قانونی*',
  ]),
};

/** Of one thing: "all prisoners", "einige Gefangene". */
export const ALL_AND_SOME: OppositeClass = {
  of: 'next',
  // "All in all", "all right", "all day".
  neither: {
    en: 'all_in_all, all_right, above_all, after_all, at_all, some~\\d, all~\\d, all_of_a_sudden, some_of_the_most, some_of_the_best',
    de: 'vor_allem, alles_in_allem, bei_allem',
    fr: 'tous_deux, tous_les_deux, toutes_les_deux, tout_de_suite',
    ru: 'всех_больше',
  },
  members: membersOf([
    'all, all_the, all_of_the, all_these, all_those, all_our, all_their, every | alle, allen, aller, sämtliche, sämtlichen, sämtlicher | tous_les, toutes_les, tous_ces, toutes_ces, tous_nos, toutes_nos, tous_leurs, toutes_leurs | todos_los, todas_las, todos_estos, todas_estas, todos_nuestros, todas_nuestras, todos_sus, todas_sus | все, всех, всем, всеми | усі, всі, усіх, всіх, усім, всім, усіма, всіма | bütün, tüm | جميع, كل, كافة | همه, همه‌ی, تمام, تمامی, کلیه',
    'some, some_of_the, a_few, a_few_of_the, few, few_of_the, several | einige, einigen, einiger, manche, manchen, wenige, wenigen, etliche | quelques, certains, certaines, quelques-uns_des, quelques-unes_des | algunos, algunas, algunos_de_los, algunas_de_las, unos_pocos, unas_pocas, varios, varias | некоторые, некоторых, некоторым, некоторыми, несколько, нескольких, нескольким | деякі, деяких, деяким, деякими, кілька, кількох, декілька, декількох | bazı, birkaç, kimi | بعض, عدة, بضع, بضعة | برخی, برخی_از, بعضی, بعضی_از, چند, چندین',
  ]),
};

export const BEST_AND_WORST: OppositeClass = {
  of: 'word',
  // What one can do, and what is no judgement of a thing.
  neither: {
    en: 'at_best, at_worst, best_known, best-known, best_man, best_friend, best_friends, the_best_of, (?:my|our|his|her|their|your)_best, best_of_luck',
    de: 'am_besten, im_besten_Fall, im_besten_Falle, im_schlimmsten_Fall, im_schlimmsten_Falle, bestens',
    fr: 'au_mieux, au_pire, meilleur_ami, meilleurs_amis, meilleure_amie',
    es: 'a_lo_mejor, mejor_dicho, mejor_amigo, mejor_amiga, mejores_amigos',
    ru: 'лучший_друг, лучшая_подруга, лучше_всего, в_лучшем_случае, в_худшем_случае',
    uk: 'найкращий_друг, найкраща_подруга, найкраще_за_все, у_кращому_разі, у_гіршому_разі',
    tr: 'en_iyi_arkadaş*, en_iyi_dost*, en_iyi_ihtimal*, en_kötü_ihtimal*',
    ar: 'أفضل_صديق, على_الأقل',
    fa: 'بهترین_دوست*',
  },
  members: membersOf([
    'best | beste, besten, bester, bestes, bestem | meilleur, meilleure, meilleurs, meilleures | el_mejor, la_mejor, los_mejores, las_mejores | лучший, лучшая, лучшее, лучшие, лучшим, лучшей, лучшую, лучшего | найкращ* | en_iyi, en_iyisi | أفضل, أحسن | بهترین*',
    'worst | schlimmste, schlimmsten, schlimmster, schlimmstes, schlimmstem, schlechteste, schlechtesten, schlechtester | pire, pires | el_peor, la_peor, los_peores, las_peores | худший, худшая, худшее, худшие, худшим, худшей, худшую, худшего, наихудш* | найгірш* | en_kötü, en_kötüsü, en_berbat | أسوأ, أسوء | بدترین*',
  ]),
};

/** "Most of the men", "wenige der Männer": of one thing. */
export const MOST_AND_FEW: OppositeClass = {
  of: 'next',
  // "A few" is some of them; "the most beautiful".
  neither: { en: 'a_few, quite_a_few, the_most, at_most', de: 'ein_paar, am_meisten', fr: 'un_peu' },
  members: membersOf([
    'most, most_of, most_of_the, most_of_our, most_of_their, many, many_of_the, many_of_our | die_meisten, meisten, viele, vielen, die_Mehrheit, die_Mehrzahl | la_plupart_des, la_plupart_de, beaucoup_de, de_nombreux, de_nombreuses | la_mayoría_de, la_mayoría_de_los, la_mayoría_de_las, muchos, muchas, muchos_de_los, muchas_de_las | большинство, многие, многих, много | більшість, більшості, багато | çoğu, birçok | معظم, كثير_من, العديد_من | بیشتر, اکثر, بسیاری_از',
    'few, few_of, few_of_the, only_a_few, only_a_few_of_the, very_few, hardly_any | wenige, wenigen, nur_wenige, kaum_ein, kaum_einer_der | peu_de, très_peu_de, rares | pocos, pocas, pocos_de_los, pocas_de_las, muy_pocos, muy_pocas | немногие, немногих, мало | мало, небагато, небагатьох | az_sayıda, çok_az | قليل_من, قلة_من | اندکی_از, تعداد_کمی_از',
  ]),
};

export const FRIENDS_AND_ENEMIES: OppositeClass = {
  of: 'word',
  // Each other. In Ukrainian a friend's form is also the second of some.
  neither: { ru: 'друг_друг*, друг_\\p{L}{1,3}_друг*', uk: 'друг_друг*, друг_\\p{L}{1,3}_друг*' },
  members: membersOf([
    'friend, friends | Freund, Freunde, Freunden, Freundes, Freundin* | ami, amis, amie, amies | amigo, amigos, amiga, amigas | друг, друга, друзья, друзей, друзьям, друзьями, подруг* | друг, друзі, друзів, друзям, друзями, подруг* | arkadaş*, dost, dostlar*, dostu* | صديق, صديقه, صديقي, صديقتي, أصدقاء, اصدقاء, أصدقائي | دوست, دوستان, دوستم, دوستانم',
    'enemy, enemies | Feind, Feinde, Feinden, Feindes, feindlich* | ennemi, ennemis, ennemie, ennemies | enemigo, enemigos, enemiga, enemigas | враг, врага, враги, врагов, врагам, врагами, вражеск*, противник* | ворог, ворога, вороги, ворогів, ворогам, ворогами, ворож*, противник* | düşman* | عدو, أعداء, اعداء | دشمن*',
  ]),
};

export const CHILDREN_AND_ADULTS: OppositeClass = {
  of: 'word',
  members: membersOf([
    'child, children | Kind, Kinder, Kindern, Kindes | enfant, enfants | niño, niños, niña, niñas | ребенок, ребёнок, ребенка, ребёнка, дети, детей, детям, детьми | дитина, дитини, дитину, діти, дітей, дітям, дітьми | çocuk* | طفل, طفلة, أطفال, اطفال | کودک*, بچه*',
    'adult, adults, grown-ups | Erwachsene* | adulte, adultes | adulto, adultos, adulta, adultas | взрослый, взрослые, взрослых, взрослым, взрослыми, взрослого | дорослий, дорослі, дорослих, дорослим, дорослими, дорослого | yetişkin* | بالغ, بالغون, بالغين, البالغين | بزرگسال*',
  ]),
};

export const AGREED_AND_REFUSED: OppositeClass = {
  of: 'word',
  // Legs, hearts and brakes that fail.
  neither: {
    ru: '(?:ноги|руки|почки|тормоза|сердце|печень|двигатель|мотор)_отказал*, отказал*_(?:ноги|руки|почки|тормоза|сердце|печень|двигатель|мотор)',
    uk: '(?:ноги|руки|нирки|гальма|серце|печінка|двигун|мотор)_відмови\\p{L}+, відмови\\p{L}+_(?:ноги|руки|нирки|гальма|серце|печінка|двигун|мотор)',
  },
  members: membersOf([
    'agreed, agree, agrees, accepted, consented | stimmte~…zu, stimmten~…zu, zugestimmt, einverstanden, akzeptierte*, willigte~…ein | accepté, acceptait, accepta, acceptèrent, acceptent, consenti, consentit | aceptó, aceptaron, aceptado, aceptan, accedió, accedieron | согласил*, согласен, согласна, согласны, согласие | погодив*, погодил*, згоден, згодна, згодні, згоду | kabul_etti*, kabul_ettiler | وافق*, يوافق*, موافقة | موافقت*, پذیرفت*',
    'refused, refuse, refuses, rejected, refusal | weigerte*, weigern, weigert, verweigert*, lehnte~…ab, lehnten~…ab, abgelehnt | refusé, refusait, refusa, refusèrent, refusent, refus, rejeté | rechazó, rechazaron, rechazado, rechazan, se_negó, se_negaron | отказал*, отказыва*, отказ, отверг* | відмовив*, відмовил*, відмов* | reddetti*, reddeden | رفض*, يرفض*, ترفض | امتناع*, خودداری*',
  ]),
};

export const BEGAN_AND_STOPPED: OppositeClass = {
  of: 'word',
  // To come to be somewhere, or somehow.
  neither: {
    en: 'ended~up',
    es: 'terminó~en, terminaron~en, terminó~\\p{L}+ndo, terminaron~\\p{L}+ndo',
  },
  members: membersOf([
    'began, begun, started | begann, begannen, begonnen | commencé, commença, commencèrent, commençait | empezó, empezaron, empezado, comenzó, comenzaron, comenzado | начал, начала, начали, начался, началась, началось, начались | почав, почала, почали, почався, почалася, почалося, почалися | başladı, başladılar, başlamıştı | بدأ, بدأت, بدأوا | آغاز_شد*, شروع_شد*, شروع_کرد*',
    'stopped~\\p{L}+ing(?!\\p{L}), stopped(?!\\s+[\\p{L}\\p{N}]), ceased, ended | aufgehört, hörte~…auf, hörten~…auf, endete, endeten, geendet | cessé, cessa, cessèrent, cessait, arrêté_de | paró~de, pararon~de, paró(?!\\s+[\\p{L}\\p{N}]), pararon(?!\\s+[\\p{L}\\p{N}]), cesó, cesaron, dejó_de, dejaron_de, terminó, terminaron | прекратил, прекратила, прекратили, прекратился, прекратилась, прекратилось, прекратились, закончил, закончили, закончился, закончилась, закончилось, закончились, перестал, перестала, перестали | припинив, припинила, припинили, припинився, припинилася, припинилося, припинилися, закінчив, закінчили, закінчився, закінчилася, закінчилося, перестав, перестала, перестали | durdu, durdular, bitti, sona_erdi* | توقف, توقفت, توقفوا, انتهى, انتهت | پایان_یافت*, متوقف_شد*, تمام_شد*',
  ]),
};

/** Of kin above all: "my older sister". */
export const OLDER_AND_YOUNGER: OppositeClass = {
  of: 'word',
  members: membersOf([
    'older, elder, eldest, oldest | älter, ältere, älteren, älterer, älteres, älteste, ältesten, ältester | aîné, aînée, aînés, aînées, plus_âgé* | hermano_mayor, hermana_mayor, hijo_mayor, hija_mayor, hermanos_mayores, hijos_mayores | старший, старшая, старшие, старшего, старшей, старшую, старшему, старших, старше | старший, старша, старші, старшого, старшої, старшу, старшому, старших | ağabey*, abla, ablası*, ablam*, büyük_oğlu*, büyük_kızı* | الأكبر_سنا | بزرگ‌ترش*, بزرگترش*, برادر_بزرگ*, خواهر_بزرگ*, پسر_بزرگ*, دختر_بزرگ*',
    'younger, youngest | jünger, jüngere, jüngeren, jüngerer, jüngeres | cadet, cadette, cadets, cadettes, plus_jeune, plus_jeunes | hermano_menor, hermana_menor, hijo_menor, hija_menor, hermanos_menores, más_joven, más_jóvenes | младший, младшая, младшие, младшего, младшей, младшую, младшему, младших, моложе | молодший, молодша, молодші, молодшого, молодшої, молодшу, молодшому, молодших | küçük_kardeş*, küçük_oğlu*, küçük_kızı* | الأصغر_سنا | کوچک‌ترش*, کوچکترش*, برادر_کوچک*, خواهر_کوچک*, پسر_کوچک*, دختر_کوچک*',
  ]),
};

export const POSSIBLE_AND_IMPOSSIBLE: OppositeClass = {
  of: 'word',
  either: true,
  // As soon as one can; perhaps.
  neither: {
    en: 'as_\\p{L}+_as_possible, if_possible',
    de: 'so_\\p{L}+_wie_möglich',
    fr: 'dès_que_possible, le_plus_\\p{L}+_possible, si_possible',
    es: 'lo_más_\\p{L}+_posible, lo_antes_posible, si_es_posible',
    ru: 'как_можно, если_возможно',
    uk: 'якомога, якнай\\p{L}+',
  },
  members: membersOf([
    'possible | möglich | possible, possibles | posible, posibles | можно~было, возможно~было, возможен, возможна | можна~було, можливий, можлива | mümkün, mümkündü*, mümkündür | ممكنا, ممكنة, الممكن | امکان‌پذیر*, ممکن_است, ممکن_بود',
    'impossible | unmöglich, unmögliche, unmögliches, unmöglicher, unmöglichen | impossible, impossibles | imposible, imposibles | невозможно, невозможен, невозможна, нельзя | неможливо, неможливий, неможлива | imkansız*, imkânsız*, olanaksız* | مستحيل, مستحيلا, مستحيلة, المستحيل | غیرممکن*, ناممکن*, غیر_ممکن*',
  ]),
};
