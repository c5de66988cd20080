/** The telling words of a name, romanised: "Dr. Ilvine Weiß" -> ilvine, weiss; "@MiraHolm" -> mira, holm. */
import anyAscii from 'any-ascii';
import { fold, foldedStem } from './fold.ts';
import { isKin } from './kin-words.ts';
import { roleOf } from './roles-in.ts';
import { type Sound, scriptOf, soundOf } from './sound-of.ts';

export interface NameToken {
  /** As it is written, in lower case. */
  readonly word: string;
  /** In one spelling, in its own script (see `fold`). */
  readonly folded: string;
  /** Lower-case ASCII. */
  readonly latin: string;
  /** Whether it was written in another script, where vowels are often left out. */
  readonly romanised: boolean;
  readonly sound: Sound;
}

/** Abdul Karim, Abd al-Karim, عبد الكريم: one name in two words. */
const ABD = /(?<!\p{L})(Abd|abd|عبد)(?:[oueai][lr])?[\s-]+(?:[AaEe]l[\s-]?|ال)?(\p{L}{3,})/gu;

/** Titles, articles and particles leave; so do words of a role ("teacher"), which are no name. */
export function nameTokens(name: string): readonly NameToken[] {
  const words = name
    .normalize('NFC')
    // Persian parts what it writes as one word by a space without width: عباس‌پور.
    .replace(/(?<=\p{L})\u200c(?=\p{L})/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1')
    .replace(ABD, (_, abd: string, next: string) => `${abd}${next.toLowerCase()}`);
  return withoutKin(words.match(/[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? [])
    .filter((word) => !isParticle(word) && roleOf(word) === null)
    .flatMap((word) => {
      const token = tokenOf(word, scriptOf(word, name));
      return isInitial(word, token) ? [] : [token];
    });
}

/** "Schwester Weiß" is called Weiß. */
function withoutKin(words: readonly string[]): readonly string[] {
  return words.length > 1 && isKin(words[0] ?? '') ? words.slice(1) : words;
}

/** Lower-case ASCII letters of a text in any script. */
export function romanise(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
}

/** A title, an article or a particle, which is no part of a name that tells. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(fold(word));
}

/** Romanised, an alif is no letter, so a short word of Arabic script is told from an initial by its own letters (إيا). */
function isInitial(word: string, { latin }: NameToken): boolean {
  return latin.length <= 1 && !/^\p{Script=Arabic}{3}/u.test(word);
}

/** @param script of the name that it stands in. */
export function tokenOf(word: string, script = scriptOf(word)): NameToken {
  const romanised = !/^[\p{Script=Latin}\p{M}'’ʼ]+$/u.test(word);
  const latin = romanise(fold(romanised ? foldedStem(word) : word).replace(/'s$/u, ''));
  return {
    word: word.normalize('NFC').toLowerCase(),
    folded: fold(word.normalize('NFC').toLowerCase()),
    latin,
    romanised,
    sound: soundOf(word, latin, script),
  };
}

const PARTICLES = new Set(
  (
    'the a an of and for in on at to mr mrs ms miss mx sir dr prof dame lord lady herr frau der die das den dem des ein eine von vom zu zur und ' +
    'im am m mme mlle monsieur madame le la les l du de des un une una uno unos unas et el los las don dona senor senora sr sra y del il lo gli i signor signora ' +
    'di da dal della het een van te en o os as do dos um uma al господин госпожа и г السيد السيدة سيد سيدة دكتور الدكتور الدكتورة في من'
  ).split(' '),
);
