/** Correcting a report's quotes at the desk, without a script. */
import { sentenceId } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { classPerson, correct } from '@crossquote/pipeline';
import { aClassing } from '@crossquote/pipeline/testing';
import { beforeEach, expect, it } from 'vitest';
import { type DeskBed, deskBed, type Visitor } from './desk-bed.ts';

let bed: DeskBed;
let kim: Visitor;
beforeEach(async () => {
  bed = await deskBed();
  kim = await bed.visitor();
});
const corrections = async () =>
  (await bed.store.correctionsOf(bed.one.id)).map(({ deed, content, instead, speaker, by }) => ({
    deed,
    content,
    instead,
    speaker,
    by,
  }));
const path = (quote = '') => `/desk/reports/${bed.one.id}/correct${quote}`;

it('leads from the report to each quote, whose bounds and speaker are chosen from its own words', async () => {
  const reading = await bed.page(`/desk/reports/${bed.one.id}`);
  expect(reading.html).not.toContain('/correct');
  const [quote] = bed.quotes;
  const report = await kim.open(`/desk/reports/${bed.one.id}`);
  expect(report.document.querySelector('.listed li a[href*="correct"]')?.getAttribute('href')).toBe(
    path(`?quote=${quote.id}`),
  );
  const form = await kim.open(path(`?quote=${quote.id}`));
  const choice = (name: string, label: string) =>
    [...form.document.querySelectorAll(`select[name="${name}"] option`)]
      .find(({ textContent }) => textContent === label)
      ?.getAttribute('value') ?? '';
  const [start, end] = [choice('start', 'bridge is gone, said Mira'), choice('end', 'The bridge is')];
  const back = await kim.press(form, 'quote', { start, end, speaker: 'Jan Torp', note: 'as printed' });
  expect(await corrections()).toEqual([
    {
      deed: 'quote',
      content: [{ start: 4, end: 13 }],
      instead: quote.content,
      speaker: 'Jan Torp',
      by: 'kim',
    },
  ]);
  expect(back.document.querySelector('.listed .history')?.textContent).toContain('A quote · Jan Torp · kim');
  await kim.press(back, 'undo');
  expect((await corrections()).map(({ deed }) => deed)).toEqual(['quote', 'undo']);
});

it('takes what a quote is not, and what was missed, sentence by sentence', async () => {
  const [quote] = bed.quotes;
  await kim.press(await kim.open(path(`?quote=${quote.id}`)), 'not-a-quote');
  const missed = await kim.open(path());
  expect(missed.document.querySelector('button[value="not-a-quote"]')).toBeNull();
  await kim.press(missed, 'quote', { start: '0', end: String(bed.one.text.length - 1), speaker: '' });
  expect(await corrections()).toMatchObject([
    { deed: 'not-a-quote', content: quote.content, instead: [] },
    { deed: 'quote', content: [{ start: 0, end: bed.one.text.length - 1 }], instead: [], speaker: null },
  ]);
  const wrong = await kim.press(missed, 'quote', { start: '5', end: '5' });
  expect(wrong.status).toBe(422);
});

it('writes nothing over what another said of the same words meanwhile, and leads to what they said', async () => {
  const [quote] = bed.quotes;
  const [form, missed] = [await kim.open(path(`?quote=${quote.id}`)), await kim.open(path())];
  const asked = {
    reportId: bed.one.id,
    deed: 'quote' as const,
    content: null,
    instead: quote.id,
    note: null,
  };
  const said = await correct({ ...asked, speaker: 'Jan Torp', by: 'lou' }, bed.store, bed.clock);
  const late = await kim.press(form, 'not-a-quote', { note: 'nobody says that' });
  expect(late.status).toBe(409);
  expect(late.document.querySelector('.written textarea')?.textContent?.trim()).toBe('nobody says that');
  const back = late.document.querySelector('main a')?.getAttribute('href') ?? '';
  expect((await kim.open(back)).document.querySelector('.listed .history')?.textContent).toContain('lou');
  expect((await corrections()).map(({ by }) => by)).toEqual(['lou']);
  // Of other words they said nothing.
  const [start, end] = [String(said.content[0]?.end), String(bed.one.text.length)];
  expect((await kim.press(missed, 'quote', { start, end })).status).toBe(200);
  await kim.press(await kim.open(path(`?quote=${quote.id}`)), 'not-a-quote');
  expect((await corrections()).map(({ by }) => by)).toEqual(['lou', 'kim', 'kim']);
});

it('lists words under the sentences that they stand in, and none that a quote cannot begin or end with', async () => {
  const text = Array.from({ length: 40 }, (_, i) => `Word${i} and one more thing.`).join(' ');
  const report = aReport({ text });
  await bed.store.addReport(report, null);
  const ranges = [...text.matchAll(/Word\d+ and one more thing\. ?/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const sentences = ranges.map((range, index) => ({
    id: sentenceId(report.id, range),
    reportId: report.id,
    index,
    range,
    role: 'text' as const,
  }));
  await bed.store.saveSentences({ subject: report.id, stage: 'split', fingerprint: 'f' }, sentences);
  const quote = aQuote(report, 'Word20 and one more thing');
  await bed.store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, [quote]);
  const { document } = await kim.open(`/desk/reports/${report.id}/correct?quote=${quote.id}`);
  const groups = (name: string) =>
    [...document.querySelectorAll(`select[name="${name}"] optgroup`)].map((group) => [
      group.getAttribute('label'),
      group.querySelectorAll('option').length,
    ]);
  expect(groups('start')).toHaveLength(17);
  expect(groups('start').at(-1)).toEqual(['Word20 and one more thing. …', 5]);
  expect(groups('end')[0]).toEqual(['Word20 and one more thing. …', 5]);
  expect(document.querySelector('select[name="start"] [selected]')?.textContent).toMatch(/^Word20/);
  const missed = await kim.open(`/desk/reports/${report.id}/correct`);
  expect(missed.document.querySelectorAll('select[name="start"] > option')).toHaveLength(40);
});

it('shows no hidden name, and takes a pseudonym for who it is', async () => {
  const { pseudonym } = await classPerson(aClassing(), bed.store, bed.clock);
  const form = await kim.open(path(`?quote=${bed.quotes[0].id}`));
  expect(form.html).not.toContain('Holm');
  expect(form.document.querySelector('input[name="speaker"]')?.getAttribute('value')).toBe(pseudonym);
  const bounds = { start: '0', end: '18' };
  await kim.press(form, 'quote', { ...bounds, speaker: pseudonym });
  await kim.press(await kim.open(path()), 'quote', { ...bounds, speaker: pseudonym });
  expect((await corrections()).map(({ speaker }) => speaker)).toEqual([null, 'Mira Holm']);
});
