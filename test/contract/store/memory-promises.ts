/** The store’s promises about the translation memory. */

import type { MemoryEntry } from '@crossquote/domain';
import { AN_ACT } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { type Given } from './given.ts';
import { anEntry } from './rows.ts';

export function memoryPromises(given: Given): void {
  const entries = [
    anEntry('Brücke', 'bridge'),
    anEntry('Rauch', 'smoke', { by: null, at: null }),
    anEntry('weg', 'gone'),
  ];
  const byId = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

  it('gives the entries of a pair back exactly, by id', async () => {
    const other = anEntry('pont', 'bridge', { source: { language: 'fr', text: 'pont' } });
    await given.store.addMemory([...entries, other], AN_ACT);
    expect(await given.store.memory('de', 'en')).toEqual(byId);
    expect(await given.store.memory('en', 'de')).toEqual([]);
  });

  it('tells of which pairs it has entries', async () => {
    expect(await given.store.memoryPairs()).toEqual([]);
    const other = anEntry('pont', 'bridge', { source: { language: 'fr', text: 'pont' } });
    await given.store.addMemory([other, ...entries], AN_ACT);
    expect(await given.store.memoryPairs()).toEqual([
      { source: 'de', target: 'en' },
      { source: 'fr', target: 'en' },
    ]);
  });

  it('keeps who made a pair, with the model and how sure it was', async () => {
    const model = { name: 'some/model', revision: '3', dtype: 'q8' };
    const machine = [
      anEntry('Brücke', 'bridge', { id: 'e_1', origin: 'machine', model, score: 0.9312 }),
      anEntry('Rauch', 'smoke', { id: 'e_2', origin: 'machine' }),
    ];
    await given.store.addMemory([...machine, ...entries], AN_ACT);
    const kept = await given.store.memory('de', 'en');
    expect(kept.filter(({ origin }) => origin === 'machine')).toEqual(machine);
    expect(kept.filter(({ origin }) => origin === 'human')).toEqual(byId);
  });

  it('keeps whether a pair is a segment or a term', async () => {
    const term = anEntry('Lager', 'camp', { id: 'e_1', kind: 'term' });
    await given.store.addMemory([term, ...entries], AN_ACT);
    const kept = await given.store.memory('de', 'en');
    expect(kept.filter(({ kind }) => kind === 'term')).toEqual([term]);
    expect(kept.filter(({ kind }) => kind === 'segment')).toEqual(byId);
  });

  it('adds what is not there yet, and says how many were new', async () => {
    expect(await given.store.addMemory(entries.slice(0, 2), AN_ACT)).toBe(2);
    const again = [{ ...(entries[0] as MemoryEntry), by: 'other' }, ...entries];
    expect(await given.store.addMemory(again, AN_ACT)).toBe(1);
    expect(await given.store.addMemory([], AN_ACT)).toBe(0);
    expect(await given.store.memory('de', 'en')).toEqual(byId);
  });

  it('counts each new entry once when several add at the same time', async () => {
    const counts = await Promise.all(
      [entries, [...entries].reverse(), entries].map((list) => given.store.addMemory(list, AN_ACT)),
    );
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(3);
  });

  it('has a revision that goes by the entries of the pair, not by their order', async () => {
    const none = await given.store.memoryRevision('de', 'en');
    await given.store.addMemory(entries, AN_ACT);
    const all = await given.store.memoryRevision('de', 'en');
    expect(all).not.toBe(none);
    await given.store.addMemory(
      [anEntry('pont', 'bridge', { source: { language: 'fr', text: 'pont' } })],
      AN_ACT,
    );
    expect(await given.store.memoryRevision('de', 'en')).toBe(all);
    const anew = await given.bed.fresh();
    for (const entry of [...entries].reverse()) await anew.addMemory([entry], AN_ACT);
    expect(await anew.memoryRevision('de', 'en')).toBe(all);
  });

  it('has the same revision for the same entries on every kind of store', async () => {
    await given.store.addMemory(
      [anEntry('Brücke', 'bridge', { id: 'e_2' }), anEntry('weg', 'gone', { id: 'e_1' })],
      AN_ACT,
    );
    expect(await given.store.memoryRevision('de', 'en')).toBe(
      'eadc886fac5af693be0684b0a0aec91e29a542102ccf9622238525a4997be1b6',
    );
  });
}
