/** The store’s promises about embeddings. */
import { expect, it } from 'vitest';
import { add, type Given, MODEL, mark, OTHER_MODEL, twoReports } from './given.ts';
import { anEmbedding, aTranslation, sentencesOf } from './rows.ts';

export function embeddingPromises(given: Given): void {
  it('reads several reports together as it reads them one by one', async () => {
    const { store } = given;
    const { one, two, quotes } = await twoReports(store);
    const [a, , c] = quotes;
    await store.saveSentences(mark(one.id, 'split'), sentencesOf(one, [0, 36, one.text.length]));
    await store.saveTranslations(
      mark(two.id, 'translate'),
      [aTranslation(two.id, c.id, 'machine'), aTranslation(two.id, c.id, 'human')],
      null,
    );
    for (const model of [MODEL, OTHER_MODEL])
      await store.saveEmbeddings(mark(one.id, 'embed'), [
        { ...anEmbedding(one.id, a.id, 0, [0, 1]), model },
        { ...anEmbedding(one.id, a.id, null, [1, 0]), model },
      ]);
    const single = async (id: string) => ({
      report: await store.report(id),
      sentences: await store.sentences(id),
      quotes: await store.quotes(id),
      translations: await store.translations(id),
      embeddings: await store.embeddings(id, MODEL),
    });
    const ids = [one.id, two.id].sort();
    const expected = [await single(ids[0] ?? ''), await single(ids[1] ?? '')];
    expect(await store.readings([...ids, 'r_gone'], MODEL)).toEqual(expected);
    expect(await store.readings([], MODEL)).toEqual([]);
  });

  it('gives vectors back bit for bit, the whole before the parts, parts in order', async () => {
    const { id } = await add(given.store, {});
    const ordered = [
      anEmbedding(id, 'q_1', null, [0.1, 0.2, 1 / 3]),
      anEmbedding(id, 'q_1', 0, [1e-20, -1, 3.4e38]),
      anEmbedding(id, 'q_1', 2, [Math.PI, Math.E, -Math.SQRT2]),
      anEmbedding(id, 'q_1', 10, [0, 1, 0]),
      anEmbedding(id, 'q_2', null, [1, 0, 0]),
    ];
    await given.store.saveEmbeddings(mark(id, 'embed'), [...ordered].reverse());
    expect(await given.store.embeddings(id, MODEL)).toEqual(ordered);
  });

  it('replaces the vectors of the same model only', async () => {
    const { id } = await add(given.store, {});
    const old = anEmbedding(id, 'q_1', null, [1, 0], OTHER_MODEL);
    await given.store.saveEmbeddings(mark(id, 'embed'), [old]);
    await given.store.saveEmbeddings(mark(id, 'embed'), [anEmbedding(id, 'q_1', null, [1, 0])]);
    const next = anEmbedding(id, 'q_2', null, [0, 1]);
    await given.store.saveEmbeddings(mark(id, 'embed'), [next]);
    expect(await given.store.embeddings(id, MODEL)).toEqual([next]);
    expect(await given.store.embeddings(id, OTHER_MODEL)).toEqual([old]);
  });

  it('removes all vectors of the report when there are none any more', async () => {
    const { id } = await add(given.store, {});
    await given.store.saveEmbeddings(mark(id, 'embed'), [anEmbedding(id, 'q_1', null, [1, 0])]);
    await given.store.saveEmbeddings(mark(id, 'embed'), []);
    expect(await given.store.embeddings(id, MODEL)).toEqual([]);
  });
}
