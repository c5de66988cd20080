/** The store’s promises about what every save of a stage does. */
import { InvalidInput, NotFound, type Stage, type StageMark } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import type { Store } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, LONG_TEXT, mark } from './given.ts';
import { sentencesOf } from './rows.ts';

export function savingPromises(given: Given): void {
  type Save = readonly [Stage, (store: Store, on: StageMark) => Promise<void>];
  const saves: readonly Save[] = [
    ['split', (store, on) => store.saveSentences(on, [])],
    ['quotes', (store, on) => store.saveQuotes(on, [])],
    ['translate', (store, on) => store.saveTranslations(on, [], null)],
    ['embed', (store, on) => store.saveEmbeddings(on, [])],
    ['align', (store, on) => store.saveAlignments(on, [])],
  ];

  it.each(saves)('marks %s as done, and counts its tries anew', async (stage, save) => {
    const { id } = await add(given.store, {});
    await given.store.beginStage(mark(id, stage), 60_000, 'w');
    await save(given.store, mark(id, stage, 'bbbbbbbb'));
    expect(await given.store.stageRecordsOf(id)).toEqual([
      {
        ...mark(id, stage, 'bbbbbbbb'),
        state: 'done',
        cause: null,
        nextAction: null,
        attempts: 0,
        leased: false,
      },
    ]);
  });

  it.each(saves)('does not save %s for a report that is gone', async (stage, save) => {
    await expect(save(given.store, mark('r_gone', stage))).rejects.toThrow(NotFound);
    expect(await given.store.stageRecordsOf('r_gone')).toEqual([]);
  });

  it('does not save terms for a report that is gone', async () => {
    await expect(given.store.saveTerms('r_gone', new Map())).rejects.toThrow(NotFound);
  });

  it('does not save one report’s rows with another’s mark', async () => {
    const one = await add(given.store, { text: 'One.' });
    const two = await add(given.store, { text: 'Two.' });
    const save = given.store.saveQuotes(mark(one.id, 'quotes'), [aQuote(two, 'Two')]);
    await expect(save).rejects.toThrow(InvalidInput);
    expect(await given.store.stageRecordsOf(one.id)).toEqual([]);
  });

  it('ends with the rows of one of two that save at the same time, not with a mixture', async () => {
    const report = await add(given.store, { text: LONG_TEXT });
    const runs = [
      sentencesOf(report, [0, 5, 20]),
      sentencesOf(report, [0, 7, 20]),
      sentencesOf(report, [0, 5, 9, 20]),
    ];
    await Promise.all(runs.map((run) => given.store.saveSentences(mark(report.id, 'split'), run)));
    expect(runs).toContainEqual(await given.store.sentences(report.id));
  });
}
