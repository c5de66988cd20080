/** The store’s promises about what goes with a report. */
import { alignmentId } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { type Given, MODEL, mark, twoReports } from './given.ts';
import { anAlignment, anEmbedding, aReview, aTestimony, aTranslation, sentencesOf } from './rows.ts';

export function deletionPromises(given: Given): void {
  it('takes everything with it that the report gave rise to, and leaves the others and every review', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, , c] = quotes;
    await given.store.saveSentences(mark(one.id, 'split'), sentencesOf(one, [0, 10]));
    await given.store.saveTranslations(
      mark(one.id, 'translate'),
      [aTranslation(one.id, a.id, 'human')],
      null,
    );
    await given.store.saveEmbeddings(mark(one.id, 'embed'), [anEmbedding(one.id, a.id, null, [1, 0])]);
    await given.store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c)]);
    const [gone, stays] = [
      aTestimony('q_1', { reports: [one.id, two.id] }),
      aTestimony('q_2', { reports: [two.id] }),
    ];
    await given.store.saveTestimonies(mark('default', 'cluster'), [gone, stays]);
    await given.store.addReview(aReview({ subject: alignmentId(a.id, c.id) }));

    await given.bed.deleteReport(one.id);

    expect(await given.store.report(one.id)).toBeNull();
    expect(await given.store.original(one.id)).toBeNull();
    expect(await given.store.sentences(one.id)).toEqual([]);
    expect(await given.store.quotes(one.id)).toEqual([]);
    expect(await given.store.translations(one.id)).toEqual([]);
    expect(await given.store.embeddings(one.id, MODEL)).toEqual([]);
    expect(await given.store.stageRecordsOf(one.id)).toEqual([]);
    expect(await given.store.alignments('default')).toEqual([]);
    expect(await given.store.testimonies('default')).toEqual([stays]);
    expect(await given.store.quotes(two.id)).toEqual([c]);
    expect(await given.store.reviews('default')).toHaveLength(1);
  });
}
