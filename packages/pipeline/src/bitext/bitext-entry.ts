/** A pair of aligned sentences as an entry of the translation memory, marked as a machine's. */
import type { MemoryEntry } from '@crossquote/domain';
import { memoryEntry } from '../translate/memory-entry.ts';
import type { BitextPair } from './align-reports.ts';

/** Who made a pair, where a format asks for a name: never taken for a person's. */
const BY = 'crossquote align (machine)';

/** Without a date, so that the same pair is there once; null for a side without counterpart. */
export function bitextEntry({ source, target, origin, model, score }: BitextPair): MemoryEntry | null {
  if (!source.range || !target.range) return null;
  const [here, there] = [source, target].map(({ language, text }) => ({ language, text }));
  return here && there
    ? memoryEntry({ source: here, target: there, by: BY, at: null, origin, model, score })
    : null;
}
