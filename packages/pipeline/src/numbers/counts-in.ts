/** The figures that two quotes are compared by: amounts as every language puts them ("anderthalb", "two dozen") no times of day, whose words say other numbers ("halb neun" is half past eight), and no sizes ("several hundred"). */
import type { TextRange } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { boundOf } from './bounds.ts';
import { clockRanges } from './clock-ranges.ts';
import { declinedNumbers } from './declined-numbers.ts';
import { DEGREES_BEHIND } from './degree-words.ts';
import { type Figure, findNumbers } from './find-numbers.ts';
import { halvesIn } from './halves-in.ts';
import { hedgeBefore } from './hedges.ts';
import { measureOf } from './measure-behind.ts';
import { noCounts } from './no-counts.ts';
import { withOneMultiplier } from './one-multiplier.ts';
import { readNumberWord } from './read-number-word.ts';
import { roughCounts } from './rough-counts.ts';
import { AR_TWO_OF_TIME } from './time-units.ts';

/** How a language puts an amount that is more than its number word. */
interface Amounts {
  /** Group `n` the number. */
  readonly pattern: RegExp;
  /** @param n what stands in the group; 1 where nothing does. */
  readonly value: (n: number) => number;
}

const dozens: Amounts['value'] = (n) => 12 * n;
const amounts = (words: string, value: Amounts['value']): Amounts => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}])`, 'giu'),
  value,
});

const tens: Amounts['value'] = (n) => 10 * n;
/** "3-х": with the end of its word behind digits, of three letters at most (counted by a look ahead: as `{1,3}` here V8 takes 0.2 s to compile it). */
const NUMBER = '(?<n>\\p{L}+|\\d+)(?:-(?!\\p{L}{4})\\p{L}+)?';
/** @param adjectives that stand between the number and the noun, parted by bars. */
const decades = (nouns: string, adjectives: string) =>
  amounts(`${NUMBER}[ -](?:(?:${adjectives})\\s+)?(?:${nouns})(?!-)`, tens);

const AMOUNTS: Readonly<Record<string, readonly Amounts[]>> = {
  de: [
    decades('Jahrzehnte?n?', 'letzten|vergangenen|langen?|vollen?|ersten|ganzen?'),
    amounts('(?:eine[ms]|(?<n>\\p{L}+|\\d+)) Dutzend', dozens),
    // "Um fünf" alone is an hour.
    amounts('(?<=(?<!\\p{L})um )(?<n>\\p{L}+)(?= (?:Prozent|Punkte))', (n) => n),
  ],
  en: [
    decades('decades?', 'past|last|long|full|whole|first'),
    amounts('(?:a|(?<n>\\p{L}+|\\d+))[ -]dozen', dozens),
    // Other languages have a word of its own for "twice as many".
    amounts('twice(?! (?:as|the|that|his|her|their|its))', () => 2),
  ],
  fr: [
    decades('décennies', 'dernières|premières|longues|bonnes'),
    amounts('(?<n>\\p{L}+|\\d+) douzaines?', dozens),
  ],
  es: [decades('décadas', 'últimas|primeras|largas'), amounts('(?<n>\\p{L}+|\\d+) docenas?', dozens)],
  it: [decades('decenni', 'ultimi|primi|lunghi')],
  pt: [decades('décadas', 'últimas|primeiras|longas')],
  nl: [decades('decennia', 'laatste|eerste|lange')],
  pl: [decades('dekad[yęa]?|dziesięcioleci\\p{L}*', 'ostatnie|ostatnich|długie')],
  ru: [
    decades('десятилети[яй]', 'последни[ех]|долги[ех]|перв(?:ые|ых)|полных'),
    amounts(`${NUMBER} десятк(?:а|ов|ами|ам|ах)`, tens),
  ],
  uk: [
    decades('десятиліт(?:тя|ь)|десятиріч(?:чя|ь)', 'останні[х]?|довгі|довгих|перші|перших'),
    amounts(`${NUMBER} десятк(?:и|ів|ами|ам|ах)`, tens),
  ],
  tr: [amounts(`${NUMBER} düzine\\p{L}*`, dozens)],
  ar: [
    amounts(`[وفبل]?(?:ال)?(?:${AR_TWO_OF_TIME})`, () => 2),
    decades('عقود', 'من'),
    amounts('[وفبل]?(?:ال)?عقود ال(?<n>\\p{L}+)', tens),
  ],
  fa: [decades('دهه', 'آخرین')],
};

const halfOf: Amounts['value'] = (n) => n / 2;
const dozenAndHalf: Amounts['value'] = (n) => 12 * (n + 0.5);
const sixes: Amounts['value'] = () => 6;

/** Half of a dozen or of a million, and so many dozens and a half; read before all others, which would read the dozen alone. */
const HALF_AMOUNTS: Readonly<Record<string, readonly Amounts[]>> = {
  de: [
    amounts('(?:ein(?:em|es)? )?halbe[sn]? Dutzend', sixes),
    amounts('(?:anderthalb|(?<n>\\p{L}+)einhalb) Dutzend', dozenAndHalf),
    amounts('(?:eine[rn]? )?halbe[rn]? (?<n>Million|Milliarde)', halfOf),
  ],
  en: [
    amounts('(?<n>\\p{L}+|\\d+)[ -]and[ -]a[ -]half dozen', dozenAndHalf),
    amounts('(?:half an?|an? half|half)[ -]dozen', sixes),
    amounts('a dozen and a half', () => 18),
    amounts('(?:half a|a half|half)[ -](?<n>million|billion|trillion)', halfOf),
  ],
  fr: [
    amounts('(?:une )?demi[ -]douzaine', sixes),
    amounts('(?:une|(?<n>\\p{L}+)) douzaines? et demie', dozenAndHalf),
    amounts('(?:un )?demi[ -](?<n>million|milliard)', halfOf),
  ],
  es: [
    amounts('media docena', sixes),
    amounts('(?:(?:una|(?<n>\\p{L}+)) )?docenas? y media', dozenAndHalf),
    amounts('medio (?<n>millón)', halfOf),
  ],
  ru: [amounts('пол ?дюжины', sixes), amounts('пол ?миллиона', () => 5e5)],
  uk: [amounts('пів ?дюжини', sixes), amounts('пів ?мільйона', () => 5e5)],
  tr: [amounts('yarım düzine', sixes), amounts('yarım (?<n>milyon|milyar)', halfOf)],
  ar: [amounts('نصف دزينة', sixes), amounts('نصف (?<n>مليون|مليار)', halfOf)],
  fa: [amounts('نیم (?<n>میلیون|میلیارد)', halfOf)],
};

/** What stands before an hour, before degrees in words. */
const BEFORE_DEGREES = new RegExp(
  `(?<!\\p{L})(?:at|à|um|gegen)(?=\\s+[\\p{L}-]+\\s+${DEGREES_BEHIND})`,
  'giu',
);

/** In the order of the text. @param language primary subtag. */
export function countsIn(text: string, language: string): readonly Figure[] {
  const noHours = [...text.matchAll(BEFORE_DEGREES)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const counted = hide(text, [
    ...clockRanges(text, language),
    ...noHours,
    ...noCounts(text, language),
    ...roughCounts(text, language),
  ]);
  const halves = halvesIn(counted, language).map(({ whole, scale, ...range }) =>
    figureAt(text, range, (whole + 0.5) * scale),
  );
  const half = (HALF_AMOUNTS[language] ?? []).flatMap((one) => figuresOf(counted, one, language));
  const special = (AMOUNTS[language] ?? []).flatMap((one) => figuresOf(counted, one, language));
  const declined = declinedNumbers(counted, language).map(({ value, ...range }) =>
    figureAt(text, range, value),
  );
  const all = [...byLength([...half, ...halves]), ...special, ...declined];
  const own = all.filter((figure, i) => !all.slice(0, i).some((other) => touch(figure, other)));
  const others = findNumbers(hide(counted, own), language).filter((figure) => !isPerCent(figure, text));
  const inOrder = [...own, ...others].sort((a, b) => a.start - b.start);
  return withOneMultiplier(inOrder, text, language).map((figure) => ({
    ...figure,
    ...whatIsSaidOf(figure, text, language),
  }));
}

/** Of what it counts, and whether it is the least or the most. */
function whatIsSaidOf(figure: Figure, text: string, language: string): Pick<Figure, 'measure' | 'bound'> {
  const measure = measureOf(text, figure, figure.value, language);
  const bound = boundOf(text, figure);
  return { ...(measure && { measure }), ...(bound && { bound }) };
}

function figuresOf(text: string, { pattern, value }: Amounts, language: string): readonly Figure[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }): readonly Figure[] => {
    const { n } = groups;
    const read = n === undefined ? 1 : /^\d+$/u.test(n) ? Number(n) : readNumberWord(fold(n), language);
    if (read === null) return [];
    return [figureAt(text, { start: index, end: index + words.length }, value(read))];
  });
}

/** With what hedges it. */
function figureAt(text: string, { start, end }: TextRange, value: number): Figure {
  const hedge = hedgeBefore(text, start);
  return { value, start: hedge?.start ?? start, end, hedge: hedge?.kind ?? null, written: 'words' };
}

/** "Pour cent" counts no hundred. */
function isPerCent({ value, start }: Figure, text: string): boolean {
  return value === 100 && /(?<!\p{L})(?:pour|por)\s+$/iu.test(text.slice(0, start));
}

/** The longest first: of "zwei und eine halbe Million" the half is no half million, of "anderthalb Dutzend" no one and a half. */
function byLength(figures: readonly Figure[]): readonly Figure[] {
  return figures.toSorted((a, b) => b.end - b.start - (a.end - a.start));
}

/** Keeps every place in the text, and what stands around apart. */
function hide(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduce(
    (left, { start, end }) => `${left.slice(0, start)}${'·'.repeat(end - start)}${left.slice(end)}`,
    text,
  );
}

function touch(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
