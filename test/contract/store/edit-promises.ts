/** The store’s promises about what people translate, and every version of it. */
import { NotFound } from '@crossquote/domain';
import { editVersion } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, mark } from './given.ts';
import { anEdit, aTranslation } from './rows.ts';

const NONE = editVersion(null, []);

export function editPromises(given: Given): void {
  it('puts an edit in force, keeps those before it, and takes it back', async () => {
    const { id } = await add(given.store, {});
    const first = anEdit(id, 's_1');
    const second = anEdit(id, 's_1', { text: 'Aye.', state: 'final', at: '2026-03-01T10:00:01.000Z' });
    const gone = anEdit(id, 's_1', { text: null, state: 'initial', at: '2026-03-01T10:00:02.000Z' });
    expect(await given.store.saveEdit(first, NONE)).toBe('saved');
    expect(await given.store.saveEdit(second, NONE)).toBe('conflict');
    const [present] = await given.store.translations(id);
    expect(present).toMatchObject({ of: 's_1', text: 'Yes.', origin: 'human', state: 'translated' });
    expect(await given.store.saveEdit(second, editVersion(present ?? null, [first]))).toBe('saved');
    expect(await given.store.translations(id)).toMatchObject([{ text: 'Aye.', state: 'final' }]);
    const seen = editVersion({ text: 'Aye.', state: 'final' }, [first, second]);
    expect(await given.store.saveEdit(gone, seen)).toBe('saved');
    expect(await given.store.translations(id)).toEqual([]);
    expect(await given.store.translationEdits(id)).toEqual([first, second, gone]);
    await expect(given.store.saveEdit(anEdit('r_gone', 's_1'), NONE)).rejects.toThrow(NotFound);
  });

  it('lets one of two edits at once win, and tells the other', async () => {
    const { id } = await add(given.store, {});
    const outcomes = await Promise.all(
      ['left', 'right'].map((text) => given.store.saveEdit(anEdit(id, 's_1', { text }), NONE)),
    );
    expect(outcomes.sort()).toEqual(['conflict', 'saved']);
    expect(await given.store.translationEdits(id)).toHaveLength(1);
  });

  it("keeps a person's words that came in a file before newer ones replace them", async () => {
    const { id } = await add(given.store, {});
    const human = aTranslation(id, 's_1', 'human', { text: 'from a file' });
    await given.store.saveHumanTranslation(human, null);
    expect(await given.store.translationEdits(id)).toEqual([]);
    const made = { source: 'Ja.', by: 'kim', at: '2026-03-01T10:00:00.000Z', from: null };
    await given.store.saveHumanTranslation({ ...human, text: 'newer' }, 'from a file', made);
    expect((await given.store.translationEdits(id)).map(({ text, by }) => [text, by])).toEqual([
      ['from a file', null],
      ['newer', 'kim'],
    ]);
  });

  it('tells the latest of a collection, of everybody or of one', async () => {
    const { id } = await add(given.store, {});
    const { id: elsewhere } = await add(given.store, { collection: 'elsewhere' });
    const at = (second: number) => `2026-03-01T10:00:0${second}.000Z`;
    const edits = [
      anEdit(id, 's_1', { at: null, by: null }),
      anEdit(id, 's_1', { at: at(1), by: 'Kim ' }),
      anEdit(id, 's_2', { at: at(2), by: 'rosa' }),
    ];
    await given.store.addEdits(id, edits);
    await given.store.addEdits(elsewhere, [anEdit(elsewhere, 's_1', { at: at(3) })]);
    expect(await given.store.latestEdits('default', null, 2)).toEqual([edits[2], edits[1]]);
    expect(await given.store.latestEdits('default', null, 9)).toEqual(edits.toReversed());
    expect(await given.store.latestEdits('default', 'kim', 9)).toEqual([edits[1]]);
  });

  it('adds edits of an export without putting any in force', async () => {
    const { id } = await add(given.store, {});
    const edits = [anEdit(id, 's_1', { at: null }), anEdit(id, 's_1'), anEdit(id, 's_2')];
    await given.store.addEdits(id, edits.toReversed());
    await given.store.addEdits(id, edits);
    expect(await given.store.translationEdits(id)).toEqual(edits);
    expect(await given.store.translations(id)).toEqual([]);
    await expect(given.store.addEdits('r_gone', [])).rejects.toThrow(NotFound);
  });

  it('tells what people made of which words, as it is in force', async () => {
    const { id } = await add(given.store, { language: 'de' });
    const [old, latest] = [anEdit(id, 's_1'), anEdit(id, 's_1', { text: 'Aye.', by: 'lou' })];
    await given.store.addEdits(id, [old]);
    await given.store.saveEdit(latest, editVersion(null, [old]));
    await given.store.saveEdit(anEdit(id, 'q_1'), NONE);
    await given.store.saveEdit(anEdit(id, 's_2', { language: 'fr' }), NONE);
    await given.store.saveTranslations(mark(id, 'translate'), [aTranslation(id, 's_3', 'machine')], null);
    expect(await given.store.editsInForce('de-AT', 'en')).toEqual([latest]);
    expect(await given.store.editsInForce('en', 'de')).toEqual([]);
  });

  it('finds the reports that hold all of some words', async () => {
    const one = await add(given.store, { text: 'The bridge\nis gone.' });
    const two = await add(given.store, { text: 'The bridge is 100% gone.' });
    await add(given.store, { text: 'Die bridge is gone.', language: 'de' });
    await add(given.store, { text: 'The bridge is gone.', collection: 'other' });
    const found = await given.store.reportsHolding('default', 'en', ['bridge', 'gone']);
    expect(found).toEqual([one.id, two.id].sort());
    expect(await given.store.reportsHolding('default', 'en', ['100%'])).toEqual([two.id]);
  });
}
