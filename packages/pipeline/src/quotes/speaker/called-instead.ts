/** "a woman who asked to be called Mira", "Mira (name changed)": one word that a report gives instead of a name, and who that is. */
import { genderOfGivenName } from '../../names/given-name-genders.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { tokenAt } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { genderOfRole } from '../phrase/role-words.ts';

/** Words between the role and what the name is said with: "from Orsund, whom". */
const MOST_BETWEEN = 4;

/** @returns null where the name is not said to be one of these. */
export function calledInstead(
  { tokens }: Frame,
  name: Span,
  lexicon: Lexicon,
): { readonly role: string | null; readonly gender: Gender | null } | null {
  const { called, changed } = lexicon.anonymity;
  // "die wir | Mira | nennen" has the name in it.
  const isBeside = ({ first, end }: Span) => end >= name.first && first <= name.end;
  const instead = phrasesIn(tokens, called).find(isBeside);
  const given = genderOfGivenName(tokenAt(tokens, name.first).key);
  // "a lawyer for Mira (name changed)": no role of hers.
  if (!instead)
    return phrasesIn(tokens, changed).some(({ first }) => first === name.end + 1)
      ? { role: null, gender: given }
      : null;
  const from = Math.min(instead.first, name.first);
  const role = tokens
    .slice(Math.max(0, from - MOST_BETWEEN), from)
    .findLast(({ key }) => genderOfRole(key, lexicon) !== null)?.key;
  const told = role === undefined ? null : genderOfRole(role, lexicon);
  const gender = told === 'm' || told === 'f' ? told : given;
  return { role: role ?? null, gender };
}
