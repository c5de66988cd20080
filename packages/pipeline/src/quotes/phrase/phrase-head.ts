/** Which word of a noun phrase it is about: "a spokesman for Mr. X" is about the spokesman. */

import { isGivenName } from '../../names/given-name-genders.ts';
import { givenNameSpellings } from '../../names/given-names.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { ownsInTurkish } from '../frame/turkish-cases.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { SpottedName } from '../speaker/spotted-name.ts';
import { genderOfRole } from './role-words.ts';

/** "a spokesman for Mr. X": the name is not the head. */
export function behindPreposition(
  tokens: readonly Token[],
  phrase: Span,
  name: SpottedName,
  lexicon: Lexicon,
): boolean {
  for (let at = phrase.first; at < name.addressed; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.text === ',') return officeBefore(tokens, phrase.first, at, lexicon);
    if (lexicon.words.nounPrepositions.has(token.key) && at > phrase.first)
      return (
        !tokens.slice(at, name.addressed).some((other) => other.text === ',') ||
        officeBefore(tokens, phrase.first, name.addressed - 1, lexicon)
      );
    // German genitive: "der Sprecher des …", "die Sprecherin von …".
    if (
      lexicon.data.language === 'de' &&
      at > phrase.first &&
      /^(?:des|der)$/.test(token.key) &&
      tokenAt(tokens, at - 1).capital &&
      !tokens.slice(at, name.addressed).some((other) => other.text === ',')
    )
      return true;
  }
  return false;
}

/** "the spokesperson for the Secretary-General, Ban …": the name belongs to the office, not to who speaks for it. */
function officeBefore(tokens: readonly Token[], first: number, comma: number, lexicon: Lexicon): boolean {
  const before = tokens[comma - 1];
  if (!isWord(before) || !genderOfRole(before.key, lexicon)) return false;
  return tokens.slice(first, comma - 1).some((token) => lexicon.words.nounPrepositions.has(token.key));
}

/** "Syrian civil defence", "Twitter user": a small word behind it is the head. */
export function isModifier(
  tokens: readonly Token[],
  name: SpottedName,
  phrase: Span,
  lexicon: Lexicon,
): boolean {
  // "the United Harbours (UH) rescue office"
  const bracketed = tokens[name.end]?.text === '(' && tokens[name.end + 2]?.text === ')';
  const next = tokens[bracketed ? name.end + 3 : name.end];
  if (name.end >= phrase.end || !isWord(next) || next.capital || lexicon.data.language === 'de') return false;
  const { words } = lexicon;
  if (NOUN_FIRST.has(lexicon.data.language) && isPerson(tokens, name)) return false;
  return (
    !words.prepositions.has(next.key) &&
    !words.auxiliaries.has(next.key) &&
    !words.nounPrepositions.has(next.key) &&
    !words.relatives.has(next.key) &&
    !(words.coordinators.has(next.key) && name.end - name.first > 1)
  );
}

/** There nothing that is called after a person stands behind the name: "Odo Marrick primero [aseguró]", «Одо Маррик вновь [заявил]». */
const NOUN_FIRST = new Set(['fr', 'es', 'it', 'ru', 'uk', 'pl']);

/** Of two words or more, the first of which is a given name, or behind a role. */
function isPerson(tokens: readonly Token[], { first, end, body, roles }: SpottedName): boolean {
  const { key } = tokenAt(tokens, first);
  const isGiven = isGivenName(key) || givenNameSpellings(key).length > 0;
  return end - first > 1 && !body && (isGiven || roles.length > 0);
}

/** "Holm's brother", "Yılmaz'ın kardeşi". */
export function isOwner(tokens: readonly Token[], name: SpottedName, phrase: Span): boolean {
  const { text } = tokenAt(tokens, name.end - 1);
  return (/['’]s?$/.test(text) || ownsInTurkish(text)) && name.end < phrase.end;
}

/** End of the head's words: before the first preposition, comma or relative. */
export function headEnd(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): number {
  for (let at = phrase.first + 1; at < phrase.end; at += 1) {
    const token = tokenAt(tokens, at);
    const german =
      lexicon.data.language === 'de' &&
      lexicon.words.definite.has(token.key) &&
      tokenAt(tokens, at - 1).capital;
    if (!isWord(token) || lexicon.words.prepositions.has(token.key) || german) return at;
  }
  return phrase.end;
}

/** "one of the men", "eine der Frauen": one of several, and no article. */
function isOneOf(own: readonly Token[], at: number, { words }: Lexicon): boolean {
  return !words.definite.has(tokenAt(own, at).key) && words.nounPrepositions.has(tokenAt(own, at + 1).key);
}

export function withoutArticle(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): readonly Token[] {
  const own = tokens.slice(phrase.first, phrase.end);
  let at = 0;
  while (
    at < own.length - 1 &&
    !isOneOf(own, at, lexicon) &&
    (lexicon.words.determiners.has(tokenAt(own, at).key) || lexicon.possessives.has(tokenAt(own, at).key))
  )
    at += 1;
  return own.slice(at);
}

/** "old man on the streets" -> "old man"; "spokesman for the ministry" whole. */
export function nameLength(own: readonly Token[], lexicon: Lexicon): number {
  const at = own.findIndex(
    (token, index) =>
      index > 0 &&
      (!isWord(token) ||
        (lexicon.words.prepositions.has(token.key) &&
          !/^(?:of|for|von|vom|de|du|des|d'|del|di|della|van)$/.test(token.key))),
  );
  return at < 0 ? own.length : at;
}
