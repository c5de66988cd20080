/** Amounts of so many and a half that a text writes in words: "anderthalb Stunden", "deux ans et demi", "two and a half million". */
import { numberBefore, readRun } from './number-before.ts';

export interface Half {
  /** Whole ones before the half. */
  readonly whole: number;
  /** A word behind it multiplies it: 1000 of "siebeneinhalbtausend"; 1 where none does. */
  readonly scale: number;
  /** UTF-16 code units of the text, with that word. */
  readonly start: number;
  readonly end: number;
}

const SCALES: readonly (readonly [beginning: string, value: number])[] = [
  ['миллиард', 1e9],
  ['мільярд', 1e9],
  ['ми', 1e6],
  ['мі', 1e6],
  ['ты', 1e3],
  ['ти', 1e3],
  ['duizend', 1e3],
  ['bin', 1e3],
  ['مليار', 1e9],
  ['میلیارد', 1e9],
  ['مليون', 1e6],
  ['ملايين', 1e6],
  ['میلیون', 1e6],
  ['هزار', 1e3],
  ['milliard', 1e9],
  ['miliard', 1e9],
  ['miljard', 1e9],
  ['milyar', 1e9],
  ['billion', 1e9],
  ['mil', 1e6],
  ['t', 1e3],
];

const pattern = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}])`, 'giu');

/** What a half is told of: "a brother and a half-sister" are two people. */
const EN_UNIT =
  '(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur(?:y|ie)|season|term|page|chapter|lap|mile|kilomet(?:er|re)|met(?:er|re)|centimet(?:er|re)|inch(?:e)?|acre|hectare|ton|tonne|pound|kilo|kilogram|lit(?:er|re)|pint|gallon|dollar|euro|percent|point|time)s?|f(?:oo|ee)t';
const EN_SCALE = '(?<scale>million|billion)';
/** "A half dozen boats", "a half-sister". */
const EN_NO_OTHER = '(?!-| dozen| hundred| brother| sister)';
/** Of anything else, where nothing follows that would be half: "a bottle and a half of water". */
const EN_END =
  '(?=\\s*(?:[.,;:!?…)"”]|$)|\\s+(?:of|in|at|on|by|from|to|for|with|and|or|than|ago|later|before|after|is|was|had)(?!\\p{L}))';
const EN_BARE_END =
  '(?=\\s*(?:[.,;:!?…)"”]|$)|\\s+(?:ago|later|before|after|earlier|old|long|since|until)(?!\\p{L}))';
/** "Tres días y medio pueblo huyó": three days, and half of the village. */
const ES_END =
  '(?=\\s*(?:[^\\p{L}\\s]|$)|\\s+(?:de|del|después|antes|más|menos|en|que|a|al|para|por|con|sin|hasta|desde|y|o|se|no|me|nos|le|les|lo|los|la|las|el)(?!\\p{L}))';

/** "Due giorni e mezzo paese": two days, and half of the village. */
const IT_END =
  '(?=\\s*(?:[^\\p{L}\\s]|$)|\\s+(?:di|del|della|dopo|prima|fa|più|meno|in|che|a|al|per|da|con|senza|fino|e|o|si|non|ci|mi|lo|la|i|gli|le|il)(?!\\p{L}))';
const RU_SCALE = '(?<scale>миллион\\p{L}*|миллиард\\p{L}*|тысяч\\p{L}*)';
const UK_SCALE = '(?<scale>мільйон\\p{L}*|мільярд\\p{L}*|тисяч\\p{L}*)';

/** Group `n` is the whole ones, one where nothing stands; in order: what an earlier one has read no later one reads. */
const HALVES: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    pattern('(?<n>\\p{L}+|\\d+) und (?:ein(?:e[nr]?)? )halbe[nrs]?(?: (?<scale>Million|Milliarde))?'),
    pattern('(?:anderthalb|(?<n>\\p{L}+)einhalb)(?: ?(?<scale>Million(?:en)?|Milliarden?|tausend))?'),
  ],
  en: [
    pattern(
      '(?<n>(?:\\p{L}+ty-)?\\p{L}+|\\d+)[ -]and[ -](?:a|one)[ -]half(?:[ -](?<scale>million|billion|thousand))?',
    ),
    pattern(`(?:an?|(?<n>\\p{L}+|\\d+)) (?:${EN_SCALE}|${EN_UNIT}) and (?:a|one) half${EN_NO_OTHER}`),
    pattern(`(?:an?|(?<n>\\p{L}+|\\d+)) (?:${EN_SCALE}|${EN_UNIT}) and half${EN_BARE_END}`),
    pattern(`(?:an?|(?<n>one|1)) (?!half)\\p{L}+ and a half${EN_END}`),
  ],
  fr: [pattern('(?<n>\\p{L}+|\\d+) (?:(?<scale>millions?|milliards?)|\\p{L}+) et demie?(?!-)')],
  es: [pattern(`(?<n>\\p{L}+|\\d+) (?:(?<scale>mill(?:ón|ones))|\\p{L}+) y medi[oa]${ES_END}`)],
  it: [
    pattern(
      `(?:un['’]|(?:un[ao]?|(?<n>\\p{L}+|\\d+)) )(?:(?<scale>milion[ei]|miliard[oi])|\\p{L}+) e mezz[oa]${IT_END}`,
    ),
  ],
  nl: [
    pattern('(?:anderhal(?:f|ve)|(?<n>\\p{L}+)[eë]nhal(?:f|ve))(?: ?(?<scale>miljoen|miljard|duizend))?'),
    pattern('(?<n>\\p{L}+|\\d+) en een half(?: (?<scale>miljoen|miljard|duizend))?'),
  ],
  pl: [
    pattern('półtor(?:a|ej|u)(?: (?<scale>milion\\p{L}*|miliard\\p{L}*|tysi\\p{L}*))?'),
    pattern('(?<n>\\p{L}+|\\d+) i pół(?: (?<scale>milion\\p{L}*|miliard\\p{L}*|tysi\\p{L}*))?'),
  ],
  ru: [
    pattern(`полтор[аы](?: ${RU_SCALE})?`),
    pattern(`полутора(?: ${RU_SCALE})?`),
    pattern(`(?<n>\\p{L}+|\\d+) с половиной(?: ${RU_SCALE})?`),
  ],
  tr: [pattern('(?<n>\\p{L}+|\\d+) buçuk(?: (?<scale>milyon|milyar|bin))?')],
  uk: [pattern(`півтор[аи](?: ${UK_SCALE})?`), pattern(`(?<n>\\p{L}+|\\d+) з половиною(?: ${UK_SCALE})?`)],
};

/** Not behind 1.5, which no half is added to. */
const WHOLE = '(?<!\\p{Nd}[.,٫٬،]\\p{Nd}+ )';
/** "A half", "a half of the million"; not half of something else. */
const arHalf = (scale: string) =>
  ` و ?نصفا?(?! (?:ال)?(?!${scale}(?!\\p{L}))(?:مليون|مليار|[أا]لف)(?!\\p{L}))(?: (?:ال)?${scale})?`;

/** By language, of several words before the half: what stands behind them. Group `two` is a word that counts two by itself. */
const BEHIND_A_NUMBER: Readonly<Record<string, readonly RegExp[]>> = {
  ar: ['مليون', 'مليار'].map((one) =>
    pattern(
      `${WHOLE}[وف]?(?:ال)?(?<scale>(?<two>${one}(?:ين|ان))|${one}\\p{M}?(?:ا\\p{M}?|ات)?${one === 'مليون' ? '|ملايين' : ''})${arHalf(one)}`,
    ),
  ),
  fa: [
    pattern(`${WHOLE}(?<scale>میلیون|میلیارد|هزار) و نیم`),
    pattern(`${WHOLE}و نیم (?<scale>میلیون|میلیارد|هزار)`),
  ],
};
/** Languages that say a million and a half without a one. */
const NO_ONE: ReadonlySet<string> = new Set(['ar']);

/** In the order of the text. @param language primary subtag. */
export function halvesIn(text: string, language: string): readonly Half[] {
  return [...halvesOfWords(text, language), ...halvesBehind(text, language)]
    .filter((half, i, all) => !all.slice(0, i).some(({ start, end }) => start < half.end && half.start < end))
    .sort((a, b) => a.start - b.start);
}

function halvesOfWords(text: string, language: string): readonly Half[] {
  return (HALVES[language] ?? []).flatMap((one) =>
    [...text.matchAll(one)].flatMap(({ 0: { length }, index, groups = {} }): readonly Half[] => {
      const whole = wholeOf(groups['n'], language);
      return whole === null
        ? []
        : [{ whole, scale: scaleOf(groups['scale']), start: index, end: index + length }];
    }),
  );
}

function halvesBehind(text: string, language: string): readonly Half[] {
  return (BEHIND_A_NUMBER[language] ?? []).flatMap((one) =>
    [...text.matchAll(one)].flatMap(({ 0: { length }, index, groups = {} }): readonly Half[] => {
      const number = groups['two'] ? null : numberBefore(text.slice(0, index), language);
      const alone = groups['two'] ? 2 : NO_ONE.has(language) ? 1 : null;
      const whole = number?.value ?? alone;
      if (whole === null || whole >= 1000) return [];
      const start = number?.start ?? index;
      return [{ whole, scale: scaleOf(groups['scale']), start, end: index + length }];
    }),
  );
}

function wholeOf(word: string | undefined, language: string): number | null {
  if (word === undefined) return 1;
  if (/^\d+$/u.test(word)) return Number(word);
  const read = readRun(word, language);
  // "A million and a half" has its own pattern.
  return read === null || read >= 1000 ? null : read;
}

function scaleOf(word = ''): number {
  return SCALES.find(([beginning]) => word.toLowerCase().startsWith(beginning))?.[1] ?? 1;
}
