/**
 * Common words that people are called by, too, in their dictionary form: what else is written small, "kovalenko", is a name all the same. Left out are words
 * that are far oftener given names (mark, rose). Set by hand: of what is missing here a record is kept too long, of what is wrongly here it is lost.
 */
import { wordKey } from './text-pieces.ts';

const LISTS: readonly string[] = [
  // English
  `baker bell best bird bishop black brown bush butler carpenter church clay cook cooper cross day fields finch fish fisher flower ford forest foster fox
  french gold good gray green grey grove hall hand hardy hart hawk heath high hill hood house hunt hunter king knight lake lamb lane law little long love
  marsh marshall may miller moon moss noble page park parker parks pond pool poor pope potter power price prior pride rich rivers root rush sharp short
  silver small smith snow spring steel stone strange street strong summer summers swan sweet town turner walker wall ward waters weaver
  west white wild will winter wise wolf wood woods young`,
  // German
  `alt arm bald blau braun breit bunt eben eilig ernst fein fern fest feucht flink fleißig frei frisch froh fromm früh gelb gern grau grob groß grün gut hart
  heilig heiß hell hoch hübsch jung kahl kalt kaiser keck klar klein klug krank krumm kurz lahm lang lange langsam laut leicht lieb lustig mager mild müde
  munter nass neu rau rauch rein reich rot rund sanft satt sauer scharf schlau schlicht schmal schnell schön schwach schwarz schwer selig
  stark steif still stolz stumm süß tapfer teuer treu trocken übel voll wach wahr warm weich weise weiß weit wenig wild winzig wohl zart`,
  // French
  `beau berger blanc blond bon boucher boulanger bleu bref brun carpentier charpentier chevalier court dieu dur fleur fontaine fort fournier français gentil grand
  gras gris gros jeune joli lenoir léger long lourd marchand mercier meunier moulin noir petit pont pré prieur riche rivière
  rond rouge roux sauvage simple tailleur vert vieux vigneron ville`,
  // Spanish
  `alegre alto amado arena barrio bello blanco bravo bueno caballero calle calvo campo campos casa castillo claro cruz cuesta delgado dulce duro feo flores
  fuente fuentes fuerte gallo grande guerra guerrero herrero hierro iglesia largo leal malo mata mayor mesa molina molino montaña monte montes
  moreno nieto noble palacios paz peña pequeño pinto plaza prado real redondo rey reyes rico río ríos rojo rubio sierra toro torres valle
  verde viejo zapatero`,
  // Italian
  `amore barbieri basso bello bianco buono caldo calvo campo carbone caro cavallo chiesa conte conti corto costa dolce farina ferro
  fiore forte freddo gallo gatti gatto gentile giusto grande grasso greco grigio grosso guerra leone longo lungo martello medici
  monte monti moro nero nuovo palazzo pane piano piazza piccolo ricco riva rosso sala santo selvaggio serra sole testa valle vecchio verde villa vitale`,
  // Portuguese
  `branco coelho cordeiro carneiro leal lobo machado pinheiro preto ribeiro rocha salgado`,
  // Dutch
  `bakker bos boer bruin dijk groot hoek jong kok klerk koning kort lang oud prins rijk rood slager smid smit visser vos winter wit zwart`,
  // Polish
  `baran biały chmiel cichy czarny dąb dobry dudek dziki gołąb góra górny gruby jeż kaczor kos kot kowal kozioł krawiec król krótki kruk kwiatek lis
  mały mróz mucha nowy pająk ptak rybak sikora sobota sowa stary suchy szary szewc tkacz wesoły wilk woźny wróbel zając zięba zima zielony żak żuraw
  bednarz bąk bór broda brzoza buk burak bury burza byk cebula chleb chwała cieśla cygan czosnek dzik deszcz garncarz gąska gaj głowa głuchy gorzki grab groch
  jagoda jawor jodła kalina kamień kapusta karp kasza klon kogut kołodziej kozak książę kucharz kura kwaśny kwiecień las lato leszcz lin łysy maj malec malina
  marzec mądry miód młody młynarz murarz niedziela niemiec noga nos oko ostry piątek piekarz pieprz pole potok rzepa rzeźnik róg rudy rycerz siwy skała słodki
  sosna sroka staw stolarz szczupak szybki szeroki śledź ślepy ślusarz śnieg święty turek twardy wąs wielki wiosna wojna wolny wrona wysoki ząb złoty żaba
  żelazny żołnierz`,
  // Turkish
  `acar ak akgün altın arı arslan aslan aydın ayaz bal balcı barış beyaz bulut can ceylan çelik çetin çiçek dağ demir deniz doğan doğru duman er genç güler gül gün
  güneş güven kara kartal kaya keskin kılıç koç kurtuluş öz özgür sarı sert soylu şahin şen taş tekin temiz toprak tunç uçar uysal uzun yaman
  yavuz yeşil yıldırım yıldız yüce yüksel balık bayram bekçi berber bilgin büyük çakmak çalışkan çam çavuş çoban dede demirci derin dinç düzgün ekinci elçi
  elmas erdem gürbüz hoca ince işçi kale kalkan kanat kaplan kaptan karga kızıl koca koyun köylü kurt kuş kuzu küçük mutlu orman öncü önder örnek savaş saygı
  sevgi soğuk sultan şeker şimşek taşçı tatlı terzi topal tosun toy tuz ulu usta uygun ünlü yaprak yazıcı yeni yetim yiğit yol yolcu yoldaş yurt zengin zor`,
  // Russian and Ukrainian
  `баран белый береза большой бык волк воробей ворон голуб голубь горький гриб дикий добрый дуб ёж живой жук зайка заяц зима золотой камень козел
  козёл король коваль кот кравец красный крутой кузнец лебедь лис лысый малый мельник молодой мороз новый орел орёл осень печник пономарь рыбак рыжий
  слепой сокол соловей старый сухой тихий ткач толстой черный чёрный чистый чумак широкий
  багатий бджола білий бондар бойко великий веселий вітер вовк гончар горобець гордий довгий дикий добрий жовтий журавель залізний зелений земля золотий
  кожухар козак коваль король короткий кравець крук кучер лисий літо малий мельник мірошник мороз мудрий музика німий новий писар пастух рибалка рудий
  сивий сич синій сліпий сокіл соловей солодкий старий сухий тихий ткач товстий худий чорний швець щедрий яблуко ясний
  бабак багач бурлака ведмідь верба вільний віл ворона гай гайдамака галушка гарбуз гіркий глухий гора горіх горох гусак дід діброва жаба заєць зірка кабан калина
  капуста каша квітка кислий кіт клен колесник кріт курка ластівка лебідь левада лиман липа ліс лобода лось мак міст міцний москаль олень перець півень пиріг поляк
  рак рябий сало святий сильний сіль сірий слива сова сорока ставок столяр твердий теплий тесля тонкий тополя турок хліб холодний хрін цап циган чабан чайка часник
  шапка швидкий щука яструб`,
];

const GERMAN_LIST = 1;

const keysOf = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(
    lists
      .flatMap((list) => list.trim().split(/\s+/u))
      .map(wordKey)
      .filter((key) => key !== ''),
  );

const WORDS = keysOf(LISTS);
const GERMAN_WORDS = keysOf(LISTS.slice(GERMAN_LIST, GERMAN_LIST + 1));

export function isCommonWord(word: string): boolean {
  return WORDS.has(wordKey(word));
}

export function isGermanWord(word: string): boolean {
  return GERMAN_WORDS.has(wordKey(word));
}
