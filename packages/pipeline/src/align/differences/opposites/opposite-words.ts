/**
 * Words of which only one can be true of one thing: the times of a day, what became of somebody, kin, the quarters of the sky; peoples and faiths stand in people-words.ts, things and deeds in thing-words.ts, and how it was done in manner-words.ts. A class has a member for each, in the lines of members-of.ts; its words in
 * a language have commas between them, a star for any ending, `_` for a space, and behind `~` what has to follow (a word or a pattern), behind `~…` at the end of the clause ("nahm um ein Drittel zu"). A member that a language has no sure word for lacks it there, and is not asked for.
 * In small letters, but for German, whose nouns have capitals ("Morgen" is no "morgen"). Whatever one language has one word for where another has two stands in no class
 * ("noche", "Nacht" and "night" begin at other hours).
 */

import { BODY } from './body-words.ts';
import { DEEDS } from './deed-words.ts';
import {
  AGREED_AND_REFUSED,
  ALL_AND_SOME,
  ARMED,
  BEGAN_AND_STOPPED,
  BEST_AND_WORST,
  CHILDREN_AND_ADULTS,
  FRIENDS_AND_ENEMIES,
  LAWFUL,
  MOST_AND_FEW,
  OLDER_AND_YOUNGER,
  PEACE,
  POSSIBLE_AND_IMPOSSIBLE,
  WILL,
} from './manner-words.ts';
import { membersOf } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';
import { FAITHS, FORCES, PEOPLE } from './people-words.ts';
import {
  CALLINGS,
  COLOURS,
  CUSTODY,
  DAYS,
  ENTRY,
  FIRST_AND_LAST,
  HARM,
  PLACES,
  POLITICS,
  SENSES,
  UNHARMED_AND_HURT,
  VEHICLES,
  VERDICTS,
  WEAPONS,
  WITH_AND_WITHOUT,
  WORKING_AND_BROKEN,
} from './thing-words.ts';

const DAY_TIMES: OppositeClass = {
  of: 'word',
  members: membersOf([
    'morning, mornings, dawn, daybreak | Morgen, Morgens, morgens, Morgenstunden, Morgengrauen, Tagesanbruch, frühmorgens, Vormittag, Vormittags, vormittags, heute_früh, gestern_früh | matin, matins, matinée, matinées, aube | la_mañana, esta_mañana, las_mañanas, madrugada, amanecer | утро, утра, утру, утром, утре, утренн*, рассвет, рассвета, рассвете | ранок, ранку, ранком, вранці, уранці, зранку, ранков*, світанок, світанку | sabah* | صباح*, صبيحة, الفجر, فجرا, فجر_اليوم, فجر_أمس | صبح, بامداد, سپیده_دم',
    'evening, evenings, afternoon, afternoons | Abend, Abends, abends, Abendstunden, Nachmittag, Nachmittags, nachmittags | soir, soirs, soirée, soirées, après-midi | la_tarde, esta_tarde, las_tardes, la_noche, esta_noche, anoche | вечер, вечера, вечеру, вечером, вечере, вечерн* | вечір, вечора, ввечері, увечері, вечором, вечірн* | akşam*, öğleden_sonra | مساء* | بعد_از_ظهر, بعدازظهر, غروب, شامگاه',
  ]),
};

/** Survivors may be hurt or be looked for, and the dead are hurt first. French says of the dead that they disappeared. */
const FATES: OppositeClass = {
  of: 'word',
  // Who is burnt or buried alive does not live.
  neither: {
    en: '(?<=(?:burn|bur[iy])\\p{L}*\\s(?:\\p{L}+\\s){0,4})alive',
    de: 'lebendig~verbrannt, lebendig~verbrannte, lebendig~begraben',
    es: '(?<=(?:quem|enterr)\\p{L}*\\s)viv\\p{L}*',
  },
  apart: [
    ['dead', 'alive'],
    ['dead', 'missing'],
  ],
  members: membersOf([
    'dead, die, dies, died, dying, death, deaths, deadly, kill, kills, killed, killing, murder*, slain, perished, fatal, fatally, drowned, corpse, corpses, executed | tot, tote, toten, toter, totes, Tote, Toten, Toter, Tod, Todes, Tods, Tode, Todes*, töd*, töt*, getötet*, starb, starben, stirbt, sterben, gestorben*, verstarb*, verstorben*, umgekommen, umkam, umkamen, ums_Leben, ermord*, erschoss*, ertrank*, ertrunken*, ertrink*, Leiche, Leichen, Mord* | mort, morte, morts, mortes, mortel*, mortalité, meur*, mour*, tué*, tue, tuer, tuant, décéd*, décès, péri, péris, périr, noyé*, assassin*, cadavre* | muert*, murió, murieron, muriendo, muere, mueren, morir, mata, matan, matar, matado, mató, mataron, asesin*, fallec*, ahogó, ahogado, ahogados, ahogaron, mortal*, cadáver* | мертв*, мёртв*, погиб*, умер*, умир*, убит*, убил*, убив*, убий*, смерт*, скончал*, утон* | мертв*, загин*, загиб*, помер*, помир*, вбит*, убит*, вбив*, смерт* | öldü*, ölü*, ölen*, ölmüş*, öldür*, cinayet*, şehit* | قتل*, قتيل*, مقتل*, مات*, ميت*, موت*, توفي*, وفاة, وفيات, استشهد*, شهيد* | مرگ*, مردند, مرده, کشته*, جان_باخت*, جان_خود, درگذشت*, قتل*',
    'alive, survive*, surviving, survivor* | lebend*, am_Leben, überleb*, Überleb* | vivant, vivante, vivants, vivantes, en_vie, survi*, survéc*, rescapé* | vivo, viva, vivos, vivas, con_vida, sobreviv*, supervivient* | жив, жива, живы, живой, живыми, живым, живых, живого, выжи*, уцеле* | живий, жива, живі, живими, живим, живих, вижи*, вціл* | hayatta_kal*, hayattaydı*, hayattadır, sağ_kurtul* | قيد_الحياة, نجا, نجوا, نجت, ناجون, ناجين, أحياء | زنده*, نجات*, بازماند*',
    'missing, vanished, disappeared | vermiss*, Vermiss*, verschwunden*, verschwand*, verschollen*, fehlt, fehlen, fehlte, fehlten | porté_disparu, portée_disparue, portés_disparus, portées_disparues | desaparec*, desapari* | пропал*, пропавш*, исчез*, без_вести | зник*, пропал*, безвісти | kayıp*, kaybol* | مفقود*, اختف* | ناپدید*, گمشده*, گم_شد*, مفقود*',
    'injur*, wound*, hurt | verletz*, Verletz*, verwund*, Verwund*, verwundet* | bless* | herid*, herir*, hiri*, lesion* | ранен*, ранил*, пострада*, травм* | поранен*, поранил*, постражда*, травм* | yaralı*, yaralan*, yaralad* | جريح*, جرح*, أصيب*, اصيب*, مصاب*, إصاب*, اصاب* | زخم*, مجروح*, مصدوم*',
  ]),
};

const GUILT: OppositeClass = {
  of: 'word',
  either: true,
  members: membersOf([
    'guilty, guilt | schuldig, schuldige, schuldigen, schuldiger, Schuldige, Schuldigen, Schuld | coupable* | culpable*, culpa | виновен, виновн*, виноват*, вина, вину, вины | винен, винн*, вина, провин* | suçlu, suçlular*, suçluydu*, suçludur | مذنب* | گناهکار*, مقصر*, مجرم*',
    'innocent*, innocence, free_of_guilt, free_from_guilt, without_guilt | unschuld*, Unschuld*, frei_von_Schuld, ohne_Schuld, Ohne_Schuld | innocen* | inocen*, sin_culpa, libre_de_culpa, libres_de_culpa | невиновн*, невиновен, невинн*, невинен, без_вины | невинн*, невинен, невинуват*, без_провин* | suçsuz*, masum* | بريء*, أبرياء, ابرياء, براءة* | بی‌گناه*, بیگناه*',
  ]),
};

const KIN: OppositeClass = {
  of: 'each',
  // Slavic languages call a cousin a brother.
  alike: [
    ['cousin', 'brother'],
    ['cousin', 'sister'],
  ],
  members: membersOf([
    // Before those whose words begin theirs: "ابن", "ابن عم".
    'uncle, uncles | Onkel, Onkels | oncle, oncles | tío, tíos | дядя, дяди, дядю, дядей | дядько, дядька, дядьку, дядьком | amca, amcası*, amcam*, dayı, dayısı*, dayım* | عمي, عمها, خالي, خالها | عمو, عمویش, عمویم, دایی*',
    'aunt, aunts | Tante, Tanten | tante, tantes | tía, tías | тетя, тётя, тети, тёти, тетю, тётю | тітка, тітки, тітку, тіткою | teyze, teyzesi*, teyzem*, halası*, halam* | عمتي, عمته, عمتها, خالتي, خالته, خالتها | خاله, خاله‌ام, عمه, عمه‌ام',
    'grandfather*, granddad*, grandpa* | Großvater, Großvaters, Großväter, Opa, Opas | grand-père, grands-pères | abuelo | дед, деда, деду, дедом, дедушк* | дід, діда, дідусь, дідуся, дідом | dede, dedesi*, dedem*, büyükbaba* | | پدربزرگ*',
    'grandmother*, grandma* | Großmutter, Großmütter, Oma, Omas | grand-mère, grands-mères | abuela, abuelas | бабушк* | бабус* | ninesi*, ninem*, büyükanne*, anneanne*, babaanne* | جدتي, جدته, جدتها | مادربزرگ*',
    'cousin, cousins | Cousin, Cousins, Cousine, Cousinen, Vetter, Vettern | cousin, cousins, cousine, cousines | primo, primos, prima, primas | двоюродн* | двоюрідн* | kuzen* | ابن_عمي, ابن_عمه, ابن_عمها, ابنة_عمي, ابنة_عمه, ابن_خالي, ابن_خاله | پسرعمو*, پسر_عمو*, دخترعمو*, دختر_عمو*, پسرخاله*, پسر_خاله*, دخترخاله*, دختر_خاله*, پسردایی*, پسر_دایی*, پسر_عمه*',
    'father*, dad, dads, daddy | Vater, Vaters, Väter, Vätern, Papa, Vati | père, pères, papa | padre, papá | отец, отца, отцу, отцом, отце, отцы, отцов, папа, папы | батько, батька, батьку, батьком, батькові, тато, тата | baba, babası*, babam*, babamız*, babanın, babalar* | والد, والده, والدي, والدها, والدهم, أبي, أبوه, أبوها | پدر*',
    'mother*, mom, mum, mummy, mommy | Mutter, Mütter, Müttern, Mama, Mutti, Muttis | mère, mères, maman | madre, madres, mamá | мать, матери, матерью, матерей, мама, мамы, маму, маме | мати, матері, матір, матір’ю, матерів, мама, мами, маму | anne, annesi*, annem*, annemiz*, annenin, anneler* | والدة, والدته*, والدتي, والدتها, أمي, أمه, أمها, والدته, والدتهم, أمهات | مادر*',
    'brother, brothers | Bruder, Bruders, Brüder, Brüdern | frère, frères | hermano, hermanos | брат, брата, брату, братом, брате, братья, братьев, братьям, братьями | брат, брата, брату, братові, братом, брати, братів, братам | erkek_kardeş*, ağabey*, abi, abisi*, abim* | أخي, أخوه, أخيه, شقيقه, شقيقي, شقيقها | برادر*',
    // A nurse without a possessive: German.
    'sister, sisters | meine_Schwester*, meiner_Schwester*, meinen_Schwestern, deine_Schwester*, deiner_Schwester*, seine_Schwester*, seiner_Schwester*, seinen_Schwestern, ihre_Schwester*, ihrer_Schwester*, ihren_Schwestern, unsere_Schwester*, unserer_Schwester*, Meine_Schwester*, Meiner_Schwester*, Seine_Schwester*, Seiner_Schwester*, Ihre_Schwester*, Ihrer_Schwester*, Unsere_Schwester* | sœur, sœurs, soeur, soeurs | hermana, hermanas | сестра, сестры, сестре, сестру, сестрой, сёстры, сестёр, сестер | сестра, сестри, сестрі, сестру, сестрою, сестер | kız_kardeş*, abla* | أختي, أخته, أختها, شقيقته, شقيقتي, شقيقتها | خواهر*',
    'son, sons | Sohn, Sohns, Sohnes, Sohne, Söhne, Söhnen | fils | hijo, hijos | сын, сына, сыну, сыном, сыне, сыновья, сыновей, сыновьям | син, сина, сину, синові, сином, сини, синів | oğlu, oğlunu, oğlunun, oğluna, oğluyla, oğlum*, oğulları*, oğul, erkek_evlat*, erkek_çocuk* | ابن, ابنه, ابني, ابنها, أبناء* | پسر*',
    'daughter, daughters | Tochter, Töchter, Töchtern | fille, filles | hija, hijas | дочь, дочери, дочерью, дочерей, дочка, дочку, дочки | дочка, дочки, дочку, дочкою, донька, доньки, доньку, донькою | kızı, kızını, kızının, kızına, kızıyla, kızım*, kızları*, kız | ابنة, ابنته*, ابنتي, ابنتها | دختر*',
  ]),
};

const MEN_AND_WOMEN: OppositeClass = {
  of: 'word',
  members: membersOf([
    'man, men, husband, husbands, male, males | Mann, Mannes, Manns, Manne, Männer, Männern, Ehemann, Ehemannes, Ehemänner, männlich* | homme, hommes, mari, maris, époux, masculin* | hombre, hombres, esposo, esposos, marido, maridos, varón, varones, masculin* | мужчин*, муж, мужа, мужу, мужем, мужья, мужск* | чоловік*, чоловіч* | erkek*, kocası*, kocam*, adam* | رجل, رجال, زوجها, زوجي, ذكور | مردان, مرد, مردی, شوهر*',
    'woman, women, wife, wives, female, females | Frauen, die_Frau, der_Frau, eine_Frau, einer_Frau, keine_Frau, meine_Frau, meiner_Frau, seine_Frau, seiner_Frau, jede_Frau, diese_Frau, junge_Frau, alte_Frau, Ehefrau, Ehefrauen, weiblich* | femme, femmes, épouse, épouses, féminin* | mujer, mujeres, esposa, esposas, femenin* | женщин*, жена, жены, жену, жене, женой, женск* | жінк*, жінок, дружин*, жіноч* | kadın*, karısı*, karım* | امرأة, نساء, زوجته*, زوجتي, إناث | زنان, زن, زنی',
  ]),
};

const BOYS_AND_GIRLS: OppositeClass = {
  of: 'word',
  // "Junge Frauen".
  neither: { de: 'Junge~\\p{Lu}, Jungen~\\p{Lu}' },
  members: membersOf([
    'boy, boys | Junge, Jungen, Jungs | garçon, garçons | niño, chico, muchacho | мальчик* | хлопчик*, хлопець, хлопц* | oğlan*, erkek_çocuk* | صبي, فتى | پسر*',
    'girl, girls | Mädchen | fille, filles, fillette* | niña, niñas, chica, chicas, muchacha, muchachas | девочк*, девочек, девушк*, девушек | дівчин*, дівчат*, дівчинк* | kız, kızı, kızını, kızının, kızına, kızlar*, kız_çocuk* | فتاة, فتيات, بنت, بنات | دختر*',
  ]),
};

const QUARTERS: OppositeClass = {
  of: 'word',
  // What lies between two of them, seas, Easter and a vest. German writes a quarter and what lies there as one word ("Südtor").
  neither: {
    de: 'Nordost*, Nordöst*, Nordwest*, Südost*, Südöst*, Südwest*, Nord-Ost*, Nord-West*, Süd-Ost*, Süd-West*, Nord-Süd*, Ost-West*, Oster*, Ostsee*, Südsee*, Weste, Western*, Westfal*, Westfäl*',
  },
  members: membersOf([
    'north, northern, northward* | Nord*, Nord-*, nördlich*, nordwärts | nord | norte | север, севера, северу, севером, севере, северн* | північ, півночі, північчю, північн* | kuzey* | شمال* | شمال*',
    'south, southern, southward* | Süd*, Süd-*, südlich*, südwärts | sud | sur | юг, юга, югу, югом, юге, южн* | південь, півдня, півдню, півдні, південн* | güney* | جنوب* | جنوب*',
    "east, eastern, eastward* | Ost*, Ost-*, östlich*, ostwärts | l'est, l’est, orient, oriental, orientale, orientales, orientaux | al_este, el_este, del_este, puerta_este, entrada_este, lado_este, muro_este, zona_este, ala_este, oriente, oriental, orientales | восток, востока, востоку, востоком, востоке, восточн*, ближневосточн* | схід, сходу, сході, східн* | doğu, doğusu*, doğuda*, doğudan, doğuya | شرق* | شرق*, خاور*",
    'west, western, westward* | West*, West-*, westlich*, westwärts | ouest, occident* | oeste, occident* | запад, запада, западу, западом, западе, западн* | західн* | batı, batısı*, batıda*, batıdan, batıya, batılı* | غرب* | غرب*, باختر*',
  ]),
};

const HANDS: OppositeClass = {
  of: 'word',
  members: membersOf([
    'on_the_left, to_the_left, from_the_left, left~side, left~hand, left~arm, left~leg, left~foot, left~eye, left~ear, left~bank, left~shore, left~wing, left~lane, left~shoulder, left~knee, turned_left, turn_left | links, linke, linken, linker, linkes, linkem | gauche, gauches | izquierd* | слева, налево, влево, левый, левая, левое, левого, левой, левую, левом | ліворуч, зліва, наліво, вліво, лівий, ліва, ліве, лівого, лівої, ліву, лівому, лівій | sol, sola, soldan, solda, solunda, soluna | يسار*, اليسرى, الأيسر, أيسر | چپ',
    'on_the_right, to_the_right, from_the_right, right~side, right~hand, right~arm, right~leg, right~foot, right~eye, right~ear, right~bank, right~shore, right~wing, right~lane, right~shoulder, right~knee, turned_right, turn_right | rechts, rechte, rechten, rechter, rechtes, rechtem | droite, droites, main_droite, bras_droit, pied_droit, œil_droit, côté_droit | derecha, derechas, brazo_derecho, ojo_derecho, pie_derecho, lado_derecho | справа, направо, вправо, правый, правая, правого, правой, правую, правом | праворуч, направо, вправо, правий, правого, правої, правому | sağa, sağda, sağdan, sağında, sağına, sağ_taraf*, sağ_kol*, sağ_el* | يمين*, اليمنى, الأيمن, أيمن | سمت_راست, دست_راست, پای_راست',
  ]),
};

const TRENDS: OppositeClass = {
  of: 'word',
  members: membersOf([
    'rise, rises, rose, risen, rising, increas*, grow, grows, grew, grown, growth, climbed, soar*, surge, surged, surges, surging, doubled, higher | steig*, stieg*, gestiegen*, ansteig*, anstieg*, angestiegen*, Anstieg*, zunahm*, zugenommen, Zunahme*, nahm~…zu, nahmen~…zu, nimmt~…zu, wachs*, wuchs*, gewachsen*, Wachstum*, Steigerung*, erhöh*, Erhöh*, höher*, verdoppel* | augment*, hausse*, croiss*, croît*, grimp*, monté, montée, monter, monte, accroi*, accru*, doublé, doublée, doublés, doublées, doublent, doublait, doublaient, doubla, doublèrent, doubler, doublera | aument*, subi*, sube*, crec*, creci*, increment*, alza*, elev*, duplic* | рост*, рос, росл*, вырос*, выраст*, увелич*, повы*, возрос*, подорож* | зрост*, зрос*, вирос*, збільш*, підви* | arttı*, artış*, artan*, artıyor*, artır*, artmış*, yüksel*, büyüdü*, büyüme*, büyüyen*, çoğal* | ارتف*, زاد*, زياد*, ازداد*, تزايد*, نمو, نما | افزایش*, رشد*, افزود*',
    'fall, falls, fell, fallen, falling, decreas*, decline, declines, declining, drop, drops, dropped, dropping, shrank, shrunk, shrink*, sank, plung*, plummet*, reduc*, lower* | sank*, sinken, sinkt, gesunken*, Rückgang*, rückläufig*, abnahm*, abgenommen, Abnahme*, nahm~…ab, nahmen~…ab, nimmt~…ab, schrumpf*, geschrumpft, gesenkt, senk*, Senkung*, verringer*, Verringer*, niedriger* | baiss*, chut*, dimin*, recul*, déclin*, tomb*, rédui*, réduct* | baja, bajan, bajó, bajaron, bajar, bajada*, cae, caen, cayó, cayeron, caer, caída*, caído*, disminu*, descen*, reduc*, reduj*, desplom* | паде*, пада*, упал*, сниж*, сниз*, уменьш*, сократ*, сокращ* | падін*, пада*, впал*, упал*, зниж*, знизи*, зменш*, скороч* | düştü*, düşüş*, düşen*, düşür*, düşmüş*, azal*, geriledi*, gerileme*, küçül* | انخف*, تراجع*, هبط*, هبوط*, تناقص*, خفض* | کاهش*, افت',
  ]),
};

const SAFETY: OppositeClass = {
  of: 'word',
  either: true,
  members: membersOf([
    'safe, safer, safest, safely, safety, out_of_danger, without_danger, without_any_danger, free_of_danger, from_danger, beyond_danger, less_danger* | sicher, sichere, sicheren, sicherer, sicheres, Sicherheit, gefahrlos*, ungefährlich*, außer_Gefahr, außer_Lebensgefahr, Außer_Gefahr, ohne_Gefahr, Ohne_Gefahr, aus_der_Gefahr, frei_von_Gefahr*, weniger_gefährlich*, weniger_Gefahr* | sûr, sûre, sûrs, sûres, en_sécurité, sûreté, hors_de_danger, hors_du_danger, sans_danger, loin_du_danger, moins_dangereu*, moins_de_danger* | seguro, segura, seguros, seguras, a_salvo, fuera_de_peligro, sin_peligro, libre_de_peligro, libres_de_peligro, sin_riesgo, sin_riesgos, fuera_de_riesgo, menos_peligro*, menos_riesg* | безопасн*, вне_опасности, без_опасности, менее_опасн* | безпечн*, безпек*, поза_небезпекою, без_небезпеки, менш_небезпечн* | güvenl*, güvende*, emniyet*, tehlikesiz*, tehlikeden_uzak*, tehlikeyi_atlat*, daha_az_tehlike* | آمن*, أمن*, أمان*, سلامة, خارج_الخطر, عن_الخطر, بلا_خطر, دون_خطر, بدون_خطر, أقل_خطر*, أقل_خطورة | امن*, ایمن*, امنیت*, بی‌خطر*, بی_خطر*, بدون_خطر*, دور_از_خطر*, خارج_از_خطر*, کم‌خطر*',
    'unsafe, insecure, danger*, perilous, hazard*, risky | unsicher*, Unsicher*, gefährlich*, Gefahr*, gefährd*, riskant* | danger*, dangereu*, périlleu*, risqué*, peu_sûr, peu_sûre, peu_sûrs, peu_sûres, pas_sûr, pas_sûre | insegur*, peligr*, riesg*, poco_segur* | опасн*, небезопасн*, угроз*, рискован* | небезпечн*, небезпек*, загроз*, ризик* | tehlike*, güvensiz*, riskli* | خطر*, خطير*, غير_آمن*, مخاطر* | خطر*, ناامن*',
  ]),
};

const ADMITTED_AND_DENIED: OppositeClass = {
  of: 'word',
  members: membersOf([
    'admit, admits, admitted, admitting, confess*, acknowledged | gab~…zu, gaben~…zu, gibt~…zu, gebe~…zu, zugegeben, zugab*, zugeben, gestand, gestanden, gesteht, gestehen, einräumte*, räumte~…ein, Geständnis* | avou*, aveu*, admet*, admis, reconnu*, reconnaît, reconnaissait, reconnaissent | admit*, confes*, confies*, reconoc* | призна* | визна*, зізна* | itiraf*, kabul_etti* | اعترف*, يعترف*, اعتراف*, أقر, أقرت | اعتراف*, اقرار*',
    'deny, denies, denied, denying, denial* | bestritt*, bestreit*, bestritten, leugn*, geleugnet, verneint*, dementier*, stritt~…ab, streitet~…ab | nié, nie, nient, niait, nier, niant, démenti*, dément | negó, negaron, niega, niegan, negar, negado, negaba, desmint* | отрица*, опроверг* | запереч*, спросту* | inkar*, yalanla*, reddetti* | نفى, نفت, ينفي, أنكر*, ينكر* | انکار*, تکذیب*',
  ]),
};

const SEASONS: OppositeClass = {
  of: 'word',
  members: membersOf([
    'summer, summers | Sommer, Sommers, Sommern | été | verano, veranos | лето, летом, летн* | літо, літа, влітку, літн* | yaz, yazın | صيف* | تابستان*',
    'winter, winters | Winter, Winters, Wintern | hiver, hivers | invierno, inviernos | зима, зимой, зиму, зимы, зиме, зимн* | зима, зими, зиму, взимку, зимов* | kış, kışın, kışı | شتاء* | زمستان*',
    'in_spring, the_spring, last_spring, this_spring, springtime | Frühling, Frühlings, Frühjahr, Frühjahrs | printemps | primavera, primaveras | весна, весной, весну, весны, весне, весенн* | весна, весни, весну, навесні, весн* | ilkbahar*, bahar* | ربيع | بهار*',
    'autumn, autumns | Herbst, Herbstes, Herbsts | automne, automnes | otoño, otoños | осень, осенью, осени, осенн* | осінь, осені, восени, осінн* | sonbahar* | خريف* | پاییز*',
  ]),
};

const OPEN_AND_CLOSED: OppositeClass = {
  of: 'word',
  either: true,
  members: membersOf([
    'open, opened, opens, opening | offen, offene, offenen, offener, offenes, geöffnet*, öffne, öffnen, öffnet, öffnete*, eröffn* | ouvert*, ouvre, ouvrent, ouvrir, ouvrit, ouvrirent | abiert*, abre, abren, abrió, abrieron, abrir | откры* | відкри*, відчин* | açık, açıktı, açıldı*, açılan, açtı* | مفتوح*, فتح*, افتتح* | باز_شد*, باز_است, باز_بود, باز_کرد*, باز~ن\\p{L}+',
    'closed, shut, closes, closing | geschlossen*, schloss, schlossen, schließen, schließt, verschlossen*, gesperrt* | ferm*, clos* | cerr*, cierr* | закры* | закри*, зачин* | kapalı*, kapan*, kapat* | مغلق*, أغلق*, اغلق*, إغلاق* | بسته*',
  ]),
};

const BEFORE_AND_AFTER: OppositeClass = {
  of: 'next',
  behind: ['tr'],
  // "According to"; "by".
  neither: { fr: "d'après, d’après", ar: 'من_قبل' },
  members: membersOf([
    'before, prior_to | vor, Vor, bevor, Bevor | avant, avant_que, avant_de | antes_de, antes_del, antes_de_que | перед, накануне | перед, напередодні | önce | قبل | قبل_از, پیش_از',
    'after | nach, Nach, nachdem, Nachdem | après, après_que | después_de, después_del, tras | после | після | sonra | بعد | بعد_از, پس_از',
  ]),
};

const IN_AND_OUT: OppositeClass = {
  of: 'next',
  behind: ['tr'],
  // No place.
  neither: {
    en: 'out_of_danger',
    fr: 'hors_de_danger, hors_du_danger',
    es: 'fuera_de_peligro, fuera_de_riesgo',
    ar: 'خارج_الخطر',
    fa: 'خارج_از_خطر*',
  },
  members: membersOf([
    "into, inside | ins, in_das, in_die, in_ein, in_eine | à_l'intérieur, à_l’intérieur | dentro_de, dentro_del | | | içine | داخل | داخل",
    "out_of, outside | außerhalb | hors_de, hors_du, à_l'extérieur, à_l’extérieur | fuera_de, fuera_del | | | dışına | خارج | خارج_از",
  ]),
};

export const OPPOSITES: readonly OppositeClass[] = [
  PEOPLE,
  FAITHS,
  FORCES,
  CUSTODY,
  VERDICTS,
  WEAPONS,
  PLACES,
  CALLINGS,
  VEHICLES,
  COLOURS,
  SENSES,
  DAYS,
  HARM,
  POLITICS,
  FIRST_AND_LAST,
  WITH_AND_WITHOUT,
  ARMED,
  WILL,
  PEACE,
  LAWFUL,
  ALL_AND_SOME,
  MOST_AND_FEW,
  FRIENDS_AND_ENEMIES,
  CHILDREN_AND_ADULTS,
  AGREED_AND_REFUSED,
  BEGAN_AND_STOPPED,
  BEST_AND_WORST,
  OLDER_AND_YOUNGER,
  POSSIBLE_AND_IMPOSSIBLE,
  ENTRY,
  DAY_TIMES,
  BODY,
  FATES,
  GUILT,
  KIN,
  MEN_AND_WOMEN,
  BOYS_AND_GIRLS,
  QUARTERS,
  HANDS,
  TRENDS,
  SAFETY,
  ADMITTED_AND_DENIED,
  SEASONS,
  OPEN_AND_CLOSED,
  WORKING_AND_BROKEN,
  UNHARMED_AND_HURT,
  BEFORE_AND_AFTER,
  IN_AND_OUT,
  DEEDS,
];
