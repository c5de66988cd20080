/** Changes that turn a faithful report into one that says something else: another number, another name, a no more or less, a clause that is gone. */
import type { Random } from '../random-from.ts';
import { halvesOf } from './clauses.ts';
import { NO_WORDS } from './no-words.ts';
import { STRANGERS } from './strangers.ts';

export const CHANGES = ['number', 'name', 'negation', 'omission'] as const;
/** Named as the difference that must be found. */
export type Change = (typeof CHANGES)[number];

/**
 * @param other the same sentence in another language, to know which words are names.
 * @returns the sentence with the change, or null where it has nothing to change.
 */
export function changed(
  change: Change,
  text: string,
  language: string,
  other: string,
  random: Random,
): string | null {
  const made: Readonly<Record<Change, () => string | null>> = {
    number: () => otherNumber(text, random),
    name: () => otherName(text, language, other, random),
    negation: () => otherPolarity(text, language),
    omission: () => halvesOf(text)?.[random.chance(0.5) ? 0 : 1] ?? null,
  };
  return made[change]();
}

/** A count in digits: no year, no clock time, nothing joined to letters. */
const COUNT = /(?<![\p{L}\p{N}.,:/’'-])\p{Nd}{1,3}(?![\p{L}\p{N}:/’'-]|[.,]\p{Nd})/gu;

function otherNumber(text: string, random: Random): string | null {
  const found = [...text.matchAll(COUNT)].find(([digits]) => digits.length > 1);
  if (!found) return null;
  const zero = zeroOf(found[0]);
  const value = Array.from(found[0]).reduce(
    (sum, digit) => sum * 10 + ((digit.codePointAt(0) ?? 0) - zero),
    0,
  );
  const next = 10 + ((value + 7 + Math.floor(random.next() * 60)) % 89);
  const digits = Array.from(String(next === value ? next + 1 : next), (digit) =>
    String.fromCodePoint(zero + Number(digit)),
  ).join('');
  return text.slice(0, found.index) + digits + text.slice(found.index + found[0].length);
}

/** Arabic and Persian write digits of their own. */
function zeroOf(digits: string): number {
  const code = digits.codePointAt(0) ?? 0x30;
  return code >= 0x6f0 ? 0x6f0 : code >= 0x660 ? 0x660 : 0x30;
}

/** A word that both versions write alike, with a capital inside the sentence, is a name. */
function otherName(text: string, language: string, other: string, random: Random): string | null {
  const strangers = STRANGERS[language];
  if (!strangers) return null;
  const elsewhere = new Set(other.match(/\p{Lu}\p{L}{3,}/gu));
  const name = [...text.matchAll(/(?<=\p{Ll},?\s)\p{Lu}\p{Ll}{3,}(?!\p{L})/gu)].find(([word]) =>
    elsewhere.has(word),
  );
  if (!name) return null;
  return text.replaceAll(name[0], () => random.pick(strangers));
}

/** Takes the first no out; where there is none, puts one in. */
function otherPolarity(text: string, language: string): string | null {
  const words = NO_WORDS[language];
  if (!words || words.not.test(text)) return null;
  for (const [found, instead] of words.out) if (found.test(text)) return text.replace(found, instead);
  for (const [found, instead] of words.into) if (found.test(text)) return text.replace(found, instead);
  return null;
}
