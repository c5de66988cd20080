/** Days of the week named in a text: reports a day apart say "on Tuesday" and "am Mittwoch" of different things. */
import type { TextRange } from '@crossquote/domain';
import { fold, inPersianLetters } from '../../names/fold.ts';

export interface DayMention extends TextRange {
  /** 0 Monday to 6 Sunday. */
  readonly day: number;
}

/** Each language's forms, folded when they are read: `@` and `#` stand for what is written on in German and Turkish. Persian writes its own in one word or two. */
const DAYS: readonly string[] = [
  'mondays? montag@ lundis? lunes lunedi maandag segunda-feira поне(?:дельник|ділок|діло?к)(?:а|у|ом|и)? الاثنين pazartesi# poniedzial(?:ek|ku|kiem)',
  'tuesdays? dienstag@ mardis? martes martedi dinsdag terca-feira вторник(?:а|у|ом|и)? вівтор(?:ок|ка|ку|ком) الثلاثاء sali# wtor(?:ek|ku|kiem)',
  'wednesdays? mittwoch@ mercredis? miercoles mercoledi woensdag quarta-feira сред(?:а|у|ы|е|ой) серед(?:а|у|и|і|ою) الاربعاء carsamba# srod(?:a|e|y|zie)',
  'thursdays? donnerstag@ jeudis? jueves giovedi donderdag quinta-feira четверг(?:а|у|ом|и)? четвер(?:га|гу|гом)? الخميس persembe# czwart(?:ek|ku|kiem)',
  "fridays? freitag@ vendredis? viernes venerdi vrijdag sexta-feira пятниц(?:а|у|ы|е|ей) п'?ятниц(?:я|ю|і|ею) الجمعة cuma# piat(?:ek|ku|kiem)",
  'saturdays? (?:samstag|sonnabend)@ samedis? sabados? sabato zaterdag суббот(?:а|у|ы|е|ой) субот(?:а|у|и|і|ою) السبت cumartesi# sobot(?:a|e|y|nie)',
  'sundays? sonntag@ dimanches? domingos? domenica zondag воскресень(?:е|я|ю|ем) неділ(?:я|ю|і|ею) الاحد pazar# niedziel(?:a|e|i)',
];
/** "Dienstagabend", "dienstags". */
const GERMAN_BEHIND = '(?:s|(?:morgen|fruh|vormittag|mittag|nachmittag|abend|nacht)s?)?';
/** "Salı'dan", "cumaya". */
const TURKISH_BEHIND = "(?:'?(?:y[aei]|d[ae]n?|nin|si))?";
const PERSIAN: readonly string[] = ['دو', 'سه', 'چهار', 'پنج', 'جمعه', '', 'یک'];

const DAY = new RegExp(
  `^(?:${DAYS.map((names) => `(${names.replaceAll(' ', '|').replaceAll('@', GERMAN_BEHIND).replaceAll('#', TURKISH_BEHIND)})`).join('|')})$`,
  'u',
);
const PERSIAN_DAY = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:(${PERSIAN.filter((name) => name !== 'جمعه' && name !== '').join('|')})[ \u200c]?)?شنبه|جمعه)(?![\\p{L}\\p{M}])`,
  'gu',
);

/** "Die Nacht zum Freitag" is Thursday's in other languages. */
const EVE = /(?<!\p{L})(?:Nacht (?:zum|zu|auf(?: den)?)|ночь на|ніч на|ليلة) $/u;

/** In text order, UTF-16 code units of the text; without days whose eve is meant. */
export function weekdaysIn(text: string): readonly DayMention[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:[-'’ʼ][\p{L}\p{M}]+)?/gu)].flatMap((match) => {
    const day = EVE.test(text.slice(0, match.index)) ? null : dayOf(match[0]);
    return day === null ? [] : [placed(match, day)];
  });
  return [...words, ...persianDays(text)].sort((a, b) => a.start - b.start);
}

function dayOf(word: string): number | null {
  // Folded, Turkish "salı" is a word of Polish ("na sali") and Italian ("tu sali").
  if (/^[Ss]ali/u.test(word)) return null;
  const folded = fold(word)
    .replace(/'s$/u, '')
    .replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u, 'ال');
  const at =
    DAY.exec(folded)
      ?.slice(1)
      .findIndex((name) => name !== undefined) ?? -1;
  return at < 0 ? null : at;
}

function persianDays(text: string): readonly DayMention[] {
  return [...inPersianLetters(text).matchAll(PERSIAN_DAY)].map((match) =>
    placed(match, PERSIAN.indexOf(match[0] === 'جمعه' ? 'جمعه' : (match[1] ?? ''))),
  );
}

function placed({ 0: words, index }: RegExpExecArray, day: number): DayMention {
  return { start: index, end: index + words.length, day };
}
