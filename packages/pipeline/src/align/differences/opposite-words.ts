/**
 * Words of which only one can be true of one thing: the times of a day, what became of somebody, kin, the quarters of the sky; peoples and faiths stand in people-words.ts, things and deeds in thing-words.ts. A class has a member for each, a member its
 * words by language: with commas between, a star for any ending, `_` for a space, and behind `~` what has to follow (a word or a pattern), behind `~…` at the end of the clause ("nahm um ein Drittel zu"). A member that a language has no sure word for lacks it there, and is not asked for.
 * In small letters, but for German, whose nouns have capitals ("Morgen" is no "morgen"). Whatever one language has one word for where another has two stands in no class
 * ("noche", "Nacht" and "night" begin at other hours).
 */
import { membersOf } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';
import { FAITHS, FORCES, HOUSES_OF_PRAYER, PEOPLE } from './people-words.ts';
import {
  CALLINGS,
  COLOURS,
  CUSTODY,
  DAYS,
  FIRST_AND_LAST,
  HARM,
  PLACES,
  POLITICS,
  SENSES,
  VEHICLES,
  VERDICTS,
  WEAPONS,
  WITH_AND_WITHOUT,
} from './thing-words.ts';

/** Languages that put such words behind what they are said of: "savaştan önce". */
export const BEHIND_ITS_WORD: ReadonlySet<string> = new Set(['tr']);

const DAY_TIMES: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'morning, mornings',
      de: 'Morgen, Morgens, morgens, Morgenstunden, frühmorgens, Vormittag, Vormittags, vormittags, heute_früh, gestern_früh',
      fr: 'matin, matins, matinée, matinées',
      es: 'la_mañana, esta_mañana, las_mañanas, madrugada',
      ru: 'утро, утра, утру, утром, утре, утренн*',
      uk: 'ранок, ранку, ранком, вранці, уранці, зранку, ранков*',
      tr: 'sabah*',
      ar: 'صباح*, صبيحة',
      fa: 'صبح, بامداد',
    },
    {
      en: 'evening, evenings, afternoon, afternoons',
      de: 'Abend, Abends, abends, Abendstunden, Nachmittag, Nachmittags, nachmittags',
      fr: 'soir, soirs, soirée, soirées, après-midi',
      es: 'la_tarde, esta_tarde, las_tardes, la_noche, esta_noche, anoche',
      ru: 'вечер, вечера, вечеру, вечером, вечере, вечерн*',
      uk: 'вечір, вечора, ввечері, увечері, вечором, вечірн*',
      tr: 'akşam*, öğleden_sonra',
      ar: 'مساء*',
      fa: 'بعد_از_ظهر, بعدازظهر, غروب, شامگاه',
    },
  ],
};

/** Survivors may be hurt or be looked for, and the dead are hurt first. French says of the dead that they disappeared. */
const FATES: OppositeClass = {
  of: 'word',
  apart: [
    [0, 1],
    [0, 2],
  ],
  members: [
    {
      en: 'dead, die, dies, died, dying, death, deaths, deadly, kill, kills, killed, killing, murder*, slain, perished, fatal, fatally, drowned, corpse, corpses, executed',
      de: 'tot, tote, toten, toter, totes, Tote, Toten, Toter, Tod, Todes, Tods, Tode, Todes*, töd*, töt*, getötet*, starb, starben, stirbt, sterben, gestorben*, verstarb*, verstorben*, umgekommen, umkam, umkamen, ums_Leben, ermord*, erschoss*, ertrank*, ertrunken*, ertrink*, Leiche, Leichen, Mord*',
      fr: 'mort, morte, morts, mortes, mortel*, mortalité, meur*, mour*, tué*, tue, tuer, tuant, décéd*, décès, péri, péris, périr, noyé*, assassin*, cadavre*',
      es: 'muert*, murió, murieron, muriendo, muere, mueren, morir, mata, matan, matar, matado, mató, mataron, asesin*, fallec*, ahogó, ahogado, ahogados, ahogaron, mortal*, cadáver*',
      ru: 'мертв*, мёртв*, погиб*, умер*, умир*, убит*, убил*, убив*, убий*, смерт*, скончал*, утон*',
      uk: 'мертв*, загин*, загиб*, помер*, помир*, вбит*, убит*, вбив*, смерт*',
      tr: 'öldü*, ölü*, ölen*, ölmüş*, öldür*, cinayet*, şehit*',
      ar: 'قتل*, قتيل*, مقتل*, مات*, ميت*, موت*, توفي*, وفاة, وفيات, استشهد*, شهيد*',
      fa: 'مرگ*, مردند, مرده, کشته*, جان_باخت*, جان_خود, درگذشت*, قتل*',
    },
    {
      en: 'alive, survive*, surviving, survivor*',
      de: 'lebend*, am_Leben, überleb*, Überleb*',
      fr: 'vivant, vivante, vivants, vivantes, en_vie, survi*, survéc*, rescapé*',
      es: 'vivo, viva, vivos, vivas, con_vida, sobreviv*, supervivient*',
      ru: 'жив, жива, живы, живой, живыми, живым, живых, живого, выжи*, уцеле*',
      uk: 'живий, жива, живі, живими, живим, живих, вижи*, вціл*',
      tr: 'hayatta_kal*, hayattaydı*, hayattadır, sağ_kurtul*',
      ar: 'قيد_الحياة, نجا, نجوا, نجت, ناجون, ناجين, أحياء',
      fa: 'زنده*, نجات*, بازماند*',
    },
    {
      en: 'missing, vanished, disappeared',
      de: 'vermiss*, Vermiss*, verschwunden*, verschwand*, verschollen*, fehlt, fehlen, fehlte, fehlten',
      fr: 'porté_disparu, portée_disparue, portés_disparus, portées_disparues',
      es: 'desaparec*, desapari*',
      ru: 'пропал*, пропавш*, исчез*, без_вести',
      uk: 'зник*, пропал*, безвісти',
      tr: 'kayıp*, kaybol*',
      ar: 'مفقود*, اختف*',
      fa: 'ناپدید*, گمشده*, گم_شد*, مفقود*',
    },
    {
      en: 'injur*, wound*, hurt',
      de: 'verletz*, Verletz*, verwund*, Verwund*, verwundet*',
      fr: 'bless*',
      es: 'herid*, herir*, hiri*, lesion*',
      ru: 'ранен*, ранил*, пострада*, травм*',
      uk: 'поранен*, поранил*, постражда*, травм*',
      tr: 'yaralı*, yaralan*, yaralad*',
      ar: 'جريح*, جرح*, أصيب*, اصيب*, مصاب*, إصاب*, اصاب*',
      fa: 'زخم*, مجروح*, مصدوم*',
    },
  ],
};

const GUILT: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'guilty, guilt',
      de: 'schuldig, schuldige, schuldigen, schuldiger, Schuldige, Schuldigen, Schuld',
      fr: 'coupable*',
      es: 'culpable*, culpa',
      ru: 'виновен, виновн*, виноват*, вина, вину, вины',
      uk: 'винен, винн*, вина, провин*',
      tr: 'suçlu, suçlular*, suçluydu*, suçludur',
      ar: 'مذنب*',
      fa: 'گناهکار*, مقصر*, مجرم*',
    },
    {
      en: 'innocent*, innocence, free_of_guilt, free_from_guilt, without_guilt',
      de: 'unschuld*, Unschuld*, frei_von_Schuld, ohne_Schuld, Ohne_Schuld',
      fr: 'innocen*',
      es: 'inocen*, sin_culpa, libre_de_culpa, libres_de_culpa',
      ru: 'невиновн*, невиновен, невинн*, невинен, без_вины',
      uk: 'невинн*, невинен, невинуват*, без_провин*',
      tr: 'suçsuz*, masum*',
      ar: 'بريء*, أبرياء, ابرياء, براءة*',
      fa: 'بی‌گناه*, بیگناه*',
    },
  ],
};

const KIN: OppositeClass = {
  of: 'each',
  // Slavic languages call a cousin a brother.
  alike: [
    [4, 7],
    [4, 8],
  ],
  members: [
    // Before those whose words begin theirs: "ابن", "ابن عم".
    ...membersOf([
      'uncle, uncles | Onkel, Onkels | oncle, oncles | tío, tíos | дядя, дяди, дядю, дядей | дядько, дядька, дядьку, дядьком | amca, amcası*, amcam*, dayı, dayısı*, dayım* | عمي, عمها, خالي, خالها | عمو, عمویش, عمویم, دایی*',
      'aunt, aunts | Tante, Tanten | tante, tantes | tía, tías | тетя, тётя, тети, тёти, тетю, тётю | тітка, тітки, тітку, тіткою | teyze, teyzesi*, teyzem*, halası*, halam* | عمتي, عمته, عمتها, خالتي, خالته, خالتها | خاله, خاله‌ام, عمه, عمه‌ام',
      'grandfather*, granddad*, grandpa* | Großvater, Großvaters, Großväter, Opa, Opas | grand-père, grands-pères | abuelo | дед, деда, деду, дедом, дедушк* | дід, діда, дідусь, дідуся, дідом | dede, dedesi*, dedem*, büyükbaba* | | پدربزرگ*',
      'grandmother*, grandma* | Großmutter, Großmütter, Oma, Omas | grand-mère, grands-mères | abuela, abuelas | бабушк* | бабус* | ninesi*, ninem*, büyükanne*, anneanne*, babaanne* | جدتي, جدته, جدتها | مادربزرگ*',
      'cousin, cousins | Cousin, Cousins, Cousine, Cousinen, Vetter, Vettern | cousin, cousins, cousine, cousines | primo, primos, prima, primas | двоюродн* | двоюрідн* | kuzen* | ابن_عمي, ابن_عمه, ابن_عمها, ابنة_عمي, ابنة_عمه, ابن_خالي, ابن_خاله | پسرعمو*, پسر_عمو*, دخترعمو*, دختر_عمو*, پسرخاله*, پسر_خاله*, دخترخاله*, دختر_خاله*, پسردایی*, پسر_دایی*, پسر_عمه*',
    ]),
    {
      en: 'father*, dad, dads, daddy',
      de: 'Vater, Vaters, Väter, Vätern, Papa',
      fr: 'père, pères, papa',
      es: 'padre, papá',
      ru: 'отец, отца, отцу, отцом, отце, отцы, отцов, папа, папы',
      uk: 'батько, батька, батьку, батьком, батькові, тато, тата',
      tr: 'baba, babası*, babam*, babamız*, babanın, babalar*',
      ar: 'والد, والده, والدي, والدها, والدهم, أبي, أبوه, أبوها',
      fa: 'پدر*',
    },
    {
      en: 'mother*, mom, mum, mummy, mommy',
      de: 'Mutter, Mütter, Müttern, Mama',
      fr: 'mère, mères, maman',
      es: 'madre, madres, mamá',
      ru: 'мать, матери, матерью, матерей, мама, мамы, маму, маме',
      uk: 'мати, матері, матір, матір’ю, матерів, мама, мами, маму',
      tr: 'anne, annesi*, annem*, annemiz*, annenin, anneler*',
      ar: 'والدة, والدته*, والدتي, والدتها, أمي, أمه, أمها',
      fa: 'مادر*',
    },
    {
      en: 'brother, brothers',
      de: 'Bruder, Bruders, Brüder, Brüdern',
      fr: 'frère, frères',
      es: 'hermano, hermanos',
      ru: 'брат, брата, брату, братом, брате, братья, братьев, братьям, братьями',
      uk: 'брат, брата, брату, братові, братом, брати, братів, братам',
      tr: 'erkek_kardeş*, ağabey*, abi, abisi*, abim*',
      ar: 'أخي, أخوه, أخيه, شقيقه, شقيقي, شقيقها',
      fa: 'برادر*',
    },
    {
      en: 'sister, sisters',
      // A nurse without a possessive.
      de: 'meine_Schwester*, meiner_Schwester*, meinen_Schwestern, deine_Schwester*, deiner_Schwester*, seine_Schwester*, seiner_Schwester*, seinen_Schwestern, ihre_Schwester*, ihrer_Schwester*, ihren_Schwestern, unsere_Schwester*, unserer_Schwester*, Meine_Schwester*, Meiner_Schwester*, Seine_Schwester*, Seiner_Schwester*, Ihre_Schwester*, Ihrer_Schwester*, Unsere_Schwester*',
      fr: 'sœur, sœurs, soeur, soeurs',
      es: 'hermana, hermanas',
      ru: 'сестра, сестры, сестре, сестру, сестрой, сёстры, сестёр, сестер',
      uk: 'сестра, сестри, сестрі, сестру, сестрою, сестер',
      tr: 'kız_kardeş*, abla*',
      ar: 'أختي, أخته, أختها, شقيقته, شقيقتي, شقيقتها',
      fa: 'خواهر*',
    },
    {
      en: 'son, sons',
      de: 'Sohn, Sohns, Sohnes, Sohne, Söhne, Söhnen',
      fr: 'fils',
      es: 'hijo, hijos',
      ru: 'сын, сына, сыну, сыном, сыне, сыновья, сыновей, сыновьям',
      uk: 'син, сина, сину, синові, сином, сини, синів',
      tr: 'oğlu, oğlunu, oğlunun, oğluna, oğluyla, oğlum*, oğulları*, oğul, erkek_evlat*, erkek_çocuk*',
      ar: 'ابن, ابنه, ابني, ابنها, أبناء*',
      fa: 'پسر*',
    },
    {
      en: 'daughter, daughters',
      de: 'Tochter, Töchter, Töchtern',
      fr: 'fille, filles',
      es: 'hija, hijas',
      ru: 'дочь, дочери, дочерью, дочерей, дочка, дочку, дочки',
      uk: 'дочка, дочки, дочку, дочкою, донька, доньки, доньку, донькою',
      tr: 'kızı, kızını, kızının, kızına, kızıyla, kızım*, kızları*, kız',
      ar: 'ابنة, ابنته*, ابنتي, ابنتها',
      fa: 'دختر*',
    },
  ],
};

const MEN_AND_WOMEN: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'man, men, husband, husbands, male, males',
      de: 'Mann, Mannes, Manns, Manne, Männer, Männern, Ehemann, Ehemannes, Ehemänner, männlich*',
      fr: 'homme, hommes, mari, maris, époux, masculin*',
      es: 'hombre, hombres, esposo, esposos, marido, maridos, varón, varones, masculin*',
      ru: 'мужчин*, муж, мужа, мужу, мужем, мужья, мужск*',
      uk: 'чоловік*, чоловіч*',
      tr: 'erkek*, kocası*, kocam*, adam*',
      ar: 'رجل, رجال, زوجها, زوجي, ذكور',
      fa: 'مردان, مرد, مردی, شوهر*',
    },
    {
      en: 'woman, women, wife, wives, female, females',
      de: 'Frauen, die_Frau, der_Frau, eine_Frau, einer_Frau, keine_Frau, meine_Frau, meiner_Frau, seine_Frau, seiner_Frau, jede_Frau, diese_Frau, junge_Frau, alte_Frau, Ehefrau, Ehefrauen, weiblich*',
      fr: 'femme, femmes, épouse, épouses, féminin*',
      es: 'mujer, mujeres, esposa, esposas, femenin*',
      ru: 'женщин*, жена, жены, жену, жене, женой, женск*',
      uk: 'жінк*, жінок, дружин*, жіноч*',
      tr: 'kadın*, karısı*, karım*',
      ar: 'امرأة, نساء, زوجته*, زوجتي, إناث',
      fa: 'زنان, زن, زنی',
    },
  ],
};

const BOYS_AND_GIRLS: OppositeClass = {
  of: 'word',
  // "Junge Frauen".
  neither: { de: 'Junge~\\p{Lu}, Jungen~\\p{Lu}' },
  members: [
    {
      en: 'boy, boys',
      de: 'Junge, Jungen, Jungs',
      fr: 'garçon, garçons',
      es: 'niño, chico, muchacho',
      ru: 'мальчик*',
      uk: 'хлопчик*, хлопець, хлопц*',
      tr: 'oğlan*, erkek_çocuk*',
      ar: 'صبي, فتى',
      fa: 'پسر*',
    },
    {
      en: 'girl, girls',
      de: 'Mädchen',
      fr: 'fille, filles, fillette*',
      es: 'niña, niñas, chica, chicas, muchacha, muchachas',
      ru: 'девочк*, девочек, девушк*, девушек',
      uk: 'дівчин*, дівчат*, дівчинк*',
      tr: 'kız, kızı, kızını, kızının, kızına, kızlar*, kız_çocuk*',
      ar: 'فتاة, فتيات, بنت, بنات',
      fa: 'دختر*',
    },
  ],
};

const QUARTERS: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'north, northern, northward*',
      de: 'Norden, Nordens, nördlich*, Nord, nordwärts, Nordkorea*, Nordafrika*, Nordirland*, Norditalien*',
      fr: 'nord',
      es: 'norte',
      ru: 'север, севера, северу, севером, севере, северн*',
      uk: 'північ, півночі, північчю, північн*',
      tr: 'kuzey*',
      ar: 'شمال*',
      fa: 'شمال*',
    },
    {
      en: 'south, southern, southward*',
      de: 'Süden, Südens, südlich*, Süd, südwärts, Südkorea*, Südafrika*, Südsudan*, Süditalien*',
      fr: 'sud',
      es: 'sur',
      ru: 'юг, юга, югу, югом, юге, южн*',
      uk: 'південь, півдня, півдню, півдні, південн*',
      tr: 'güney*',
      ar: 'جنوب*',
      fa: 'جنوب*',
    },
    {
      en: 'east, eastern, eastward*',
      de: 'Osten, Ostens, östlich*, Ost, ostwärts, Osteuropa*, Ostukraine, Ostdeutsch*',
      fr: "l'est, l’est, orient, oriental, orientale, orientales, orientaux",
      es: 'al_este, el_este, del_este, oriente, oriental, orientales',
      ru: 'восток, востока, востоку, востоком, востоке, восточн*, ближневосточн*',
      uk: 'схід, сходу, сході, східн*',
      tr: 'doğu, doğusu*, doğuda*, doğudan, doğuya',
      ar: 'شرق*',
      fa: 'شرق*, خاور*',
    },
    {
      en: 'west, western, westward*',
      de: 'Westen, Westens, westlich*, West, westwärts, Westeuropa*, Westukraine, Westdeutsch*',
      fr: 'ouest, occident*',
      es: 'oeste, occident*',
      ru: 'запад, запада, западу, западом, западе, западн*',
      uk: 'західн*',
      tr: 'batı, batısı*, batıda*, batıdan, batıya, batılı*',
      ar: 'غرب*',
      fa: 'غرب*, باختر*',
    },
  ],
};

const HANDS: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'on_the_left, to_the_left, from_the_left, left~side, left~hand, left~arm, left~leg, left~foot, left~eye, left~ear, left~bank, left~shore, left~wing, left~lane, left~shoulder, left~knee, turned_left, turn_left',
      de: 'links, linke, linken, linker, linkes, linkem',
      fr: 'gauche, gauches',
      es: 'izquierd*',
      ru: 'слева, налево, влево, левый, левая, левое, левого, левой, левую, левом',
      uk: 'ліворуч, зліва, наліво, вліво, лівий, ліва, ліве, лівого, лівої, ліву, лівому, лівій',
      tr: 'sol, sola, soldan, solda, solunda, soluna',
      ar: 'يسار*, اليسرى, الأيسر, أيسر',
      fa: 'چپ',
    },
    {
      en: 'on_the_right, to_the_right, from_the_right, right~side, right~hand, right~arm, right~leg, right~foot, right~eye, right~ear, right~bank, right~shore, right~wing, right~lane, right~shoulder, right~knee, turned_right, turn_right',
      de: 'rechts, rechte, rechten, rechter, rechtes, rechtem',
      fr: 'droite, droites, main_droite, bras_droit, pied_droit, œil_droit, côté_droit',
      es: 'derecha, derechas, brazo_derecho, ojo_derecho, pie_derecho, lado_derecho',
      ru: 'справа, направо, вправо, правый, правая, правого, правой, правую, правом',
      uk: 'праворуч, направо, вправо, правий, правого, правої, правому',
      tr: 'sağa, sağda, sağdan, sağında, sağına, sağ_taraf*, sağ_kol*, sağ_el*',
      ar: 'يمين*, اليمنى, الأيمن, أيمن',
      fa: 'سمت_راست, دست_راست, پای_راست',
    },
  ],
};

const TRENDS: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'rise, rises, rose, risen, rising, increas*, grow, grows, grew, grown, growth, climbed, soar*, surge, surged, surges, surging, doubled, higher',
      de: 'steig*, stieg*, gestiegen*, ansteig*, anstieg*, angestiegen*, Anstieg*, zunahm*, zugenommen, Zunahme*, nahm~…zu, nahmen~…zu, nimmt~…zu, wachs*, wuchs*, gewachsen*, Wachstum*, Steigerung*, erhöh*, Erhöh*, höher*, verdoppel*',
      fr: 'augment*, hausse*, croiss*, croît*, grimp*, monté, montée, monter, monte, accroi*, accru*, doublé, doublée, doublés, doublées, doublent, doublait, doublaient, doubla, doublèrent, doubler, doublera',
      es: 'aument*, subi*, sube*, crec*, creci*, increment*, alza*, elev*, duplic*',
      ru: 'рост*, рос, росл*, вырос*, выраст*, увелич*, повы*, возрос*, подорож*',
      uk: 'зрост*, зрос*, вирос*, збільш*, підви*',
      tr: 'arttı*, artış*, artan*, artıyor*, artır*, artmış*, yüksel*, büyüdü*, büyüme*, büyüyen*, çoğal*',
      ar: 'ارتف*, زاد*, زياد*, ازداد*, تزايد*, نمو, نما',
      fa: 'افزایش*, رشد*, افزود*',
    },
    {
      en: 'fall, falls, fell, fallen, falling, decreas*, decline, declines, declining, drop, drops, dropped, dropping, shrank, shrunk, shrink*, sank, plung*, plummet*, reduc*, lower*',
      de: 'sank*, sinken, sinkt, gesunken*, Rückgang*, rückläufig*, abnahm*, abgenommen, Abnahme*, nahm~…ab, nahmen~…ab, nimmt~…ab, schrumpf*, geschrumpft, gesenkt, senk*, Senkung*, verringer*, Verringer*, niedriger*',
      fr: 'baiss*, chut*, dimin*, recul*, déclin*, tomb*, rédui*, réduct*',
      es: 'baja, bajan, bajó, bajaron, bajar, bajada*, cae, caen, cayó, cayeron, caer, caída*, caído*, disminu*, descen*, reduc*, reduj*, desplom*',
      ru: 'паде*, пада*, упал*, сниж*, сниз*, уменьш*, сократ*, сокращ*',
      uk: 'падін*, пада*, впал*, упал*, зниж*, знизи*, зменш*, скороч*',
      tr: 'düştü*, düşüş*, düşen*, düşür*, düşmüş*, azal*, geriledi*, gerileme*, küçül*',
      ar: 'انخف*, تراجع*, هبط*, هبوط*, تناقص*, خفض*',
      fa: 'کاهش*, افت',
    },
  ],
};

const SAFETY: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'safe, safer, safest, safely, safety, out_of_danger, without_danger, without_any_danger, free_of_danger, from_danger, beyond_danger, less_danger*',
      de: 'sicher, sichere, sicheren, sicherer, sicheres, Sicherheit, gefahrlos*, ungefährlich*, außer_Gefahr, außer_Lebensgefahr, Außer_Gefahr, ohne_Gefahr, Ohne_Gefahr, aus_der_Gefahr, frei_von_Gefahr*, weniger_gefährlich*, weniger_Gefahr*',
      fr: 'sûr, sûre, sûrs, sûres, en_sécurité, sûreté, hors_de_danger, hors_du_danger, sans_danger, loin_du_danger, moins_dangereu*, moins_de_danger*',
      es: 'seguro, segura, seguros, seguras, a_salvo, fuera_de_peligro, sin_peligro, libre_de_peligro, libres_de_peligro, sin_riesgo, sin_riesgos, fuera_de_riesgo, menos_peligro*, menos_riesg*',
      ru: 'безопасн*, вне_опасности, без_опасности, менее_опасн*',
      uk: 'безпечн*, безпек*, поза_небезпекою, без_небезпеки, менш_небезпечн*',
      tr: 'güvenl*, güvende*, emniyet*, tehlikesiz*, tehlikeden_uzak*, tehlikeyi_atlat*, daha_az_tehlike*',
      ar: 'آمن*, أمن*, أمان*, سلامة, خارج_الخطر, عن_الخطر, بلا_خطر, دون_خطر, بدون_خطر, أقل_خطر*, أقل_خطورة',
      fa: 'امن*, ایمن*, امنیت*, بی‌خطر*, بی_خطر*, بدون_خطر*, دور_از_خطر*, خارج_از_خطر*, کم‌خطر*',
    },
    {
      en: 'unsafe, insecure, danger*, perilous, hazard*, risky',
      de: 'unsicher*, Unsicher*, gefährlich*, Gefahr*, gefährd*, riskant*',
      fr: 'danger*, dangereu*, périlleu*, risqué*, peu_sûr, peu_sûre, peu_sûrs, peu_sûres, pas_sûr, pas_sûre',
      es: 'insegur*, peligr*, riesg*, poco_segur*',
      ru: 'опасн*, небезопасн*, угроз*, рискован*',
      uk: 'небезпечн*, небезпек*, загроз*, ризик*',
      tr: 'tehlike*, güvensiz*, riskli*',
      ar: 'خطر*, خطير*, غير_آمن*, مخاطر*',
      fa: 'خطر*, ناامن*',
    },
  ],
};

const ADMITTED_AND_DENIED: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'admit, admits, admitted, admitting, confess*, acknowledged',
      de: 'gab~…zu, gaben~…zu, gibt~…zu, gebe~…zu, zugegeben, zugab*, zugeben, gestand, gestanden, gesteht, gestehen, einräumte*, räumte~…ein, Geständnis*',
      fr: 'avou*, aveu*, admet*, admis, reconnu*, reconnaît, reconnaissait, reconnaissent',
      es: 'admit*, confes*, confies*, reconoc*',
      ru: 'призна*',
      uk: 'визна*, зізна*',
      tr: 'itiraf*, kabul_etti*',
      ar: 'اعترف*, يعترف*, اعتراف*, أقر, أقرت',
      fa: 'اعتراف*, اقرار*',
    },
    {
      en: 'deny, denies, denied, denying, denial*',
      de: 'bestritt*, bestreit*, bestritten, leugn*, geleugnet, verneint*, dementier*, stritt~…ab, streitet~…ab',
      fr: 'nié, nie, nient, niait, nier, niant, démenti*, dément',
      es: 'negó, negaron, niega, niegan, negar, negado, negaba, desmint*',
      ru: 'отрица*, опроверг*',
      uk: 'запереч*, спросту*',
      tr: 'inkar*, yalanla*, reddetti*',
      ar: 'نفى, نفت, ينفي, أنكر*, ينكر*',
      fa: 'انکار*, تکذیب*',
    },
  ],
};

const SEASONS: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'summer, summers',
      de: 'Sommer, Sommers, Sommern',
      fr: 'été',
      es: 'verano, veranos',
      ru: 'лето, летом, летн*',
      uk: 'літо, літа, влітку, літн*',
      tr: 'yaz, yazın',
      ar: 'صيف*',
      fa: 'تابستان*',
    },
    {
      en: 'winter, winters',
      de: 'Winter, Winters, Wintern',
      fr: 'hiver, hivers',
      es: 'invierno, inviernos',
      ru: 'зима, зимой, зиму, зимы, зиме, зимн*',
      uk: 'зима, зими, зиму, взимку, зимов*',
      tr: 'kış, kışın, kışı',
      ar: 'شتاء*',
      fa: 'زمستان*',
    },
    {
      en: 'in_spring, the_spring, last_spring, this_spring, springtime',
      de: 'Frühling, Frühlings, Frühjahr, Frühjahrs',
      fr: 'printemps',
      es: 'primavera, primaveras',
      ru: 'весна, весной, весну, весны, весне, весенн*',
      uk: 'весна, весни, весну, навесні, весн*',
      tr: 'ilkbahar*, bahar*',
      ar: 'ربيع',
      fa: 'بهار*',
    },
    {
      en: 'autumn, autumns',
      de: 'Herbst, Herbstes, Herbsts',
      fr: 'automne, automnes',
      es: 'otoño, otoños',
      ru: 'осень, осенью, осени, осенн*',
      uk: 'осінь, осені, восени, осінн*',
      tr: 'sonbahar*',
      ar: 'خريف*',
      fa: 'پاییز*',
    },
  ],
};

const OPEN_AND_CLOSED: OppositeClass = {
  of: 'word',
  members: [
    {
      en: 'open, opened, opens, opening',
      de: 'offen, offene, offenen, offener, offenes, geöffnet*, öffne, öffnen, öffnet, öffnete*, eröffn*',
      fr: 'ouvert*, ouvre, ouvrent, ouvrir, ouvrit, ouvrirent',
      es: 'abiert*, abre, abren, abrió, abrieron, abrir',
      ru: 'откры*',
      uk: 'відкри*, відчин*',
      tr: 'açık, açıktı, açıldı*, açılan, açtı*',
      ar: 'مفتوح*, فتح*, افتتح*',
      fa: 'باز_شد*, باز_است, باز_بود, باز_کرد*',
    },
    {
      en: 'closed, shut, closes, closing',
      de: 'geschlossen*, schloss, schlossen, schließen, schließt, verschlossen*, gesperrt*',
      fr: 'ferm*, clos*',
      es: 'cerr*, cierr*',
      ru: 'закры*',
      uk: 'закри*, зачин*',
      tr: 'kapalı*, kapan*, kapat*',
      ar: 'مغلق*, أغلق*, اغلق*, إغلاق*',
      fa: 'بسته*',
    },
  ],
};

const BEFORE_AND_AFTER: OppositeClass = {
  of: 'next',
  // "According to"; "by".
  neither: { fr: "d'après, d’après", ar: 'من_قبل' },
  members: [
    {
      en: 'before, prior_to',
      de: 'vor, Vor, bevor, Bevor',
      fr: 'avant, avant_que, avant_de',
      es: 'antes_de, antes_del, antes_de_que',
      ru: 'перед, накануне',
      uk: 'перед, напередодні',
      tr: 'önce',
      ar: 'قبل',
      fa: 'قبل_از, پیش_از',
    },
    {
      en: 'after',
      de: 'nach, Nach, nachdem, Nachdem',
      fr: 'après, après_que',
      es: 'después_de, después_del, tras',
      ru: 'после',
      uk: 'після',
      tr: 'sonra',
      ar: 'بعد',
      fa: 'بعد_از, پس_از',
    },
  ],
};

const IN_AND_OUT: OppositeClass = {
  of: 'next',
  // No place.
  neither: {
    en: 'out_of_danger',
    fr: 'hors_de_danger, hors_du_danger',
    es: 'fuera_de_peligro, fuera_de_riesgo',
    ar: 'خارج_الخطر',
    fa: 'خارج_از_خطر*',
  },
  members: [
    {
      en: 'into, inside',
      de: 'ins, in_das, in_die, in_ein, in_eine',
      fr: "à_l'intérieur, à_l’intérieur",
      es: 'dentro_de, dentro_del',
      tr: 'içine',
      ar: 'داخل',
      fa: 'داخل',
    },
    {
      en: 'out_of, outside',
      de: 'außerhalb',
      fr: "hors_de, hors_du, à_l'extérieur, à_l’extérieur",
      es: 'fuera_de, fuera_del',
      tr: 'dışına',
      ar: 'خارج',
      fa: 'خارج_از',
    },
  ],
};

export const OPPOSITES: readonly OppositeClass[] = [
  PEOPLE,
  FAITHS,
  FORCES,
  HOUSES_OF_PRAYER,
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
  DAY_TIMES,
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
  BEFORE_AND_AFTER,
  IN_AND_OUT,
];
