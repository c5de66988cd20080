/** Whether two words of names in Latin letters, which are compared as one name, are written in two ways that no convention explains. */
import { lettersApart } from '../letters-apart.ts';
import { fold } from './fold.ts';
import type { NameToken } from './name-tokens.ts';
import { sameToken } from './same-token.ts';

export interface WrittenName {
  /** As the report has it, without an ending behind an apostrophe. */
  readonly written: string;
  readonly latin: string;
  readonly token: NameToken;
}

/** Share of the letters that may differ: by sound alone East and West are one, and Jordan and Guardian. */
const MOST_APART = 1 / 3;

/** @returns false for one spelling, for two names, and where one of them is in another alphabet. */
export function writtenAlike(one: WrittenName, other: WrittenName): boolean {
  if (one.token.romanised || other.token.romanised || one.latin === other.latin) return false;
  if (lettersApart(one.latin, other.latin) > MOST_APART || !sameToken(one.token, other.token)) return false;
  return !inWords(one.written).some((spelling) => inWords(other.written).includes(spelling));
}

/** How words with marks are written where there are none: without them, or with a letter more. */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/ä|æ/gu, 'ae'],
  [/ö|ø/gu, 'oe'],
  [/ü/gu, 'ue'],
  [/å/gu, 'aa'],
  [/ş|š|ș/gu, 'sh'],
  [/ç|č|ć/gu, 'ch'],
  [/ž/gu, 'zh'],
  [/ğ/gu, 'gh'],
];

function inWords(written: string): readonly string[] {
  const lower = written.normalize('NFC').toLowerCase();
  return [fold(lower), fold(LONG.reduce((word, [letter, long]) => word.replace(letter, long), lower))];
}
