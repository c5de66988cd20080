/** Says in words what stands in signs that a small vocabulary lacks: 50 € became 50 dollars. */
import { type Language, primaryLanguage } from '@crossquote/domain';

interface Spoken {
  readonly '€': string;
  readonly '£': string;
  /** Before the scale's name. */
  readonly degrees: string;
  /** Words behind a number that make it larger; the dot of a short one that ends a sentence is the sentence's. */
  readonly larger: string;
  /** Between such a word and the money. */
  readonly of: (money: string) => string;
}

const SPOKEN: Readonly<Record<string, Spoken>> = {
  de: {
    '€': 'Euro',
    '£': 'Pfund',
    degrees: 'Grad',
    larger: '(?:Million(?:en)?|Milliarden?|Tausend)(?!\\p{L})|(?:Mio|Mrd|Tsd)(?!\\p{L})(?:\\.(?!\\s*$))?',
    of: () => ' ',
  },
  fr: {
    '€': 'euros',
    '£': 'livres sterling',
    degrees: 'degrés',
    larger: '(?:millions?|milliards?)(?!\\p{L})',
    of: (money) => (money.startsWith('e') ? " d'" : ' de '),
  },
};
const SCALES: Readonly<Record<string, string>> = { C: 'Celsius', F: 'Fahrenheit' };
const SPACE = '[ \\u00A0\\u202F]?';

/** The same text in other languages. */
export function signsInWords(text: string, language: Language): string {
  const spoken = SPOKEN[primaryLanguage(language)];
  if (!spoken) return text;
  const { larger, of, degrees } = spoken;
  // "€ 50 Millionen" as "50 Millionen €"; but the sign of "5 € 20" and "5€20" is the first number's.
  const before = new RegExp(
    `(?<!\\d${SPACE})([€£])${SPACE}(\\d[\\d.,]*(?<=\\d)(?:[-–]\\d[\\d.,]*(?<=\\d))?(?:${SPACE}(?:${larger}))?)`,
    'giu',
  );
  return text
    .replace(before, '$2 $1')
    .replace(
      new RegExp(`(?<=(?<!\\p{L})(${larger}))${SPACE}([€£])`, 'giu'),
      (_, _larger, sign: '€' | '£') => `${of(spoken[sign])}${spoken[sign]}`,
    )
    .replace(/[ \u00A0\u202F]?([€£])(?=(\d?))/gu, (_, sign: '€' | '£', cents: string) =>
      cents ? ` ${spoken[sign]} ` : ` ${spoken[sign]}`,
    )
    .replace(
      /[ \u00A0\u202F]?°[ \u00A0\u202F]?([CF])(?!\p{L})/gu,
      (_, scale: string) => ` ${degrees} ${SCALES[scale]}`,
    )
    .replaceAll('−', '-');
}
