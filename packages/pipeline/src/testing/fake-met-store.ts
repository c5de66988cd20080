/** The fake store's knowledge of which pairs of the memory a report meets. */
import { type Language, type MemoryEntry, sha256 } from '@crossquote/domain';
import type { Meeting, MemoryStore } from '../ports/store.ts';
import type { FakeStoreState } from './fake-store-state.ts';
import type { Now } from './now.ts';

type Met = Pick<MemoryStore, 'lastMemory' | 'memoryAfter' | 'metMemory' | 'saveMet'>;

export function fakeMetStore(
  state: FakeStoreState,
  entriesOf: (source: Language, target: Language) => readonly MemoryEntry[],
): Now<Met> {
  const { memory, memoryNumbers, met, reports } = state;
  const numberOf = ({ id }: MemoryEntry) => memoryNumbers.get(id) ?? 0;
  const isThere = ({ reportId, entries }: Meeting) =>
    reports.has(reportId) && entries.every((id) => memory.has(id));
  return {
    lastMemory: (source, target) => Math.max(0, ...entriesOf(source, target).map(numberOf)),
    memoryAfter: (source, target, number) =>
      entriesOf(source, target).filter((entry) => numberOf(entry) > number),
    metMemory: (reportIds) =>
      [...met.values()]
        .filter((known) => reportIds.includes(known.reportId) && isThere(known))
        .map(({ reportId, target, basis, upTo, entries }) => {
          return { reportId, target, basis, upTo, revision: sha256(entries.join(',')) };
        }),
    saveMet: (meetings) => {
      for (const meeting of meetings) {
        const { reportId, target, basis, since } = meeting;
        const key = JSON.stringify([reportId, target]);
        const known = met.get(key);
        const before =
          known && isThere(known) && known.basis === basis && known.upTo === since ? known : null;
        const entries = [...new Set([...meeting.entries, ...(before?.entries ?? [])])].sort();
        const whole = { ...meeting, entries };
        if ((since === null || before) && isThere(whole)) met.set(key, whole);
      }
    },
  };
}

/** Numbers them in the order of adding. */
export function numberEntry({ memoryNumbers }: FakeStoreState, { id }: MemoryEntry): void {
  memoryNumbers.set(id, Math.max(0, ...memoryNumbers.values()) + 1);
}
