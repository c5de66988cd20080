import {
  type Alignment,
  alignmentId,
  Conflict,
  InvalidInput,
  pairOf,
  type Quote,
  type StageMark,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { clusterChanges } from '../cluster/cluster-changes.ts';
import { classPerson } from '../protect/class-person.ts';
import { aClassing } from '../testing/a-classing.ts';
import { type FakeStore, fakeStore, fixedClock } from '../testing/index.ts';
import { decide } from './decide.ts';
import { decideTogether, type JointDecision, pairsBetween, undoTogether } from './decide-together.ts';

const speaker = { mention: null, name: 'Mira Holm', id: 'p_1', reason: 'beside the cue' };

describe('decisions that are one deed', () => {
  let store: FakeStore;
  let quotes: readonly [Quote, Quote, Quote, Quote];
  const clock = fixedClock('2026-03-05T10:00:00.000Z');
  const mark = (subject: string, stage: StageMark['stage'], fingerprint = 'f') => ({
    subject,
    stage,
    fingerprint,
  });
  const ids = (...which: number[]) => which.map((i) => quotes[i]?.id ?? '');
  /** Groups of quotes by their places, in order. */
  const clustered = async (fingerprint: string) => {
    await store.exclusively('default', (inner) =>
      clusterChanges(mark('default', 'cluster', fingerprint), inner),
    );
    const places = (members: readonly string[]) =>
      members.map((id) => String(quotes.findIndex((q) => q.id === id))).sort();
    return (await store.testimonies('default')).map(({ members }) => places(members).join('')).sort();
  };
  const together = (part: Partial<JointDecision>) =>
    decideTogether(
      {
        collection: 'default',
        kind: 'split',
        verdict: 'different',
        pairs: pairsBetween(ids(0, 1), ids(2, 3)),
        by: 'kim',
        note: null,
        shownAt: clock.now().toISOString(),
        ...part,
      },
      store,
      clock,
    );

  /** Four reports; the first two and the last two hold together surely, and what ties the halves is given. */
  beforeEach(async () => {
    store = fakeStore(clock);
    const said: Quote[] = [];
    for (const text of [
      'The bridge is gone.',
      'The bridge has gone.',
      'The road is gone.',
      'The road has gone.',
    ]) {
      const report = aReport({ text });
      const quote = aQuote(report, text.slice(0, -1), { speaker });
      await store.addReport(report, new Uint8Array([1]));
      await store.saveQuotes(mark(report.id, 'quotes'), [quote]);
      await store.saveAlignments(mark(report.id, 'align'), []);
      said.push(quote);
    }
    quotes = said as unknown as typeof quotes;
  });
  const tied = async (between: number) => {
    const pair = (i: number, j: number, score: number): Alignment => ({
      id: alignmentId(ids(i)[0] ?? '', ids(j)[0] ?? ''),
      collection: 'default',
      quotes: pairOf(ids(i)[0] ?? '', ids(j)[0] ?? ''),
      relation: 'same',
      score,
      evidence: [],
      differences: [],
    });
    const all = [pair(0, 1, 0.95), pair(2, 3, 0.95)];
    for (const i of [0, 1]) for (const j of [2, 3]) if (between > 0) all.push(pair(i, j, between));
    await store.addAlignments(all);
  };

  it('splits a testimony for good, and brings it together again when it is undone', async () => {
    await tied(0.9);
    expect(await clustered('1')).toEqual(['0123']);
    const written = await together({ note: 'road, not bridge' });
    expect(new Set(written.map(({ action }) => action)).size).toBe(1);
    expect(written).toHaveLength(4);
    expect(await clustered('2')).toEqual(['01', '23']);
    const [one] = quotes;
    await store.saveAlignments(mark(one.reportId, 'align', 'other'), []);
    await tied(0.99);
    expect(await clustered('3')).toEqual(['01', '23']);
    const undone = await undoTogether(
      { collection: 'default', action: written[0]?.action ?? '', by: 'lee' },
      store,
      clock,
    );
    expect(undone).toHaveLength(4);
    expect(undone.map(({ verdict, by }) => [verdict, by])).toEqual(undone.map(() => ['undo', 'lee']));
    expect(await clustered('4')).toEqual(['0123']);
  });

  it('merges testimonies that nothing ties, without taking either apart', async () => {
    await tied(0);
    expect(await clustered('1')).toEqual(['01', '23']);
    const [first] = await together({ kind: 'merge', verdict: 'same' });
    expect(await clustered('2')).toEqual(['0123']);
    await undoTogether({ collection: 'default', action: first?.action ?? '', by: 'kim' }, store, clock);
    expect(await clustered('3')).toEqual(['01', '23']);
  });

  it('gives back what was decided before it, and leaves alone what somebody decided after it', async () => {
    await tied(0.9);
    const [early, late] = pairsBetween(ids(0, 1), ids(2, 3)).map((pair) => alignmentId(...pair));
    const one = { collection: 'default', note: null };
    await decide({ ...one, subject: early ?? '', verdict: 'same', by: 'rosa' }, store, clock);
    const [first] = await together({ shownAt: '2026-03-05T11:00:00.000Z' });
    await decide({ ...one, subject: late ?? '', verdict: 'unsure', by: 'rosa' }, store, clock);
    const undone = await undoTogether(
      { collection: 'default', action: first?.action ?? '', by: 'kim' },
      store,
      clock,
    );
    expect(undone).toHaveLength(3);
    expect(undone.find(({ subject }) => subject === early)).toMatchObject({
      verdict: 'same',
      after: 'confirmed',
    });
    await expect(
      undoTogether({ collection: 'default', action: first?.action ?? '', by: 'kim' }, store, clock),
    ).rejects.toThrow(Conflict);
  });

  it('writes nothing over what somebody else decided meanwhile, of a protected person, or of too many pairs', async () => {
    await tied(0.9);
    const [subject = ''] = pairsBetween(ids(0), ids(2)).map((pair) => alignmentId(...pair));
    await decide({ collection: 'default', subject, verdict: 'same', by: 'rosa', note: null }, store, clock);
    const before = await store.reviews('default');
    await expect(together({ shownAt: '2026-03-05T09:00:00.000Z' })).rejects.toThrow(Conflict);
    await expect(together({ pairs: [] })).rejects.toThrow(InvalidInput);
    await expect(
      together({ pairs: Array.from({ length: 1001 }, () => pairOf('q_1', 'q_2')) }),
    ).rejects.toThrow('choose fewer');
    await classPerson(aClassing(), store, clock);
    await expect(together({ kind: 'bulk', verdict: 'same' })).rejects.toThrow('protected');
    expect(await store.reviews('default')).toEqual(before);
    expect(await together({})).toHaveLength(4);
  });
});
