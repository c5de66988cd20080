/** Brings inflected forms of a word together, roughly: a matcher's stem, not a dictionary's. */
import { IRREGULAR_FORMS } from './irregular-forms.ts';

/**
 * @param folded a folded word.
 * @param language primary subtag. English endings are cut by rule; other languages' words are cut to their first letters,
 * where inflection rarely reaches.
 */
export function stem(folded: string, language: string): string {
  if (/^\p{N}/u.test(folded)) return folded;
  if (language === 'en') return stemEnglish(folded);
  const kept = Math.max(4, Math.ceil(folded.length * 0.7));
  return folded.slice(0, kept);
}

function stemEnglish(word: string): string {
  const plain = word.replace(/'s$|'$/u, '');
  const irregular = IRREGULAR_FORMS.get(plain);
  if (irregular) return finish(irregular);
  if (plain.length <= 3) return plain;
  const singular = plain
    .replace(/ies$/u, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/u, '')
    .replace(/(?<![su])s$/u, '');
  return finish(singular.replace(/(?<=.{3})(?:ing|edly|ed|ly)$/u, '').replace(/([bdgklmnprt])\1$/u, '$1'));
}

/** hope, hoping and hoped all end as `hop`; so does hop, which does no harm here. */
function finish(word: string): string {
  return word.length > 3
    ? word
        .replace(/e$/u, '')
        .replace(/([bdgklmnprt])\1$/u, '$1')
        .replace(/y$/u, 'i')
    : word;
}
