/** Names of places, told by the words before them: "in Orsund", "a woman from Mill Lane", "la rue du Moulin". */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { Cast, Figure } from './figure.ts';
import type { SpottedName } from './spotted-name.ts';

/** Nothing speaks for a person, and wherever the report names it, it says where something is; of a single word it need be once. */
export function isPlace(figure: Figure): boolean {
  const { keys, mentions, located } = figure;
  const isSaid = located.size > 0 && (keys.length === 1 || located.size === mentions.length);
  return isSaid && !isKnownPerson(figure);
}

/** A role, a gender or a body: no place's. */
export function isKnownPerson(figure: Figure): boolean {
  const { named, body, gender, roles, name } = figure;
  return !named || body || gender !== null || roles.size > 0 || (isHandle(name) && !isTowns(figure));
}

/** A handle that is called as a town which the report names is that town's. */
function isTowns({ located }: Figure): boolean {
  return located.size > 0;
}

function isHandle(name: string): boolean {
  return name.startsWith('@');
}

/** A town speaks by its handle as well: "in Orsund", "@orsund". */
export function placeHandles({ figures, byWord }: Cast): void {
  for (const figure of figures) {
    const { name, located, keys } = figure;
    if (!isHandle(name) || keys.length !== 1) continue;
    const towns = byWord.get((keys[0] ?? '').slice(1)) ?? [];
    for (const town of towns.filter(isPlace)) for (const at of town.located) located.add(at);
  }
}

/** "I | am | from", "ich | komme | aus", "je | viens | de", «я | родом | из»: before a place that somebody is from. */
const COMES =
  /^(?:am|is|are|was|were|be|being|come|comes|came|originally|fled|bin|ist|sind|war|waren|komme|kommt|kommen|stamme|stammt|stammen|viens|vient|viennent|venait|suis|est|originaire|soy|es|somos|eran?|vengo|viene|vienen|procede|sono|è|siamo|vengono|родом|jestem|pochodzę|pochodzi)$/u;

/** Whether the words before a name say where something is. */
export function isLocated(tokens: readonly Token[], name: SpottedName, lexicon: Lexicon): boolean {
  if (/['’]s?$/.test(tokenAt(tokens, name.end - 1).text)) return false;
  const { words } = lexicon;
  let at = name.addressed - 1;
  if (words.determiners.has(tokenAt(tokens, at).key) && !words.ofPlaces.has(tokenAt(tokens, at).key)) at -= 1;
  const [preposition, before] = [tokenAt(tokens, at), tokenAt(tokens, at - 1)];
  if (!isWord(preposition)) return false;
  if (words.locatives.has(preposition.key)) return true;
  // "a woman from Orsund", "I am from Orsund"
  const isOrigin = genderOfRole(before.key, lexicon) !== null || COMES.test(before.key);
  if (words.origins.has(preposition.key) && isOrigin) return true;
  // "du Moulin": the article is in the preposition; "der Mill Lane": German has the article alone.
  const joins = words.nounPrepositions.has(preposition.key);
  if (joins) return words.ofPlaces.has(before.key);
  return (
    (lexicon.data.language === 'de' || lexicon.data.noArticles === true) &&
    words.ofPlaces.has(preposition.key)
  );
}
