/** Whether two words of names may be one word written by two people, perhaps in two scripts. */
import { distance } from 'fastest-levenshtein';
import type { NameToken } from './name-tokens.ts';

export function sameToken(a: NameToken, b: NameToken): boolean {
  if (a.latin === b.latin || withoutArticle(a.latin) === withoutArticle(b.latin)) return true;
  if (a.romanised !== b.romanised || (a.romanised && b.romanised)) return shareSkeleton(a.latin, b.latin);
  const longest = Math.max(a.latin.length, b.latin.length);
  return longest >= 5 && a.latin[0] === b.latin[0] && distance(a.latin, b.latin) <= (longest >= 8 ? 2 : 1);
}

/** Alabed, al-Abed, Abed: the Arabic article comes and goes. */
function withoutArticle(word: string): string {
  return /^[ae]l.{3,}/u.test(word) ? word.slice(2) : word;
}

function shareSkeleton(a: string, b: string): boolean {
  const other = skeletons(b);
  return skeletons(a).some((skeleton) => skeleton.length >= 2 && other.includes(skeleton));
}

/**
 * Consonants alone, those that scripts mix up made one: ك/c/q -> k, v -> f. A w stands for a vowel as often as for a
 * consonant (وايس, Weiss), so both readings are given.
 */
function skeletons(word: string): readonly string[] {
  return ['', 'f'].flatMap((w) =>
    [word, withoutArticle(word)].map((form) =>
      withoutDoubles(form)
        .replace(/[cq]/gu, 'k')
        .replace(/ph|v/gu, 'f')
        .replaceAll('w', w)
        .replaceAll('z', 's')
        .replace(/[aeiouyhj]/gu, ''),
    ),
  );
}

/** Double letters are one sound, but not where the vowel between two has been left out (حداد, hdd). */
function withoutDoubles(word: string): string {
  return /[aeiou]/u.test(word) ? word.replace(/(.)\1+/gu, '$1') : word;
}
