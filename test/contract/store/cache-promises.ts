/** The store’s promises about what models made of texts before. */

import { NotFound } from '@crossquote/domain';
import { AN_ACT } from '@crossquote/domain/testing';
import type { MachineText } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, MODEL, OTHER_MODEL } from './given.ts';

const GERMAN = { source: 'de', target: 'en' };

export function cachePromises(given: Given): void {
  it('gives what a model made of a text before, and leaves out what it never saw', async () => {
    await given.store.cacheTranslations(
      MODEL,
      GERMAN,
      new Map([
        ['Brücke', made('bridge')],
        ['', made('')],
      ]),
    );
    const found = await given.store.cachedTranslations(MODEL, GERMAN, ['weg', 'Brücke', 'Brücke', '']);
    expect([...found]).toEqual([
      ['Brücke', made('bridge')],
      ['', made('')],
    ]);
    expect((await given.store.cachedTranslations(MODEL, GERMAN, [])).size).toBe(0);
  });

  it('keeps models, sources and targets apart', async () => {
    await given.store.cacheTranslations(MODEL, GERMAN, new Map([['Brücke', made('bridge')]]));
    expect((await given.store.cachedTranslations(OTHER_MODEL, GERMAN, ['Brücke'])).size).toBe(0);
    expect(
      (await given.store.cachedTranslations(MODEL, { source: 'fr', target: 'en' }, ['Brücke'])).size,
    ).toBe(0);
    expect(
      (await given.store.cachedTranslations(MODEL, { source: 'de', target: 'fr' }, ['Brücke'])).size,
    ).toBe(0);
  });

  it('keeps nothing of a report that is gone', async () => {
    const { store } = given;
    const { id } = await add(store, { text: 'Brücke' });
    const [bridge, smoke] = [new Map([['Brücke', made('bridge')]]), new Map([['Rauch', made('smoke')]])];
    await store.cacheTranslations(MODEL, GERMAN, bridge, id);
    await store.removeReport(id, () => ({ units: [], whole: 'Brücke' }), AN_ACT);
    await expect(store.cacheTranslations(MODEL, GERMAN, smoke, id)).rejects.toThrow(NotFound);
    expect((await store.cachedTranslations(MODEL, GERMAN, ['Brücke', 'Rauch'])).size).toBe(0);
  });

  it('forgets with a report what it was given of its words, though it has other quotes by then, and nothing of others', async () => {
    const { store } = given;
    const [one, two] = [await add(store, { text: 'Brücke weg' }), await add(store, { text: 'Rauch' })];
    await store.cacheTranslations(MODEL, GERMAN, new Map([['Brücke', made('bridge')]]), one.id);
    await store.cacheTranslations(MODEL, GERMAN, new Map([['Brücke weg', made('bridge gone')]]), one.id);
    await store.cacheTranslations(MODEL, GERMAN, new Map([['Rauch', made('smoke')]]), two.id);
    await store.removeReport(one.id, () => ({ units: ['Brücke weg'], whole: 'Brücke weg' }), AN_ACT);
    const left = await store.cachedTranslations(MODEL, GERMAN, ['Brücke', 'Brücke weg', 'Rauch']);
    expect([...left.keys()]).toEqual(['Rauch']);
  });

  it('keeps the first answer', async () => {
    await given.store.cacheTranslations(MODEL, GERMAN, new Map([['weg', made('gone')]]));
    await given.store.cacheTranslations(
      MODEL,
      GERMAN,
      new Map([
        ['weg', made('away')],
        ['Rauch', made('smoke')],
      ]),
    );
    const found = await given.store.cachedTranslations(MODEL, GERMAN, ['Rauch', 'weg']);
    expect(Object.fromEntries(found)).toEqual({ Rauch: made('smoke'), weg: made('gone') });
  });

  it('keeps what the model said of its translation, and that it said nothing', async () => {
    const signals = { logProbability: -0.25, unsure: false, coverage: null, end: 'limit' } as const;
    const said = new Map<string, MachineText>([
      ['Brücke', { text: 'bridge', signals }],
      ['weg', made('gone')],
    ]);
    await given.store.cacheTranslations(MODEL, GERMAN, said);
    expect(await given.store.cachedTranslations(MODEL, GERMAN, ['Brücke', 'weg'])).toEqual(said);
  });
}

function made(text: string): MachineText {
  return { text, signals: null };
}
