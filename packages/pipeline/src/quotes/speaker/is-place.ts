/** Names of places, told by the words before them: "in Orsund", "a woman from Mill Lane", "la rue du Moulin". */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { Figure } from './figure.ts';
import type { SpottedName } from './spot-names.ts';

/** Nothing speaks for a person, and wherever the report names it, it says where something is; of a single word it need be once. */
export function isPlace(figure: Figure): boolean {
  const { keys, mentions, located } = figure;
  const isSaid = located.size > 0 && (keys.length === 1 || located.size === mentions.length);
  return isSaid && !isKnownPerson(figure);
}

/** A role, a gender or a body: no place's. */
export function isKnownPerson({ named, body, gender, roles, name }: Figure): boolean {
  return !named || body || gender !== null || roles.size > 0 || name.startsWith('@');
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
  return (
    (lexicon.data.language === 'de' || lexicon.data.noArticles === true) &&
    words.ofPlaces.has(preposition.key)
  );
}
