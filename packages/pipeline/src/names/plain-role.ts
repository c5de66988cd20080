/** Whether what somebody is called says what they are and nothing else: such words may stand where a name is withheld. */
import { isAnybody } from './anybody.ts';
import { roleOf } from './roles-in.ts';

/** In doubt not: words with a capital, or of a script without any, may be somebody's name ("Koch"), but for those that nobody is called by. */
export function isPlainRole(name: string): boolean {
  if (isAnybody(name)) return true;
  const words = name.trim().split(/\s+/u);
  if (/[\p{Lu}\p{Lo}]/u.test(name))
    return words.length === 1 && GERMAN_WOMAN.test(name) && roleOf(name) !== null;
  return words.every((word) => roleOf(word) !== null || isAnybody(word));
}

/** "Ärztin", "Nachbarin": no surname has this ending of a role. */
const GERMAN_WOMAN = /^\p{Lu}\p{Ll}+in$/u;
