/** Asks what people translated before, so that human work is never done again by a machine, and what a machine paired. */
import { bisect, type MemoryEntry } from '@crossquote/domain';
import { lettersApart } from '../letters-apart.ts';
import { compareText } from './compare-text.ts';
import { normaliseSegment } from './normalise-segment.ts';

/** Below this share of equal characters two sentences mostly share only their function words. */
export const MIN_FUZZY_SCORE = 0.75;

export interface MemoryHit {
  /** The target text as it was entered. */
  readonly text: string;
  /** 1: the source is the same; else 1 - edit distance / length of the longer, at least MIN_FUZZY_SCORE. */
  readonly score: number;
  /** Whose pair it is. */
  readonly made: MemoryEntry;
}

export interface TranslationMemory {
  /** A machine's pair only where no person's has these words. */
  exact(text: string): MemoryHit | null;
  /** The best entry that is not exact; null when none is near enough. */
  fuzzy(text: string): MemoryHit | null;
  /** The best entries, exact or near enough, one for each source; the nearest first, a person's before a machine's. */
  nearest(text: string, most: number): readonly MemoryHit[];
}

interface Candidate {
  readonly source: string;
  readonly entry: MemoryEntry;
  readonly profile: Profile;
}

/** @param entries of one language pair, in any order; terms are no segments, and left out. */
export function openMemory(entries: readonly MemoryEntry[]): TranslationMemory {
  const bySource = new Map<string, MemoryEntry>();
  for (const entry of entries.filter(({ kind }) => kind === 'segment').sort(bestFirst)) {
    const source = normaliseSegment(entry.source.text);
    if (source && !bySource.has(source)) bySource.set(source, entry);
  }
  const candidates = [...bySource]
    .map(([source, entry]): Candidate => ({ source, entry, profile: profileOf(source) }))
    .sort((a, b) => a.source.length - b.source.length || compareText(a.source, b.source));
  return {
    exact: (text) => {
      const entry = bySource.get(normaliseSegment(text));
      return entry ? hitOf(entry, 1) : null;
    },
    fuzzy: (text) => bestFuzzy(candidates, normaliseSegment(text)),
    nearest: (text, most) => nearest(candidates, normaliseSegment(text)).slice(0, most),
  };
}

function hitOf(made: MemoryEntry, score: number): MemoryHit {
  return { text: made.target.text, score, made };
}

/**
 * When several translated the same words, a person stands before a machine, then the latest, then the surest machine; ties by id, so that the
 * order of arrival says nothing.
 */
function bestFirst(a: MemoryEntry, b: MemoryEntry): number {
  return (
    compareText(a.origin, b.origin) ||
    compareText(b.at ?? '', a.at ?? '') ||
    (b.score ?? 0) - (a.score ?? 0) ||
    compareText(a.id, b.id)
  );
}

/**
 * Only lengths that can reach the score are looked at, and of them only those whose characters can: of real German sentences
 * the edit distance itself is asked for 1 in 80 (200 of them against 10,000 entries: 0.8 s on one core).
 */
function bestFuzzy(candidates: readonly Candidate[], text: string): MemoryHit | null {
  if (!text) return null;
  let best: Candidate | null = null;
  let score = MIN_FUZZY_SCORE;
  for (const candidate of reaching(candidates, text, () => score)) {
    if (candidate.source === text) continue;
    const found = likeness(candidate, text);
    if (found > score || (found === score && isBetter(candidate, best))) [best, score] = [candidate, found];
  }
  return best && hitOf(best.entry, score);
}

function nearest(candidates: readonly Candidate[], text: string): readonly MemoryHit[] {
  if (!text) return [];
  return [...reaching(candidates, text, () => MIN_FUZZY_SCORE)]
    .map((candidate) => hitOf(candidate.entry, likeness(candidate, text)))
    .filter(({ score }) => score >= MIN_FUZZY_SCORE)
    .sort((a, b) => b.score - a.score || bestFirst(a.made, b.made));
}

function likeness({ source }: Candidate, text: string): number {
  return 1 - lettersApart(text, source);
}

/** @param least asked anew for each, since whoever looks for the best wants more and more. */
function* reaching(
  candidates: readonly Candidate[],
  text: string,
  least: () => number,
): Generator<Candidate> {
  const profile = profileOf(text);
  const shortest = Math.ceil(text.length * least());
  const first = bisect(candidates.length, (index) => (candidates[index]?.source.length ?? 0) < shortest);
  for (const candidate of candidates.slice(first)) {
    const longest = Math.max(candidate.source.length, text.length);
    if (text.length / longest < least()) break;
    const mostEdits = (1 - least()) * longest + 1e-9;
    if (surplus(profile.characters, candidate.profile.characters) > mostEdits) continue;
    if (surplus(profile.pairs, candidate.profile.pairs) > 2 * mostEdits) continue;
    yield candidate;
  }
}

/** Of equally near ones: the first, but a person's before a machine's. */
function isBetter({ entry }: Candidate, than: Candidate | null): boolean {
  return than === null || (entry.origin === 'human' && than.entry.origin === 'machine');
}

/**
 * How many characters, and pairs of characters, of each kind a text has. One edit changes at most one character and two pairs on
 * each side, so the surplus bounds the edit distance from below (Ukkonen 1992, q-grams).
 */
interface Profile {
  readonly characters: Uint16Array;
  readonly pairs: Uint16Array;
}

function profileOf(text: string): Profile {
  const characters = new Uint16Array(64);
  const pairs = new Uint16Array(256);
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    increment(characters, code & 63);
    if (i > 0) increment(pairs, (before * 31 + code) & 255);
    before = code;
  }
  return { characters, pairs };
}

function increment(counts: Uint16Array, index: number): void {
  const count = counts[index] ?? 0;
  // Never wraps round: beyond this length the bound only gets weaker.
  if (count < 65_535) counts[index] = count + 1;
}

/** How many more of one side's kinds there are than of the other's, on the side that has more such. */
function surplus(a: Uint16Array, b: Uint16Array): number {
  let more = 0;
  let less = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}
