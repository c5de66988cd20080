/** Asks what people translated before, so that human work is never done again by a machine. */
import type { MemoryEntry } from '@crossquote/domain';
import { distance } from 'fastest-levenshtein';
import { normaliseSegment } from './normalise-segment.ts';

/** Below this share of equal characters two sentences mostly share only their function words. */
export const MIN_FUZZY_SCORE = 0.75;

export interface MemoryHit {
  /** The target text as it was entered. */
  readonly text: string;
  /** 1: the source is the same; else 1 - edit distance / length of the longer, at least MIN_FUZZY_SCORE. */
  readonly score: number;
}

export interface TranslationMemory {
  exact(text: string): MemoryHit | null;
  /** The best entry that is not exact; null when none is near enough. */
  fuzzy(text: string): MemoryHit | null;
}

interface Candidate {
  readonly source: string;
  readonly entry: MemoryEntry;
  /** How many characters of each of 32 kinds it has, for a quick lower bound of the edit distance. */
  readonly counts: Uint32Array;
}

/** @param entries of one language pair, in any order. */
export function openMemory(entries: readonly MemoryEntry[]): TranslationMemory {
  const bySource = new Map<string, MemoryEntry>();
  for (const entry of [...entries].sort(newestFirst)) {
    const source = normaliseSegment(entry.source.text);
    if (source && !bySource.has(source)) bySource.set(source, entry);
  }
  const candidates = [...bySource]
    .map(([source, entry]): Candidate => ({ source, entry, counts: countKinds(source) }))
    .sort((a, b) => a.source.length - b.source.length || compareText(a.source, b.source));
  return {
    exact: (text) => {
      const entry = bySource.get(normaliseSegment(text));
      return entry ? { text: entry.target.text, score: 1 } : null;
    },
    fuzzy: (text) => bestFuzzy(candidates, normaliseSegment(text)),
  };
}

/** When several translated the same words, the latest stands; ties by id, so that the order of arrival says nothing. */
function newestFirst(a: MemoryEntry, b: MemoryEntry): number {
  return compareText(b.at ?? '', a.at ?? '') || compareText(a.id, b.id);
}

/**
 * Only lengths that can reach the score are looked at, and of them only those whose letters can: the edit distance itself is
 * asked of a few in a hundred (10,000 entries x 200 sentences take about half a second, see translation-memory.test.ts).
 */
function bestFuzzy(candidates: readonly Candidate[], text: string): MemoryHit | null {
  if (!text) return null;
  const counts = countKinds(text);
  let best: Candidate | null = null;
  let score = MIN_FUZZY_SCORE;
  for (let i = firstOfLength(candidates, Math.ceil(text.length * score)); i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    const longest = Math.max(candidate.source.length, text.length);
    if (text.length / longest < score) break;
    if (candidate.source === text) continue;
    if (1 - fewestEdits(counts, candidate.counts) / longest < score) continue;
    const found = 1 - distance(text, candidate.source) / longest;
    if (found > score || (found === score && best === null)) [best, score] = [candidate, found];
  }
  return best && { text: best.entry.target.text, score };
}

/** Index of the first candidate at least this long (they are sorted by length). */
function firstOfLength(candidates: readonly Candidate[], length: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as Candidate).source.length < length) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countKinds(text: string): Uint32Array {
  const counts = new Uint32Array(32);
  for (let i = 0; i < text.length; i++) {
    const kind = text.charCodeAt(i) & 31;
    counts[kind] = (counts[kind] as number) + 1;
  }
  return counts;
}

/** A lower bound of the edit distance: one edit adds one character, takes one away, or does both. */
function fewestEdits(a: Uint32Array, b: Uint32Array): number {
  let more = 0;
  let less = 0;
  for (let i = 0; i < 32; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
