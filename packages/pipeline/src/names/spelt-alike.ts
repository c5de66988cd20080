/** Whether two words are one name as two scripts or languages spell it, which its sound does not always tell. */
import { areOneInArabic } from './arabic-reading.ts';
import { isReadingOf } from './in-cases.ts';
import type { Width } from './letter-rules.ts';
import type { NameToken } from './name-tokens.ts';
import { areOfTwoGenders } from './same-token.ts';
import { areSpeltAbroad } from './spelt-abroad.ts';

/** @param width which spellings count where one is in Arabic script; in Cyrillic letters it may be in any case. */
export function areSpeltAlike(a: NameToken, b: NameToken, width: Width): boolean {
  const areAlike =
    areOneInArabic(a, b, width) ||
    areSpeltAbroad(a.word, b.word) ||
    isReadingOf(a.word, b.word) ||
    isReadingOf(b.word, a.word);
  return areAlike && !areOfTwoGenders(a, b);
}
