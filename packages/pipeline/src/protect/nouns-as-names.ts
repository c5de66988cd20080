/** English nouns that are written with a capital and are names as well ("In May 2022", "his Will and Testament"): what tells that one is no name. */
import type { Piece } from './text-pieces.ts';

interface Noun {
  /** Words that stand before the noun and never before the name. */
  readonly behind: ReadonlySet<string>;
  /** Whether a day or a year on either side tells as much. */
  readonly isDated: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ['may', { behind: words('in early late mid since until till during last next'), isDated: true }],
  ['will', { behind: words('his her my our their the last living'), isDated: false }],
]);

const DATE = /^\d{1,4}(?:st|nd|rd|th)?$/;

export function isNounAt(pieces: readonly Piece[], at: number): boolean {
  const [before = '', word = '', behind = ''] = [at - 1, at, at + 1].map((one) =>
    pieces[one]?.text.toLowerCase(),
  );
  const noun = NOUNS.get(word);
  if (!noun) return false;
  return noun.behind.has(before) || (noun.isDated && (DATE.test(before) || DATE.test(behind)));
}
