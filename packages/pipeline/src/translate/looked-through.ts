/** What reports meet of the memory, found out without keeping it: where nothing may be written, or the memory is as somebody read it. */
import { type MemoryEntry, sha256 } from '@crossquote/domain';
import type { Meeting, MemoryStore, MetMemory } from '../ports/store.ts';

type Met = Pick<MemoryStore, 'metMemory' | 'saveMet'>;
type Kept = Pick<MemoryStore, 'memory' | 'lastMemory' | 'memoryAfter'> & Met;

/** Whoever keeps what is met holds the memory against whoever adds to it, until the end of the transaction: this one keeps it for itself. */
export function looksForItself(store: Met): Met {
  const own = new Map<string, MetMemory | null>();
  const keyOf = ({ reportId, target }: Pick<MetMemory, 'reportId' | 'target'>) => `${reportId} ${target}`;
  return {
    metMemory: async (reportIds) => {
      const kept = (await store.metMemory(reportIds)).filter((met) => !own.has(keyOf(met)));
      const found = [...own.values()].filter((met) => met !== null && reportIds.includes(met.reportId));
      return [...kept, ...found.filter((met) => met !== null)];
    },
    saveMet: async (meetings) => {
      for (const meeting of meetings) own.set(keyOf(meeting), wholeOf(meeting));
    },
  };
}

/** null: of what was found before only the revision is known, so it is looked through anew. */
function wholeOf({ reportId, target, basis, upTo, since, entries }: Meeting): MetMemory | null {
  if (since !== null) return null;
  return { reportId, target, basis, upTo, revision: sha256([...new Set(entries)].sort().join(',')) };
}

/** The memory as it was when each two languages were first asked for: whatever comes or goes meanwhile, all that is asked is of one moment. */
export function memoryAsRead(store: Pick<MemoryStore, 'memory'>): Kept {
  const read = new Map<string, Promise<readonly MemoryEntry[]>>();
  const memory: MemoryStore['memory'] = (source, target) => {
    const key = `${source} ${target}`;
    const entries = read.get(key) ?? store.memory(source, target);
    read.set(key, entries);
    return entries;
  };
  return {
    ...looksForItself({ metMemory: async () => [], saveMet: async () => {} }),
    memory,
    lastMemory: async (source, target) => ((await memory(source, target)).length > 0 ? 1 : 0),
    memoryAfter: async (source, target, number) => (number > 0 ? [] : memory(source, target)),
  };
}
