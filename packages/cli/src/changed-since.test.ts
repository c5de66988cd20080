import type { Change, Changes } from '@crossquote/pipeline';
import { describe, expect, it } from 'vitest';
import { changedSince } from './changed-since.ts';

type Told = readonly [hour: number, kind: Change['kind'], op: Change['op'], id: string, collection?: string];

const hour = (count: number) => new Date(Date.UTC(2026, 2, 1, count));

function logOf(told: readonly Told[], cut = 0, cutAt: Date | null = null) {
  const all = told.map(
    ([at, kind, op, id, collection = 'default'], i): Change => ({
      number: cut + i + 1,
      kind,
      op,
      id,
      collection,
      reportId: null,
      at: hour(at).toISOString(),
    }),
  );
  const last = cut + all.length;
  return {
    changes: async (after: number, limit: number, filter: Parameters<typeof asks>[1]): Promise<Changes> => {
      const items = all.filter((each) => each.number > after && asks(each, filter)).slice(0, limit);
      return { items, upTo: items.length < limit ? last : (items.at(-1)?.number ?? after), cut };
    },
    lastChange: async () => last,
    lastCutAt: async () => cutAt?.toISOString() ?? null,
  };
}

function asks(
  { kind, collection }: Change,
  filter: { readonly collection: string | null; readonly kinds: readonly string[] | null },
): boolean {
  return (
    (filter.collection === null || filter.collection === collection) && (filter.kinds?.includes(kind) ?? true)
  );
}

describe('what changed since', () => {
  it('is told from that moment on, of one collection, whatever else changed meanwhile', async () => {
    const log = logOf([
      [1, 'report', 'create', 'r_early'],
      [2, 'testimony', 'create', 't_early'],
      [3, 'report', 'create', 'r_late'],
      [3, 'quote', 'create', 'q_late'],
      [4, 'report', 'create', 'r_elsewhere', 'other'],
      [5, 'testimony', 'create', 't_late'],
    ]);
    const told = { reports: ['r_late'], removed: 0, testimonies: ['t_late'], isCut: false };
    for (const since of [hour(3), new Date(hour(2).getTime() + 1)])
      expect(await changedSince(since, 'default', log)).toEqual(told);
    expect((await changedSince(hour(6), 'default', log)).reports).toEqual([]);
    expect((await changedSince(hour(0), 'default', log)).reports).toEqual(['r_early', 'r_late']);
  });

  it('is what is there in the end: what came and went is not told, what was there before and went is counted', async () => {
    const log = logOf([
      [1, 'report', 'create', 'r_old'],
      [3, 'report', 'create', 'r_short'],
      [3, 'testimony', 'create', 't_small'],
      [4, 'report', 'delete', 'r_short'],
      [4, 'report', 'delete', 'r_old'],
      [4, 'report', 'update', 'r_pages'],
      [5, 'testimony', 'delete', 't_small'],
      [5, 'testimony', 'create', 't_grown'],
    ]);
    expect(await changedSince(hour(2), 'default', log)).toEqual({
      reports: [],
      removed: 1,
      testimonies: ['t_grown'],
      isCut: false,
    });
  });

  it('has the testimony first that changed last', async () => {
    const log = logOf([
      [3, 'testimony', 'create', 't_a'],
      [4, 'testimony', 'create', 't_b'],
      [5, 'testimony', 'update', 't_a'],
    ]);
    expect((await changedSince(hour(2), 'default', log)).testimonies).toEqual(['t_a', 't_b']);
  });

  it('reads on where a page of the log is full', async () => {
    const many = Array.from({ length: 2500 }, (_, i): Told => [3, 'report', 'create', `r_${i}`]);
    expect((await changedSince(hour(2), 'default', logOf(many))).reports).toHaveLength(2500);
  });

  it('misses nothing of what came since the last change that was cut, however long it is quiet then', async () => {
    const log = logOf([[9, 'report', 'create', 'r_1']], 70, hour(3));
    expect(await changedSince(hour(4), 'default', log)).toMatchObject({ reports: ['r_1'], isCut: false });
    expect(await changedSince(hour(3), 'default', log)).toMatchObject({ reports: ['r_1'], isCut: true });
    expect(await changedSince(hour(4), 'default', logOf([], 70, hour(3)))).toMatchObject({ isCut: false });
  });

  it('says where the log may not reach back so far', async () => {
    const log = logOf(
      [
        [3, 'report', 'create', 'r_1'],
        [4, 'report', 'create', 'r_2'],
      ],
      70,
    );
    expect(await changedSince(hour(1), 'default', log)).toMatchObject({
      reports: ['r_1', 'r_2'],
      isCut: true,
    });
    expect(await changedSince(hour(4), 'default', log)).toMatchObject({ reports: ['r_2'], isCut: false });
  });
});
