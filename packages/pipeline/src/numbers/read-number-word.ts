/** The value of one number word, compounds included: "einundvierzig", "forty-one" and "quarantuno" are single words. */
import { NUMBER_WORDS } from './number-words.ts';

/** @param folded a folded word. @returns null for any other word. */
export function readNumberWord(folded: string, language: string): number | null {
  const words = NUMBER_WORDS[language];
  if (!words) return null;
  // French drops a vowel there: "d'eux" is no "deux".
  const plain = language === 'fr' ? folded : folded.replaceAll("'", '');
  return (
    words.get(plain) ??
    readArabic(plain, words) ??
    readCompound(plain, language, words) ??
    (JOINED.has(language) ? readJoined(plain, words) : null) ??
    readTimes(plain, language)
  );
}

/** Arabic writes "and", "by" and "for" onto a number, and "-an" behind one to ten as an object: "رأينا ثلاثا وعشرين"; Persian writes what makes it an ordinal behind it ("سیم" is a wire). */
function readArabic(word: string, words: ReadonlyMap<string, number>): number | null {
  if (!/^\p{Script=Arabic}/u.test(word)) return null;
  const bare = word.replace(/^[وف]?[بلك]?(?:ال)?(?=.{3})/u, '');
  const asObject = words.get(bare.replace(/ا$/u, ''));
  return (
    words.get(bare) ??
    (asObject !== undefined && asObject <= 10 ? asObject : null) ??
    words.get(word.replace(/(?<!^سی)(?:م|مین)$/u, '')) ??
    null
  );
}

/** `drei+mal` is three times; `einmal` is a manner of speaking more often than a count. */
function readTimes(word: string, language: string): number | null {
  const base = language === 'de' ? /^(.+)mal$/u.exec(word)?.[1] : undefined;
  const times = base === undefined ? null : readNumberWord(base, language);
  return times !== null && times > 1 ? times : null;
}

/** Cases of one of them ("beşi") and of the number itself ("beşe"), behind its last vowel: of the hundred "in a hundred" is left out, which is per cent. */
const TURKISH_ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['e', /^(?:s?i(?:n(?:i|in|e|de|den)?)?|y?[ei]|n?in|[dt]en?|[dt]e)$/u],
  ['i', /^(?:s?i(?:n(?:i|in|e|de|den)?)?|y?[ei]|n?in|[dt]en?|[dt]e)$/u],
  ['o', /^(?:s?u(?:n(?:u|un|a|da|dan)?)?|y?[au]|n?un|[dt]an?|[dt]a)$/u],
  ['u', /^(?:s?u(?:n(?:u|un|[ae]|d[ae]n?)?)?|y?[aeu]|n?un|[dt][ae]n?)$/u],
  ['a', /^(?:s?i(?:n(?:i|in|a|da|dan)?)?|y?[ai]|n?in|[dt]an?|[dt]a)$/u],
]);

/** Turkish numbers as folded, whose "i" may have been the dark one: "kırk", "altı". */
const DARK: ReadonlySet<string> = new Set(['alti', 'kirk', 'altmis']);

/** Only behind another number word: by themselves many of these are other words ("altında" is under, "yüzü" a face, "bina" a building). */
export function readInCase(folded: string): number | null {
  const words = NUMBER_WORDS['tr'];
  for (let length = folded.length - 1; length >= 2; length--) {
    const head = folded.slice(0, length) === 'dord' ? 'dort' : folded.slice(0, length);
    const value = words?.get(head);
    // A hundred and more is part of a larger number, and without an ending then.
    if (value === undefined || value < 2 || value >= 100) continue;
    const vowel = DARK.has(head) ? 'a' : (head.match(/[aeiou]/gu)?.at(-1) ?? '');
    if (TURKISH_ENDINGS.get(vowel)?.test(folded.slice(length))) return value;
  }
  return null;
}

/** German and Dutch write tens and hundreds as one word, ones first: `vier+und+achtzig`, `zwei+hundert`. */
function readCompound(word: string, language: string, words: ReadonlyMap<string, number>): number | null {
  if (language !== 'de' && language !== 'nl') return null;
  const joint = language === 'de' ? 'und' : 'en';
  for (const [unit, multiplier] of [...words]
    .filter(([, value]) => value === 1000 || value === 100)
    .reverse()) {
    const at = word.indexOf(unit);
    if (at < 0) continue;
    const before = at === 0 ? 1 : readNumberWord(word.slice(0, at), language);
    const rest = word.slice(at + unit.length).replace(new RegExp(`^${joint}(?=.)`, 'u'), '');
    const after = rest === '' ? 0 : readNumberWord(rest, language);
    if (before !== null && after !== null) return before * multiplier + after;
  }
  // "Zevenendertig" has the joint in its seven, too.
  for (let at = word.indexOf(joint, 1); at > 0; at = word.indexOf(joint, at + 1)) {
    const [before, tens] = [word.slice(0, at), words.get(word.slice(at + joint.length)) ?? 0];
    const ones = words.get(before) ?? (before === 'een' ? 1 : 0);
    if (ones > 0 && ones < 10 && tens >= 20 && tens < 100) return ones + tens;
  }
  return null;
}

/** Letters of the longest number that anybody writes as one word. */
const LONGEST = 80;

/** Italian always writes the parts of a number as one word, Turkish sometimes; Italian without the vowel before another: `vent+uno`. */
const JOINED = new Set(['it', 'tr']);
/** What parts the thousands of such a word from the rest: `vent+uno+mila`. */
const THOUSAND = /^(.{2,})(?:mila|bin)(.*)$/u;

function readJoined(word: string, words: ReadonlyMap<string, number>): number | null {
  if (word.length > LONGEST) return null;
  const [, before, behind = ''] = THOUSAND.exec(word) ?? [];
  if (before !== undefined) {
    const many = words.get(before) ?? readJoined(before, words);
    const rest = behind === '' ? 0 : (words.get(behind) ?? readJoined(behind, words));
    return many === null || rest === null || many >= 1000 || rest >= 1000 ? null : many * 1000 + rest;
  }
  for (let at = 2; at <= word.length - 2; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const left = words.get(head) ?? (/^[aeiou]/u.test(tail) ? beforeVowel(head, words) : undefined);
    // Before the rest is read: what begins with no number is none, and each look at the rest looks at all of its rests.
    if (left === undefined) continue;
    const right = words.get(tail) ?? readJoined(tail, words);
    if (right === null) continue;
    if (left >= 10 && right < (left < 100 ? 10 : left)) return left + right;
    const unit = [1000, 100].find((size) => right >= size);
    if (unit && left < unit && right < 2 * unit) return left * unit + (right - unit);
  }
  return null;
}

function beforeVowel(head: string, words: ReadonlyMap<string, number>): number | undefined {
  const value = words.get(`${head}i`) ?? words.get(`${head}a`) ?? words.get(`${head}o`);
  return value !== undefined && value >= 20 ? value : undefined;
}
