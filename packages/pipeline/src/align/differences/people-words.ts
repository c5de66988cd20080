/**
 * Peoples, countries and languages by what they are called in nine languages: whose soldiers, which language. A people a line, in the order of `LANGUAGES`, with `|` between
 * them; words as in opposite-words.ts. Written by hand, for what testimonies speak of; a word that means something else in a language is left out of it
 * (Persian "کرد", which is "did").
 */
import type { OppositeClass } from './opposite-class.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'tr', 'ar', 'fa'];

const PEOPLES: Readonly<Record<string, string>> = {
  russia:
    'russia* | Russ*, russisch* | russe*, russie | rusia, ruso, rusa, rusos, rusas | росси*, русск* | росія*, росії, росію, росією, російськ*, росіян*, русськ* | rusya*, rus, ruslar*, rusça*, rusun | روسيا, روسي, روسية, روس, الروس | روسیه, روسی, روس',
  ukraine:
    'ukrain* | Ukrain*, ukrainisch* | ukrain* | ucrani* | украин* | україн* | ukrayna* | أوكراني*, اوكراني* | اوکراین*',
  belarus:
    'belarus* | Belarus*, belarus*, Weißruss*, weißruss* | biéloruss*, bélarus*, biélorusse* | bielorrus* | белорус*, беларус* | білорус* | belarus*, beyaz_rus* | بيلاروس* | بلاروس*',
  poland:
    'polish, poland | Polen, Polens, Pole, Polin*, polnisch* | polonais*, pologne | polac*, polonia | польш*, польск*, поляк* | польщ*, польськ*, поляк* | polonya*, lehler* | بولندي*, بولندا | لهستان*',
  germany:
    'german, germans, germany | Deutsch*, deutsch* | allemand*, allemagne | alemán, alemana*, alemanes, alemania | немецк*, немец, немц*, немк*, германи*, германск* | німец*, німц*, німк*, німеччин* | alman, almanlar*, almanya*, almanca* | ألماني*, الماني*, ألمان | آلمان*',
  france:
    'french, frenchm*, frenchw*, france | Franzos*, Französ*, französisch*, Frankreich* | français*, france | francés, francesa*, franceses, francia | француз*, франци* | француз*, франці* | fransa*, fransız* | فرنسي*, فرنسا | فرانسه, فرانسوی*',
  britain:
    'british, britain, briton*, english, englishm*, englishw*, england, UK, united_kingdom | Brite, Briten, Britin*, britisch*, Englän*, englisch*, Englisch*, England*, Großbritannien* | britanni*, grande-bretagne, anglais*, angleterre, royaume-uni | británic*, inglés, inglesa*, ingleses, inglaterra, reino_unido, gran_bretaña | британ*, англи*, великобритан* | британ*, англі*, великобритан* | ingiliz*, ingiltere*, britanya* | بريطاني*, بريطانيا, إنجليزي*, انجليزي*, إنكليزي*, انكليزي*, إنجلترا, انجلترا | بریتانیا*, انگلیس*',
  italy:
    'italian*, italy | Italien*, italienisch* | italie* | italian*, italia | итальян*, итали* | італі* | italya* | إيطالي*, ايطالي* | ایتالیا*',
  spain:
    'spanish, spain, spaniard* | Spanier*, Spanien*, spanisch*, Spanisch* | espagn* | español*, españa | испан* | іспан* | ispanya*, ispanyol* | إسباني*, اسباني* | اسپانیا*',
  portugal:
    'portug* | Portug*, portug* | portug* | portug* | португал* | португал* | portekiz* | برتغال* | پرتغال*',
  greece:
    'greek*, greece | Griech*, griechisch* | grec, grecs, grecque*, grèce | grieg*, grecia | греч*, грек*, греци* | грец*, грек* | yunan* | يوناني*, يونان | یونان*',
  turkey:
    'turkish, turk, turks, turkey | Türk*, türkisch* | turc, turcs, turque, turques, turquie | turco, turca, turcos, turcas, turquía | турция, турции, турцию, турцией, турецк*, турок, турки, туркам*, турков | туреч*, турецьк*, турок, турки, турків, туркам* | türk, türkler*, türkiye*, türkçe*, türkün | تركي, تركية, تركيا, أتراك, اتراك | ترکیه, ترک\u200cها',
  netherlands:
    'dutch, dutchm*, netherlands, holland | Niederländ*, niederländisch*, Niederlande, Niederlanden, Holländ*, holländisch*, Holland* | néerland*, holland*, pays-bas | neerland*, holand*, países_bajos | голланд*, нидерланд* | голланд*, нідерланд* | hollanda* | هولندي*, هولندا | هلند*',
  belgium:
    'belgi* | Belgi*, belgisch* | belge*, belgique | belga*, bélgica | бельги* | бельгі* | belçika* | بلجيكي*, بلجيكا | بلژیک*',
  sweden:
    'swed* | Schwed*, schwedisch* | suéd*, suède | suec*, suecia | швед*, швеци* | швед*, швеці* | isveç* | سويدي*, سويد | سوئد*',
  norway:
    'norway, norwegian* | Norweg*, norwegisch* | norv* | norueg* | норвеж*, норвеги* | норве* | norveç* | نرويجي*, نرويج | نروژ*',
  denmark:
    'danish, dane, danes, denmark | Däne, Dänen, Dänin*, dänisch*, Dänemark* | danois*, danemark | danes*, danés, dinamarca | датск*, датчан*, дания, дании, данию | данськ*, данія, данії, данію | danimarka* | دنماركي*, دنمارك, دانماركي*, دانمارك, الدنمارك | دانمارک*',
  finland:
    'finnish, finn, finns, finland | Finne, Finnen, Finnin*, Finnland*, finnisch* | finland* | finland*, finés, finesa* | финск*, финн*, финлянд* | фінськ*, фінлянд* | finlandiya* | فنلندي*, فنلندا | فنلاند*',
  hungary:
    'hungar* | Ungar*, ungarisch* | hongr* | húngar*, hungría | венгер*, венгр*, венгри* | угорськ*, угорц*, угорщин* | macar* | هنغاري*, المجر | مجارستان*',
  romania:
    'romania* | Rumän*, rumänisch* | roumain*, roumanie | ruman*, rumania | румын* | румун* | romanya*, rumen* | رومانيا | رومانی*',
  bulgaria:
    'bulgaria* | Bulgar*, bulgarisch* | bulgar* | búlgar*, bulgaria | болгар* | болгар* | bulgar* | بلغاري*, بلغاريا | بلغار*',
  serbia:
    'serb* | Serb*, serbisch* | serb* | serbi*, serbo* | серб* | серб* | sırp*, sırbistan* | صربي*, صرب, صربيا | صرب*',
  croatia:
    'croat* | Kroat*, kroatisch* | croat* | croata*, croacia | хорват* | хорват* | hırvat* | كرواتي*, كرواتيا | کروات*, کرواسی',
  bosnia:
    'bosnia*, bosniak* | Bosni*, bosnisch* | bosni* | bosni* | босни* | босні* | bosna*, boşnak* | بوسني*, البوسنة | بوسنی*',
  albania:
    'albania* | Alban*, albanisch* | albanai*, albanie | albanes*, albanés, albania | албан* | албан* | arnavut* | ألباني* | آلبانی*',
  kosovo: 'kosov* | Kosov*, kosov* | kosov* | kosov* | косов* | косов* | kosova* | كوسوف* | کوزوو*',
  czechia:
    'czech* | Tschech*, tschechisch* | tchèque*, tchéqu* | checo, checa, checos, checas, chequia | чешск*, чехи, чехов, чехи* | чеськ*, чехи, чехі* | çekya*, çekler*, çek_cumhuriyeti* | تشيكي*, التشيك | جمهوری_چک',
  slovakia:
    'slovak* | Slowak*, slowakisch* | slovaq* | eslovac*, eslovaquia | словак*, словацк* | словац*, словаччин* | slovak* | سلوفاك* | اسلواکی*',
  austria:
    'austria, austrian* | Österreich*, österreichisch* | autrich* | austriac*, austria | австрии, австрия, австрию, австрийск*, австри* | австрі*, австрійськ* | avusturya* | نمساوي*, النمسا | اتریش*',
  switzerland:
    'swiss, switzerland | Schweiz*, schweizer* | suisse* | suiz* | швейцар* | швейцар* | isviçre* | سويسري*, سويسرا | سوئیس*, سوییس*',
  georgia:
    'georgia* | Georgi*, georgisch* | géorgi* | georgi* | грузин*, грузия, грузии, грузию, грузией | грузин*, грузія, грузії, грузію | gürcü*, gürcistan* | جورجي*, جورجيا | گرجی*, گرجستان',
  armenia:
    'armenia* | Armeni*, armenisch* | arméni* | armeni* | армян*, армени* | вірмен* | ermeni* | أرمني*, ارمني*, أرمن, أرمينيا | ارمنی*, ارمنستان',
  azerbaijan:
    'azer* | Aserb*, aserb* | azer*, azéri* | azer* | азербайджан* | азербайджан* | azeri*, azerbaycan* | أذري*, أذربيجان*, اذربيجان* | آذربایجان*',
  chechnya:
    'chech* | Tschetsch*, tschetschenisch* | tchétch* | chechen*, chechenia | чечен*, чечн* | чечен*, чечн* | çeçen* | شيشاني*, الشيشان | چچن*',
  tatars: 'tatar* | Tatar*, tatarisch* | tatar* | tártar* | татар* | татар* | tatar* | تتار, تتاري* | تاتار*',
  kazakhstan:
    'kazakh* | Kasach*, kasachisch* | kazakh* | kazaj* | казах* | казах* | kazakistan*, kazaklar* | كازاخ* | قزاق*',
  uzbekistan:
    'uzbek* | Usbek*, usbekisch* | ouzbek*, ouzbék* | uzbek* | узбек* | узбек*, узбец* | özbek* | أوزبك*, اوزبك* | ازبک*',
  tajikistan:
    'tajik* | Tadschik*, tadschikisch* | tadjik* | tayik* | таджик* | таджи* | tacik* | طاجيك* | تاجیک*',
  syria:
    'syria* | Syr*, syrisch* | syri* | siria, sirio, sirios, sirias | сирия, сирии, сирию, сирией, сирийск*, сириец, сирийц* | сирія, сирії, сирію, сирією, сирійськ*, сирієць, сирійц* | suriye* | سوري, سورية, سوريا, سوريون, سوريين, سوريات | سوریه, سوری',
  iraq: 'iraq* | Irak*, irakisch* | irak*, iraq* | irak, iraq, iraquí*, irakí* | ирак* | ірак* | ırak* | عراقي*, عراق | عراق, عراقی*',
  iran: 'iran* | Iran*, iranisch* | iran* | irán, iraní* | иран* | іран* | iran* | إيراني*, ايراني*, إيران, ايران | ایران, ایرانی*',
  israel:
    'israel* | Israel*, israelisch* | israél*, israël* | israel* | израил* | ізраїл* | israil* | إسرائيل*, اسرائيل* | اسرائیل*',
  palestine:
    'palestin* | Palästin*, palästin* | palestin* | palestin* | палестин* | палестин* | filistin* | فلسطين* | فلسطین*',
  lebanon:
    'lebanon, lebanese | Libanes*, Libanon*, libanesisch* | liban* | libanes*, libanés, líbano | ливан* | ліван* | lübnan* | لبناني*, لبنان | لبنان*',
  jordan:
    'jordanian* | jordanisch*, Jordanier*, Jordanien* | jordani* | jordano*, jordana*, jordania | иордан* | йордан* | ürdün* | أردني*, اردني*, الأردن | اردن, اردنی*',
  egypt:
    'egypt* | Ägypt*, ägyptisch* | égypt*, egypt* | egip* | египет*, египт* | єгип* | mısır, mısırlı* | مصري, مصرية, مصريون, مصريين | مصر, مصری*',
  libya:
    'libya* | Liby*, libysch* | liby* | libia, libio* | ливия, ливии, ливию, ливийск*, ливиец, ливийц* | лівія, лівії, лівію, лівійськ*, лівієць, лівійц* | libya* | ليبي, ليبية, ليبيا, ليبيون, ليبيين | لیبی*',
  tunisia:
    'tunisia* | Tunes*, tunesisch* | tunisi* | tunecin*, túnez | тунис* | туніс* | tunus* | تونسي*, تونس | تونس*',
  algeria:
    'algeria* | Algeri*, algerisch* | algéri* | argeli* | алжир* | алжир* | cezayir* | جزائري*, الجزائر | الجزایر*',
  morocco:
    'morocc* | Marokk*, marokkanisch* | maroc* | marroqu*, marruecos | марокк* | марокк*, марокан* | fas, faslı* | مغربي, مغربية, مغاربة | مراکش*',
  sudan:
    'sudan* | Sudan*, sudanesisch* | soudan* | sudan*, sudán | судан* | судан* | sudan* | سوداني*, سودان | سودان*',
  ethiopia:
    'ethiopia* | Äthiop*, äthiopisch* | éthiop* | etíop*, etiop* | эфиоп* | ефіоп* | etiyopya* | إثيوبي*, اثيوبي* | اتیوپی*',
  eritrea:
    'eritrea* | Eritre*, eritreisch* | érythr* | eritre* | эритре* | еритре* | eritre* | إريتري*, اريتري* | اریتره*',
  somalia:
    'somali* | Somali*, somalisch* | somali* | somal* | сомали* | сомал* | somali* | صومالي*, صومال | سومالی*',
  yemen:
    'yemen* | Jemen*, jemenitisch* | yémen*, yémén* | yemen* | йемен* | ємен* | yemen* | يمني, يمنية, يمن, يمنيون, يمنيين | یمن, یمنی*',
  saudi:
    'saudi* | Saudi*, saudi*, saudisch* | saoud* | saudí*, saudita* | саудовск*, саудовц* | саудівськ* | suudi* | سعودي* | سعودی*, عربستان',
  afghanistan:
    'afghan* | Afghan*, afghanisch* | afghan* | afgan* | афган* | афган* | afgan* | أفغان*, افغان* | افغان*',
  pakistan:
    'pakistan* | Pakistan*, pakistanisch* | pakistan* | paquist*, pakist* | пакистан* | пакистан* | pakistan* | باكستاني*, باكستان | پاکستان*',
  india:
    'india, indian, indians | Inder, Indern, Inderin*, Indien*, indisch* | indien*, inde | india, indio*, hindú* | индия, индии, индию, индией, индийск*, индиец, индийц* | індія, індії, індію, індією, індійськ*, індієць, індійц* | hint, hintli*, hindistan* | هندي, هندية, هند, هنود | هند, هندی',
  china:
    'china, chinese | Chines*, China*, chinesisch* | chinois*, chine | china, chino, chinos, chinas | китай, китая, китаю, китаем, китае, китайск*, китаец, китайц*, китаянк* | китай, китаю, китаєм, китаї, китайськ*, китаєць, китайц*, китаянк* | çin, çinli* | صيني, صينية, صين, صينيون, صينيين | چین, چینی*',
  japan:
    'japan* | Japan*, japanisch* | japon* | japon*, japón | япон* | япон* | japon* | ياباني*, يابان | ژاپن*',
  uyghurs:
    'uyghur*, uighur* | Uigur*, uigurisch* | ouïghour* | uigur*, uigúr* | уйгур* | уйгур* | uygur, uygurlar* | أويغور*, إيغور*, ايغور*, اويغور* | اویغور*',
  usa: 'american, americans, america, US, USA, united_states | Amerikan*, amerikanisch*, US-*, USA, Amerika*, Vereinigte_Staaten, Vereinigten_Staaten | américain*, états-unis, etats-unis, amérique | estadounidense*, estados_unidos, americano*, americana*, norteamerican* | американ*, сша, америк* | американ*, сша, америк* | amerika*, abd | أمريكي*, امريكي*, أميركي*, اميركي*, أمريكا, أميركا, امريكا, ولايات_المتحدة | آمریکا*, امریکا*, ایالات_متحده',
  canada: 'canad* | Kanad*, kanadisch* | canad* | canad* | канад* | канад* | kanada* | كندي*, كندا | کانادا*',
  mexico:
    'mexic* | Mexik*, mexikanisch* | mexic*, mexique | mexic*, mejic*, méxico | мексик* | мексик* | meksika* | مكسيكي*, المكسيك | مکزیک*',
  australia:
    'australia* | Australi*, australisch* | austral* | australi* | австралийск*, австрали* | австралі* | avustralya* | أسترالي*, استرالي* | استرالیا*',
  kurds:
    'kurd* | Kurd*, kurdisch* | kurd* | kurd*, curd* | курд* | курд* | kürt* | كردي, كردية, أكراد, اكراد, كردستان | کردها, کردستان*, کُرد*',
  arabs:
    'arab, arabs, arabic | Arab*, arabisch* | arabe* | árabe* | араб* | араб* | arap, araplar*, arapça*, arabın | عربي, عربية, عرب | عرب, عربی, اعراب',
};

/** Of whom one may be called by the other's name: a Tatar of Crimea, an Arab from Syria. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['chechnya', 'russia'],
  ['tatars', 'russia'],
  ['tatars', 'ukraine'],
  ['uyghurs', 'china'],
  ['kosovo', 'albania'],
  ['kosovo', 'serbia'],
  ...[
    'syria',
    'iraq',
    'palestine',
    'lebanon',
    'jordan',
    'egypt',
    'libya',
    'tunisia',
    'algeria',
    'morocco',
    'sudan',
    'yemen',
    'saudi',
  ].map((country) => ['arabs', country] as const),
];

const places = Object.keys(PEOPLES);

export const PEOPLE: OppositeClass = {
  of: 'each',
  members: Object.values(PEOPLES).map((words) =>
    member(Object.fromEntries(words.split(' | ').map((some, i) => [LANGUAGES[i] ?? '', some]))),
  ),
  alike: ALIKE.map(([one, other]) => [places.indexOf(one), places.indexOf(other)]),
};

/** German adjectives have a capital where a sentence begins. */
function member(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const german = (words['de'] ?? '').split(', ');
  const begun = german
    .filter((word) => /^\p{Ll}/u.test(word))
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  return { ...words, de: [...german, ...begun].join(', ') };
}

/** "Muslim" is said of either of its branches. */
export const FAITHS: OppositeClass = {
  of: 'each',
  alike: [
    [1, 3],
    [1, 4],
    [1, 5],
    [4, 5],
  ],
  members: [
    {
      en: 'christian, christians',
      de: 'Christ, Christen, Christin, Christinnen, christlich*',
      fr: 'chrétien*',
      es: 'cristian*',
      ru: 'христиан*',
      uk: 'християн*',
      tr: 'hristiyan*, hıristiyan*',
      ar: 'مسيحي*',
      fa: 'مسیحی*',
    },
    {
      en: 'muslim*, moslem*',
      de: 'Muslim*, Moslem*, muslimisch*, moslemisch*',
      fr: 'musulman*',
      es: 'musulm*',
      ru: 'мусульман*',
      uk: 'мусульман*',
      tr: 'müslüman*',
      ar: 'مسلم, مسلمة, مسلمون, مسلمين, مسلمات',
      fa: 'مسلمان*',
    },
    {
      en: 'jew, jews, jewish',
      de: 'Jude, Juden, Jüdin*, jüdisch*',
      fr: 'juif*, juive*',
      es: 'judío*, judía*',
      ru: 'еврей*, евреи, евреев, еврея*',
      uk: 'єврей*, євреї*, євреїв',
      tr: 'yahudi*, musevi*',
      ar: 'يهود, يهودي*',
      fa: 'یهود*',
    },
    {
      en: 'sunni*',
      de: 'Sunnit*, sunnitisch*',
      fr: 'sunnite*',
      es: 'suní*, sunita*, sunní*',
      ru: 'суннит*',
      uk: 'суніт*, сунит*',
      tr: 'sünni*',
      ar: 'سني, سنية',
      fa: 'سنی*',
    },
    {
      en: 'shia*, shiite*',
      de: 'Schiit*, schiitisch*',
      fr: 'chiite*',
      es: 'chií*, chiita*',
      ru: 'шиит*',
      uk: 'шиїт*',
      tr: 'şii, şiiler*',
      ar: 'شيعي*, شيعة',
      fa: 'شیعه*',
    },
    {
      en: 'alawi*',
      de: 'Alawit*, alawitisch*',
      fr: 'alaouite*',
      es: 'alauí*, alauita*',
      ru: 'алавит*',
      uk: 'алавіт*',
      tr: 'nusayri*',
      ar: 'علوي, علوية, علويون, علويين',
      fa: 'علوی*',
    },
    {
      en: 'druze*',
      de: 'Druse, Drusen, drusisch*',
      fr: 'druze*',
      es: 'druso*, drusa*',
      ru: 'друзск*',
      uk: 'друзьк*',
      tr: 'dürzi*',
      ar: 'دروز, درزي*',
      fa: 'دروزی*',
    },
    {
      en: 'yazidi*, yezidi*',
      de: 'Jesid*, jesidisch*, Yezid*, yezidisch*',
      fr: 'yézid*, yazid*',
      es: 'yazid*, yezid*',
      ru: 'езид*',
      uk: 'єзид*, езид*',
      tr: 'yezidi*, êzidi*, ezidi*',
      ar: 'إيزيدي*, ايزيدي*, يزيدي*',
      fa: 'ایزدی*',
    },
    {
      en: 'hindu*',
      de: 'Hindu*, hinduistisch*',
      fr: 'hindou*',
      es: 'hinduist*',
      ru: 'индуис*',
      uk: 'індуїс*',
      tr: 'hindu*',
      ar: 'هندوس*',
      fa: 'هندو*',
    },
  ].map(member),
};

/** Who came: no guards, officers and fighters, who may be any of these. */
export const FORCES: OppositeClass = {
  of: 'each',
  members: [
    {
      en: 'police, policem*, policew*',
      de: 'Polizei, Polizist, Polizisten, Polizistin*, Polizeibeamt*',
      fr: 'police, policier*, policière*',
      es: 'policía, policías, policial*',
      ru: 'полиция, полиции, полицию, полицией, полицейск*, милици*',
      uk: 'поліція, поліції, поліцію, поліцією, поліцейськ*, поліціян*, міліці*',
      tr: 'polis, polisler*, polisi*, polise, polisten',
      ar: 'شرطة, شرطي*',
      fa: 'پلیس',
    },
    {
      en: 'army, soldier*, troops',
      de: 'Armee, Soldat*, Truppen',
      fr: 'armée, soldat*, militaires',
      es: 'ejército, soldado*, militares',
      ru: 'армия, армии, армию, армией, солдат*, войска, войск, военные, военных',
      uk: 'армія, армії, армію, армією, солдат*, військові, військових, війська, військ',
      tr: 'asker, askerler*, askeri, ordu, ordusu*',
      ar: 'جيش, جندي*, جنود*',
      fa: 'ارتش, سرباز, سربازان, نظامیان',
    },
    {
      en: 'rebel, rebels, insurgent*',
      de: 'Rebell, Rebellen, Rebellin*, Aufständisch*',
      fr: 'rebelle*, insurgé*',
      es: 'rebelde*, insurgente*',
      ru: 'повстан*, мятежник*',
      uk: 'повстан*, бунтівник*, заколотник*',
      tr: 'isyancı*',
      ar: 'متمرد*, ثوار*',
      fa: 'شورشیان, شورشی',
    },
    {
      en: 'civilian*',
      de: 'Zivilist*, Zivilbevölkerung, Zivilperson*',
      fr: 'civils',
      es: 'civiles',
      ru: 'мирные_жители, мирных_жителей, мирными_жителями, мирным_жителям, гражданские_лица, гражданских_лиц',
      uk: 'мирні_жителі, мирних_жителів, мирні_мешканці, мирних_мешканців, цивільні, цивільних',
      tr: 'sivil, siviller*, sivilleri*',
      ar: 'مدنيون, مدنيين, مدنيا',
      fa: 'غیرنظامی*',
    },
  ],
};

export const HOUSES_OF_PRAYER: OppositeClass = {
  of: 'each',
  members: [
    {
      en: 'church, churches',
      de: 'Kirche, Kirchen',
      fr: 'église, églises',
      es: 'iglesia, iglesias',
      ru: 'церковь, церкви, церквей, церковью, церквях',
      uk: 'церква, церкви, церкві, церкву, церквою, церков',
      tr: 'kilise*',
      ar: 'كنيسة, كنائس',
      fa: 'کلیسا*',
    },
    {
      en: 'mosque*',
      de: 'Moschee, Moscheen',
      fr: 'mosquée*',
      es: 'mezquita*',
      ru: 'мечет*',
      uk: 'мечет*, мечеть',
      tr: 'cami, camii*, camiye, camiyi, camide*, caminin, camiler*',
      ar: 'مسجد, مساجد',
      fa: 'مسجد*, مساجد',
    },
    {
      en: 'synagogue*',
      de: 'Synagoge, Synagogen',
      fr: 'synagogue*',
      es: 'sinagoga*',
      ru: 'синагог*',
      uk: 'синагог*',
      tr: 'sinagog*, havra*',
      ar: 'كنيس, معبد_يهودي',
      fa: 'کنیسه*',
    },
  ],
};
