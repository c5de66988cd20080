/** Finds a fraction in words ("fünf Sechstel", "les trois quarts") that became another one in English: how other languages put one is not known here. */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { type Fraction, fractionsIn } from '../../numbers/fractions-in.ts';
import { timesInDigits } from '../../numbers/times-in-digits.ts';
import type { Guard } from './guarded-text.ts';

/** How English may put one, by denominator from two on; a half also as what is in the middle. */
const NAMES = 'hal(?:f|v)|mid third (?:quart|fourth) fifth sixth seventh eighth ninth tenth'.split(' ');
const COUNTS = 'one two three four five six seven eight nine'.split(' ');
const SIGNS: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
};

export const changedFractions: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  if (primaryLanguage(targetLanguage) !== PIVOT_LANGUAGE) return [];
  // "Drei viertel acht" is a time.
  const said = fractionsIn(timesInDigits(source, primaryLanguage(sourceLanguage)), sourceLanguage);
  const made = fractionsIn(output, targetLanguage);
  const others = made.filter((one) => !said.some((other) => isSame(one, other)));
  return said
    .filter((one) => !mayBeSaid(one, output))
    .filter(({ numerator }) => numerator > 1 || others.length > 0)
    .map(({ words }) => ({ check: 'number', detail: `${words} is missing` }));
};

function isSame(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** In words, in digits, as a share of a hundred. */
function mayBeSaid({ numerator, denominator }: Fraction, text: string): boolean {
  const name = NAMES[denominator - 2] ?? '';
  const count = COUNTS[numerator - 1] ?? '';
  const share = (100 * numerator) / denominator;
  const inWords = numerator === 1 ? name : `(?:${count}|${numerator})[- ](?:\\p{L}+ )?(?:${name})`;
  const ways = [
    `(?<!\\p{L})(?:${inWords})`,
    `(?<!\\d)(?:${[Math.floor(share), Math.ceil(share), `${numerator}/${denominator}`, `0?\\.${String(numerator / denominator).slice(2)}`].join('|')})(?!\\d)`,
    `(?<!\\p{L})(?:${count}|${numerator}) (?:in|out of|of) `,
    SIGNS[`${numerator}/${denominator}`] ?? '(?!)',
  ];
  return new RegExp(ways.join('|'), 'iu').test(text);
}
