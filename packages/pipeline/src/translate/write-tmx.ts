/** Writes memory entries as TMX 1.4b: the same entries give the same bytes, in whatever order they come. */
import type { MemoryEntry } from '@crossquote/domain';
import { tmxFile, tmxUnit } from './tmx-file.ts';

/** One unit for each entry, by id, each once. */
export function writeTmx(entries: readonly MemoryEntry[]): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return tmxFile(
    { srclang: '*all*', segtype: 'sentence' },
    sorted.map((entry) => tmxUnit(entry)),
  );
}
