/**
 * Names that one quote has and the other lacks. A name is missed only where it is surely one, and nothing in the other quote means the same,
 * sounds like it, or is the same country, and where the other report does not know it either.
 */
import { cosine, type TextRange } from '@crossquote/domain';
import { type NameToken, nameTokens } from '../../names/name-tokens.ts';
import { sameToken } from '../../names/same-token.ts';
import type { QuoteTraits } from '../quote-traits.ts';
import { nameLikeness } from './name-likeness.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { sideBySide } from './side-by-side.ts';

/** From here on two words may be one name; by what they mean, half of it. */
const ALIKE = 0.5;
/** Below this a word may be a stranger. */
const NEARLY_SAME = 0.7;
/** From here on a word is surely another one's partner, and stands for no other name. */
const SURELY = 0.8;
/** Cosine of words that surely mean the same. */
const SAME_MEANING = 0.5;
/** Words that tell less are no names. */
const TELLING = 0.4;

type Sides = readonly [TextRange | undefined, TextRange | undefined];

export function otherNames(a: QuoteTraits, b: QuoteTraits): readonly Sides[] {
  return sideBySide(joined(missingIn(a, b), a), joined(missingIn(b, a), b));
}

/** Names of `some` that `other` lacks. A name that was left out is no other name: some word must be there that may stand in its place. */
function missingIn(some: QuoteTraits, other: QuoteTraits): readonly NameWord[] {
  const [ours, theirs] = [nameWords(some), nameWords(other)];
  const missing = ours.filter(
    (word) =>
      word.isName === 'surely' &&
      !theirs.some((one) => standsFor(one, word, ours, ALIKE)) &&
      !isKnownIn(word.name, other),
  );
  const hasStranger =
    missing.length > 0 &&
    theirs.some((one) => isTelling(one) && !ours.some((word) => standsFor(word, one, theirs, NEARLY_SAME)));
  return hasStranger ? missing : [];
}

function isTelling({ isName, sense }: NameWord): boolean {
  return isName === 'surely' || (isName === 'maybe' && (sense?.weight ?? 0) >= TELLING);
}

/** Words that surely stand for another word stand for no second one. */
function standsFor(one: NameWord, word: NameWord, ours: readonly NameWord[], least: number): boolean {
  const alike = likeness(one, word);
  if (alike < least) return false;
  return (
    alike >= SURELY ||
    !ours.some((rival) => rival !== word && likeness(one, rival) >= Math.max(SURELY, alike + 0.1))
  );
}

function likeness(one: NameWord, other: NameWord): number {
  if (one.folded === other.folded || one.places.some((place) => other.places.includes(place))) return 1;
  const meant = one.sense && other.sense ? cosine(one.sense.vector, other.sense.vector) / SAME_MEANING : 0;
  const mayBeNames = one.name && other.name && one.isName !== 'no' && other.isName !== 'no';
  return mayBeNames && meant < 1 ? Math.max(meant, nameLikeness(one.name, other.name)) : meant;
}

const namesByReport = new WeakMap<object, readonly NameToken[]>();

function isKnownIn(name: NameToken | null, { report }: QuoteTraits): boolean {
  const names = namesByReport.get(report) ?? nameTokens(report.text).filter(({ latin }) => latin.length >= 3);
  namesByReport.set(report, names);
  return name !== null && names.some((other) => sameToken(name, other));
}

/** Words of one name are one range. */
function joined(words: readonly NameWord[], { report }: QuoteTraits): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { start, end } of words) {
    const last = ranges.at(-1);
    if (last && /^[\s-]+$/u.test(report.text.slice(last.end, start)))
      ranges.splice(-1, 1, { start: last.start, end });
    else ranges.push({ start, end });
  }
  return ranges;
}
