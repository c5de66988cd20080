import { aQuote, aReport } from '@crossquote/domain/testing';
import { nameHider } from '@crossquote/pipeline';
import { fakeStore } from '@crossquote/pipeline/testing';
import { describe, expect, it } from 'vitest';
import { shownReport } from './report-view.ts';

const text = 'The mill is dry, said Jost Schwarz. The bridge is gone.\n\n[1] Told by two.';
const start = (words: string, number: number) => ({ start: text.indexOf(words), number, label: null });
const report = aReport({
  text,
  blocks: [
    { start: 0, end: text.indexOf('[1]'), role: 'text', note: null },
    { start: text.indexOf('[1]'), end: text.length, role: 'text', note: null },
  ],
  pages: [start('The mill', 1), start('Schwarz', 2), start('[1]', 1)],
});
const JOST = { pseudonym: 'Person-0A1B2C', risk: null, names: ['Jost Schwarz'], handles: [], urls: [] };

async function shown(pages = report.pages, hider = nameHider([]), times = report.times) {
  const store = fakeStore();
  const paged = { ...report, pages, times };
  await store.addReport(paged, null);
  const quote = aQuote(paged, 'The bridge is gone');
  await store.saveQuotes({ stage: 'quotes', subject: report.id, fingerprint: 'f' }, [quote]);
  return shownReport(store, report.id, hider);
}

const segmentsOf = ({ report: { blocks } }: Awaited<ReturnType<typeof shown>>) =>
  blocks.flatMap(({ segments }) => segments);

describe('shownReport', () => {
  it('says where each page starts, and on which one a quote stands', async () => {
    const seen = await shown();
    expect(segmentsOf(seen).map(({ text: words, place }) => [words, place?.pages?.page ?? null])).toEqual([
      ['The mill is dry, said Jost ', 1],
      ['Schwarz. ', 2],
      ['The bridge is gone', null],
      ['.\n\n', null],
      ['[1] Told by two.', 1],
    ]);
    expect(seen.listed).toMatchObject([{ pages: { page: 2, lastPage: 2 } }]);
  });

  it('shows no part of a hidden name that runs over the end of a page', async () => {
    const seen = await shown(report.pages, nameHider([{ person: JOST, how: 'strictly' }]));
    const words = segmentsOf(seen).map((segment) => segment.text);
    expect(words.join('')).toMatch(/^The mill is dry, said Person-0A1B2C\. The bridge is gone/);
    expect(words.join('')).not.toMatch(/Jost|Schwarz/);
  });

  it('shows a report without pages as it was', async () => {
    const seen = await shown([]);
    expect(segmentsOf(seen).every(({ place }) => place === null)).toBe(true);
    expect(seen.listed).toMatchObject([{ pages: null, times: null }]);
  });

  it('says when each paragraph of what is said begins, and from when to when a quote is said', async () => {
    const times = [
      { start: 0, from: 4000, to: 6000 },
      { start: text.indexOf('Schwarz'), from: 6000, to: 8000 },
      { start: text.indexOf('bridge'), from: 8000, to: 9500 },
      { start: text.indexOf('[1]'), from: 70_000, to: 72_000 },
    ];
    const seen = await shown([], undefined, times);
    const said = segmentsOf(seen).flatMap(({ text: words, place }) => (place ? [[words, place.times]] : []));
    expect(said).toEqual([
      ['The mill is dry, said Jost Schwarz. ', { startTime: 4, endTime: 4 }],
      ['[1] Told by two.', { startTime: 70, endTime: 70 }],
    ]);
    expect(seen.listed).toMatchObject([{ pages: null, times: { startTime: 6, endTime: 9.5 } }]);
  });

  it('says nothing of the kind where the report prints when itself', async () => {
    const stamped = aReport({
      text: '[00:04] We left.',
      blocks: [
        { start: 0, end: 8, role: 'furniture', note: 'time' },
        { start: 8, end: 16, role: 'text', note: null },
      ],
      times: [{ start: 0, from: 4000, to: 4000 }],
    });
    const store = fakeStore();
    await store.addReport(stamped, null);
    const seen = await shownReport(store, stamped.id, nameHider([]));
    expect(segmentsOf(seen).map(({ text: words, place }) => [words, place])).toEqual([
      ['[00:04] ', null],
      ['We left.', null],
    ]);
  });
});
