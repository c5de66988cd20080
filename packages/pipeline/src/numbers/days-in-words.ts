/** Days of a month in words, as they are said before it: "the third of March", "am dritten März", "le trois mars", "третьего марта". */

/** Parted by spaces; `_` stands for one inside. */
const each = (words: string): readonly string[] => words.split(' ').map((word) => word.replaceAll('_', ' '));

/** The first to the thirty-first: from the first twenty, how a unit is said behind twenty and thirty, the thirtieth, and the units as they stand there. */
function days(
  firstTwenty: string,
  behind: (unit: string, ten: 20 | 30) => string,
  thirtieth: string,
  units: readonly string[] = each(firstTwenty).slice(0, 9),
): readonly string[] {
  return [
    ...each(firstTwenty),
    ...units.map((unit) => behind(unit, 20)),
    thirtieth,
    behind(units[0] ?? '', 30),
  ];
}

/** Patterns of the 31, in small letters, as they are written. Languages that are not here say days in digits, as far as these texts are written down. */
export const DAYS_IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: days(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    (unit, ten) => `${ten === 20 ? 'twenty' : 'thirty'}[- ]${unit}`,
    'thirtieth',
  ),
  de: days(
    'erste[nr]? zweite[nr]? dritte[nr]? vierte[nr]? fünfte[nr]? sechste[nr]? sieb(?:en)?te[nr]? achte[nr]? neunte[nr]? zehnte[nr]? elfte[nr]? zwölfte[nr]? dreizehnte[nr]? vierzehnte[nr]? fünfzehnte[nr]? sechzehnte[nr]? siebzehnte[nr]? achtzehnte[nr]? neunzehnte[nr]? zwanzigste[nr]?',
    (unit, ten) => `${unit}und${ten === 20 ? 'zwanzig' : 'drei(?:ß|ss)ig'}ste[nr]?`,
    'drei(?:ß|ss)igste[nr]?',
    each('ein zwei drei vier fünf sechs sieben acht neun'),
  ),
  fr: days(
    'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
    (unit, ten) => `${ten === 20 ? 'vingt' : 'trente'}${unit === 'un' ? '[- ]et[- ]' : '[- ]'}${unit}`,
    'trente',
    each('un deux trois quatre cinq six sept huit neuf'),
  ),
  es: days(
    'primero|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
    (unit, ten) => (ten === 20 ? `veinti${unit}` : `treinta y ${unit}`),
    'treinta',
    each('uno dós trés cuatro cinco séis siete ocho nueve'),
  ),
  ru: days(
    'первого второго третьего четв[её]ртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого',
    (unit, ten) => `${ten === 20 ? 'двадцать' : 'тридцать'} ${unit}`,
    'тридцатого',
  ),
  uk: days(
    "першого другого третього четвертого п['’ʼ]ятого шостого сьомого восьмого дев['’ʼ]ятого десятого одинадцятого дванадцятого тринадцятого чотирнадцятого п['’ʼ]ятнадцятого шістнадцятого сімнадцятого вісімнадцятого дев['’ʼ]ятнадцятого двадцятого",
    (unit, ten) => `${ten === 20 ? 'двадцять' : 'тридцять'} ${unit}`,
    'тридцятого',
  ),
  pl: days(
    'pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego',
    (unit, ten) => `${ten === 20 ? 'dwudziestego' : 'trzydziestego'} ${unit}`,
    'trzydziestego',
  ),
  it: days(
    'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
    (unit, ten) =>
      `${ten === 20 ? 'vent' : 'trent'}${/^[uo]/u.test(unit) ? '' : ten === 20 ? 'i' : 'a'}${unit}`,
    'trenta',
    each('uno due tr[eé] quattro cinque sei sette otto nove'),
  ),
  ar: days(
    'ال[أا]ول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين',
    (unit, ten) => `${unit} و${ten === 20 ? 'العشرين' : 'الثلاثين'}`,
    'الثلاثين',
    each('الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'),
  ),
  fa: days(
    'اول|یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم',
    (unit, ten) => `${ten === 20 ? 'بیست' : 'سی'} و ${unit}`,
    'سی\u200c?ام',
    each('یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم'),
  ),
};
