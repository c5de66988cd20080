/**
 * How a word of a name in Latin letters may stand in another alphabet, read off a table of letters: every spelling that a newspaper may choose is there, since no
 * report says which language somebody's name is of.
 */
import { fold } from './fold.ts';

interface LetterRule {
  /** Matched where the letters begin, in lower case; what stands twice is once, but for e, l, o, s and z. */
  readonly letters: RegExp;
  readonly readings: readonly string[];
  /** Besides, those that would make common words of short names: of one language's spelling, or careless. */
  readonly rare: readonly string[];
  /** Those that would make another's name of one (Jones, Джон): they count beside other words of the name. */
  readonly beside: readonly string[];
}

/** By the letter that they begin with; of one letter the first that fits counts. */
export type LetterRules = ReadonlyMap<string, readonly LetterRule[]>;

/** Which readings count: those of most, rare ones as well, or even those that tell only beside other words of the name. */
export type Width = 'plain' | 'rare' | 'beside';

/**
 * @param table a line: letters, what they are in the other alphabet (`-`: nothing), behind a stroke what is rare, and behind two what counts beside other words
 * of the name. The first that fits counts.
 */
export function letterRules(table: string): LetterRules {
  const rules = new Map<string, LetterRule[]>();
  for (const line of table.trim().split('\n')) {
    const [letters = '', ...readings] = line.split(' ');
    const rule = ruleOf(letters, readings);
    const bare = letters.replace(/^\^|^\(\?<[=!][^)]*\)/u, '');
    const [, anyOf] = /^\[(.*?)\]/u.exec(bare) ?? [];
    const firsts = anyOf ? Array.from(anyOf) : bare.split('|').map((one) => one.charAt(0));
    for (const first of new Set(firsts)) rules.set(first, [...(rules.get(first) ?? []), rule]);
  }
  return rules;
}

function ruleOf(letters: string, all: readonly string[]): LetterRule {
  const until = (mark: string, list: readonly string[]) =>
    list.includes(mark) ? list.indexOf(mark) : list.length;
  const plain = (list: readonly string[]) => list.map((one) => (one === '-' ? '' : one));
  const last = until('//', all);
  const stroke = until('/', all.slice(0, last));
  return {
    letters: new RegExp(letters, 'uy'),
    readings: plain(all.slice(0, stroke)),
    rare: plain(all.slice(stroke + 1, last)),
    beside: plain(all.slice(last + 1)),
  };
}

/** Some letters of a word, with what they may be. */
export interface Segment extends Omit<LetterRule, 'letters'> {
  readonly letters: string;
}

/** @param word in Latin letters, in lower case. What no rule knows is left out. */
export function segmentsOf(word: string, rules: LetterRules): readonly Segment[] {
  const letters = word.replace(/([^elosz])\1+/gu, '$1');
  const segments: Segment[] = [];
  for (let at = 0; at < letters.length; ) {
    const segment = segmentAt(letters, at, rules) ?? segmentAt(withoutMark(letters, at), at, rules);
    if (segment) segments.push(segment);
    at += segment?.letters.length ?? 1;
  }
  return segments;
}

/** No rule has every letter with every mark. */
function withoutMark(letters: string, at: number): string {
  return letters.slice(0, at) + fold(letters.charAt(at)).slice(0, 1) + letters.slice(at + 1);
}

function segmentAt(letters: string, at: number, rules: LetterRules): Segment | null {
  for (const rule of rules.get(letters.charAt(at)) ?? []) {
    rule.letters.lastIndex = at;
    const [found] = rule.letters.exec(letters) ?? [];
    if (found) return { ...rule, letters: found };
  }
  return null;
}

/** More keys than that make no name easier to find. */
const MOST_KEYS = 64;

/** @param keyOf what no reading mixes up of so many letters of the other alphabet. @returns every key that a spelling may have. */
export function keysOf(segments: readonly Segment[], keyOf: (letters: string) => string): readonly string[] {
  let keys = [''];
  for (const { readings, rare, beside } of segments) {
    const next = [...new Set([...readings, ...rare, ...beside].map(keyOf))];
    keys = [...new Set(keys.flatMap((key) => next.map((more) => key + more)))].slice(0, MOST_KEYS);
  }
  return [...new Set(keys.map(keyOf))];
}

/** @param isLost whether a segment may be gone. @returns whether a sound is the word's, by width. */
export function patternsOf(
  segments: readonly Segment[],
  isLost: (at: number) => boolean = () => false,
): (sound: string, width: Width) => boolean {
  const made = new Map<Width, RegExp>();
  return (sound, width) => {
    const pattern = made.get(width) ?? patternOf(segments, width, isLost);
    made.set(width, pattern);
    return pattern.test(sound);
  };
}

function patternOf(segments: readonly Segment[], width: Width, isLost: (at: number) => boolean): RegExp {
  const parts = segments.map(
    (segment, at) => `(?:${readingsOf(segment, width).join('|')})${isLost(at) ? '?' : ''}`,
  );
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function readingsOf({ readings, rare, beside }: Segment, width: Width): readonly string[] {
  if (width === 'plain') return readings;
  return width === 'rare' ? [...readings, ...rare] : [...readings, ...rare, ...beside];
}

/** Whether two words can be written alike in the other alphabet, as most would write them; false where either has no letters. */
export function canBeAlike(one: readonly Segment[], other: readonly Segment[]): boolean {
  const [left, right] = [one.map(({ readings }) => readings), other.map(({ readings }) => readings)];
  const tried = new Set<string>();
  /** @param ahead letters that the left has more than the right, or, where `isRight`, the other way round. */
  const meet = (i: number, j: number, ahead: string, isRight: boolean): boolean => {
    const state = `${i} ${j} ${ahead} ${isRight}`;
    if (tried.has(state)) return false;
    tried.add(state);
    const isLeftNext = ahead === '' ? i < left.length : isRight;
    const next = isLeftNext ? left[i] : right[j];
    if (next === undefined) return ahead === '' && i === left.length && j === right.length;
    const [atLeft, atRight] = isLeftNext ? [i + 1, j] : [i, j + 1];
    return next.some((letters) => {
      if (ahead === '') return meet(atLeft, atRight, letters, !isLeftNext && letters !== '');
      if (ahead.startsWith(letters)) return meet(atLeft, atRight, ahead.slice(letters.length), isRight);
      return letters.startsWith(ahead) && meet(atLeft, atRight, letters.slice(ahead.length), !isRight);
    });
  };
  return left.length > 0 && right.length > 0 && meet(0, 0, '', false);
}
