/** The store’s promises about stage records and leases. */

import { NotFound } from '@crossquote/domain';
import { AN_ACT } from '@crossquote/domain/testing';
import { MOST_CRASHES } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, mark } from './given.ts';

export function progressPromises(given: Given): void {
  const trouble = { cause: 'the model ran out of memory', nextAction: 'crossquote retry r_1' };
  const recordOf = async (subject: string) => (await given.store.stageRecordsOf(subject))[0];

  it('says begun, holds a lease, and counts the attempts', async () => {
    const { id } = await add(given.store, {});
    expect(await given.store.beginStage(mark(id, 'split'), 60_000, 'w')).toBe('begun');
    expect(await recordOf(id)).toEqual({
      ...mark(id, 'split'),
      state: 'running',
      cause: null,
      nextAction: null,
      attempts: 1,
      leased: true,
    });
    expect(await given.store.beginStage(mark(id, 'split'), 60_000, 'w')).toBe('begun');
    expect((await recordOf(id))?.attempts).toBe(2);
  });

  it('tells a lease that has run out, and renews one', async () => {
    const { id } = await add(given.store, {});
    await given.store.beginStage(mark(id, 'split'), -1, 'w');
    expect(await recordOf(id)).toMatchObject({ state: 'running', leased: false });
    await given.store.renewLease(mark(id, 'split'), 60_000);
    expect(await recordOf(id)).toMatchObject({ state: 'running', leased: true });
  });

  it('renews no lease of another fingerprint, nor of a stage that does not run', async () => {
    const { id } = await add(given.store, {});
    await given.store.renewLease(mark(id, 'split'), 60_000);
    expect(await given.store.stageRecordsOf(id)).toEqual([]);
    await given.store.beginStage(mark(id, 'split'), -1, 'w');
    await given.store.renewLease(mark(id, 'split', 'bbbbbbbb'), 60_000);
    expect(await recordOf(id)).toMatchObject({ leased: false });
    await given.store.saveSentences(mark(id, 'split'), []);
    await given.store.renewLease(mark(id, 'split'), 60_000);
    expect(await recordOf(id)).toMatchObject({ state: 'done', leased: false });
  });

  it('tells the records of a collection as those of each of its reports, by subject and stage', async () => {
    const { store } = given;
    const reports = await Promise.all(
      ['One.', 'Two.', 'Three.'].map((text) => add(store, { collection: 'here', text })),
    );
    const elsewhere = await add(store, { collection: 'there', text: 'Four.' });
    const [a, b, c] = reports.map(({ id }) => id).sort() as [string, string, string];
    for (const id of [a, b, elsewhere.id]) await store.saveSentences(mark(id, 'split'), []);
    await store.beginStage(mark(a, 'quotes'), 60_000, 'w');
    await store.beginStage(mark(c, 'split'), 60_000, 'w');
    await store.hinderStage(mark(c, 'split'), 'failed', trouble, 'w');
    const records = await store.stageRecords('here');
    expect(records.map(({ subject, stage, state }) => [subject, stage, state])).toEqual([
      [a, 'split', 'done'],
      [a, 'quotes', 'running'],
      [b, 'split', 'done'],
      [c, 'split', 'failed'],
    ]);
    for (const id of [a, b, c])
      expect(records.filter(({ subject }) => subject === id)).toEqual(await store.stageRecordsOf(id));
    expect((await store.stageRecords()).map(({ subject }) => subject)).toContain(elsewhere.id);
  });

  it('never hides a done of the same fingerprint', async () => {
    const { id } = await add(given.store, {});
    await given.store.saveSentences(mark(id, 'split'), []);
    const done = await recordOf(id);
    expect(await given.store.beginStage(mark(id, 'split'), 60_000, 'w')).toBe('done');
    await given.store.hinderStage(mark(id, 'split'), 'failed', trouble, 'w');
    expect(await recordOf(id)).toEqual(done);
  });

  it('begins again under another fingerprint', async () => {
    const { id } = await add(given.store, {});
    await given.store.saveSentences(mark(id, 'split'), []);
    expect(await given.store.beginStage(mark(id, 'split', 'bbbbbbbb'), 60_000, 'w')).toBe('begun');
    expect(await recordOf(id)).toMatchObject({ state: 'running', fingerprint: 'bbbbbbbb', attempts: 1 });
  });

  it('does not begin for a report that is gone', async () => {
    await expect(given.store.beginStage(mark('r_gone', 'split'), 60_000, 'w')).rejects.toThrow(NotFound);
  });

  it.each(['retrying', 'failed'] as const)(
    'keeps cause and attempts of a stage that is %s',
    async (state) => {
      const { id } = await add(given.store, {});
      await given.store.beginStage(mark(id, 'split'), 60_000, 'w');
      await given.store.beginStage(mark(id, 'split'), 60_000, 'w');
      await given.store.hinderStage(mark(id, 'split'), state, trouble, 'w');
      expect(await recordOf(id)).toEqual({
        ...mark(id, 'split'),
        state,
        ...trouble,
        attempts: 2,
        leased: false,
      });
      await given.store.beginStage(mark(id, 'split'), 60_000, 'w');
      expect(await recordOf(id)).toMatchObject({
        state: 'running',
        cause: null,
        nextAction: null,
        attempts: 3,
      });
    },
  );

  it('keeps a failure of a stage that never said it began, and none of a report that is gone', async () => {
    const { id } = await add(given.store, {});
    await given.store.hinderStage(mark(id, 'split'), 'failed', trouble, 'w');
    expect(await recordOf(id)).toMatchObject({ state: 'failed', attempts: 1 });
    await given.store.hinderStage(mark('r_gone', 'split'), 'failed', trouble, 'w');
    expect(await given.store.stageRecordsOf('r_gone')).toEqual([]);
  });

  it('forgets the stages it is told to, whatever their state, and no others', async () => {
    const { store } = given;
    const [a, b] = [await add(store, { id: 'r_a' }), await add(store, { id: 'r_b' })];
    for (const { id } of [a, b]) {
      await store.saveSentences(mark(id, 'split'), []);
      await store.hinderStage(mark(id, 'quotes'), 'failed', { cause: 'x', nextAction: 'y' }, 'w');
    }
    expect(await store.forgetStages([a.id, 'r_none'], ['split', 'quotes', 'embed'], AN_ACT)).toBe(2);
    expect(await store.stageRecordsOf(a.id)).toEqual([]);
    expect(await store.stageRecordsOf(b.id)).toHaveLength(2);
    expect(await store.beginStage(mark(a.id, 'split'), 1000, 'w')).toBe('begun');
  });

  it('tells the records of a collection’s reports and its own, or all, by subject, then stage', async () => {
    const here = await add(given.store, { collection: 'here', text: 'One.' });
    const there = await add(given.store, { collection: 'there', text: 'Two.' });
    for (const { id } of [here, there]) {
      await given.store.beginStage(mark(id, 'align'), 60_000, 'w');
      await given.store.beginStage(mark(id, 'split'), 60_000, 'w');
    }
    for (const collection of ['here', 'there'])
      await given.store.beginStage(mark(collection, 'cluster'), 60_000, 'w');
    const told = (await given.store.stageRecords('here')).map((r) => [r.subject, r.stage]);
    expect(told).toEqual([
      ['here', 'cluster'],
      [here.id, 'split'],
      [here.id, 'align'],
    ]);
    expect(await given.store.stageRecords()).toHaveLength(6);
    expect(await given.store.stageRecords('nowhere')).toEqual([]);
    expect((await given.store.stageRecordsOf('there')).map((r) => r.stage)).toEqual(['cluster']);
  });

  it('calls a stage poisoned that one holder after the other began and never ended, counts the tries and not that, and forgets it at its first end', async () => {
    const { id } = await add(given.store, {});
    const begin = (holder: string) => given.store.beginStage(mark(id, 'split'), -1, holder);
    for (let begun = 0; begun < MOST_CRASHES; begun++) expect(await begin(`w${begun}`)).toBe('begun');
    expect(await begin('last')).toBe('poisoned');
    expect(await recordOf(id)).toMatchObject({ attempts: MOST_CRASHES });
    await given.store.hinderStage(mark(id, 'split'), 'retrying', trouble, 'last');
    for (let begun = 0; begun < MOST_CRASHES; begun++) expect(await begin(`v${begun}`)).toBe('begun');
    expect(await begin('last')).toBe('poisoned');
  });

  it('counts no holder that comes back to what it began, and forgets none of the others for it', async () => {
    const { id } = await add(given.store, {});
    const begin = (holder: string) => given.store.beginStage(mark(id, 'split'), -1, holder);
    for (let times = 0; times < MOST_CRASHES + 2; times++) expect(await begin('alive')).toBe('begun');
    for (let killed = 1; killed <= MOST_CRASHES; killed++) {
      await begin(`killed ${killed}`);
      for (let times = 0; times < 2; times++)
        expect(await begin('alive')).toBe(killed < MOST_CRASHES ? 'begun' : 'poisoned');
    }
  });

  it('counts no holder that lets it go, whoever began it since, and all the others', async () => {
    const { id } = await add(given.store, {});
    const begin = (holder: string) => given.store.beginStage(mark(id, 'split'), -1, holder);
    for (let times = 0; times < MOST_CRASHES + 2; times++) {
      expect(await begin(`alive ${times}`)).toBe('begun');
      if (times > 0) await given.store.letGo(mark(id, 'split'), `alive ${times - 1}`);
    }
    await given.store.letGo({ ...mark(id, 'split'), fingerprint: 'other' }, `alive ${MOST_CRASHES + 1}`);
    for (let killed = 1; killed < MOST_CRASHES; killed++)
      expect(await begin(`killed ${killed}`)).toBe('begun');
    expect(await begin('last')).toBe('poisoned');
    await given.store.letGo(mark(id, 'split'), `alive ${MOST_CRASHES + 1}`);
    expect(await begin('last')).toBe('begun');
    await given.store.letGo(mark(id, 'split'), 'last');
    expect(await begin('after')).toBe('begun');
  });

  it('forgets no holder that never said how it ended where a try of another one goes wrong before it begins', async () => {
    const { id } = await add(given.store, {});
    for (let killed = 0; killed < MOST_CRASHES; killed++) {
      expect(await given.store.beginStage(mark(id, 'split'), -1, `killed ${killed}`)).toBe('begun');
      await given.store.hinderStage(mark(id, 'split'), 'retrying', trouble, 'another');
    }
    expect(await given.store.beginStage(mark(id, 'split'), -1, 'another')).toBe('poisoned');
  });

  it('counts anew under another fingerprint', async () => {
    const { id } = await add(given.store, {});
    for (let killed = 0; killed < MOST_CRASHES; killed++)
      await given.store.beginStage(mark(id, 'split'), -1, `killed ${killed}`);
    expect(await given.store.beginStage(mark(id, 'split', 'bbbbbbbb'), -1, 'w')).toBe('begun');
  });

  it('cancels what is open, and neither what is done nor what runs', async () => {
    const [open, done, runs] = [
      await add(given.store, { text: 'One.' }),
      await add(given.store, { text: 'Two.' }),
      await add(given.store, { text: 'Three.' }),
    ];
    await given.store.saveSentences(mark(done.id, 'split'), []);
    await given.store.beginStage(mark(runs.id, 'split'), 60_000, 'w');
    const marks = [open.id, done.id, runs.id, 'r_gone'].map((id) => mark(id, 'split'));
    expect(await given.store.cancelStages(marks, trouble, AN_ACT)).toBe(1);
    const clusters = ['default', 'no report is in it'].map((collection) => mark(collection, 'cluster'));
    expect(await given.store.cancelStages(clusters, trouble, AN_ACT)).toBe(1);
    expect(await given.store.stageRecordsOf('no report is in it')).toEqual([]);
    expect(await recordOf(open.id)).toMatchObject({ state: 'cancelled', ...trouble });
    expect(await recordOf(done.id)).toMatchObject({ state: 'done' });
    expect(await recordOf(runs.id)).toMatchObject({ state: 'running' });
  });

  it('forgets the records that it is handed where they still are what they were', async () => {
    const { id } = await add(given.store, {});
    await given.store.cancelStages([mark(id, 'split')], trouble, AN_ACT);
    await given.store.hinderStage(mark(id, 'quotes'), 'failed', trouble, 'w');
    const [split, quotes] = await given.store.stageRecordsOf(id);
    if (!split || !quotes) throw new Error('two records were written');
    expect(await given.store.forgetRecords([{ ...split, state: 'failed' }, quotes], AN_ACT)).toBe(1);
    expect(await given.store.stageRecordsOf(id)).toEqual([split]);
  });

  it('holds stages until they are released, in their order, with who held each first and when, all of which stands in the ledger', async () => {
    const [kim, sam] = [
      { by: 'kim', at: '2026-03-01T10:00:00.000Z' },
      { by: 'sam', at: '2026-03-02T10:00:00.000Z' },
    ];
    const seq = (await given.store.ledger(0, 1_000_000)).length;
    expect(await given.store.pauseStages(['embed', 'split', 'embed'], kim)).toEqual(['split', 'embed']);
    expect(await given.store.pauseStages(['embed', 'align'], sam)).toEqual(['align']);
    expect(await given.store.pauseStages(['align'], sam)).toEqual([]);
    expect(await given.store.heldStages()).toEqual([
      { stage: 'split', by: 'kim', since: kim.at },
      { stage: 'embed', by: 'kim', since: kim.at },
      { stage: 'align', by: 'sam', since: sam.at },
    ]);
    expect(await given.store.unpauseStages(['quotes', 'embed', 'split'], sam)).toEqual(['split', 'embed']);
    expect((await given.store.heldStages()).map(({ stage }) => stage)).toEqual(['align']);
    await given.store.unpauseStages(['align'], kim);
    expect(await given.store.heldStages()).toEqual([]);
    expect(await given.store.ledger(seq, 10)).toMatchObject([
      { what: 'pause', who: 'kim', at: kim.at, subjects: ['split', 'embed'] },
      { what: 'pause', who: 'sam', at: sam.at, subjects: ['align'] },
      { what: 'unpause', who: 'sam', at: sam.at, subjects: ['split', 'embed'] },
      { what: 'unpause', who: 'kim', at: kim.at, subjects: ['align'] },
    ]);
  });
}
