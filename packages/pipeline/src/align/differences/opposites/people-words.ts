/**
 * Peoples, countries and languages by what they are called in nine languages: whose soldiers, which language. A people a line, in the order of members-of.ts, with `|` between
 * them; words as in opposite-words.ts. Written by hand, for what testimonies speak of; a word that means something else in a language is left out of it
 * (Persian "کرد", which is "did").
 */
import { membersOf } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';

const PEOPLES: Readonly<Record<string, string>> = {
  russia:
    'russia* | Russ*, russisch* | russe*, russie | rusia, ruso, rusa, rusos, rusas | росси*, русск* | росія*, росії, росію, росією, російськ*, росіян*, русськ* | rusya*, rus, ruslar*, rusça*, rusun | روسيا, روسي, روسية, روسيين, الروس | روسیه, روسی, روس',
  ukraine:
    'ukrain* | Ukrain*, ukrainisch* | ukrain* | ucrani* | украин* | україн* | ukrayna* | أوكراني*, اوكراني*, أوكران | اوکراین*',
  belarus:
    'belarus* | Belarus*, belarus*, Weißruss*, weißruss* | biéloruss*, bélarus*, biélorusse* | bielorrus* | белорус*, беларус* | білорус* | belarus*, beyaz_rus* | بيلاروس* | بلاروس*',
  poland:
    'polish, poland | Polen, Polens, Pole, Polin*, polnisch* | polonais*, pologne | polac*, polonia | польш*, польск*, поляк, поляки, поляка, полякам, поляками | польщ*, польськ*, поляк* | polonya*, lehler* | بولندي*, بولندا | لهستان*',
  germany:
    'german, germans, germany | Deutsch*, deutsch* | allemand*, allemagne | alemán, alemana*, alemanes, alemania | немецк*, немец, немцы, немцев, немцам, немцами, немк*, германи*, германск* | німец*, німц*, німк*, німеччин* | alman, almanlar*, almanya*, almanca* | ألماني*, الماني*, ألمان | آلمان*',
  france:
    'french, frenchm*, frenchw*, france | Franzos*, Französ*, französisch*, Frankreich* | français*, france | francés, francesa*, franceses, francia | француз*, франци* | француз*, франці* | fransa*, fransız* | فرنسي*, فرنسا | فرانسه, فرانسوی*',
  britain:
    'british, britain, briton*, english, englishm*, englishw*, england, UK, u[.]k, united_kingdom | Brite, Briten, Britin*, britisch*, Englän*, englisch*, Englisch*, England*, Großbritannien*, Vereinigtes_Königreich, Vereinigten_Königreich, Vereinigte_Königreich | britanni*, grande-bretagne, anglais*, angleterre, royaume-uni | británic*, inglés, inglesa*, ingleses, inglaterra, reino_unido, gran_bretaña | британ*, англи*, великобритан*, соединенное_королевство, соединённое_королевство, соединенного_королевства, соединённого_королевства, соединенном_королевстве, соединённом_королевстве | британ*, англі*, великобритан*, англій*, сполучене_королівство, сполученого_королівства, сполученому_королівстві | ingiliz*, ingiltere*, britanya*, birleşik_krallık* | بريطاني*, بريطانيا, إنجليزي*, انجليزي*, إنكليزي*, انكليزي*, إنجلترا, انجلترا, مملكة_المتحدة, المملكة_المتحدة, الإنجليز, الانجليز, الإنكليز | بریتانیا*, انگلیس*, انگلستان, بریتانیایی*',
  italy:
    'italian*, italy | Italien*, italienisch* | italie* | italian*, italia | итальян*, итали* | італі* | italya* | إيطالي*, ايطالي* | ایتالیا*',
  spain:
    'spanish, spain, spaniard* | Spanier*, Spanien*, spanisch*, Spanisch* | espagn* | español*, españa | испан* | іспан* | ispanya*, ispanyol* | إسباني*, اسباني* | اسپانیا*',
  portugal:
    'portug* | Portug*, portug* | portug* | portug* | португал* | португал* | portekiz* | برتغال* | پرتغال*',
  greece:
    'greek*, greece | Griech*, griechisch* | grec, grecs, grecque*, grèce | grieg*, grecia | греческ*, гречанк*, грек, греки, греков, грекам, греци* | грец*, грек* | yunan* | يوناني*, يونان | یونان*',
  turkey:
    'turkish, turk, turks, turkey | Türke, Türken, Türkin*, Türkei*, türkisch* | turc, turcs, turque, turques, turquie | turco, turca, turcos, turcas, turquía | турция, турции, турцию, турцией, турецк*, турок, турки, туркам*, турков, турчанк* | туреч*, турецьк*, турок, турки, турків, туркам | türk, türkler*, türkiye*, türkçe*, türkün | تركي, تركية, تركيا, أتراك, اتراك | ترکیه, ترک\u200cها',
  netherlands:
    'dutch, dutchm*, netherlands, holland | Niederländ*, niederländisch*, Niederlande, Niederlanden, Holländ*, holländisch*, Holland, Hollands | néerland*, hollandais*, pays-bas | neerland*, holand*, países_bajos | голланд*, нидерланд* | голланд*, нідерланд* | hollanda* | هولندي*, هولندا | هلند*',
  belgium:
    'belgi* | Belgi*, belgisch* | belge*, belgique | belga*, bélgica | бельги* | бельгі* | belçika* | بلجيكي*, بلجيكا | بلژیک*',
  sweden:
    'swed* | Schwede, Schweden, Schwedin*, schwedisch* | suéd*, suède | suec*, suecia | швед*, швеци* | швед*, швеці* | isveç* | سويدي*, سويد | سوئد*',
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
    'serb* | Serb*, serbisch* | serb* | serbi*, serbo* | серб* | серб, серби, сербів, сербам, сербськ*, сербія, сербії, сербію | sırp*, sırbistan* | صربي*, صرب, صربيا | صرب*',
  croatia:
    'croat* | Kroat*, kroatisch* | croat* | croata*, croacia | хорват* | хорват* | hırvat* | كرواتي*, كرواتيا | کروات*, کرواسی',
  bosnia:
    'bosnia*, bosniak* | Bosni*, bosnisch* | bosni* | bosni* | босни* | босні* | bosna*, boşnak* | بوسني*, البوسنة | بوسنی, سنیان, سنی‌ها',
  albania:
    'albania* | Albaner*, Albanien*, albanisch* | albanai*, albanie | albanes*, albanés, albania | албан* | албан* | arnavutluk*, arnavutlar*, arnavut | ألباني* | آلبانی*',
  kosovo:
    'kosov* | Kosov*, kosov* | kosov* | kosov* | косово, косова, косове, косовск* | косово, косова, косові, косовськ* | kosova* | كوسوف* | کوزوو*',
  czechia:
    'czech* | Tschech*, tschechisch* | tchèque*, tchéqu* | checo, checa, checos, checas, chequia | чешск*, чехи, чехам, чехия, чехии, чехию, чехией | чеськ*, чехи, чехі* | çekya*, çek_cumhuriyeti* | تشيكي*, التشيك | جمهوری_چک',
  slovakia:
    'slovak* | Slowak*, slowakisch* | slovaq* | eslovac*, eslovaquia | словак*, словацк* | словац*, словаччин* | slovak* | سلوفاك* | اسلواکی*',
  austria:
    'austria, austrian* | Österreich*, österreichisch* | autrich* | austriac*, austria | австрии, австрия, австрию, австрийск*, австри* | австрі*, австрійськ* | avusturya* | نمساوي*, النمسا | اتریش*',
  switzerland:
    'swiss, switzerland | Schweiz*, schweizer* | suisse* | suiz* | швейцар* | швейцар* | isviçre* | سويسري*, سويسرا | سوئیس*, سوییس*',
  georgia:
    'georgia, georgian* | Georgien*, Georgier*, georgisch* | géorgi* | georgia, georgiano*, georgiana* | грузин*, грузия, грузии, грузию, грузией | грузин*, грузія, грузії, грузію | gürcü*, gürcistan* | جورجي*, جورجيا | گرجی*, گرجستان',
  armenia:
    'armenia* | Armeni*, armenisch* | arméni* | armeni* | армян*, армени* | вірмен* | ermeni* | أرمني*, ارمني*, أرمن, أرمينيا | ارمنی*, ارمنستان',
  azerbaijan:
    'azer* | Aserb*, aserb* | azer*, azéri* | azer* | азербайджан* | азербайджан* | azeri*, azerbaycan* | أذري*, أذربيجان*, اذربيجان* | آذربایجان*',
  chechnya:
    'chech* | Tschetsch*, tschetschenisch* | tchétch* | chechen*, chechenia | чечен*, чечн* | чечен*, чечн* | çeçen* | شيشاني*, الشيشان | چچن*',
  tatars:
    'tatar* | Tatar*, tatarisch* | tatar* | tártar* | татары, татар, татарам, татарами, татарин, татарск* | татар* | tatar* | تتار, تتاري* | تاتار*',
  kazakhstan:
    'kazakh* | Kasach*, kasachisch* | kazakh* | kazaj* | казах* | казах* | kazakistan*, kazaklar* | كازاخ* | قزاقستان*',
  uzbekistan:
    'uzbek* | Usbek*, usbekisch* | ouzbek*, ouzbék* | uzbek* | узбек* | узбек*, узбец* | özbek* | أوزبك*, اوزبك* | ازبک*',
  tajikistan:
    'tajik* | Tadschik*, tadschikisch* | tadjik* | tayik* | таджик* | таджи* | tacik* | طاجيك* | تاجیک*',
  syria:
    'syria* | Syrer*, Syrien*, syrisch* | syri* | siria, sirio, sirios, sirias | сирия, сирии, сирию, сирией, сирийск*, сириец, сирийц* | сирія, сирії, сирію, сирією, сирійськ*, сирієць, сирійц* | suriye* | سوري, سورية, سوريا, سوريون, سوريين, سوريات | سوریه, سوری',
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
    'morocc* | Marokk*, marokkanisch* | maroc* | marroqu*, marruecos | марокк* | марокк*, марокан* | fas | مغربي, مغربية, مغاربة | مراکش*',
  sudan:
    'sudan* | Sudan*, sudanesisch* | soudan* | sudan*, sudán | судан* | судан* | sudanlı* | سوداني*, سودان | سودان*',
  ethiopia:
    'ethiopia* | Äthiop*, äthiopisch* | éthiop* | etíop*, etiop* | эфиоп* | ефіоп* | etiyopya* | إثيوبي*, اثيوبي* | اتیوپی*',
  eritrea:
    'eritrea* | Eritre*, eritreisch* | érythr* | eritre* | эритре* | еритре* | eritre* | إريتري*, اريتري* | اریتره*',
  somalia:
    'somali* | Somali*, somalisch* | somali* | somal* | сомали* | сомал* | somali* | صومالي*, صومال | سومالی*',
  yemen:
    'yemen* | Jemen*, jemenitisch* | yémen*, yémén* | yemen* | йемен* | ємен* | yemende*, yemenli*, yemen | اليمن, يمنيون, يمنيين, يمنيا | یمن, یمنی*',
  saudi:
    'saudi* | Saudi, Saudis, saudisch*, Saudi-Arabi*, saudi-arabisch* | saoud* | saudí*, saudita* | саудовск*, саудовц* | саудівськ* | suudi* | سعودي* | سعودی*, عربستان',
  afghanistan:
    'afghan* | Afghan*, afghanisch* | afghan* | afgan* | афган* | афган* | afgan* | أفغان*, افغان* | افغان*',
  pakistan:
    'pakistan* | Pakistan*, pakistanisch* | pakistan* | paquist*, pakist* | пакистан* | пакистан* | pakistan* | باكستاني*, باكستان | پاکستان*',
  india:
    'india, indian, indians | Inder, Indern, Inderin*, Indien*, indisch* | indien*, inde | india, indio*, hindú* | индия, индии, индию, индией, индийск*, индиец, индийц* | індія, індії, індію, індією, індійськ*, індієць, індійц* | hint, hintli*, hindistan* | الهند, هندي, هندية, هنود | هند, هندی',
  china:
    'china, chinese | Chines*, China*, chinesisch* | chinois*, chine | china, chino, chinos, chinas | китай, китая, китаю, китаем, китае, китайск*, китаец, китайц*, китаянк* | китай, китаю, китаєм, китаї, китайськ*, китаєць, китайц*, китаянк* | çin, çinli* | صيني, صينية, صين, صينيون, صينيين | چین, چینی*',
  japan:
    'japan* | Japan*, japanisch* | japon* | japon*, japón | япон* | япон* | japon* | ياباني*, يابان | ژاپن*',
  uyghurs:
    'uyghur*, uighur* | Uigur*, uigurisch* | ouïghour* | uigur*, uigúr* | уйгур* | уйгур* | uygur, uygurlar* | أويغور*, إيغور*, ايغور*, اويغور* | اویغور*',
  usa: 'american, americans, america, US, USA, u[.]s, united_states | Amerikan*, amerikanisch*, US-*, USA, Amerika*, Vereinigte_Staaten, Vereinigten_Staaten | américain*, états-unis, etats-unis, amérique | estadounidense*, estados_unidos, americano*, americana*, norteamerican*, eeuu, ee[.]uu, ee[.]_uu | американ*, сша, америк*, соединенные_штаты, соединённые_штаты, соединенных_штатов, соединённых_штатов, соединенным_штатам, соединенных_штатах, соединённых_штатах, соединенными_штатами | американ*, сша, америк*, сполучені_штати, сполучених_штатів, сполученим_штатам, сполучених_штатах, сполученими_штатами | amerika*, abd, birleşik_devletler* | أمريكي*, امريكي*, أميركي*, اميركي*, أمريكا, أميركا, امريكا, ولايات_المتحدة | آمریکا*, امریکا*, ایالات_متحده',
  canada:
    'canad* | Kanad*, kanadisch* | canad* | canad* | канад* | канад* | kanadalı*, kanada | كندا, كندية, كنديون, كنديين | کانادا*',
  mexico:
    'mexic* | Mexik*, mexikanisch* | mexic*, mexique | mexic*, mejic*, méxico | мексик* | мексик* | meksika* | مكسيكي*, المكسيك, مكسيك* | مکزیک*',
  australia:
    'australia* | Australi*, australisch* | australie* | australi* | австралийск*, австрали* | австралі* | avustralya* | أسترالي*, استرالي* | استرالیا*',
  kurds:
    'kurd* | Kurd*, kurdisch* | kurd* | kurd*, curd* | курд, курды, курдов, курдам, курдами, курдск*, курдистан* | курд* | kürt* | كردي, كردية, أكراد, اكراد, الكرد, كردستان | کردها, کردستان*, کُرد*',
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
  ['uzbekistan', 'afghanistan'],
  ['tajikistan', 'afghanistan'],
  ['kazakhstan', 'china'],
  ['kurds', 'iraq'],
  ['kurds', 'syria'],
  ['kurds', 'iran'],
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

export const PEOPLE: OppositeClass = {
  of: 'each',
  members: membersOf(Object.values(PEOPLES), Object.keys(PEOPLES)),
  alike: ALIKE,
};

/** "Muslim" is said of either of its branches. */
export const FAITHS: OppositeClass = {
  of: 'each',
  alike: [
    ['muslim', 'sunni'],
    ['muslim', 'shia'],
    ['muslim', 'alawi'],
    ['shia', 'alawi'],
  ],
  members: membersOf([
    'christian, christians | Christ, Christen, Christin, Christinnen, christlich* | chrétien* | cristian* | христиан* | християн* | hristiyan*, hıristiyan* | مسيحي* | مسیحی*',
    'muslim*, moslem* | Muslim*, Moslem*, muslimisch*, moslemisch* | musulman* | musulm* | мусульман* | мусульман* | müslüman* | مسلم, مسلمة, مسلمون, مسلمين, مسلمات | مسلمان*',
    'jew, jews, jewish | Jude, Juden, Jüdin*, jüdisch* | juif*, juive* | judío*, judía* | еврей*, евреи, евреев, еврея* | єврей*, євреї*, євреїв | yahudi*, musevi* | يهود, يهودي* | یهود*',
    'sunni* | Sunnit*, sunnitisch* | sunnite* | suní*, sunita*, sunní* | суннит* | суніт*, сунит* | sünni* | سنيون, سنيين, سنية | سنی*',
    'shia*, shiite* | Schiit*, schiitisch* | chiite* | chií*, chiita* | шиит* | шиїт* | şii, şiiler* | شيعي*, شيعة | شیعه*',
    'alawi* | Alawit*, alawitisch* | alaouite* | alauí*, alauita* | алавит* | алавіт* | nusayri* | علوي, علوية, علويون, علويين | علوی*',
    'druze* | Druse, Drusen, drusisch* | druze* | druso*, drusa* | друзск* | друзьк* | dürzi* | دروز, درزي* | دروزی*',
    'yazidi*, yezidi* | Jesid*, jesidisch*, Yezid*, yezidisch* | yézid*, yazid* | yazid*, yezid* | езид* | єзид*, езид* | yezidi*, êzidi*, ezidi* | إيزيدي*, ايزيدي*, يزيدي* | ایزدی*',
    'hindu* | Hindu*, hinduistisch* | hindou* | hinduist* | индуис* | індуїс* | hindu* | هندوس* | هندو, هندوها',
  ]),
};

/** Who came: no guards, officers and fighters, who may be any of these. */
export const FORCES: OppositeClass = {
  of: 'each',
  members: membersOf([
    'police, policem*, policew* | Polizei, Polizist, Polizisten, Polizistin*, Polizeibeamt*, Polizeikräfte* | police, policier*, policière* | policía, policías, policial* | полиция, полиции, полицию, полицией, полицейск*, милици* | поліція, поліції, поліцію, поліцією, поліцейськ*, поліціян*, міліці* | polis, polisler*, polisi*, polise, polisten | شرطة, شرطي* | پلیس',
    'army, soldier*, troops | Armee, Soldat*, Truppen | armée, soldat*, troupes | ejército, soldado*, tropa, tropas | армия, армии, армию, армией, солдат*, войска, войск, военнослужащ*, войскам, войсками, войсках | армія, армії, армію, армією, солдат*, військовослужбов*, війська, військ, військам, військами, військах, вояк* | asker, askerler*, ordu, ordusu* | جيش, جندي*, جنود*, عسكريون, عسكريين, جيوش, عسكري | ارتش, سرباز, سربازها, سربازان, نظامیان, سربازی, ارتشی*',
    'rebel, rebels, insurgent* | Rebell, Rebellen, Rebellin*, Aufständisch* | rebelle*, insurgé* | rebelde*, insurgente* | повстан*, мятежник* | повстан*, бунтівник*, заколотник* | isyancı* | متمرد*, ثوار* | شورشیان, شورشی',
    'civilian* | Zivilist*, Zivilbevölkerung, Zivilperson* | les_civils, des_civils, de_civils | los_civiles, de_civiles, a_civiles | мирные_жители, мирных_жителей, мирными_жителями, мирным_жителям, гражданские_лица, гражданских_лиц, мирное_население, мирного_населения, мирному_населению | мирні_жителі, мирних_жителів, мирні_мешканці, мирних_мешканців, цивільні_особи, цивільних_осіб, мирне_населення, мирного_населення, цивільне_населення, цивільного_населення | sivil, siviller*, sivilleri* | مدنيون, مدنيين, مدنيا, مدني | غیرنظامی*',
  ]),
};
