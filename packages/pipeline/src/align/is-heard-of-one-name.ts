/**
 * Whether what a model hears as two names is one: names that it never learnt it reads by their letters, and what Arabic writes onto a name (لفيتيل), an ending behind an
 * apostrophe or an abbreviation spelt out ("the FBI") it takes for another word.
 */
import { type Difference, overlapsRange, type TextRange } from '@crossquote/domain';
import { bodiesIn } from '../names/bodies-in.ts';
import { nameLikeness } from './differences/name-likeness.ts';
import { type NameWord, nameWords } from './differences/name-words.ts';
import type { QuoteTraits } from './quote-traits.ts';

/** From here on two words sound as one name does in two alphabets. */
const ALIKE = 0.8;
/** Short words sound like too many others. */
const LEAST_LETTERS = 4;

export function isHeardOfOneName({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  if (!left || !right) return false;
  if (isBodyOf(left.text, b) || isBodyOf(right.text, a)) return true;
  const theirs = namesIn(right, b);
  return namesIn(left, a).some((one) => theirs.some((other) => areOne(one, other)));
}

function isBodyOf(text: string, { bodies }: QuoteTraits): boolean {
  return bodiesIn(text).some((body) => bodies.includes(body));
}

function namesIn(range: TextRange, quote: QuoteTraits): readonly NameWord[] {
  return nameWords(quote).filter(
    (word) => overlapsRange(word, range) && (word.name?.latin.length ?? 0) >= LEAST_LETTERS,
  );
}

function areOne({ name: one }: NameWord, { name: other }: NameWord): boolean {
  return one !== null && other !== null && nameLikeness(one, other) >= ALIKE;
}
