/** A length or a weight as it stands behind a number: what one report gives in miles another gives in kilometres, and both tell the same. */

/** In metres or kilograms. */
export interface Measure {
  readonly of: 'length' | 'weight';
  readonly system: 'metric' | 'customary';
  readonly amount: number;
}

type Unit = readonly [Measure['of'], Measure['system'], number, string];

/** With each unit's forms in ar, de, en, es, fa, fr, ru, tr and uk; a customary pound weighs what a German one does, nearly. */
const UNITS: readonly Unit[] = [
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
  ['length', 'customary', 0.3048, 'ft|feet|foot|fu(?:ß|ss)|pieds?|pies?|фут\\p{L}*|fit|ayak|أ?قد[اـ]?م|فوت'],
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
  ['weight', 'customary', 0.4536, 'lbs?|pounds?|pfund|livres?|libras?|фунт\\p{L}*|رطلا?|أرطال|باوند|پوند'],
];

/** "2 to 4 inches": the unit of the first number stands behind the second. */
const TO = '(?:\\s*(?:-|–|to|and|bis|und|à|et|a|y|до|и|та|ila|ve|إلى|و|تا)\\s*(?:[\\p{Nd}.,٫]+|\\p{L}+))?';
const BEHIND = UNITS.map(
  ([of, system, size, forms]) =>
    [of, system, size, new RegExp(`^${TO}[\\s-]*(?:${forms})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);
/** Letters behind a number that are looked at: of a number, a joint and a unit. */
const REACH = 40;
/** People round: 2 inches are 5 centimetres. */
const ROUNDED = 0.88;

/** @param end of the number, UTF-16 code units of the text. */
export function measureBehind(text: string, end: number, value: number): Measure | null {
  const behind = text.slice(end, end + REACH);
  const unit = BEHIND.find(([, , , form]) => form.test(behind));
  return unit ? { of: unit[0], system: unit[1], amount: value * unit[2] } : null;
}

/** In two systems of units, as far as people round. Two numbers of one system are two numbers. */
export function isOneMeasure(one: Measure | undefined, other: Measure | undefined): boolean {
  if (!one || !other || one.of !== other.of || one.system === other.system) return false;
  return Math.min(one.amount, other.amount) >= ROUNDED * Math.max(one.amount, other.amount);
}
