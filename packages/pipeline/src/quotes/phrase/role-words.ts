/** Words for people and for bodies. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';

/** What a word says about who bears it: activist, girl, Lehrerin. */
export function genderOfRole(key: string, lexicon: Lexicon): Gender | null {
  const known = lexicon.roles.get(key);
  if (known) return known;
  const ending = lexicon.roleEndings.findLast(([suffix]) => key.endsWith(suffix));
  return ending?.[1] ?? null;
}

export function isBodyWord(token: Token, lexicon: Lexicon): boolean {
  return (
    lexicon.words.bodies.has(token.key) ||
    lexicon.bodyEndings.some((ending) => token.key.endsWith(ending) && token.capital) ||
    isAcronym(token)
  );
}

/** Behind the name of a person: "Adrian Poe KC". */
const BEHIND_NAMES = /^(?:KC|QC|OBE|CBE|MBE)(?:['’]s)?$/u;

export function isAcronym(token: Token): boolean {
  if (BEHIND_NAMES.test(token.text)) return false;
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})(?:['’]s)?$/u.test(token.text);
}

/** Role words of the stretch: "activist and resident", "a 7-year-old girl". */
export function rolesIn(tokens: readonly Token[], span: Span, lexicon: Lexicon): readonly string[] {
  const roles: string[] = [];
  for (let at = span.first; at < span.end; at += 1) {
    const token = tokenAt(tokens, at);
    if (
      !isWord(token) ||
      (lexicon.words.relatives.has(token.key) && !lexicon.words.determiners.has(token.key))
    )
      break;
    if (at > span.first && lexicon.words.prepositions.has(token.key)) break;
    if (genderOfRole(token.key, lexicon)) roles.push(token.key);
  }
  return roles;
}

export function genderOfRoles(roles: readonly string[], lexicon: Lexicon): Gender | null {
  return (
    roles.map((role) => genderOfRole(role, lexicon)).find((gender) => gender === 'm' || gender === 'f') ??
    null
  );
}
