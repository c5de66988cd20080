/** The store’s promises about testimonies. */
import { InvalidInput, type Testimony } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { type Given, mark } from './given.ts';
import { aTestimony } from './rows.ts';

export function testimonyPromises(given: Given): void {
  it('gives testimonies back exactly, by when they were first seen, unknown last, then id', async () => {
    const list = [null, '2026-03-02', '2026-03-01', '2026-03-02', null].map((firstSeen, i) =>
      aTestimony(`q_${i}`, { firstSeen, reports: ['r_1', 'r_2'], searched: ['r_1', 'r_2', 'r_3'] }),
    );
    await given.store.saveTestimonies(mark('default', 'cluster'), list);
    expect(await given.store.testimonies('default')).toEqual(
      [...list].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    );
  });

  it('replaces the testimonies of the collection and no other', async () => {
    const away = aTestimony('q_9', { collection: 'elsewhere' });
    await given.store.saveTestimonies(mark('elsewhere', 'cluster'), [away]);
    await given.store.saveTestimonies(mark('default', 'cluster'), [aTestimony('q_1'), aTestimony('q_2')]);
    await given.store.saveTestimonies(mark('default', 'cluster', 'bbbbbbbb'), [aTestimony('q_3')]);
    expect(await given.store.testimonies('default')).toEqual([aTestimony('q_3')]);
    expect(await given.store.testimonies('elsewhere')).toEqual([away]);
  });

  it('marks the collection as done', async () => {
    await given.store.beginStage(mark('default', 'cluster'), 60_000, 'w');
    await given.store.saveTestimonies(mark('default', 'cluster'), []);
    expect(await given.store.stageRecordsOf('default')).toMatchObject([
      { stage: 'cluster', state: 'done', attempts: 0 },
    ]);
  });

  it('does not save one collection’s testimonies with another’s mark', async () => {
    const save = given.store.saveTestimonies(mark('elsewhere', 'cluster'), [aTestimony('q_1')]);
    await expect(save).rejects.toThrow(InvalidInput);
  });
}

function orderOf({ firstSeen, id }: Testimony): string {
  return `${firstSeen ?? 'unknown'} ${id}`;
}
