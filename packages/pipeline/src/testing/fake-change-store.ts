/** The fake store's log of changes: what an operation came to, found by comparing the state before and after it. */

import type { Change, ChangeKind, ChangeStore } from '../ports/change-store.ts';
import type { Clock } from '../ports/clock.ts';
import { type FakeStoreState, type KeptState, stateBefore } from './fake-store-state.ts';
import type { Now } from './now.ts';

export function fakeChangeStore({ changes, changeHead, cutAt }: FakeStoreState): Now<ChangeStore> {
  const head = (name: 'number' | 'cut') => changeHead.get(name) ?? 0;
  return {
    changes: (after, limit, { collection, kinds }) => {
      const all = [...changes.values()].filter(({ number }) => number > after);
      const items = all
        .filter((change) => collection === null || change.collection === collection)
        .filter((change) => kinds === null || kinds.includes(change.kind))
        .slice(0, limit);
      const last = items.at(-1)?.number ?? after;
      const upTo = items.length < limit ? Math.max(last, head('number')) : last;
      return { items, upTo, cut: head('cut') };
    },
    lastChange: () => head('number'),
    lastCut: () => head('cut'),
    lastCutAt: () => cutAt.get('at') ?? null,
    cutChanges: (before) => {
      const all = [...changes.values()];
      const kept = all.findIndex(({ at }) => Date.parse(at) >= Date.parse(before));
      const old = kept < 0 ? all : all.slice(0, kept);
      for (const { number } of old) changes.delete(String(number));
      const last = old.at(-1);
      if (!last) return 0;
      changeHead.set('cut', last.number);
      cutAt.set('at', last.at);
      return old.length;
    },
  };
}

/** Writes down how the state differs from what was kept. */
export function noteChanges(state: FakeStoreState, kept: KeptState, clock: Clock): void {
  const changed = KINDS.filter(([, name]) => kept[name].map !== state[name]);
  if (changed.length === 0) return;
  const before = stateBefore(kept);
  const collectionOf = (reportId: string) =>
    (state.reports.get(reportId) ?? before.reports.get(reportId))?.report.collection ?? '';
  for (const [kind, , thingsOf] of changed) {
    const [old, now] = [thingsOf(before), thingsOf(state)];
    for (const [id, value] of [...now, ...[...old].filter(([id]) => !now.has(id))]) {
      const op = opOf(old.get(id), now.get(id));
      if (op === null) continue;
      const { collection, reportId = null } = value;
      const number = (state.changeHead.get('number') ?? 0) + 1;
      const at = clock.now().toISOString();
      const change: Change = {
        number,
        kind,
        id,
        op,
        collection: collection ?? collectionOf(reportId ?? ''),
        reportId,
        at,
      };
      state.changes.set(String(number), change);
      state.changeHead.set('number', number);
    }
  }
}

interface Thing {
  readonly collection?: string;
  readonly reportId?: string;
}

/** Each with the map that it is in. */
const KINDS: readonly (readonly [
  ChangeKind,
  keyof FakeStoreState,
  (state: FakeStoreState) => ReadonlyMap<string, Thing>,
])[] = [
  ['report', 'reports', ({ reports }) => new Map([...reports].map(([id, { report }]) => [id, report]))],
  ['quote', 'quotes', ({ quotes }) => quotes],
  ['translation', 'translations', ({ translations }) => translations],
  ['alignment', 'alignments', ({ alignments }) => alignments],
  [
    'testimony',
    'testimonies',
    ({ testimonies }) => new Map([...testimonies.values()].flat().map((t) => [t.id, withoutSearched(t)])),
  ],
  ['review', 'reviews', ({ reviews }) => reviews],
];

/** What a testimony was looked for in is kept once, beside it. */
function withoutSearched<T extends { readonly searched: unknown }>(testimony: T): Omit<T, 'searched'> {
  const { searched: _, ...rest } = testimony;
  return rest;
}

function opOf(old: Thing | undefined, now: Thing | undefined): Change['op'] | null {
  if (old === now) return null;
  if (!old) return 'create';
  if (!now) return 'delete';
  return JSON.stringify(old) === JSON.stringify(now) ? null : 'update';
}
