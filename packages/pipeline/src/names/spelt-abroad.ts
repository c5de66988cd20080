/**
 * Whether two words in Latin letters are one name as two languages spell it: Schukow, Zhukov, Joukov and Żukow; Haschemi, Hachemi and Haşemi. Whoever writes a name of
 * another alphabet goes by its sound, so they are one where both can be written alike in Cyrillic letters.
 */
import { readingKey } from './cyrillic-reading.ts';
import { fold } from './fold.ts';
import { IN_CYRILLIC } from './latin-in-cyrillic.ts';
import { canBeAlike, keysOf, type Segment, segmentsOf } from './letter-rules.ts';

/**
 * What letters are where both words are Latin. That Ukrainian writes h with г, and Russian ü with и, would make one of Hassan and Ghassan, and of Müller and Miller; what
 * is rare where a Latin name is written in Cyrillic letters is not where a name of the East is in Latin ones: Spanish has Jaled and Yafari, Turkish Caferi. How a Latin name
 * is heard that no other alphabet gave its letters makes others of it: Ricci and Rizzi, Rallo and Rollo, Åberg and Öberg.
 */
const BETWEEN_LATIN: ReadonlyMap<string, readonly string[]> = new Map([
  ['h', ['х', '']],
  ['gh', ['г']],
  ['sz', ['ш']],
  ['nj', ['ни']],
  ['all', ['ал']],
  ['å', ['а']],
  ['dz', ['дз']],
  ['zz', ['з']],
  ['j', ['и', 'ж', 'дж', 'х']],
  ['ja', ['иа', 'жа', 'джа', 'ха']],
  ['je', ['ие', 'же', 'дже', 'хе']],
  ['ji', ['и', 'жи', 'джи', 'хи']],
  ['jo', ['ио', 'жо', 'джо', 'хо']],
  ['ya', ['иа', 'джа']],
  ['ü', ['у', 'иу']],
  ['ö', ['о', 'ио']],
]);

/** One syllable is too short to tell: Chen and Shen, Koch and Kosch, Wein and Vine. */
const LEAST_SYLLABLES = 2;

/** @param one, other in lower case. */
export function areSpeltAbroad(one: string, other: string): boolean {
  const [left, right] = [read(one), read(other)];
  // The end tells a woman's name: Andrea is nobody's Andrei.
  return (
    left !== null &&
    right !== null &&
    one.endsWith('a') === other.endsWith('a') &&
    !isAnotherByItsE(one, other) &&
    canBeAlike(left, right)
  );
}

/** A last e and nothing else makes another name, mostly a woman's: Valentin and Valentine, Selim and Selime; but Chahine is Şahin. */
function isAnotherByItsE(one: string, other: string): boolean {
  if (one.endsWith('e') === other.endsWith('e')) return false;
  const [left = '', right] = [one, other].map((word) =>
    fold(word)
      .replace(/(.)\1+/gu, '$1')
      .replace(/e$/u, ''),
  );
  return left === right;
}

/** By which words are found that may be one with it; none of a word that is too short to tell. */
export function keysAbroad(word: string): readonly string[] {
  const segments = read(word);
  return segments === null ? [] : keysOf(segments, readingKey);
}

/** Whoever compares names compares one with many. */
const kept = new Map<string, readonly Segment[] | null>();
const MOST_KEPT = 10_000;

function read(word: string): readonly Segment[] | null {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const segments = isTelling(word) ? segmentsOf(word.normalize('NFC'), IN_CYRILLIC).map(betweenLatin) : null;
  kept.set(word, segments);
  return segments;
}

function isTelling(word: string): boolean {
  if (!/^[\p{Script=Latin}\p{M}]+$/u.test(word)) return false;
  // An e at the end may be silent.
  return (
    (
      fold(word)
        .replace(/e$/u, '')
        .match(/[aeiouy]+/gu) ?? []
    ).length >= LEAST_SYLLABLES
  );
}

/** Hana is not Ana, whatever is silent elsewhere; e is heard as i (Hashemi, Haşimi). */
function betweenLatin(segment: Segment, at: number, all: readonly Segment[]): Segment {
  const [before, next] = [all[at - 1]?.letters, all[at + 1]?.letters];
  if (segment.letters === 'e' && next === undefined) return withReadings(segment, lastE(before));
  const readings =
    segment.letters === 'c'
      ? readingsOfC(at, next)
      : (BETWEEN_LATIN.get(segment.letters) ?? segment.readings);
  const isHeard = at === 0 || segment.letters === 'e';
  const some = isHeard ? readings.filter((letters) => letters !== '') : readings;
  return withReadings(
    segment,
    some.map((letters) => letters.replaceAll('е', 'и')),
  );
}

/** Nothing rare: what few would write makes one of two names. */
function withReadings({ letters }: Segment, readings: readonly string[]): Segment {
  return { letters, readings, rare: [], beside: [] };
}

/** French ends foreign names in a silent one behind n alone (Chahine); and Émile is nobody's Émilie. */
function lastE(before: string | undefined): readonly string[] {
  return before === 'n' ? ['', 'е'] : ['е'];
}

/** Before a dark vowel it is k, in Turkish j, and in Slavic languages ts, but no s: Rocca is not Rosa, nor Cafer Zafer. */
function readingsOfC(at: number, next: string | undefined): readonly string[] {
  if (next === undefined) return ['к', 'ц', 'ч', 'с'];
  if (/^[eéèêiíy]/u.test(next)) return ['с', 'ц', 'дж'];
  return at === 0 ? ['к', 'дж'] : ['к', 'ц', 'дж'];
}
