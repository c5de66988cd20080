/** What is made of the memory of two languages, which may be large: made again when it changed. */
import type { Language, MemoryEntry } from '@crossquote/domain';
import type { MemoryStore } from '../ports/store.ts';
import { memoryLanguage } from './memory-entry.ts';

export function keptMemory<T>(
  store: Pick<MemoryStore, 'memory' | 'memoryRevision'>,
  make: (entries: readonly MemoryEntry[], source: Language) => T,
): (source: Language, target: Language) => Promise<T> {
  const kept = new Map<string, { readonly revision: string; readonly made: Promise<T> }>();
  return async (source, target) => {
    const [from, into] = [memoryLanguage(source), memoryLanguage(target)];
    const [key, revision] = [`${from} ${into}`, await store.memoryRevision(from, into)];
    const known = kept.get(key);
    if (known?.revision === revision) return known.made;
    const made = store.memory(from, into).then((entries) => make(entries, from));
    kept.set(key, { revision, made });
    made.catch(() => kept.delete(key));
    return made;
  };
}
