/** The store’s promises about what models made of texts before. */
import { expect, it } from 'vitest';
import { type Given, MODEL, OTHER_MODEL } from './given.ts';

export function cachePromises(given: Given): void {
  it('gives what a model made of a text before, and leaves out what it never saw', async () => {
    await given.store.cacheTranslations(
      MODEL,
      'en',
      new Map([
        ['Brücke', 'bridge'],
        ['', ''],
      ]),
    );
    const found = await given.store.cachedTranslations(MODEL, 'en', ['weg', 'Brücke', 'Brücke', '']);
    expect([...found]).toEqual([
      ['Brücke', 'bridge'],
      ['', ''],
    ]);
    expect((await given.store.cachedTranslations(MODEL, 'en', [])).size).toBe(0);
  });

  it('keeps models and targets apart', async () => {
    await given.store.cacheTranslations(MODEL, 'en', new Map([['Brücke', 'bridge']]));
    expect((await given.store.cachedTranslations(OTHER_MODEL, 'en', ['Brücke'])).size).toBe(0);
    expect((await given.store.cachedTranslations(MODEL, 'fr', ['Brücke'])).size).toBe(0);
  });

  it('keeps the first answer', async () => {
    await given.store.cacheTranslations(MODEL, 'en', new Map([['weg', 'gone']]));
    await given.store.cacheTranslations(
      MODEL,
      'en',
      new Map([
        ['weg', 'away'],
        ['Rauch', 'smoke'],
      ]),
    );
    const found = await given.store.cachedTranslations(MODEL, 'en', ['Rauch', 'weg']);
    expect(Object.fromEntries(found)).toEqual({ Rauch: 'smoke', weg: 'gone' });
  });
}
