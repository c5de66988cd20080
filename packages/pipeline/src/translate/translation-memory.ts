/** Asks what people translated before, so that human work is never done again by a machine, and what a machine paired. */
import { bisect, type MemoryEntry } from '@crossquote/domain';
import { lazily } from '../lazily.ts';
import { lettersApart } from '../letters-apart.ts';
import { compareText } from './compare-text.ts';
import { normaliseSegment } from './normalise-segment.ts';
import { runsLeft, type SharedRuns, sharedRuns } from './shared-runs.ts';

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
}

/** By length. */
interface Candidates {
  readonly candidates: readonly Candidate[];
  /** Of their sources; made when somebody asks for one that is near. */
  readonly runs: () => SharedRuns;
}

/** @param entries of one language pair, in any order; terms are no segments, and left out. */
export function openMemory(entries: readonly MemoryEntry[]): TranslationMemory {
  const bySource = new Map<string, MemoryEntry>();
  for (const entry of entries.filter(({ kind }) => kind === 'segment').sort(bestFirst)) {
    const source = normaliseSegment(entry.source.text);
    if (source && !bySource.has(source)) bySource.set(source, entry);
  }
  const candidates = [...bySource]
    .map(([source, entry]): Candidate => ({ source, entry }))
    .sort((a, b) => a.source.length - b.source.length || compareText(a.source, b.source));
  const near = { candidates, runs: lazily(() => sharedRuns(candidates.map(({ source }) => source))) };
  return {
    exact: (text) => {
      const entry = bySource.get(normaliseSegment(text));
      return entry ? hitOf(entry, 1) : null;
    },
    fuzzy: (text) => bestFuzzy(near, normaliseSegment(text)),
    nearest: (text, most) => nearest(near, normaliseSegment(text)).slice(0, most),
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

function bestFuzzy(near: Candidates, text: string): MemoryHit | null {
  if (!text) return null;
  let best: Candidate | null = null;
  let score = MIN_FUZZY_SCORE;
  for (const candidate of reaching(near, text)) {
    if (candidate.source === text) continue;
    const found = likeness(candidate, text);
    if (found > score || (found === score && isBetter(candidate, best))) [best, score] = [candidate, found];
  }
  return best && hitOf(best.entry, score);
}

function nearest(near: Candidates, text: string): readonly MemoryHit[] {
  if (!text) return [];
  return reaching(near, text)
    .map((candidate) => hitOf(candidate.entry, likeness(candidate, text)))
    .filter(({ score }) => score >= MIN_FUZZY_SCORE)
    .sort((a, b) => b.score - a.score || bestFirst(a.made, b.made));
}

function likeness({ source }: Candidate, text: string): number {
  return 1 - lettersApart(text, source);
}

/** Those that can be near enough, by their lengths and by what they share; few others are among them, so the edit distance itself is seldom asked for. */
function reaching({ candidates, runs }: Candidates, text: string): readonly Candidate[] {
  const lengthOf = (index: number) => candidates[index]?.source.length ?? 0;
  const shortest = Math.ceil(text.length * MIN_FUZZY_SCORE);
  const first = bisect(candidates.length, (index) => lengthOf(index) < shortest);
  const end = bisect(candidates.length, (index) => lengthOf(index) * MIN_FUZZY_SCORE <= text.length);
  if (first >= end) return [];
  return runs()(text, first, end, leastShared(text.length)).flatMap(({ number, shared }) => {
    const candidate = candidates[number];
    return candidate && shared >= leastShared(Math.max(lengthOf(number), text.length)) ? [candidate] : [];
  });
}

/** Of two texts, of which the longer has so many code units. */
function leastShared(longest: number): number {
  return runsLeft(longest, (1 - MIN_FUZZY_SCORE) * longest);
}

/** Of equally near ones: the first, but a person's before a machine's. */
function isBetter({ entry }: Candidate, than: Candidate | null): boolean {
  return than === null || (entry.origin === 'human' && than.entry.origin === 'machine');
}
