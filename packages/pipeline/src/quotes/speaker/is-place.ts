/** Names of places, told by the words before them: "in Orsund", "a woman from Mill Lane", "la rue du Moulin". */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { Figure } from './figure.ts';
import type { SpottedName } from './spot-names.ts';

/** Nothing speaks for a person, and wherever the report names it, it says where something is. */
export function isPlace({ named, body, gender, roles, mentions, located }: Figure): boolean {
  const known = !named || body || gender !== null || roles.size > 0;
  return !known && mentions.length > 0 && located.size === mentions.length;
}

/** Whether the words before a name say where something is. */
export function isLocated(tokens: readonly Token[], name: SpottedName, lexicon: Lexicon): boolean {
  if (/['’]s?$/.test(tokenAt(tokens, name.end - 1).text)) return false;
  const { words } = lexicon;
  let at = name.addressed - 1;
  if (words.determiners.has(tokenAt(tokens, at).key) && !words.ofPlaces.has(tokenAt(tokens, at).key)) at -= 1;
  const [preposition, before] = [tokenAt(tokens, at), tokenAt(tokens, at - 1)];
  if (!isWord(preposition)) return false;
  if (words.locatives.has(preposition.key)) return true;
  if (words.origins.has(preposition.key) && genderOfRole(before.key, lexicon)) return true;
  // "du Moulin": the article is in the preposition; "der Mill Lane": German has the article alone.
  const joins = words.nounPrepositions.has(preposition.key);
  if (joins) return words.ofPlaces.has(before.key);
  return lexicon.data.language === 'de' && words.ofPlaces.has(preposition.key);
}
