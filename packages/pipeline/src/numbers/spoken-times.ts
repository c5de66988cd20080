/** How Spanish, Russian, Ukrainian, Turkish, Arabic and Persian say times of day. For comparing two tellings alone: what a translator is handed stands in `clock-words.ts`. */
import type { ClockWords } from './clock-words.ts';

export type SpokenTimes = Pick<ClockWords, 'patterns' | 'maybe' | 'whole' | 'hours' | 'past' | 'lead'>;

const BEFORE = "(?<![\\p{L}\\p{M}\\p{N}’':.,-])";
const BEHIND = '(?![\\p{L}\\p{M}\\p{N}])';
const DIGITS = '[01]?\\d|2[0-4]';
/** What ends a clause, or the text. */
const STOP = '(?=\\s*(?:[.,;:!?…)“”"»«،؛؟]|$))';

const patterns = (...alternatives: readonly string[]): readonly RegExp[] =>
  alternatives.map((one) => new RegExp(`${BEFORE}${one}${BEHIND}(?![.:]\\d)`, 'giu'));

/** Behind any of these words and a space. */
const behind = (words: string) => `(?<=(?<![\\p{L}\\p{M}])(?:${words}) )`;

/** Words by their values. @param lists one a value, from one on: its forms. */
const valued = (lists: string): Readonly<Record<string, number>> =>
  Object.fromEntries(lists.split(' ').flatMap((forms, i) => forms.split('|').map((form) => [form, i + 1])));

const every = (words: readonly string[], value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(words.map((word) => [word, value]));

const either = (values: Readonly<Record<string, number>>) =>
  Object.keys(values)
    .sort((a, b) => b.length - a.length)
    .join('|');

const ES_HOUR = `(?<h>una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|${DIGITS})`;
const ES_AT = behind('(?:a|de|desde|hasta|antes de|después de|sobre|hacia|para|era|eran|es|son|entre) las?');
/** "A las dos" and "de las dos" may be two women, and so are those that "hablaron sobre las dos". */
const ES_SINCE = behind(
  '(?:desde|hasta|(?<!(?<!\\p{L})(?:habl|discut|conversa|charl|pregunt|dij|dice|opin|escrib|inform|debat|pens|pien|le[iíy]|sab|cont)\\p{L}*(?: \\p{L}+){0,2} )sobre|hacia|eran|son) las?',
);
const ES_MINUTES =
  'media|cuarto|cinco|diez|quince|veinte|veinticinco|treinta|treinta y cinco|cuarenta|cuarenta y cinco|cincuenta|cincuenta y cinco';
/** Behind a number stands what is counted, "a las dos mujeres": it ends in -s, but so do articles and "llegamos"; or what they do, "las dos que llegaron". */
const ES_NO_THING =
  '(?! (?:mil|millones|más)(?!\\p{L}))(?! que (?:(?:no|se|me|te|le|nos|les|la|lo|las|los|ya) )*\\p{L}+n(?!\\p{L}))(?! (?!(?:los|las|nos|unos|unas|sus|mis|tres|dos|menos)(?!\\p{L}))\\p{L}*(?<!mo)s(?!\\p{L}))(?! [ye] (?:media|cuarto|cinco|diez|veinte))';

const RU_HOURS = valued(
  'первого второго третьего четвертого|четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого',
);
/** "Половина первого этажа": half of something. */
const RU_NO_THING =
  '(?! (?!(?:дня|ночи|утра|вечера|когда)(?!\\p{L})|\\p{Ll}+л[аи](?!\\p{L}))\\p{Ll}{3,}[аяыи](?!\\p{L}))';
const RU_NEXT = `(?<h>${either(RU_HOURS)})`;
const RU_HOUR =
  'два|две|двух|двум|три|трех|трёх|трем|трём|четыре|четырех|четырёх|четырем|четырём|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|одиннадцать|одиннадцати|двенадцать|двенадцати';
const RU_PART = '(?=,? (?:утра|дня|вечера|ночи)(?!\\p{L}))';
/** "Два дня", "три ночи" are how long something took, but for what stands behind a preposition or as hours. */
const RU_LIGHT = '(?=,? (?:утра|вечера)(?!\\p{L}))';
const RU_DARK = '(?=,? (?:дня|ночи)(?! (?:спустя|назад|подряд))(?!\\p{L}))';
const RU_MINUTES = 'десять|пятнадцать|двадцать|двадцать пять|тридцать|сорок|сорок пять|пятьдесят';

const UK_ENDINGS = ['а', 'я', 'у', 'ю', 'ій', 'ої', 'ьої'];
const UK_STEMS = 'перш друг трет четверт пят шост сьом восьм девят десят одинадцят дванадцят'.split(' ');
/** Without apostrophes, as they are looked up. */
const UK_HOURS = Object.fromEntries(
  UK_STEMS.flatMap((stem, i) => UK_ENDINGS.map((ending) => [`${stem}${ending}`, i + 1])),
);
const ukHour = (endings: string) =>
  `(?<h>(?:${UK_STEMS.map((stem) => stem.replace(/(?<=п|в)ят/u, "['’ʼ]?ят")).join('|')})(?:${endings}))`;
const UK_MINUTES =
  "десять|п['’ʼ]ятнадцять|двадцять|двадцять п['’ʼ]ять|тридцять|сорок|сорок п['’ʼ]ять|п['’ʼ]ятдесят";
const UK_PART = '(?=,? (?:ранку|дня|вечора|ночі)(?!\\p{L}))';

/** "On bir" before "on" and "bir". */
const TR_HOURS = 'on bir|on iki|bir|iki|üç|dörd|dört|beş|altı|yedi|sekiz|dokuz|on';
const TR_HOUR = `(?<h>${TR_HOURS}|${DIGITS})`;
const TR_AT = "(?:['’]?[dt][ae](?:n|ki)?|['’]?y?[ea](?= (?:kadar|doğru)))?";
/** "Sekiz saat on dakika" is how long something took. */
const TR_CLOCK = `(?<=(?<!(?:\\p{N}|${TR_HOURS}|kaç|yirmi|yarım) )(?<!\\p{L})saat(?:ler)? )`;
const TR_MINUTES = 'çeyrek|beş|on|yirmi beş|yirmi|5|10|20|25';
const TR_DAY = behind('sabah|sabahleyin|öğleden sonra|akşam|akşamüstü|gece');

const AR_HOURS = valued(
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحاديةعشرة الثانيةعشرة',
);
const AR_HOUR =
  '(?<h>الحادية عشرة|الثانية عشرة|الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة)';
const AR_PART =
  '(?=(?: من)? (?:ال)?(?:صباح|مساء|فجر|ليل|ظهر|عصر|بعد الظهر|بعد منتصف)(?:ا|ًا|اً|ً)?(?![\\p{L}\\p{M}]))';
const AR_AT = behind('الساعة|تمام|(?:عند|قبل|بعد|منذ|حتى|حوالي|نحو) الساعة');
/** Elsewhere they are ordinals: "the second shell, last night". */
const AR_FREE =
  '(?<=(?:^|[،,.;:!؟] |(?<![\\p{L}\\p{M}])[وف]?(?:الساعة|تمام|في|عند|منذ|حتى|إلى|قبل|بعد|حوالي|نحو) ))';
const QUARTERS = ['الربع', 'ربع', 'ربعا', 'ربعًا', 'ربعاً'];
const THIRDS = ['الثلث', 'ثلث', 'ثلثا', 'ثلثًا', 'ثلثاً'];
const AR_LEAD = [...QUARTERS, ...THIRDS].join('|');
const AR_PAST = `النصف|نصف|${AR_LEAD}`;
const AR_MINUTES = '(?<m>خمس وعشرين|خمس|عشر|عشرين|\\d\\d?) (?:دقائق|دقيقة)';

const FA_HOUR = `(?<h>یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|${DIGITS})`;
/** "هشت ساعت": how long something took. */
const FA_CLOCK =
  '(?<=(?<!(?:\\p{N}|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|چند|نیم|بیست|چهل) )(?<![\\p{L}\\p{M}])ساعت )';
/** "Two nights" are how long something took, so what is a time at night says "clock". */
const FA_PART = '(?= (?:صبح|بامداد|عصر|ظهر|بعد ?از ?ظهر)(?!\\p{L}))';

export const SPOKEN_TIMES: Readonly<Record<string, SpokenTimes>> = {
  es: {
    patterns: patterns(
      `${ES_AT}${ES_HOUR} y (?<m>${ES_MINUTES})`,
      `${ES_AT}${ES_HOUR} menos (?<lead>cuarto|cinco|diez|veinte|veinticinco)`,
      `(?<lead>cuarto|cinco|diez|veinte|veinticinco) para las? ${ES_HOUR}`,
      `${ES_AT}${ES_HOUR} (?<m>quince|treinta|cuarenta y cinco)${STOP}`,
    ),
    maybe: [],
    whole: patterns(
      `${ES_SINCE}${ES_HOUR}${BEHIND}${ES_NO_THING}`,
      `${ES_AT}${ES_HOUR}(?= (?:horas|en punto|de la (?:mañana|tarde|noche|madrugada)|del mediodía)(?!\\p{L}))`,
      // "Mataron a las tres" may be three women.
      `${behind('a las?')}(?<h>una|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:${STOP}|(?= (?:y|pero|cuando|el|los|nos|me|se|en|ayer|hoy)(?!\\p{L})(?! (?:media|cuarto|cinco|diez|veinte))))`,
    ),
    hours: { una: 1 },
    past: {
      media: 30,
      cuarto: 15,
      treintaycinco: 35,
      cuarentaycinco: 45,
      cincuentaycinco: 55,
    },
    lead: { cuarto: 15 },
  },
  ru: {
    patterns: patterns(
      `(?<!(?:перв|втор)ой )(?<lead>половин[еыа]|пол) ?${RU_NEXT}${RU_NO_THING}`,
      `(?<lead>четверть|(?:пять|десять|двадцать|двадцать пять) минут) ${RU_NEXT}`,
      `(?<to>без) (?<m>четверти|пяти|десяти|двадцати|двадцати пяти)(?: минут)? (?<h>${RU_HOUR}|час)`,
      `${behind('в|к|с')}(?<h>${RU_HOUR})(?: час(?:а|ов|ам))? (?<m>${RU_MINUTES})(?: минут)?(?:${RU_PART}|${STOP})`,
    ),
    maybe: [],
    whole: patterns(
      `${behind('в|к|с')}(?<h>${RU_HOUR}|${DIGITS}) (?:час(?:а|ов|ам)|ч\\.)(?! (?:пути|езды|работы|ходьбы|подряд|назад|\\p{N}))`,
      `(?<h>${RU_HOUR}|${DIGITS}|час)(?: час(?:а|ов|ам|у)?)?${RU_LIGHT}`,
      `${behind('в|к|с|до|около|после')}(?<h>${RU_HOUR}|${DIGITS}|час)${RU_DARK}`,
      `(?<h>${RU_HOUR}|${DIGITS}) час(?:а|ов|ам)${RU_DARK}`,
      `${behind('в|к')}(?<h>${RU_HOUR})(?:${STOP}|(?= (?:\\p{L}+(?:л|ла|ло|ли|лся|лась|лись)|(?:и|а|но|когда|я|мы|он|она|они)(?! (?:${RU_HOUR})))(?!\\p{L})))`,
    ),
    hours: { ...RU_HOURS, час: 1, двум: 2, трем: 3, трём: 3, четырем: 4, четырём: 4 },
    past: { четверти: 15 },
    lead: {
      половине: 30,
      половины: 30,
      половина: 30,
      пол: 30,
      четверть: 45,
      пятьминут: 55,
      десятьминут: 50,
      двадцатьминут: 40,
      двадцатьпятьминут: 35,
    },
  },
  uk: {
    patterns: patterns(
      `(?<lead>пів|половин[іау]|чверть) на ${ukHour('у|ю')}`,
      `(?<lead>пів) до ${ukHour('ої|ьої')}`,
      `(?<to>за) (?<m>чверть|п['’ʼ]ять|десять|двадцять|двадцять п['’ʼ]ять)(?: хвилин)? ${ukHour('а|я')}`,
      `(?<m>чверть|пів|десять хвилин|п['’ʼ]ять хвилин|двадцять хвилин) (?:по|після) ${ukHour('ій|ої|ьої')}`,
      `${behind('о|об')}${ukHour('ій')}(?: годині)? (?<m>${UK_MINUTES})(?: хвилин)?(?:${UK_PART}|${STOP})`,
    ),
    maybe: [],
    whole: patterns(
      `${behind('о|об')}${ukHour('ій')}(?: годині)?`,
      `${behind('після|до|з|від|близько|біля|на')}${ukHour('ої|ьої|у|ю')} годин[иу]`,
      `${ukHour('а|я|у|ю|ої|ьої|ій')}(?: годин[аиіу])?${UK_PART}`,
      `(?<h>${DIGITS})(?:-[йїі])?(?: годин[іиуа]?)?(?=,? (?:ранку|вечора)(?!\\p{L}))`,
      `${behind('о|об|до|після|близько|біля')}(?<h>${DIGITS})(?:-[йїі])?${UK_PART}`,
      `(?<h>${DIGITS})(?:-[йїі])? годин[іиуа]?${UK_PART}`,
    ),
    hours: UK_HOURS,
    past: { чверть: 15, пів: 30, десятьхвилин: 10, пятьхвилин: 5, двадцятьхвилин: 20 },
    lead: { пів: 30, половині: 30, половина: 30, половину: 30, чверть: 45 },
  },
  tr: {
    patterns: patterns(
      `${TR_CLOCK}${TR_HOUR} (?<m>buçuk)(?:ta|tan|ta(?:ki)|a)?`,
      `${TR_HOUR} (?<m>buçuk)ta`,
      `(?<h>${TR_HOURS}|\\d\\d?)['’]?y?[ıiuü] (?<m>${TR_MINUTES}) geç(?:e|iyordu|erken|tiğinde)`,
      `(?<h>${TR_HOURS}|\\d\\d?)['’]?y?[ea] (?<lead>${TR_MINUTES}) (?:kala|vardı|var)`,
    ),
    maybe: [],
    whole: patterns(
      `${TR_CLOCK}${TR_HOUR}${TR_AT}(?! (?:buçuk|saat))`,
      `${TR_DAY}(?<h>${TR_HOURS}|${DIGITS})['’]?[dt][ae]`,
      `(?<!(?:\\p{N}|${TR_HOURS}|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin) )(?<h>${TR_HOURS.replace('|on', '')})[dt][ae](?= \\p{L}+(?:[dt][ıiuü](?:m|n|k|lar|ler|nız|niz)?|m[ıiuü]ş\\p{L}*)${STOP})`,
    ),
    hours: { onbir: 11, oniki: 12, dörd: 4 },
    past: { buçuk: 30, çeyrek: 15, yirmibeş: 25 },
    lead: { çeyrek: 15, yirmibeş: 25 },
  },
  ar: {
    patterns: patterns(
      `${AR_FREE}${AR_HOUR} و(?<m>${AR_PAST})`,
      `${AR_FREE}${AR_HOUR} [إا]لا (?<lead>${AR_LEAD})`,
      `${AR_AT}${AR_HOUR} و${AR_MINUTES}`,
    ),
    maybe: [],
    whole: patterns(
      `${AR_AT}${AR_HOUR}`,
      `${AR_AT}(?<h>${DIGITS})`,
      `${AR_FREE}${AR_HOUR}${AR_PART}`,
      `${behind('في|عند|قبل|بعد|منذ|حتى|حوالي|نحو')}${AR_HOUR}${STOP}`,
    ),
    hours: AR_HOURS,
    past: { النصف: 30, نصف: 30, ...every(QUARTERS, 15), ...every(THIRDS, 20), خمسوعشرين: 25 },
    lead: { ...every(QUARTERS, 15), ...every(THIRDS, 20) },
  },
  fa: {
    patterns: patterns(
      `${FA_CLOCK}${FA_HOUR} و (?<m>نیم|ربع|پنج|ده|بیست|بیست و پنج)(?: دقیقه)?`,
      `(?<lead>ربع|پنج دقیقه|ده دقیقه|بیست دقیقه) به ${FA_HOUR}`,
    ),
    maybe: [],
    whole: patterns(`${FA_CLOCK}${FA_HOUR}(?! و (?:نیم|ربع))`, `${FA_HOUR}${FA_PART}`),
    hours: { یک: 1 },
    past: { نیم: 30, ربع: 15, بیستوپنج: 25 },
    lead: { ربع: 15, پنجدقیقه: 5, دهدقیقه: 10, بیستدقیقه: 20 },
  },
};
