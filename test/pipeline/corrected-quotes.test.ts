/** What people say of quotes goes through all stages, outlives every re-run, and can be taken back. */
import { Conflict, InvalidInput, NotFound, quoteText, STAGES } from '@crossquote/domain';
import { AN_ACT, aReport } from '@crossquote/domain/testing';
import { correct, decide, REPORT_STAGES, undoCorrection } from '@crossquote/pipeline';
import { fixedClock } from '@crossquote/pipeline/testing';
import { startWorkers } from '@crossquote/workers';
import { expect, it } from 'vitest';
import { stagesBed } from './stages-bed.ts';

const clock = fixedClock('2026-03-05T10:00:00.000Z');

it('is obeyed at once, after every re-run, and no more once it is taken back', async () => {
  const { store, queue, deps, settled: settle } = stagesBed();
  const report = aReport({
    text: 'Nobody slept. “The mill burned all night and the bridge fell,” said Mira Holm. Rain came later.',
  });
  const settled = async () => {
    await settle();
    return (await store.quotes(report.id)).map((quote) => [
      quoteText(report, quote),
      quote.speaker.name,
      quote.correctedBy ?? null,
    ]);
  };
  const workers = await startWorkers(deps, STAGES, 1);
  await store.addReport(report, null);
  const before = await settled();
  expect(before).toEqual([['The mill burned all night and the bridge fell,', 'Mira Holm', null]]);
  const [quote] = await store.quotes(report.id);
  const start = report.text.indexOf('The mill');
  const asked = {
    reportId: report.id,
    deed: 'quote' as const,
    content: [{ start, end: start + 'The mill burned all night'.length }],
    instead: quote?.id ?? null,
    speaker: null,
    by: 'kim',
    note: null,
  };
  const bounds = await correct(asked, store, clock);
  const shorter = [['The mill burned all night', 'Mira Holm', 'kim']];
  expect(await settled()).toEqual(shorter);
  await store.forgetStages([report.id], REPORT_STAGES, AN_ACT);
  expect(await settled()).toEqual(shorter);
  // Whoever still sees the former quote is told so.
  await expect(correct(asked, store, clock)).rejects.toThrow(Conflict);
  const [now] = await store.quotes(report.id);
  const none = await correct(
    { ...asked, deed: 'not-a-quote', content: null, instead: now?.id ?? '' },
    store,
    clock,
  );
  expect(await settled()).toEqual([]);
  await undoCorrection({ collection: 'default', id: none.id, by: 'rosa' }, store, clock);
  expect(await settled()).toEqual(shorter);
  await undoCorrection({ collection: 'default', id: bounds.id, by: 'rosa' }, store, clock);
  expect(await settled()).toEqual(before);
  expect((await store.ledger(0, 99)).map(({ who, what, detail }) => [who, what, detail['deed']])).toEqual([
    ['kim', 'correction', 'quote'],
    ['kim', 'reprocess', undefined],
    ['kim', 'correction', 'not-a-quote'],
    ['rosa', 'correction', 'undo'],
    ['rosa', 'correction', 'undo'],
  ]);
  for (const wrong of [
    { ...asked, by: ' ' },
    { ...asked, instead: null, content: [] },
    { ...asked, instead: null, content: [{ start: 13, end: 14 }] },
    { ...asked, instead: null, content: [{ start: 0, end: 9999 }] },
  ])
    await expect(correct(wrong, store, clock)).rejects.toThrow(InvalidInput);
  await expect(correct({ ...asked, reportId: 'r_none' }, store, clock)).rejects.toThrow(NotFound);
  await workers.close();
  await queue.close();
});

it('takes a decision along to a new version of the report, whose testimonies heed it', async () => {
  const { store, queue, deps, settled: settle } = stagesBed();
  const workers = await startWorkers(deps, STAGES, 1);
  const said = '“The mill burned all night and the bridge fell,” said Mira Holm. Rain came later.';
  const one = aReport({ text: `Nobody slept. ${said}`, source: 'one.txt' });
  const two = aReport({ text: `At dawn all was quiet. ${said} Boats were sent.`, source: 'two.txt' });
  const version = aReport({ text: `Nobody slept, and nobody ate. ${said}`, source: 'one.txt' });
  for (const report of [one, two]) await store.addReport(report, null);
  await settle();
  const [alignment] = await store.alignments('default');
  const decision = { collection: 'default', subject: alignment?.id ?? '', by: 'kim', note: null } as const;
  await decide({ ...decision, verdict: 'different' }, store, clock);
  await settle();
  await store.addReport(version, null);
  await settle();
  const [quote] = await store.quotes(version.id);
  const carried = (await store.reviews('default')).filter(({ carriedFrom }) => carriedFrom !== undefined);
  expect(carried.map(({ verdict, by }) => [verdict, by])).toEqual([['different', 'kim']]);
  const [other] = await store.quotes(two.id);
  const together = (await store.testimonies('default')).filter(({ members }) =>
    [quote, other].every((each) => members.includes(each?.id ?? '')),
  );
  expect(together).toEqual([]);
  await workers.close();
  await queue.close();
});
