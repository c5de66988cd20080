/** The store’s promises about translations. */
import { InvalidInput } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { add, type Given, mark } from './given.ts';
import { aTranslation } from './rows.ts';

export function translationPromises(given: Given): void {
  it('gives translations back by what they are of, language, then origin: human, memory, machine', async () => {
    const { id } = await add(given.store, {});
    const ordered = [
      aTranslation(id, 'q_1', 'human', { language: 'de' }),
      aTranslation(id, 'q_1', 'human'),
      aTranslation(id, 'q_1', 'memory'),
      aTranslation(id, 'q_1', 'machine'),
      aTranslation(id, 's_1', 'machine'),
    ];
    await given.store.saveTranslations(mark(id, 'translate'), [...ordered].reverse(), null);
    expect(await given.store.translations(id)).toEqual(ordered);
  });

  it('replaces machine and memory translations, and leaves human ones as they are', async () => {
    const { id } = await add(given.store, {});
    const human = aTranslation(id, 'q_1', 'human', { text: 'by a person' });
    const first = [human, aTranslation(id, 'q_1', 'memory'), aTranslation(id, 'q_1', 'machine')];
    await given.store.saveTranslations(mark(id, 'translate'), first, null);
    const again = [aTranslation(id, 'q_2', 'machine'), { ...human, text: 'an older reading' }];
    await given.store.saveTranslations(mark(id, 'translate'), again, null);
    expect(await given.store.translations(id)).toEqual([human, aTranslation(id, 'q_2', 'machine')]);
  });

  it('keeps what there is and says waiting-for-model when it has to wait', async () => {
    const { id } = await add(given.store, {});
    const memory = aTranslation(id, 'q_1', 'memory');
    await given.store.beginStage(mark(id, 'translate'), 60_000);
    await given.store.saveTranslations(mark(id, 'translate'), [memory], {
      cause: 'no model for de to en',
      nextAction: 'crossquote models get de-en',
    });
    expect(await given.store.translations(id)).toEqual([memory]);
    expect(await given.store.stageRecordsOf(id)).toEqual([
      {
        ...mark(id, 'translate'),
        state: 'waiting-for-model',
        cause: 'no model for de to en',
        nextAction: 'crossquote models get de-en',
        attempts: 1,
        leased: false,
      },
    ]);
  });

  it('refuses a text that no database can keep, and writes nothing', async () => {
    const { id } = await add(given.store, {});
    const bad = aTranslation(id, 'q_1', 'machine', { text: 'a\u0000b' });
    const save = given.store.saveTranslations(mark(id, 'translate'), [bad], null);
    await expect(save).rejects.toThrow(InvalidInput);
    expect(await given.store.stageRecordsOf(id)).toEqual([]);
  });
}
