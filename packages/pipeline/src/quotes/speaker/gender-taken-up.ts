/** "Varga called twice. “Nobody answered,” she said.": the gender of the pronoun that takes a name up. */
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import type { SpottedName } from './spotted-name.ts';

/** Sentences behind the one with the name: "Varga heard it on the radio. | She turned it off. | “…,” she said." */
const MOST_BEHIND = 3;

/** @param frames all of the report, in order. @returns null: no pronoun beside a verb of saying in the paragraph, or names before it. */
export function genderTakenUp(
  frame: Frame,
  frames: readonly Frame[],
  name: SpottedName,
  names: ReadonlyMap<number, readonly SpottedName[]>,
  lexicon: Lexicon,
): Gender | null {
  // "auf Deutsch", "darunter Facebook und Twitter": all nouns have capitals in German, and no subject stands behind such a word.
  const before = tokenAt(frame.tokens, name.addressed - 1).key;
  const { prepositions, coordinators } = lexicon.words;
  if (lexicon.data.language === 'de' && (prepositions.has(before) || coordinators.has(before))) return null;
  const others = (names.get(frame.index) ?? []).some(({ first }) => first > name.first);
  const own = others ? null : speakingPronoun(frame.tokens, name.end, lexicon);
  if (own || others) return own;
  for (const next of frames.slice(frame.index + 1, frame.index + 1 + MOST_BEHIND)) {
    if (next.paragraph !== frame.lastParagraph || (names.get(next.index) ?? []).length > 0) return null;
    const gender = speakingPronoun(next.tokens, 0, lexicon);
    if (gender) return gender;
  }
  return null;
}

function speakingPronoun(tokens: readonly Token[], from: number, lexicon: Lexicon): Gender | null {
  for (let at = from; at < tokens.length; at += 1) {
    const gender = isWord(tokens[at]) ? lexicon.pronouns.get(tokenAt(tokens, at).key) : undefined;
    const speaks = [tokens[at - 1], tokens[at + 1]].some(
      (one) => isWord(one) && lexicon.phrases.has(one.key),
    );
    if (speaks && (gender === 'm' || gender === 'f')) return gender;
  }
  return null;
}
