/** What a number counts where a unit stands by it: a length, a weight, a time or money. What one report gives in miles or weeks another gives in kilometres or days, and both tell the same. */
import type { TextRange } from '@crossquote/domain';
import { CURRENCIES, CURRENCIES_BEFORE } from './currencies.ts';
import { DAY, TIME_UNITS, WEEK } from './time-units.ts';

export interface Measure {
  readonly of: 'length' | 'weight' | 'time' | 'money';
  readonly system: 'metric' | 'customary';
  /** Of one unit, and of all: in metres, kilograms, seconds; of money, in its own currency. */
  readonly size: number;
  readonly amount: number;
  /** Of money, and of pounds, which may be money. */
  readonly currency?: string;
  /** Letters before and behind the number to where the unit begins and ends. */
  readonly before: number;
  readonly behind: number;
}

type Sized = readonly [of: 'length' | 'weight', system: Measure['system'], size: number, forms: string];

/** With each unit's forms in ar, de, en, es, fa, fr, ru, tr and uk; a customary pound weighs what a German one does, nearly. */
const SIZED: readonly Sized[] = [
  [
    'length',
    'metric',
    0.001,
    'mm|mill?[ií]m[eèé]t\\p{L}*|мм|миллиметр\\p{L}*|міліметр\\p{L}*|م[لی]ل?يمتر\\p{L}*|ملم|م[یي]ل[یي]\u200c?متر',
  ],
  [
    'length',
    'metric',
    0.01,
    'cm|[zcs][ea]nt[ií]m[eèé]?t?\\p{L}*|см|сантиметр\\p{L}*|سنت[يی]متر\\p{L}*|سم|سانت[یي]\u200c?متر',
  ],
  ['length', 'metric', 1, 'm|m[eè]t(?:er|re|ro)\\p{L}*|м|метр\\p{L}*|متر\\p{L}*|أمتار'],
  [
    'length',
    'metric',
    1000,
    'km|kil[oó]m[eè]t\\p{L}*|км|километр\\p{L}*|кілометр\\p{L}*|كيلومتر\\p{L}*|كم|ک[یي]لومتر',
  ],
  [
    'length',
    'customary',
    0.0254,
    'inch(?:es)?|zoll|pouces?|pulgadas?|дюйм\\p{L}*|inç\\p{L}*|بوص(?:ة|ات)|إنش|ا[یي]نچ',
  ],
  [
    'length',
    'customary',
    0.3048,
    'ft|feet|foot|fu(?:ß|ss)|pieds?|pies?|фут\\p{L}*|f[iu]t|ayak|أ?قد[اـ]?م|فوت',
  ],
  ['length', 'customary', 0.9144, 'yds?|yards?|yardas?|ярд\\p{L}*|ياردة|[یي]ارد'],
  [
    'length',
    'customary',
    1609.344,
    'mi|mph|miles?|meilen?|millas?|milles?|мил[ьеиюя]\\p{L}*|mil|ميلا?|أميال|ما[یي]ل',
  ],
  [
    'weight',
    'metric',
    1,
    'kg|kilos?|kilogram\\p{L}*|кг|кило|килограмм\\p{L}*|кілограм\\p{L}*|كيلو(?:غرام|جرام)?\\p{L}*|كغ|ک[یي]لو(?:گرم)?',
  ],
  ['weight', 'metric', 0.001, 'gram(?:s|m[ei]?[ns]?|os?|mes?)?|грам\\p{L}*|غرام\\p{L}*|جرام\\p{L}*|گرم'],
  ['weight', 'metric', 1000, 'tonn?e?[ns]?|toneladas?|тонн\\p{L}*|طنا?|[أا]طنان'],
  ['weight', 'customary', 0.4536, 'lbs?|pounds?|pfund|livres?|libras?|фунт\\p{L}*|رطلا?|أرطال|باوند|پوند'],
];

/** A word with a unit's forms, or a sign of money. */
const WORD = '(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\u200c]*|[$€£₴₺₽₪])';
const GAP = "[\\s\u200c-]*(?:de |d['’])?";
/** "2 to 4 inches": the unit of the first number stands behind the second. */
const TO =
  '\\s*(?:[-–]\\s*[\\p{Nd}.,٫]+|(?:to|and|or|bis|und|oder|à|et|ou|a|y|o|до|и|или|та|або|чи|ila|ve|veya|إلى|و|أو|تا|یا)\\s*(?:[\\p{Nd}.,٫]+|\\p{L}+(?!\\p{L})))';
/** "Three long weeks", "zwei volle Tage". */
const FULL =
  '(?:(?:long|full|whole|entire|more|further|other|consecutive|straight|additional|lange|volle|ganze|weitere|longu?e?s|bonnes|autres|largos|largas|долгих|полных|целых|довгих|повних|цілих|tam|uzun|koca) )?';
/** Where the word stands, the first that is a unit; of money also behind any other: "Turkish lira". */
const PLACES = [`${GAP}${FULL}`, `${TO}${GAP}`].map((place) => new RegExp(`^${place}${WORD}`, 'iu'));
const MONEY_PLACES = [...PLACES, new RegExp(`^${GAP}[\\p{L}.]+[ -]${WORD}`, 'iu')];
const WORDS = new RegExp(WORD, 'gu');

interface Unit {
  readonly of: Measure['of'];
  readonly system: Measure['system'];
  readonly size: number;
  readonly currency?: string;
}
/** Of one word alone, so that the forms are quickly made and tried. */
type Form = readonly [unit: Unit, word: RegExp];

const formOf = (unit: Unit, forms: string): Form => [
  unit,
  new RegExp(`^(?:${forms.replaceAll('\\p{L}', '.')})$`, 'u'),
];

/** A pound. */
const MAYBE_MONEY = 0.4536;
const SIZES: readonly Form[] = SIZED.map(([of, system, size, forms]) =>
  formOf({ of, system, size, ...(size === MAYBE_MONEY && { currency: 'pound' }) }, forms),
);
const MONEY: readonly Form[] = CURRENCIES.map(([currency, forms]) =>
  formOf({ of: 'money', system: 'metric', size: 1, currency }, forms),
);
const TIMES: Readonly<Record<string, readonly Form[]>> = Object.fromEntries(
  Object.entries(TIME_UNITS).map(([language, units]) => [
    language,
    units.map(({ seconds, forms }) => formOf({ of: 'time', system: 'metric', size: seconds }, forms)),
  ]),
);

/** Letters behind a number that are looked at: of a number, a joint and a unit. */
const REACH = 50;
const BEFORE = 6;

/** @param range of the number, UTF-16 code units of the text. @param language primary subtag. */
export function measureOf(
  text: string,
  { start, end }: TextRange,
  value: number,
  language: string,
): Measure | null {
  const sign = signBefore(text, start);
  if (sign) return { ...moneyOf(sign.currency), amount: value, before: sign.before, behind: 0 };
  // "An hour and a half", "أسبوعين".
  const own = unitAmong(TIMES[language] ?? [], wordsIn(text.slice(start, end)));
  if (own) return { ...own, amount: value * own.size, before: 0, behind: 0 };
  const found = unitBehind(text.slice(end, end + REACH), language);
  return found && { ...found, amount: value * found.size, before: 0 };
}

function moneyOf(currency: string): Unit {
  return { of: 'money', system: 'metric', size: 1, currency };
}

function signBefore(text: string, start: number) {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  for (const [currency, form] of CURRENCIES_BEFORE) {
    const found = form.exec(before)?.[0].length;
    if (found) return { currency, before: found };
  }
  return null;
}

function unitBehind(behind: string, language: string): (Unit & Pick<Measure, 'behind'>) | null {
  const found = (forms: readonly Form[], places: readonly RegExp[]) =>
    places.flatMap((place) => {
      const { 0: { length } = '', groups } = place.exec(behind) ?? {};
      const unit = groups && unitAmong(forms, [plain(groups['word'] ?? '')]);
      return unit ? [{ ...unit, behind: length }] : [];
    })[0];
  return found([...(TIMES[language] ?? []), ...SIZES], PLACES) ?? found(MONEY, MONEY_PLACES) ?? null;
}

function unitAmong(forms: readonly Form[], words: readonly string[]): Unit | null {
  return forms.find(([, form]) => words.some((word) => form.test(word)))?.[0] ?? null;
}

/** With Arabic's "and", "by" and "the" cut off where they may be such. */
function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: word }) => {
    const whole = plain(word);
    return [whole, whole.replace(/^[وفبل]?(?:ال)?(?=[\u0600-\u06ff]{3})/u, '')];
  });
}

/** Without the marks of Arabic vowels. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[\u064b-\u0652]/gu, '');
}

/** The units of length, weight and time that a text names at all, but for those whose words are others as well ("mil"). @param language primary subtag. */
export function unitsIn(text: string, language: string): readonly Unit[] {
  const words = wordsIn(text);
  return [...(TIMES[language] ?? []), ...SIZES].flatMap(([unit, form]) =>
    unit.system === 'metric' && words.some((word) => form.test(word)) ? [unit] : [],
  );
}

/** People round: 2 inches are 5 centimetres, and four weeks a month. */
const ROUNDED = 0.88;
const MONTHS_ROUNDED = 0.915;
const EQUAL = 1 - 1e-6;
/** "Quinze jours" are two weeks. */
const FORTNIGHTS: ReadonlySet<number> = new Set([14 * DAY, 15 * DAY]);

/** In two units, as far as people round. Two numbers of one unit are two numbers. */
export function isOneMeasure(one: Measure | undefined, other: Measure | undefined): boolean {
  if (!one || !other || one.of !== other.of || one.of === 'money' || one.size === other.size) return false;
  const share = Math.min(one.amount, other.amount) / Math.max(one.amount, other.amount);
  if (one.system !== other.system) return share >= ROUNDED;
  if (one.of !== 'time') return share >= EQUAL;
  if (FORTNIGHTS.has(one.amount) && FORTNIGHTS.has(other.amount)) return true;
  return (
    share >=
    (Math.max(one.size, other.size) > WEEK && Math.min(one.size, other.size) >= DAY ? MONTHS_ROUNDED : EQUAL)
  );
}

/** Arabic calls the pounds of some countries lira. */
const POUNDS: ReadonlySet<string> = new Set(['pound', 'lira']);

/** Of one number: whether what it counts is surely another amount. */
export function isOtherUnit(one: Measure | undefined, other: Measure | undefined): boolean {
  if (!one || !other) return false;
  if (one.currency && other.currency)
    return one.currency !== other.currency && !(POUNDS.has(one.currency) && POUNDS.has(other.currency));
  if (one.of !== other.of) return false;
  return Math.min(one.size, other.size) < ROUNDED * Math.max(one.size, other.size);
}
