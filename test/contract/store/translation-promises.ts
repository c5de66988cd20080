/** The store’s promises about translations. */
import { InvalidInput, NotFound } from '@crossquote/domain';
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
    await given.store.beginStage(mark(id, 'translate'), 60_000, 'w');
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

  it("keeps a person's words once, and changes them only for whoever knew them", async () => {
    const { id } = await add(given.store, {});
    const human = (text: string) => aTranslation(id, 'q_1', 'human', { text });
    expect(await given.store.saveHumanTranslation(human('first'), null)).toBe('saved');
    expect(await given.store.saveHumanTranslation(human('first'), null)).toBe('unchanged');
    expect(await given.store.saveHumanTranslation(human('second'), null)).toBe('conflict');
    expect(await given.store.saveHumanTranslation(human('second'), 'first')).toBe('saved');
    expect(await given.store.saveHumanTranslation(human('third'), 'first')).toBe('conflict');
    expect(await given.store.translations(id)).toEqual([human('second')]);
    const gone = { ...human('x'), id: 't_x', reportId: 'r_gone' };
    await expect(given.store.saveHumanTranslation(gone, null)).rejects.toThrow(NotFound);
  });

  it('lets one of two at once win, and tells the other', async () => {
    const { id } = await add(given.store, {});
    const outcomes = await Promise.all(
      ['left', 'right'].map((text) =>
        given.store.saveHumanTranslation(aTranslation(id, 'q_1', 'human', { text }), null),
      ),
    );
    expect(outcomes.sort()).toEqual(['conflict', 'saved']);
  });

  it("has a revision of people's work that changes with it alone", async () => {
    const { id } = await add(given.store, {});
    expect(await given.store.humanRevisions([id])).toEqual(new Map());
    await given.store.saveTranslations(mark(id, 'translate'), [aTranslation(id, 'q_1', 'machine')], null);
    expect(await given.store.humanRevisions(null)).toEqual(new Map());
    await given.store.saveHumanTranslation(aTranslation(id, 'q_1', 'human', { text: 'one' }), null);
    const one = await given.store.humanRevisions(null);
    expect([...one.keys()]).toEqual([id]);
    await given.store.saveHumanTranslation(aTranslation(id, 'q_1', 'human', { text: 'two' }), 'one');
    const two = await given.store.humanRevisions([id]);
    expect(two.get(id)).not.toBe(one.get(id));
    expect(await given.store.humanRevisions([])).toEqual(new Map());
  });

  it('refuses a text that no database can keep, and writes nothing', async () => {
    const { id } = await add(given.store, {});
    const bad = aTranslation(id, 'q_1', 'machine', { text: 'a\u0000b' });
    const save = given.store.saveTranslations(mark(id, 'translate'), [bad], null);
    await expect(save).rejects.toThrow(InvalidInput);
    expect(await given.store.stageRecordsOf(id)).toEqual([]);
  });
}
