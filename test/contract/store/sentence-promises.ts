/** The store’s promises about sentences. */
import { expect, it } from 'vitest';
import { add, type Given, mark } from './given.ts';
import { sentencesOf } from './rows.ts';

export function sentencePromises(given: Given): void {
  it('gives sentences back by index', async () => {
    const report = await add(given.store, {});
    const sentences = sentencesOf(report, [0, 5, 12, 20, 34]);
    await given.store.saveSentences(mark(report.id, 'split'), [...sentences].reverse());
    expect(await given.store.sentences(report.id)).toEqual(sentences);
  });

  it('gives sentences of several reports by id, and leaves out unknown ids', async () => {
    const [one, two] = [await add(given.store, {}), await add(given.store, { text: 'Nobody came.' })];
    const [a, b] = [sentencesOf(one, [0, 5, 34]), sentencesOf(two, [0, 12])];
    await given.store.saveSentences(mark(one.id, 'split'), a);
    await given.store.saveSentences(mark(two.id, 'split'), b);
    const asked = [a[1], b[0]].flatMap((sentence) => sentence ?? []);
    const expected = [...asked].sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(await given.store.sentencesById([...asked.map(({ id }) => id), 's_none'])).toEqual(expected);
    expect(await given.store.sentencesById([])).toEqual([]);
  });

  it('replaces what an earlier run saved', async () => {
    const report = await add(given.store, {});
    await given.store.saveSentences(mark(report.id, 'split'), sentencesOf(report, [0, 5, 34]));
    const better = sentencesOf(report, [0, 5, 12, 34]);
    await given.store.saveSentences(mark(report.id, 'split', 'bbbbbbbb'), better);
    expect(await given.store.sentences(report.id)).toEqual(better);
  });

  it('keeps thousands of sentences', async () => {
    const report = await add(given.store, { text: 'ab. '.repeat(3000) });
    const sentences = sentencesOf(
      report,
      Array.from({ length: 3001 }, (_, i) => i * 4),
    );
    await given.store.saveSentences(mark(report.id, 'split'), sentences);
    expect(await given.store.sentences(report.id)).toEqual(sentences);
  });
}
