/** "Varga called twice. “Nobody answered,” she said.": the gender of the pronoun that takes a name up. */
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import type { SpottedName } from './spot-names.ts';

/** @param next the sentence behind, where it is of the same paragraph. null: no pronoun beside a verb of saying, or names before it. */
export function genderTakenUp(
  frame: Frame,
  next: Frame | undefined,
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
  if (own || others || next?.paragraph !== frame.lastParagraph) return own;
  return (names.get(next.index) ?? []).length ? null : speakingPronoun(next.tokens, 0, lexicon);
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
