/**
 * Whether what a model hears as two names is one: names that it never learnt it reads by their letters, and what Arabic writes onto a name (لفيتيل), an ending behind an
 * apostrophe or an abbreviation spelt out ("the FBI") it takes for another word.
 */
import { type Difference, overlapsRange, type TextRange } from '@crossquote/domain';
import { bodiesIn } from '../../names/bodies-in.ts';
import { nameLikeness } from '../differences/names/name-likeness.ts';
import { type NameWord, nameWords } from '../differences/names/name-words.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';

/** From here on two words sound as one name does in two alphabets. */
const ALIKE = 0.8;
/** Shorter words sound like too many others: those must be the same. */
const LEAST_LETTERS = 4;

export function isHeardOfOneName({ left, right }: Difference, a: QuoteTraits, b: QuoteTraits): boolean {
  if (!left || !right) return false;
  if (areBodiesOfBoth(left.text, right.text, a, b)) return true;
  const [fewer = [], more = []] = [namesIn(left, a), namesIn(right, b)].sort((x, y) => x.length - y.length);
  // "Anna Holm" and "Anna Weiss" are two, with one name in common.
  const isOne = fewer.length > 0 && fewer.every((one) => more.some((other) => areOne(one, other)));
  return isOne || isSaidElsewhere(left, right, a, b);
}

/** A name beside a word that surely is none ("Gwyneth", "إسترليني"), where the other quote has that name in another place. */
function isSaidElsewhere(left: TextRange, right: TextRange, a: QuoteTraits, b: QuoteTraits): boolean {
  const sure = (range: TextRange, quote: QuoteTraits) =>
    namesIn(range, quote).filter(({ isName }) => isName === 'surely');
  const isSaid = (quote: QuoteTraits) => (name: NameWord) =>
    nameWords(quote).some((other) => other.isName !== 'no' && areOne(name, other));
  const [ours, theirs] = [sure(left, a), sure(right, b)];
  if (ours.length > 0 && theirs.length > 0) return false;
  return ours.length + theirs.length > 0 && ours.every(isSaid(b)) && theirs.every(isSaid(a));
}

/** "the FBI" where the other spells it out; a body that the other does not speak of is another one. */
function areBodiesOfBoth(left: string, right: string, a: QuoteTraits, b: QuoteTraits): boolean {
  const [ours, theirs] = [bodiesIn(left), bodiesIn(right)];
  const isShared =
    ours.every((body) => b.bodies.includes(body)) && theirs.every((body) => a.bodies.includes(body));
  return isShared && ours.length + theirs.length > 0;
}

function namesIn(range: TextRange, quote: QuoteTraits): readonly NameWord[] {
  return nameWords(quote).filter((word) => overlapsRange(word, range) && word.isName !== 'no');
}

function areOne({ name: one }: NameWord, { name: other }: NameWord): boolean {
  if (!one || !other) return false;
  const isShort = Math.min(one.latin.length, other.latin.length) < LEAST_LETTERS;
  return nameLikeness(one, other) >= (isShort ? 1 : ALIKE);
}
