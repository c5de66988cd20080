/**
 * Which of the terms that stand for a word may be asked for: an inflected word that nobody bears has the stem of a name (quimbying, Quimby), and whoever
 * asks for it would learn what a hidden name begins with. The word's other terms stay, so that it is found where it stands itself.
 */
import { fold, umlautsFolded, umlautsSpelt } from '../names/fold.ts';
import { givenNameSpellings } from '../names/given-names.ts';
import { romanise } from '../names/name-tokens.ts';
import { stemTerm } from '../words/stem-term.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokensOf } from '../words/tokens.ts';
import { GRAMMAR } from './grammar-words.ts';
import type { HiddenPerson } from './hiding-table.ts';
import { inPlainLetters, otherWritings } from './other-writings.ts';
import { isJoint, wordsOfName } from './read-person-name.ts';
import { wordKey } from './text-pieces.ts';

/** @returns those of the terms of this word that tell nothing of a hidden name. */
export type Askable = (word: string, terms: readonly string[]) => readonly string[];

/** The words that are names themselves have passed the question already: there somebody is shown whose name it is. */
export function askableTerms(listed: readonly HiddenPerson[]): Askable {
  const names = new Set(listed.flatMap(({ person }) => wordsOf(person.names)).map(wordKey));
  const hidden = listed
    .filter(({ how }) => how !== 'shown')
    .flatMap(({ person }) => [...wordsOf(person.names), ...person.handles]);
  const telling = new Set([...new Set(hidden)].flatMap(termsOfWord));
  return (word, terms) => {
    if (names.has(wordKey(word))) return terms;
    return terms.filter((term) => !telling.has(term));
  };
}

/** Parts that carry grammar are in every text, and say nothing of whose they are. */
function wordsOf(names: readonly string[]): readonly string[] {
  const spelt = names.flatMap((name) => [name, ...inPlainLetters(name)]);
  return spelt
    .flatMap((name) => [
      ...wordsOfName(name),
      ...otherWritings(name).joined.map(({ word }) => word),
      ...otherWritings(name).apart.flat(),
    ])
    .filter((word) => !isJoint(wordKey(word)) && !GRAMMAR.has(wordKey(word)));
}

/** Persian has no such list, but letters of its own. */
const LANGUAGES = [...Object.keys(STOP_WORDS), 'fa'];

/** In every language, since a report in any of them may say it. */
function termsOfWord(name: string): readonly string[] {
  const spelt = [name, umlautsSpelt(name), umlautsFolded(fold(name)), ...givenNameSpellings(name)];
  return spelt.flatMap((word) => {
    if (word === null) return [];
    const stems = LANGUAGES.flatMap((language) =>
      tokensOf(word, language).map(({ stem }) => stemTerm(stem, language)),
    );
    return [...stems, `@${romanise(word)}`];
  });
}
