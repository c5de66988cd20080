/**
 * Words in Georgian or Greek letters as they would be in Cyrillic ones, without their endings: კლარამ is клара, Παπαδόπουλου is пападопулос. Russian
 * transcribes by sound as these do, so that what is known of names in Cyrillic letters (see `cyrillic-reading`) holds for them as well.
 */
import { fold } from './fold.ts';

/** @returns every way to read the word, in lower case; none of a word in another script. */
export function inCyrillicLetters(word: string): readonly string[] {
  if (/^\p{Script=Georgian}+$/u.test(word)) return [...new Set(georgianNames(word).map(fromGeorgian))];
  if (/^[\p{Script=Greek}\p{M}]+$/u.test(word)) return [...new Set(greekNames(word).flatMap(fromGreek))];
  return [];
}

const LEAST = 2;

const GEORGIAN: ReadonlyMap<string, string> = new Map(
  (
    'ა:а ბ:б გ:г დ:д ე:е ვ:в ზ:з თ:т ი:и კ:к ლ:л მ:м ნ:н ო:о პ:п ჟ:ж რ:р ს:с ტ:т უ:у ფ:ф ქ:к ღ:г ყ:к ' +
    'შ:ш ჩ:ч ც:ц ძ:дз წ:ц ჭ:ч ხ:х ჯ:дж ჰ:х'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

function fromGeorgian(word: string): string {
  return Array.from(word, (letter) => GEORGIAN.get(letter) ?? '').join('');
}

/** What stands behind a case: with, on, in, from, for, also. */
const POSTPOSITION = /(?:თვის|თან|გან|ზე|ში|ც)$/u;
const GEORGIAN_CASE = /(?:მა|მ|ის|ს|ით|თი|ად|დ|ო|ი)$/u;
const GEORGIAN_VOWEL = /[აეიოუ]$/u;

/** What a word may be in no case: names that end in a consonant have an -ი there, others lose an -ა or -ე before some endings. */
function georgianNames(word: string): readonly string[] {
  const bare = word.replace(POSTPOSITION, '');
  const cut = [word, bare].map((one) => one.replace(GEORGIAN_CASE, ''));
  const open = cut.filter((one) => !GEORGIAN_VOWEL.test(one)).map((one) => `${one}ე`);
  return [word, bare, ...cut, ...open].filter((one) => one.length >= LEAST);
}

/** What a word may be in no case, folded. */
function greekNames(word: string): readonly string[] {
  // Two vowels that are no one sound: Βάις, Μαΐρα.
  const apart = word
    .normalize('NFD')
    .replace(/([αεο]\u0301)(?=[ιυ])/gu, '$1-')
    .replace(/(?<=[αεο])([ιυ])(?=\u0301?\u0308)/gu, '-$1');
  const folded = fold(apart).replaceAll('ς', 'σ');
  const stem = folded.replace(/(?:ουσ|ου|ον|οσ|ο|ε)$/u, '');
  const others = stem === folded ? [] : [stem, `${stem}οσ`];
  const open = /[αηο]σ?$/u.test(folded) ? [folded.replace(/σ$/u, ''), `${folded.replace(/σ$/u, '')}σ`] : [];
  return [folded, ...others, ...open].filter((one) => one.length >= LEAST);
}

/** A line: letters, and what each may be; the first that fits counts. Greek has no sh, no zh and no ch, and writes b, d and g with two letters. */
const GREEK: readonly (readonly [RegExp, readonly string[]])[] = (
  [
    ['-', ''],
    ['μπ', 'б мб'],
    ['ντ', 'д нт нд'],
    ['γκ', 'г нг нк'],
    ['γγ', 'нг'],
    ['γχ', 'нх'],
    ['τζ', 'дж дз'],
    ['τσ', 'ч ц'],
    ['γου(?=[αειο])', 'в у'],
    ['ου', 'у в'],
    ['[αε]υ(?=[αειοβγδζλμνρ])', 'ав ев'],
    ['αυ', 'аф ау'],
    ['ευ', 'еф еу'],
    ['αι', 'е'],
    ['ει|οι|υι', 'и'],
    ['γι(?=[αειου])', 'и ги'],
    ['ξ', 'кс'],
    ['ψ', 'пс'],
    ['σ', 'с ш'],
    ['ζ', 'з ж'],
    ['χ', 'х'],
    ['α', 'а'],
    ['β', 'в'],
    ['γ', 'г'],
    ['δ', 'д'],
    ['ε', 'е'],
    ['η|ι|υ', 'и'],
    ['θ', 'т'],
    ['κ', 'к'],
    ['λ', 'л'],
    ['μ', 'м'],
    ['ν', 'н'],
    ['ο|ω', 'о'],
    ['π', 'п'],
    ['ρ', 'р'],
    ['τ', 'т'],
    ['φ', 'ф'],
  ] as const
).map(([letters, readings]) => [new RegExp(letters, 'uy'), readings.split(' ')]);

/** More ways to read a word make nobody easier to find. */
const MOST = 16;

function fromGreek(word: string): readonly string[] {
  let read = [''];
  for (let at = 0; at < word.length; ) {
    const { length, readings } = greekAt(word, at);
    read = read.flatMap((begun) => readings.map((more) => begun + more)).slice(0, MOST);
    at += length;
  }
  return read;
}

function greekAt(
  word: string,
  at: number,
): { readonly length: number; readonly readings: readonly string[] } {
  for (const [letters, readings] of GREEK) {
    letters.lastIndex = at;
    const [found] = letters.exec(word) ?? [];
    if (found) return { length: found.length, readings };
  }
  return { length: 1, readings: [''] };
}
