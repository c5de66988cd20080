/** Amounts that a text tells by their size alone: "dozens", "Hunderte", "une centaine", "десятки тысяч", "عشرات". */
import type { TextRange } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { countOf } from './count-words.ts';
import { FRENCH_TENS } from './french-tens.ts';
import { readNumberWord } from './read-number-word.ts';

export interface RoughCount extends TextRange {
  /** Numbers that it may stand for. */
  readonly least: number;
  readonly most: number;
  /** 10, 100, 1000 … of what may be any number of them; null of what is about one number: "une centaine". */
  readonly size: number | null;
}

type Words = readonly (readonly [size: number, words: string])[];

/** "Einen Hunderter", "die Tausender": bank notes; "das Leben Hunderter Kinder" counts. */
const NO_NOTE =
  '(?<!(?<![\\p{L}])(?:eine[nmrs]?|ein|den|dem|die|jede[nrs]?|keine?n?|letzte[nr]?|grüne[nr]?) \\p{L}+er)(?<!(?:eine|die|keine) \\p{L}+ern)';

/** Larger ones first: "tens of thousands" are no thousands. */
const SIZES: Readonly<Record<string, Words>> = {
  en: [
    [1e8, '(?:hundreds of millions|(?:several|many|(?:a )?few) hundred million)'],
    [1e7, '(?:tens|dozens|scores) of millions'],
    [1e6, 'millions'],
    [1e5, '(?:hundreds of thousands|(?:several|many|(?:a )?few|a couple of) hundred thousand)'],
    [1e4, '(?:tens|dozens|scores) of thousands'],
    [1e3, '(?:thousands|(?:several|many|(?:a )?few|a couple of) thousand)'],
    [1e2, '(?:hundreds|(?:several|many|(?:a )?few|a couple of) hundred)'],
    [10, '(?:dozens|scores of|(?:several|many|(?:a )?few|a couple of) dozen)'],
  ],
  de: [
    [1e8, '(?:hunderte (?:von )?|(?:mehrere|einige|viele|ein paar) hundert )millionen'],
    [1e7, '(?:dutzende (?:von )?|(?:mehrere|einige|ein paar) dutzend )millionen'],
    [1e6, '(?:mehrere|einige|viele|ein paar) millionen'],
    [1e5, '(?:hunderttausende[nr]?|(?:mehrere|einige|viele|ein paar) hunderttausend)'],
    [1e4, '(?:zehntausende[nr]?|(?:mehrere|einige|viele|ein paar) zehntausend)'],
    [1e3, `(?:tausende[nr]?${NO_NOTE}|(?:mehrere|einige|viele|ein paar) tausend)`],
    [1e2, `(?:hunderte[nr]?${NO_NOTE}|(?:mehrere|einige|viele|ein paar) hundert)`],
    [10, '(?:dutzende[nr]?|(?:mehrere|einige|viele|ein paar) dutzend)'],
  ],
  fr: [
    [1e8, 'centaines de millions'],
    [1e7, 'dizaines de millions'],
    [1e6, "(?:des|plusieurs|quelques) millions (?=d['’e])"],
    [1e5, 'centaines de milliers'],
    [1e4, 'dizaines de milliers'],
    [1e3, 'milliers'],
    [1e2, 'centaines'],
    [10, '(?:dizaines|douzaines)'],
  ],
  es: [
    [1e8, '(?:cientos|centenares) de millones'],
    [1e7, 'decenas de millones'],
    [1e6, '(?:varios )?millones de'],
    [1e5, '(?:cientos|centenares) de miles'],
    [1e4, 'decenas de miles'],
    [1e3, '(?:(?:varios|unos|algunos) )?(?:miles|millares)'],
    [1e2, '(?:(?:varios|unos|algunos) )?(?:cientos|centenares)'],
    [10, '(?:(?:varias|unas|algunas) )?(?:decenas|docenas)'],
  ],
  ru: [
    [1e8, '(?:сот(?:ни|ен|ням|нями|нях)|(?:несколько|много) сотен) миллионов'],
    [1e7, 'десятк(?:и|ов|ам|ами|ах) миллионов'],
    [1e6, '(?:миллионы|миллионам|миллионами|миллионах|несколько миллионов)'],
    [1e5, 'сот(?:ни|ен|ням|нями|нях) тысяч'],
    [1e4, 'десятк(?:и|ов|ам|ами|ах) тысяч'],
    [1e3, '(?:тысячи|тысячам|тысячами|тысячах|(?:несколько|много) тысяч)'],
    [1e2, '(?:сотни|сотням|сотнями|сотнях|(?:несколько|много) сотен)'],
    [10, '(?:десятки|десяткам|десятками|десятках|(?:несколько|много) десятков)'],
  ],
  uk: [
    [1e8, 'сот(?:ні|ень|ням|нями|нях) мільйонів'],
    [1e7, 'десятк(?:и|ів|ам|ами|ах) мільйонів'],
    [1e6, '(?:мільйони|мільйонам|мільйонами|кілька мільйонів)'],
    [1e5, 'сот(?:ні|ень|ням|нями|нях) тисяч'],
    [1e4, 'десятк(?:и|ів|ам|ами|ах) тисяч'],
    [1e3, '(?:тисячі|тисячам|тисячами|тисячах|(?:де)?кілька тисяч)'],
    [1e2, '(?:сотні|сотням|сотнями|сотнях|(?:де)?кілька сотень)'],
    [10, '(?:десятки|десяткам|десятками|десятках|(?:де)?кілька десятків)'],
  ],
  tr: [
    [1e8, 'yüz ?milyonlarca'],
    [1e7, 'on ?milyonlarca'],
    [1e6, 'milyonlarca'],
    [1e5, '(?:yüz ?binlerce|birkaç yüz bin)'],
    [1e4, '(?:on ?binlerce|birkaç on bin)'],
    [1e3, '(?:binlerce|birkaç bin)'],
    [1e2, '(?:yüzlerce|birkaç yüz)'],
    [10, '(?:onlarca|düzinelerce)'],
  ],
  ar: [
    [1e8, '[وفبل]?(?:ال)?مئات (?:ال)?ملايين'],
    [1e7, '[وفبل]?(?:ال)?عشرات (?:ال)?ملايين'],
    [1e6, '[وفبل]?(?:ال)?ملايين'],
    [1e5, '[وفبل]?(?:ال)?مئات (?:ال)?[آا]لاف'],
    [1e4, '[وفبل]?(?:ال)?عشرات (?:ال)?[آا]لاف'],
    [1e3, '[وفبل]?(?:ال)?[آا]لاف'],
    [1e2, '[وفبل]?(?:ال)?مئات'],
    [10, '[وفبل]?(?:ال)?عشرات'],
  ],
  fa: [
    [1e8, 'صد[\\u200c ]?ها میلیون'],
    [1e7, 'ده[\\u200c ]?ها میلیون'],
    [1e6, '(?:میلیون[\u200c ]?ها|چند میلیون)'],
    [1e5, 'صد[\u200c ]?ها هزار'],
    [1e4, 'ده[\u200c ]?ها هزار'],
    [1e3, '(?:هزاران|هزار[\u200c ]?ها|چند(?:ین)? هزار)'],
    [1e2, '(?:صد[\u200c ]?ها|چند(?:ین)? صد)'],
    [10, '(?:ده[\u200c ]?ها|چند ده)'],
  ],
};

/** Without what is counted it keeps the ill apart, and of days it is a fortnight. */
const TENS_OF: Readonly<Record<string, string>> = {
  quarantaine: "(?= d['’e])",
  quinzaine: "(?= d['’e])(?! de jours)",
};

/** About so many. */
const ABOUT: Readonly<Record<string, Words>> = {
  fr: [
    [1e3, 'un millier'],
    [100, 'une centaine'],
    ...Object.entries(FRENCH_TENS).map(
      ([word, value]) => [value, `une ${word}${TENS_OF[word] ?? ''}`] as const,
    ),
  ],
  es: [
    [1e3, 'un millar'],
    [100, '(?:un centenar|una centena)'],
    [50, 'una cincuentena'],
    [30, 'una treintena'],
    [20, 'una veintena'],
    [10, 'una decena'],
  ],
  ru: [
    [100, 'сотн(?:я|ю)'],
    [10, 'десяток'],
  ],
  uk: [
    [100, 'сотн(?:я|ю)'],
    [10, 'десяток'],
  ],
};
/** As shares of what it is about. */
const ABOUT_LEAST = 0.7;
const ABOUT_MOST = 1.5;
/** So many times its size it may be: nobody says "dozens" of two hundred. "A dozen" may be told as "dozens". */
const MOST_TIMES = 20;
const DOZEN = 12;

const compiled = (lists: Readonly<Record<string, Words>>) =>
  new Map(
    Object.entries(lists).map(([language, words]) => [
      language,
      words.map(
        ([value, pattern]) =>
          [value, new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'giu')] as const,
      ),
    ]),
  );
const [SIZED, NEARLY] = [compiled(SIZES), compiled(ABOUT)];

/** In the order of the text; none touches another. Not what a number stands before: "две тысячи". @param language primary subtag. */
export function roughCounts(text: string, language: string): readonly RoughCount[] {
  const all = [
    ...found(text, SIZED.get(language), (size) => ({
      size,
      least: Math.max(size, DOZEN),
      most: MOST_TIMES * size,
    })),
    ...found(text, NEARLY.get(language), (value) => ({
      size: null,
      least: ABOUT_LEAST * value,
      most: ABOUT_MOST * value,
    })),
  ].filter(({ start, end }) => !isCounted(text, start, language) && !isOfLarger(text, start, end));
  return all
    .filter((one, i) => !all.slice(0, i).some((other) => one.start < other.end && other.start < one.end))
    .sort((a, b) => a.start - b.start);
}

function found(
  text: string,
  words: readonly (readonly [value: number, pattern: RegExp])[] | undefined,
  amount: (value: number) => Omit<RoughCount, keyof TextRange>,
): readonly RoughCount[] {
  return (words ?? []).flatMap(([value, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      ...amount(value),
      start: index,
      end: index + length,
    })),
  );
}

/** "Une centaine de milliers", "thousands of millions": of which size nobody says in one word. */
function isOfLarger(text: string, start: number, end: number): boolean {
  const isLarge =
    /^\s(?:of |de |d['’e]|von )?(?:milli|mill[oó]n|милли|мільйон|milyon|(?:ال)?ملايين|(?:ال)?مليون|میلیون)/iu.test(
      text.slice(end, end + 20),
    );
  const isThousands = /^ de (?:milliers|miles)/iu.test(text.slice(end, end + 12));
  const isMany =
    /^mill|^мил|^міль|^mily|^[وفبل]?(?:ال)?ملايين|^میلیون/iu.test(text.slice(start, end)) &&
    /(?:tens|dozens|scores|hundreds|dizaines|centaines?|decenas|cientos|centenares|dutzende|hunderte|десятки|десятков|сотни|сотен|сотні|yüz|on|مئات|عشرات|آلاف|الاف|صدها|ده[\u200c ]?ها) (?:of |de |von )?$/iu.test(
      text.slice(Math.max(0, start - 20), start),
    );
  return isLarge || isThousands || isMany;
}

function isCounted(text: string, at: number, language: string): boolean {
  const before = /([\p{L}\p{M}'’ʼ]+|\p{N})[\s\u00A0]$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const value = countOf(before, language) ?? readNumberWord(fold(before), language);
  return /^\p{N}/u.test(before) || (value ?? 0) > 1;
}
