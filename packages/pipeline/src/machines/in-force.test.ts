import { describe, expect, it } from 'vitest';
import type { ModelInForce } from '../ports/model-store.ts';
import { fakeTranslator } from '../testing/index.ts';
import { translatorInForce } from './in-force.ts';

const ref = (revision: string) => ({ name: 'fake/de-en', revision, dtype: 'fp32' });
const german: ModelInForce = {
  task: 'translation',
  source: 'de',
  target: 'en',
  model: ref('1'),
  machine: 'north',
  release: 40,
  since: '2026-11-26T10:00:00.000Z',
};

describe('the translator in force', () => {
  it('names the model in force, also one that is not here, and what is here for other pairs', async () => {
    const pairs = [
      ['de', 'en'],
      ['fr', 'en'],
    ] as const;
    const translator = translatorInForce(fakeTranslator({ pairs, revisions: ['2'] }), [german]);
    expect(await translator.modelFor('de-CH', 'en')).toEqual(ref('1'));
    expect(await translator.modelFor('fr', 'en')).toMatchObject({ name: 'fake/fr-en', revision: '2' });
  });

  it('answers for one very model where it is asked for that', async () => {
    const translator = translatorInForce(fakeTranslator({ revisions: ['2'] }), [german]);
    expect(await translator.modelFor('de', 'en', ref('2'))).toEqual(ref('2'));
    expect(await translator.modelFor('de', 'en', ref('3'))).toBeNull();
    expect(await translator.translate(['Ja.'], 'de', 'en', ref('2'))).toMatchObject([{ text: '[en] Ja.' }]);
    await expect(translator.translate(['Ja.'], 'de', 'en')).rejects.toThrow('no model');
  });
});
