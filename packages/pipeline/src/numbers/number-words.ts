/** Number words by language, folded, and the words that join them. A bare "one" is left out: it is an article too often. */

/** `word:value` pairs; a value of 100 and more multiplies what stands before it. */
const LISTS: Readonly<Record<string, string>> = {
  en: `one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 dozen:12 thirteen:13 fourteen:14 fifteen:15
    sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90
    hundred:100 thousand:1000 million:1000000 billion:1000000000 trillion:1000000000000`,
  de: `ein:1 eins:1 zwei:2 zwo:2 drei:3 vier:4 funf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwolf:12 dutzend:12 dreizehn:13 vierzehn:14
    funfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreissig:30 vierzig:40 funfzig:50 sechzig:60 siebzig:70
    achtzig:80 neunzig:90 hundert:100 tausend:1000 million:1000000 millionen:1000000 milliarde:1000000000 milliarden:1000000000 billion:1000000000000 billionen:1000000000000`,
  fr: `un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 douzaine:12 treize:13 quatorze:14 quinze:15
    seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 nonante:90 cent:100 cents:100
    mille:1000 million:1000000 millions:1000000 milliard:1000000000 milliards:1000000000 billion:1000000000000 billions:1000000000000`,
  es: `un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 docena:12 trece:13 catorce:14 quince:15 dieciseis:16
    diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintidos:22 veintitres:23 veinticuatro:24 veinticinco:25
    veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80
    noventa:90 cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600
    setecientos:700 ochocientos:800 novecientos:900 mil:1000 millon:1000000 millones:1000000 billon:1000000000000 billones:1000000000000`,
  it: `uno:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16
    diciassette:17 diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80
    novanta:90 cento:100 mille:1000 mila:1000 milione:1000000 milioni:1000000 miliardo:1000000000 miliardi:1000000000`,
  nl: `twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13 veertien:14 vijftien:15 zestien:16
    zeventien:17 achttien:18 negentien:19 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90
    honderd:100 duizend:1000 miljoen:1000000 miljard:1000000000`,
  pl: `dwa:2 dwie:2 dwoch:2 dwaj:2 dwoje:2 trzy:3 trzech:3 troje:3 cztery:4 czterech:4 czworo:4 piec:5 pieciu:5 szesc:6 szesciu:6 siedem:7
    siedmiu:7 osiem:8 osmiu:8 dziewiec:9 dziewieciu:9 dziesiec:10 dziesieciu:10 jedenascie:11 jedenastu:11 dwanascie:12 dwunastu:12 tuzin:12
    trzynascie:13 trzynastu:13 czternascie:14 czternastu:14 pietnascie:15 pietnastu:15 szesnascie:16 szesnastu:16 siedemnascie:17
    siedemnastu:17 osiemnascie:18 osiemnastu:18 dziewietnascie:19 dziewietnastu:19 dwadziescia:20 dwudziestu:20 trzydziesci:30
    trzydziestu:30 czterdziesci:40 czterdziestu:40 piecdziesiat:50 piecdziesieciu:50 szescdziesiat:60 szescdziesieciu:60
    siedemdziesiat:70 siedemdziesieciu:70 osiemdziesiat:80 osiemdziesieciu:80 dziewiecdziesiat:90 dziewiecdziesieciu:90 sto:100 stu:100
    dwiescie:200 dwustu:200 trzysta:300 trzystu:300 czterysta:400 czterystu:400 piecset:500 pieciuset:500 szescset:600 siedemset:700
    osiemset:800 dziewiecset:900 tysiac:1000 tysiace:1000 tysiecy:1000 milion:1000000 miliony:1000000 milionow:1000000 miliard:1000000000
    miliardy:1000000000 miliardow:1000000000`,
  pt: `um:1 uma:1 dois:2 duas:2 tres:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quinze:15 dezesseis:16
    dezasseis:16 dezessete:17 dezoito:18 dezenove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80
    noventa:90 cem:100 cento:100 mil:1000 milhao:1000000 milhoes:1000000 bilhao:1000000000 bilhoes:1000000000`,
  ru: `один:1 одна:1 одного:1 одной:1 два:2 две:2 двое:2 двух:2 три:3 трое:3 трех:3 четыре:4 четырех:4 пять:5 пяти:5 шесть:6 шести:6 семь:7 семи:7 восемь:8 восьми:8 девять:9 девяти:9
    десять:10 десяти:10 одиннадцать:11 двенадцать:12 тринадцать:13 четырнадцать:14 пятнадцать:15 шестнадцать:16 семнадцать:17
    восемнадцать:18 девятнадцать:19 двадцать:20 тридцать:30 сорок:40 пятьдесят:50 шестьдесят:60 семьдесят:70 восемьдесят:80
    девяносто:90 сто:100 ста:100 двести:200 триста:300 четыреста:400 пятьсот:500 тысяча:1000 тысячи:1000 тысяч:1000
    одиннадцати:11 двенадцати:12 тринадцати:13 четырнадцати:14 пятнадцати:15 шестнадцати:16 семнадцати:17 восемнадцати:18
    девятнадцати:19 двадцати:20 тридцати:30 сорока:40 пятидесяти:50 шестидесяти:60 семидесяти:70 восьмидесяти:80 девяноста:90
    двухсот:200 трехсот:300 четырехсот:400 пятисот:500 шестьсот:600 шестисот:600 семьсот:700 семисот:700 восемьсот:800 восьмисот:800 девятьсот:900 девятисот:900
    миллион:1000000 миллиона:1000000 миллионов:1000000 миллиард:1000000000 миллиарда:1000000000 миллиардов:1000000000`,
  uk: `один:1 одна:1 одного:1 однієі:1 два:2 дві:2 двоє:2 двох:2 три:3 троє:3 трьох:3 чотири:4 чотирьох:4 пять:5 пяти:5 шість:6 шести:6 сім:7 семи:7 вісім:8 восьми:8 девять:9 девяти:9
    десять:10 десяти:10 одинадцять:11 дванадцять:12
    тринадцять:13 чотирнадцять:14 пятнадцять:15 шістнадцять:16 сімнадцять:17 вісімнадцять:18 девятнадцять:19 двадцять:20
    тридцять:30 сорок:40 пятдесят:50 шістдесят:60 сімдесят:70 вісімдесят:80 девяносто:90 сто:100 двісті:200 триста:300
    одинадцяти:11 дванадцяти:12 тринадцяти:13 чотирнадцяти:14 пятнадцяти:15 шістнадцяти:16 сімнадцяти:17 вісімнадцяти:18 девятнадцяти:19 двадцяти:20 тридцяти:30 сорока:40 пятдесяти:50
    шістдесяти:60 сімдесяти:70 вісімдесяти:80 девяноста:90 двохсот:200 трьохсот:300 чотириста:400 чотирьохсот:400 пятсот:500 пятисот:500 шістсот:600 шестисот:600 сімсот:700 семисот:700
    вісімсот:800 восьмисот:800 девятсот:900 девятисот:900 тисяча:1000 тисячі:1000 тисяч:1000 мільион:1000000 мільиона:1000000 мільиони:1000000 мільионів:1000000 мільярд:1000000000 мільярда:1000000000 мільярди:1000000000 мільярдів:1000000000`,
  ar: `واحد:1 واحدة:1 اثنان:2 اثنين:2 ثلاثة:3 ثلاث:3 اربعة:4 اربع:4 خمسة:5 خمس:5 ستة:6 ست:6 سبعة:7 سبع:7 ثمانية:8 ثماني:8 ثمان:8 تسعة:9 تسع:9 عشرة:10 عشر:10 اثنا:2 اثني:2 احد:1 احدي:1 عشرون:20
    عشرين:20 ثلاثون:30 ثلاثين:30 اربعون:40 اربعين:40 خمسون:50 خمسين:50 ستون:60 ستين:60 سبعون:70 سبعين:70 ثمانون:80 ثمانين:80
    تسعون:90 تسعين:90 مية:100 ماية:100 ميتان:200 ميتين:200 مايتان:200 مايتين:200 ميتا:200 ميتي:200 مايتا:200 مايتي:200
    ثلاثمية:300 ثلاثماية:300 اربعمية:400 اربعماية:400 خمسمية:500 خمسماية:500 ستمية:600 ستماية:600 سبعمية:700 سبعماية:700 ثمانمية:800 ثمانماية:800 تسعمية:900
    تسعماية:900 الفان:2000 الفين:2000 الفي:2000 الف:1000 الفا:1000 الاف:1000 مليون:1000000 مليونا:1000000 مليونان:2000000 مليونين:2000000 مليوني:2000000
    ملايين:1000000 مليار:1000000000 مليارا:1000000000 مليارات:1000000000 ملياران:2000000000 مليارين:2000000000`,
  tr: `bir:1 iki:2 uc:3 dort:4 bes:5 alti:6 yedi:7 sekiz:8 dokuz:9 on:10 yirmi:20 otuz:30 kirk:40 elli:50 altmis:60 yetmis:70 seksen:80 doksan:90
    yuz:100 bin:1000 milyon:1000000 milyar:1000000000 trilyon:1000000000000`,
  fa: `دو:2 سه:3 چهار:4 پنج:5 شش:6 هفت:7 هشت:8 نه:9 ده:10 یازده:11 دوازده:12 سیزده:13 چهارده:14 پانزده:15 شانزده:16 هفده:17 هجده:18 هیجده:18
    نوزده:19 بیست:20 سی:30 چهل:40 پنجاه:50 شصت:60 هفتاد:70 هشتاد:80 نود:90 صد:100 دویست:200 سیصد:300 چهارصد:400 پانصد:500 ششصد:600
    هفتصد:700 هشتصد:800 نهصد:900 هزار:1000 میلیون:1000000 میلیارد:1000000000 تریلیون:1000000000000`,
};

export const NUMBER_WORDS: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, list]) => [
    language,
    new Map(
      list.split(/\s+/u).map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])] as const),
    ),
  ]),
);

/** "One" where it is an article or a pronoun too often to stand in the list, but ends a number: "dwadzieścia jeden", «بیست و یک». */
export const ONE_BEHIND: Readonly<Record<string, RegExp>> = {
  fa: /^یک$/u,
  pl: /^jed(?:en|na|no|nego|nej|nemu|nym)$/u,
};

/** Words between the parts of one number. */
export const NUMBER_JOINTS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['and']),
  de: new Set(['und']),
  fr: new Set(['et']),
  es: new Set(['y']),
  pt: new Set(['e']),
  fa: new Set(['و']),
};

/** Arabic words that are two of something alone, and one behind a number: "ألفا جندي", "ثلاثة عشر ألفا". */
export const TWO_ALONE: ReadonlySet<string> = new Set(['الفا', 'مليونا']);

/** Short forms that stand behind digits only, folded. */
const SHORT: Readonly<Record<string, number>> = {
  mln: 1e6,
  mio: 1e6,
  млн: 1e6,
  bn: 1e9,
  mrd: 1e9,
  mld: 1e9,
  млрд: 1e9,
  тыс: 1e3,
  тис: 1e3,
};

/** Large numbers in languages that decline them, by their beginnings. */
const DECLINED: readonly (readonly [string, number])[] = [
  ['тысяч', 1e3],
  ['тисяч', 1e3],
  ['миллион', 1e6],
  ['мільион', 1e6],
  ['миллиард', 1e9],
  ['мільярд', 1e9],
  ['مليون', 1e6],
  ['ملايين', 1e6],
  ['مليار', 1e9],
  ['الفا', 1e3],
  ['الاف', 1e3],
  ['milyon', 1e6],
  ['milyar', 1e9],
];

/** Who has so many: "миллионеров", "مليونير", "milyoner". */
const RICH = /(?:ионер|ардер|ярдер|نير|دير|oner|arder)/u;

/** Arabic ordinals are read in compounds only ("the seventh and forty"), since no other language's are read. */
export const ARABIC_ORDINALS: readonly string[] = 'حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع'.split(' ');

/** What a word behind digits multiplies them by; 1 for any other word. */
export function multiplierOf(folded: string, language: string): number {
  const known = SHORT[folded] ?? NUMBER_WORDS[language]?.get(folded) ?? 1;
  if (known >= 1000) return known;
  return DECLINED.find(([beginning]) => folded.startsWith(beginning) && !RICH.test(folded))?.[1] ?? 1;
}
