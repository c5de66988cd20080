/**
 * Terms: what people want a word or phrase called in another language, wherever it stands. They come into the memory as pairs of their own kind; the latest for a term
 * is the one in force.
 */
import type { MemoryEntry } from '@crossquote/domain';
import { compareText } from './compare-text.ts';
import { flattenSpace } from './normalise-segment.ts';

export interface GlossaryTerm {
  readonly source: string;
  readonly target: string;
}

/** A term, and what it is to be called. */
export type TermPair = Pick<MemoryEntry, 'source' | 'target'>;

/** Whether there is anything that could stand in a text. */
export function isTerm(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** @param entries of one pair of languages, of any kind. @returns by the source's words. */
export function glossaryInForce(entries: readonly MemoryEntry[]): readonly GlossaryTerm[] {
  return termEntries(entries).map(termOf);
}

/** The same with who listed them, and when. */
export function termEntries(entries: readonly MemoryEntry[]): readonly MemoryEntry[] {
  return [...latestTerms(entries).values()]
    .filter((entry) => isTerm(termOf(entry).source) && termOf(entry).target !== '')
    .sort((a, b) => compareText(termOf(a).source, termOf(b).source));
}

/** What was last said of each term, by its words: also that it is none any more. */
export function latestTerms(entries: readonly MemoryEntry[]): ReadonlyMap<string, MemoryEntry> {
  const terms = entries.filter(({ kind }) => kind === 'term').sort(oldestFirst);
  return new Map(terms.map((entry) => [termOf(entry).source, entry]));
}

export function termOf({ source, target }: MemoryEntry): GlossaryTerm {
  return { source: flattenSpace(source.text), target: flattenSpace(target.text) };
}

function oldestFirst(a: MemoryEntry, b: MemoryEntry): number {
  return compareText(a.at ?? '', b.at ?? '') || compareText(a.id, b.id);
}
