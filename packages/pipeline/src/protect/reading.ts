/** What is known while a text is searched for names. */
import type { HidingTable } from './hiding-table.ts';
import type { Piece } from './text-pieces.ts';
import type { KnownWord } from './words-known.ts';

export interface Hiding {
  readonly table: HidingTable;
  readonly known: (word: string) => KnownWord;
  readonly shownId: ShownId;
}

/** What a speaker's id is shown as; undefined: as it is. */
export type ShownId = (id: string) => string | undefined;

/** A text as far as it has been read. */
export interface Reading extends Learnt {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Who was named in full, the last at the end: the surname that follows is theirs. */
  readonly named: string[];
  /** Looked up once, as every small word that may be a name asks. */
  readonly hasCapitals: () => boolean;
}

/** What a text tells of its own words wherever they stand in it. */
export interface Learnt {
  /** Words that this text has for parts of a name and that tell too little by themselves, by their keys: whose they are. */
  readonly told: Map<string, string>;
  /** Who is hidden and named in full. */
  readonly whole: Set<string>;
  /** Who is hidden and named in full without a capital: whoever writes so writes their surname small too. */
  readonly small: Set<string>;
  /** Whose something was that only counts in a text that names them in full. */
  readonly waiting: Set<string>;
}

export function beginsSentence(text: string, pieces: readonly Piece[], at: number): boolean {
  const between = text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start ?? 0);
  return at === 0 || /[.!?…:;«»„“”"—–\n]/u.test(between);
}
