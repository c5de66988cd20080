/** How reports name bodies: words that only a body's name has, and the names of the few that each language calls otherwise. */

/** Beginnings of folded words. */
export const BODY_WORDS: readonly string[] = (
  'authorit office ministr agency government army police committee council commission party union nations department court ' +
  'parliament senate hospital university group organi forces force militia coalition movement company airline bank federation ' +
  'newspaper newsroom television broadcaster fernsehen zeitung ' +
  'association institute foundation defence defense regime network service bureau administration ngo ' +
  'behorde amt ministerium regierung armee polizei ausschuss rat kommission partei gericht partament krankenhaus universitat ' +
  'verband verein stiftung bundeswehr zentrum truppen flutbehorde ' +
  'autorite ministere gouvernement armee comite conseil parti tribunal parlement hopital ' +
  'autoridad oficina ministerio gobierno ejercito policia comite consejo partido tribunal organismo agencia ' +
  'autorita ministero governo esercito polizia consiglio partito ' +
  'министерств правительств арми полици комитет совет парти суд управлени міністерств уряд армі поліці комітет рада ' +
  'هيئة سلطة وزارة حكومة جيش شرطة لجنة مجلس حزب محكمة منظمة دفاع قوات'
).split(' ');

/**
 * Whole folded words, without an Arabic article, that a body's name has and nobody's: institutions, kinds of papers and agencies. None that is a surname or a
 * given name as well (Spiegel, Press, Rada, Caritas, اتحاد), since whoever bears one would not be protected.
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
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
export const BODY_ENDS =
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
