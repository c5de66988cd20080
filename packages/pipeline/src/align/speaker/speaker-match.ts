/** Whether two reports let one person or body speak. */
import { compareReadNames, type ReadName } from '../../names/compare-names.ts';
import { nameTokens } from '../../names/name-tokens.ts';
import { sameToken } from '../../names/same-token.ts';
import type { SpeakerTraits } from './speaker-traits.ts';

/**
 * `role`: not named in both, but what they are agrees; `role-apart`: what they are does not. `other`: two different names.
 * `unlike`: the same, but in a script without capitals, where the bounds of names are guessed, or one word in each of two scripts, which may be
 * no name at all ("Eyewitness", «Лікарка»).
 */
export type SpeakerMatch = 'same' | 'compatible' | 'role' | 'unknown' | 'role-apart' | 'unlike' | 'other';

export function matchSpeakers(a: SpeakerTraits, b: SpeakerTraits): SpeakerMatch {
  const verdict = matchNamed(a, b);
  if (verdict !== null) return verdict;
  if (speaksFor(a, b) || speaksFor(b, a)) return 'compatible';
  if (a.telling && b.telling && a.body === b.body && !isHandle(a) && !isHandle(b)) return 'unknown';
  return matchRoles(a.roles, b.roles);
}

/** By their names alone; null where these cannot tell. */
export function matchNamed(a: SpeakerTraits, b: SpeakerTraits): SpeakerMatch | null {
  if (!a.telling || !b.telling || !a.read || !b.read) return null;
  const verdict = compareReadNames(a.read, b.read);
  if (verdict === 'unknown') return null;
  return verdict === 'other' && isGuess(a.read, b.read) ? 'unlike' : verdict;
}

function isGuess(a: ReadName, b: ReadName): boolean {
  if (isUncased(a) || isUncased(b)) return true;
  const isForeign = ({ tokens }: ReadName) => tokens.some(({ romanised }) => romanised);
  return isForeign(a) !== isForeign(b) && Math.min(a.tokens.length, b.tokens.length) === 1;
}

function isUncased({ written }: ReadName): boolean {
  return /\p{Lo}/u.test(written);
}

/** Who may speak for a body. */
const REPRESENTING = new Set([
  'ambassador',
  'director',
  'leader',
  'minister',
  'official',
  'secretary',
  'spokesperson',
]);

/** "its spokesman" after a sentence about the authority speaks for the authority. */
function speaksFor(person: SpeakerTraits, body: SpeakerTraits): boolean {
  if (!body.body || (person.body && person.telling)) return false;
  if (!person.roles.some((role) => REPRESENTING.has(role))) return false;
  if (body.named.some((key) => person.bodies.includes(key))) return true;
  const around = nameTokens(person.context);
  const words = (body.read?.tokens ?? []).filter(({ latin }) => latin.length >= 4);
  const found = words.filter((token) => around.some((other) => sameToken(token, other))).length;
  return found > 0 && found * 2 >= words.length;
}

function isHandle({ name }: SpeakerTraits): boolean {
  return name?.trim().startsWith('@') ?? false;
}

function matchRoles(a: readonly string[], b: readonly string[]): SpeakerMatch {
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((role) => b.includes(role)) ? 'role' : 'role-apart';
}
