/** What is shown instead of a name. */
import { createHmac } from 'node:crypto';
import { sha256 } from '@crossquote/domain';

/** Crockford's base 32: no letter that is taken for a digit, and no word that offends. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** No digit and no vowel: neither a number nor a word of any language. */
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const LENGTH = 6;

/** As it stands in texts, for whoever looks for it. */
export const PSEUDONYM = `Person-[${DIGITS}]{${LENGTH}}`;
/** Somebody of several with that name, and nothing tells which. */
export const UNCLEAR = 'Person-?';
/** Instead of a handle or an address that leads to somebody. */
export const CUT = '[cut]';

/**
 * The same for the same name in the same database, and telling nothing without its secret.
 * @param taken those of other people.
 */
export function pseudonymOf(name: string, secret: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const pseudonym = `Person-${lettersOf(JSON.stringify([name, attempt]), secret, LENGTH)}`;
    if (!taken.has(pseudonym)) return pseudonym;
  }
}

/** A speaker's id is a hash of the name, so that names can be tried on it; this one comes from the pseudonym. */
export function speakerIdOf(pseudonym: string): string {
  return `p_${sha256(pseudonym).slice(0, 20)}`;
}

/** A word that nobody knows, instead of one that somebody asks for and may not. */
export function strangerOf(word: string, secret: string): string {
  return `x${lettersOf(word, secret, 9, CONSONANTS)}`;
}

function lettersOf(text: string, secret: string, length: number, letters = DIGITS): string {
  const bytes = createHmac('sha256', secret).update(text).digest();
  return [...bytes.subarray(0, length)].map((byte) => letters[byte % letters.length]).join('');
}

/** Every pseudonym that a text holds. */
export function pseudonymsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(new RegExp(PSEUDONYM, 'g')) ?? []);
}
