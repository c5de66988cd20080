/** «брат Клары Вайс», "brat Klary Weiss": languages without articles put whose brother it is right behind him, in the genitive, where others have his own name. */

import { genderOfGivenName } from '../../names/given-name-genders.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { SpottedName } from './spotted-name.ts';

/**
 * @param isInCase the report names its bearer in another case, the nominative.
 * @param isKnown whether a word is in the name of somebody in the report.
 */
export function isOwnerInGenitive(
  tokens: readonly Token[],
  phrase: Span,
  name: SpottedName,
  isInCase: boolean,
  isKnown: (word: string) => boolean,
  lexicon: Lexicon,
): boolean {
  const role = tokenAt(tokens, name.addressed - 1).key;
  if (lexicon.data.noArticles !== true || name.addressed <= phrase.first) return false;
  const gender = genderOfRole(role, lexicon);
  if (gender === null || isInflected(role, lexicon)) return false;
  const words = tokens.slice(name.first, name.end).map(({ key }) => key);
  return isInCase || isGenitive(words, gender === 'm', isKnown);
}

/** «мэра Вайса»: both in a case, so one person; but "adwokatka" beside "adwokat" is a woman. */
function isInflected(role: string, { roles }: Lexicon): boolean {
  return [1, 2].some(
    (cut) => roles.has(role.slice(0, -cut)) && roles.get(role.slice(0, -cut)) === roles.get(role),
  );
}

function isGenitive(words: readonly string[], isMans: boolean, isKnown: (word: string) => boolean): boolean {
  const [given = ''] = words;
  if (words.length < 2 || genderOfGivenName(given) !== null) return false;
  if (nominativesOf(given).some((one) => genderOfGivenName(one) !== null || isKnown(one))) return true;
  // No man is called «Йоста Вайса».
  return isMans && words.every((word) => /[^аеиоуыэюяьй]а$/u.test(word));
}

export function nominativesOf(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  // "мешканця", «владельца»: a vowel of the nominative is gone.
  if (/ц[ая]$/u.test(word))
    return [`${word.slice(0, -2).replace(/ь$/u, '')}${word.endsWith('я') ? 'ець' : 'ец'}`];
  if (/[ыиії]$/u.test(word)) return [`${stem}а`, `${stem}я`];
  if (/[yi]$/u.test(word)) return [`${stem}a`];
  // «Павла»: a vowel of the nominative is gone, or there.
  if (/[^аеиоуыэюяієї]ла$/u.test(word)) return [stem, `${stem.slice(0, -1)}ел`, `${stem}о`];
  if (word.endsWith('а')) return [stem];
  if (word.endsWith('я')) return [`${stem}й`, `${stem}ь`];
  return word.endsWith('a') ? [stem] : [];
}
