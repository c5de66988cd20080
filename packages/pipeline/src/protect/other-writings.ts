/**
 * How else a name is written that begins with a small word of its own: McDonald and MacDonald, De Luca and DeLuca, de la Cruz and Delacruz, O’Connor and O Connor, Abdulrahman and
 * Abd al-Rahman; and given names that are written as one: Mohammad Reza, محمدرضا.
 */
import { isParticle } from '../names/name-tokens.ts';
import { isJoint } from './read-person-name.ts';
import { wordKey } from './text-pieces.ts';

export interface OtherWritings {
  /** Words that stand for a word of the name. */
  readonly joined: readonly { readonly word: string; readonly isLast: boolean }[];
  /** Words in a row that stand for one word of it. */
  readonly apart: readonly (readonly string[])[];
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['æ', 'ae'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
  ['Ø', 'Oe'],
  ['Å', 'Aa'],
  ['Æ', 'Ae'],
]);

/** Icelandic letters that are written as they sound, or as they look: Guthmundsdottir, Gudmundsdottir. */
const SOUNDED: ReadonlyMap<string, string> = new Map([
  ['ð', 'th'],
  ['Ð', 'Th'],
  ['þ', 'th'],
  ['Þ', 'Th'],
]);
const SEEN: ReadonlyMap<string, string> = new Map([...SOUNDED, ['ð', 'd'], ['Ð', 'D']]);

/** As addresses have it, and who has no such keys: Joerg Mueller. Without the name as it is. */
export function inPlainLetters(name: string): readonly string[] {
  const composed = name.normalize('NFC');
  const plain = [SOUNDED, SEEN].map((letters) =>
    composed.replace(/[äöüøåæðþ]/giu, (letter) => PLAIN.get(letter) ?? letters.get(letter) ?? letter),
  );
  return [...new Set(plain)].filter((one) => one !== composed);
}

/** Mac is written Mc; a capital parts it from the rest. */
const CLAN = /^(?:Mc|Mac)(\p{Lu}[\p{L}\p{M}]{2,})$/u;
/** Written without its apostrophe, too. */
const WITH_APOSTROPHE = /^([OD])['’ʼ‘`´]?(\p{Lu}[\p{L}\p{M}]{2,})$/u;
const WITH_PARTICLE = /^(De|Del|Della|Di|Da|Du|La|Le|Van|Von|Al|El|Ben|Abu)(\p{Lu}\p{Ll}{2,})$/u;
/** Benhadi is بن هادي; Benjamin is nobody's son, and no text has him in two words. */
const SON_OF = /^(Ben|Bin|Abu)(\p{Ll}{4,})$/u;
/** The article is written onto what follows, and left out there. */
const SERVANT = /^(Abd|عبد)(?:[oueai][lrnsdtz]|ال)(\p{L}{3,})$/u;

export function otherWritings(name: string): OtherWritings {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*/gu) ?? [];
  const each = words.map((word) => writingsOf(word));
  return {
    joined: [
      ...each.flatMap(({ joined }, at) => joined.map((word) => ({ word, isLast: at === words.length - 1 }))),
      ...withParticles(words),
      ...givenAsOne(words).map(([word = '']) => ({ word, isLast: false })),
    ],
    apart: [...each.flatMap(({ apart }) => apart), ...givenAsOne(words)],
  };
}

/** Shorter ones are no word of a name. */
const LEAST_GIVEN = 3;

/** The name with its first two words as one. */
function givenAsOne(words: readonly string[]): readonly (readonly string[])[] {
  const [first = '', second = '', ...rest] = words;
  const isGiven = (word: string) =>
    word.length >= LEAST_GIVEN && !isParticle(word) && !isJoint(wordKey(word));
  return rest.length > 0 && isGiven(first) && isGiven(second)
    ? [[`${first}${second.toLowerCase()}`, ...rest]]
    : [];
}

function writingsOf(word: string): {
  readonly joined: readonly string[];
  readonly apart: readonly string[][];
} {
  const [, clan] = CLAN.exec(word) ?? [];
  if (clan !== undefined)
    return {
      joined: [`Mc${clan.toLowerCase()}`, `Mac${clan.toLowerCase()}`],
      apart: [
        ['Mc', clan],
        ['Mac', clan],
      ],
    };
  const beginning = [WITH_APOSTROPHE, WITH_PARTICLE, SON_OF, SERVANT].find((one) => one.test(word));
  const [, head, rest] = beginning?.exec(word) ?? [];
  return { joined: [], apart: head === undefined || rest === undefined ? [] : [[head, rest]] };
}

/** Delacruz; also in Cyrillic letters, in which particles are written on more often. */
function withParticles(words: readonly string[]): OtherWritings['joined'] {
  const last = words.length - 1;
  const isSmall = (word: string | undefined) =>
    word !== undefined && (isParticle(word) || isJoint(wordKey(word)));
  let from = last;
  while (from > 0 && isSmall(words[from - 1])) from -= 1;
  return from === last || from < 0 ? [] : [{ word: words.slice(from).join('').toLowerCase(), isLast: true }];
}
