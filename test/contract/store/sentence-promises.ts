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
