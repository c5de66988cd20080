/** How reports name bodies: words that only a body's name has, and the names of the few that each language calls otherwise. */

/**
 * Folded words of bodies: whole, in their numbers and cases, and of German compounds how they begin. No beginning of a surname: Banks, Courtney, Rath, Суданов and
 * Армине are people, who would not be protected as bodies.
 */
const BODY_WORDS = new RegExp(
  `^(?:${[
    // English
    'authorit(?:y|ies)|offices?|ministr(?:y|ies)|agenc(?:y|ies)|governments?|arm(?:y|ies)|police|committees?|councils?|commissions?|part(?:y|ies)|unions?|nations',
    'departments?|courts?|parliaments?|senate|hospitals?|universit(?:y|ies)|groups?|organi[sz]ations?|forces?|militias?|coalitions?|movements?|compan(?:y|ies)|airlines?|bank',
    'federations?|newspapers?|newsrooms?|television|broadcasters?|associations?|institut(?:e|es|ions?)|foundations?|defen[cs]e|regimes?|networks?|services?|bureau|administrations?',
    // German and Dutch
    '(?:ministerium|regierung|polizei|bundeswehr|kommission|ausschuss|behorde|krankenhaus|universitat|fernseh|zeitung|stiftung|flutbehorde|partei(?!k))\\p{L}*',
    'amt(?:e?s)?|amts(?:gericht|arzt|leit)\\p{L}*|armee(?:n|fuhrung|chefs?|kreisen?|sprecher\\p{L}*)?|rat(?:e?s)?|rats(?:fraktion|mehrheit|haus|sitzung|versammlung)\\p{L}*',
    'gericht(?:e?s|en?|shof\\p{L}*)?|verband(?:e?s|en?|s\\p{L}{4,})?|verein(?:e?s|en?|s\\p{L}{4,}|igung\\p{L}*)?|partei(?:krei|vorst)\\p{L}*',
    'zentrum(?:s\\p{L}*)?|truppen?|gruppe|ministerie|regering|politie|partij(?:en)?|leger|ziekenhuis|universiteit|organisatie',
    // French, Spanish, Italian
    'autorites?|ministeres?|gouvernements?|armees?|comites?|conseils?|partis?|tribuna(?:l|ux)|parlements?|hopita(?:l|ux)|universites?|organisations?|groupe|commission|mouvement|coalition|agence',
    'autoridad(?:es)?|oficinas?|ministerios?|gobiernos?|ejercitos?|policia|comites?|consejos?|partidos?|tribunal(?:es)?|organismos?|agencias?|universidad(?:es)?|grupo|comision|organizacion(?:es)?',
    'autorita|ministero|ministeri|governo|esercito|polizia|consiglio|partito|partiti|tribunal[ei]|universita|gruppo|commissione|organizzazion[ei]',
    // Polish
    'parti(?:a|i|e|ę|ą)|organizacj(?:a|i|e|ę|ą)',
    // Russian and Ukrainian
    'министерств(?:о|а|у|ом|е|ам|ами|ах)?|правительств(?:о|а|у|ом|е|ам|ами|ах)?|управлени(?:е|я|ю|ем|и|ям|ями|ях)|арми(?:я|и|ю|еи|ям|ями|ях)|полици(?:я|и|ю|еи)|парти(?:я|и|ю|еи|ям|ями|ях)',
    'комитет(?:а|у|ом|е|ы|ов|ам|ами|ах)?|совет(?:а|у|ом|е|ы)?|суд(?:а|у|ом|е|ы|ам|ами|ах)?',
    'міністерств(?:о|а|у|ом|і)|управлінн(?:я|ю|ям|і)|уряд(?:у|ом|ові|і)?|армі(?:я|і|ю|єю|ї)|поліці(?:я|і|ю|єю|ї)|парті(?:я|і|ю|єю|ї)|комітет(?:у|ом|ові|і|и|ів)?',
    // Arabic
    '(?:هيئة|سلطة|وزارة|حكومة|جيش|شرطة|لجنة|مجلس|حزب|محكمة|منظمة|دفاع|قوات)(?:ه|ها|هم|ي|نا)?',
    '(?:هيئات|سلطات|وزارات|حكومات|لجان|مجالس|احزاب|محاكم|منظمات)',
  ].join('|')})$`,
  'u',
);

/** @param word folded, without an Arabic article. */
export function isWordOfBody(word: string): boolean {
  return BODY_WORDS.test(word) || BODY_ENDS.test(word) || BODY_NOUNS.has(word);
}

/**
 * Whole folded words, without an Arabic article, that a body's name has and nobody's: institutions, kinds of papers and agencies. None that is a surname or a
 * given name as well (Spiegel, Press, Rada, Caritas, اتحاد), since whoever bears one would not be protected.
 */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'gazette brigade kremlin pentagon reuters unicef unhcr greenpeace oxfam tribunal inquiry ' +
    'stadtrat gemeinderat landtag bundestag bundesrat diakonie ' +
    'prefecture mairie procura questura audiencia ayuntamiento sindicato defensoria fiscalia ' +
    'мчс фсб мвд минобороны минздрав минюст минфин прокуратура прокуратуры генпрокуратура госдума кремль тасс интерфакс профсоюз мэрия администрация ' +
    'агентство росгвардия роспотребнадзор укрінформ дснс генштаб міноборони ' +
    'ministerstwo ministerstwa komitet prokuratura zwiazek urzad policja wojsko szpital gazeta ' +
    'bakanligi bakanlik komitesi mahkemesi mahkeme yargitay danistay savciligi savcilik bassavciligi bassavcilik belediyesi belediye sendikasi sendika ' +
    'dernegi vakfi mudurlugu baskanligi jandarma kizilay gazetesi ajansi partisi valiligi meclisi hastanesi universitesi konseyi komisyonu orgutu ' +
    'محكمة نيابة صحيفة جريدة وكالة نقابة بلدية جمعية مستشفى مستشفي مديرية رويترز ' +
    'وزارت کمیته دادگاه دادستانی روزنامه خبرگزاری اتحادیه شهرداری فرمانداری سپاه سازمان پلیس ارتش شورای بیمارستان'
  ).split(' '),
);

/** The same where one of the words alone may be a surname: "Cour", "Cámara", "Hilal". */
export const BODY_PHRASES: readonly string[] = [
  'red crescent',
  'coast guard',
  'верховная рада',
  'верховнои рады',
  ...['верховн', 'міськ', 'обласн', 'раионн', 'сільськ', 'селищн'].flatMap((of) => [
    `${of}а рада`,
    `${of}оі ради`,
    `${of}іи раді`,
    `${of}у раду`,
    `${of}ою радою`,
  ]),
  'рада безпеки',
  'ради безпеки',
  'раді безпеки',
  'рада директорів',
  'ради директорів',
  'cour d appel',
  'cour de cassation',
  'corte d appello',
  'corte di cassazione',
  'corte suprema',
  'camara de diputados',
  'guardia civil',
  'guardia costiera',
  'czerwony krzyz',
  'straz graniczna',
  'straz pozarna',
  'sad okregowy',
  'sad rejonowy',
  'sad najwyzszy',
  'sad apelacyjny',
  'الهلال الاحمر',
  'الاتحاد',
  'الدفاع المدني',
  'هلال احمر',
  'صلیب سرخ',
];

/** Ends of German and Dutch compounds that only a body's name has, folded. */
const BODY_ENDS =
  /^(?:news|tv|radio|(?:stadt|kirchen)?gemeinde|feuerwehr|wasserwacht|bergwacht|seenotrettung|rettungsdienst|firma|werft|reederei|konzern|unternehmen|gesellschaft|gmbh|ltd|llc|inc|plc|corp|societe|entreprise|empresa|compania|компания|фирма)$|.(?:verwaltung|gewerkschaft|anwaltschaft|komitee|agentur|hilfswerk|initiative|amt|behorde|ministerium|verband|verein|partei|polizei|kommission|gericht|ministerie|bureau)$/u;

/** Folded names of one body a line, parted by bars; the first is its key. Cases and written-on prepositions stand here as far as they are common. */
const BODIES = `
united nations | un | uno | vereinte nationen | vereinten nationen | nations unies | onu | naciones unidas | nazioni unite | verenigde naties | nacoes unidas | оон | организация объединенных нации | организации объединенных нации | организация обьединенных нации | організація об'єднаних націи | організаціі об'єднаних націи | الامم المتحدة | للامم المتحدة | بالامم المتحدة | والامم المتحدة | سازمان ملل | سازمان ملل متحد | birlesmis milletler | bm
european union | eu | europaische union | europaischen union | union europeenne | ue | union europea | unione europea | europese unie | ес | евросоюз | евросоюза | европеискии союз | европеиского союза | єс | євросоюз | євросоюзу | європеиськии союз | європеиського союзу | الاتحاد الاوروبي | للاتحاد الاوروبي | اتحادیه اروپا | avrupa birligi | ab
world health organization | world health organisation | who | weltgesundheitsorganisation | oms | organisation mondiale de la sante | organizacion mundial de la salud | воз | всемирная организация здравоохранения | всемирнои организации здравоохранения | вооз | всесвітня організація охорони здоров'я | منظمة الصحة العالمية | سازمان جهانی بهداشت | سازمان بهداشت جهانی | dunya saglik orgutu
red cross | icrc | rotes kreuz | rote kreuz | roten kreuz | roten kreuzes | croix-rouge | cicr | cruz roja | croce rossa | красныи крест | красного креста | мккк | червонии хрест | червоного хреста | الصليب الاحمر | للصليب الاحمر | صلیب سرخ | kizilhac
nato | otan | нато | الناتو | ناتو | حلف شمال الاطلسي
white house | weisses haus | weisse haus | weissen haus | maison blanche | casa blanca | casa bianca | белыи дом | белого дома | белом доме | білии дім | білого дому | البيت الابيض | کاخ سفید | beyaz saray
doctors without borders | msf | medecins sans frontieres | arzte ohne grenzen | medicos sin fronteras | врачи без границ | лікарі без кордонів | اطباء بلا حدود | پزشکان بدون مرز | sinir tanimayan doktorlar
international criminal court | icc | internationaler strafgerichtshof | internationale strafgerichtshof | internationalen strafgerichtshof | internationalen strafgerichtshofs | istgh | cour penale internationale | cpi | corte penal internacional | corte penale internazionale | международныи уголовныи суд | международного уголовного суда | мус | міжнароднии кримінальнии суд | міжнародного кримінального суду | المحكمة الجنائية الدولية | للمحكمة الجنائية الدولية | دیوان کیفری بین المللی | دیوان بین المللی کیفری | uluslararasi ceza mahkemesi | ucm
amnesty international | amnesty | amnistia internacional | amnistie internationale | международная амнистия | эмнести интернешнл | міжнародна амністія | منظمة العفو الدولية | العفو الدولية | عفو بین الملل | uluslararasi af orgutu
human rights watch | hrw | хьюман раитс вотч | хюман раитс вотч | г'юман раитс вотч | هيومن رايتس ووتش | دیده بان حقوق بشر | insan haklari izleme orgutu
fbi | federal bureau of investigation | фбр | مكتب التحقيقات الفيدرالي | مكتب التحقيقات الفدرالي | لمكتب التحقيقات الفيدرالي | اف بی ای | پلیس فدرال امریکا
cia | central intelligence agency | цру | وكالة المخابرات المركزية | وكالة الاستخبارات المركزية | سازمان سیا
bbc | би-би-си | бі-бі-сі | بي بي سي | هيية الاذاعة البريطانية | لهيية الاذاعة البريطانية | بی بی سی
`;

export const BODY_ALIASES: readonly (readonly string[])[] = BODIES.trim()
  .split('\n')
  .map((line) => line.split(' | '));
