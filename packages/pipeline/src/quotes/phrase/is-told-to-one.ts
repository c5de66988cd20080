/** «Анне Беловой | сказали, что …»: one in the dative before a verb of several, which has nobody for its subject. */

import { genderOfGivenName } from '../../names/given-name-genders.ts';
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Endings that no plural has for its nominative. */
const DATIVES: Readonly<Record<string, RegExp>> = {
  ru: /(?:[^ыи]е|ому|ему|[^ао]у|ю)$/u,
  uk: /(?:ому|ові|еві|єві|[^ао]у|ю)$/u,
};

/** Several who have such an ending all the same, and what stands before how many they are: "более ста человек". */
const SEVERAL =
  /^(?:все|те|эти|обе|две|дв[ао]е|трое|более|менее|больше|меньше|свыше|вдвое|втрое|еще|ещё|уже|даже|также|тоже|ранее|раньше|позже|позднее|далее|вместе|сразу)$/u;
/** "горожане", "крестьяне", "киевляне": people by where they are from; "Светлане" and "Татьяне" are one. */
const PEOPLE = /[ая]не$/u;

function isDative(key: string, language: string): boolean {
  if (DATIVES[language]?.test(key) !== true || SEVERAL.test(key)) return false;
  return language !== 'ru' || !PEOPLE.test(key) || genderOfGivenName(key.replace(/е$/u, 'а')) !== null;
}

export function isToldToOne(
  tokens: readonly Token[],
  cue: Cue,
  found: Span,
  { data, words }: Lexicon,
): boolean {
  const isOfSeveral = /ли(?:с[ья])?$/u.test(tokenAt(tokens, cue.first).key);
  const isJoined = tokens.slice(found.first, found.end).some(({ key }) => words.coordinators.has(key));
  return isOfSeveral && !isJoined && isDative(tokenAt(tokens, found.first).key, data.language);
}
