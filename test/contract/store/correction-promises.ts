/** The store’s promises about corrections, and about where things stood that people decided about. */
import { NotFound, sentenceId } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { type Given, mark, twoReports } from './given.ts';
import { aCorrection, anAlignment, aReview, aTranslation, sentencesOf } from './rows.ts';

export function correctionPromises(given: Given): void {
  it('gives corrections back by time, once each, with a line of the ledger, and tells when a report’s change', async () => {
    const { store } = given;
    const { one } = await twoReports(store);
    const none = await store.correctionRevisions([one.id]);
    const first = aCorrection({ reportId: one.id, at: '2026-03-01T10:00:00.000Z' });
    const second = aCorrection({ reportId: one.id, speaker: 'Mira Holm' });
    const rest = aCorrection({ deed: 'rest', content: [], subject: 'n_1' });
    for (const correction of [second, first, rest, second]) await store.addCorrection(correction);
    expect(await store.corrections('default')).toEqual(
      [first, second, rest].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1)),
    );
    expect(await store.corrections('elsewhere')).toEqual([]);
    const other = aCorrection({ collection: 'gone', deed: 'rest', content: [], subject: 'n_2' });
    await store.addCorrection(other);
    expect((await store.corrections(null)).map(({ id }) => id)).toContain(other.id);
    expect((await store.corrections(null)).map(({ id }) => id)).toContain(first.id);
    expect(await store.correctionsOf(one.id)).toEqual([first, second]);
    // The ledger of a store that others used before holds their lines too.
    const ids = [first, second, rest].map(({ id }) => id);
    const lines = (await store.ledger(0, 1000)).filter(({ subjects }) =>
      subjects.some((id) => ids.includes(id)),
    );
    expect(lines.map(({ what, who }) => [what, who])).toEqual(ids.map(() => ['correction', 'rosa']));
    const both = await store.correctionRevisions(null);
    expect([none.size, both.size]).toEqual([0, 1]);
    expect(await store.correctionRevisions([one.id])).toEqual(both);
    await expect(store.addCorrection(aCorrection({ reportId: 'r_gone' }))).rejects.toThrow(NotFound);
  });

  it('keeps where a quote stood that people decided about or translated, until its report goes', async () => {
    const { store } = given;
    const { one, quotes } = await twoReports(store);
    const [a, b, c] = quotes;
    await store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c)]);
    await store.addReview(aReview({ subject: anAlignment(a, c).id }));
    await store.saveHumanTranslation(aTranslation(one.id, b.id, 'human'), null);
    expect(await store.anchors('default')).toEqual([]);
    await store.saveQuotes(mark(one.id, 'quotes'), []);
    const kept = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(await store.anchors('default')).toEqual(
      kept.map(({ id, content, form }) => ({ id, reportId: one.id, content, form, speaker: null })),
    );
    const anchors = await store.anchors('default');
    await store.addAnchors([...anchors, { ...anchors[0]!, id: 'q_other', reportId: 'r_gone' }]);
    expect(await store.anchors('default')).toEqual(anchors);
    await store.addCorrection(aCorrection({ reportId: one.id }));
    await given.bed.deleteReport(one.id);
    expect(await store.anchors('default')).toEqual([]);
    expect(await store.corrections('default')).toEqual([]);
    expect(await store.reviews('default')).toHaveLength(1);
  });

  it('keeps where a sentence stood that people translated', async () => {
    const { store } = given;
    const { one } = await twoReports(store);
    const range = { start: 0, end: 10 };
    await store.saveSentences(mark(one.id, 'split'), sentencesOf(one, [0, 10, one.text.length]));
    await store.saveHumanTranslation(aTranslation(one.id, sentenceId(one.id, range), 'human'), null);
    await store.saveSentences(mark(one.id, 'split'), sentencesOf(one, [0, one.text.length]));
    const id = sentenceId(one.id, range);
    expect(await store.anchors('default')).toEqual([
      { id, reportId: one.id, content: [range], form: null, speaker: null },
    ]);
  });
}
