/** An incise among the tokens of the quoted words that it stands in. */
import type { Span } from '../frame/token-span.ts';
import type { Token } from '../frame/tokens.ts';
import type { Lexicon, Phrase } from '../lexicon/compile-lexicon.ts';

export interface FoundIncise {
  /** Its first token; punctuation before it is none of the words that it interrupts. */
  readonly first: number;
  /** The first token behind it with which the words go on. */
  readonly end: number;
  readonly verb: Span;
  readonly subject: Span | null;
}

/** More words than any attribution in passing has. */
export const MAX_INCISE = 14;

/** The verb of saying that begins at a token; longer ones first. Verbs that take whom they concern as an object ("accuse") are none. */
export function sayingAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return null;
  const matches = ({ words, particle, kinds }: Phrase) =>
    particle === null &&
    (kinds.has('say') || kinds.has('that') || kinds.has('beside')) &&
    words.every((word, n) => tokens[at + n]?.key === word);
  const phrase = lexicon.phrases.get(token.key)?.find(matches);
  return phrase ? { first: at, end: at + phrase.words.length } : null;
}
