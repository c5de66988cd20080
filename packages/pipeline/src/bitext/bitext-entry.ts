/** Pairs of aligned sentences as entries of the translation memory, marked as a machine's. */
import type { MemoryEntry } from '@crossquote/domain';
import { memoryEntry } from '../translate/memory-entry.ts';
import type { BitextPair, BitextSide } from './align-reports.ts';

/** Who made a pair, where a format asks for a name: never taken for a person's. */
const BY = 'crossquote align (machine)';

/** From the source to the target. Without a date, so that the same pair is there once; null for a side without counterpart. */
export function bitextEntry({ source, target, origin, model, score }: BitextPair): MemoryEntry | null {
  if (!source.range || !target.range) return null;
  const words = ({ language, text }: BitextSide) => ({ language, text });
  return memoryEntry({
    source: words(source),
    target: words(target),
    by: BY,
    at: null,
    origin,
    model,
    score,
  });
}

/**
 * What the memory can take of these pairs: both directions, since a pair serves either; nothing of two versions in one language.
 * @param least score of a pair to be taken, 0 to 1.
 */
export function bitextMemory(pairs: readonly BitextPair[], least: number): readonly MemoryEntry[] {
  return pairs
    .filter(({ score }) => score >= least)
    .flatMap((pair) => [pair, { ...pair, source: pair.target, target: pair.source }])
    .flatMap((pair) => bitextEntry(pair) ?? [])
    .filter(({ source, target }) => source.language !== target.language);
}
