/** Where in its document something stands, as the desk's pages say it. */
import type { Report } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, expect, it } from 'vitest';
import { type DeskBed, deskBed } from './desk-bed.ts';

const TEXT = 'The mill fell. Jost said the bridge is gone and so is the road. He wept.';
const start = (words: string, number: number, label: string | null = null) => ({
  start: TEXT.indexOf(words),
  number,
  label,
});

let bed: DeskBed;
let path: string;
let report: Report;
let quote: string;
beforeEach(async () => {
  bed = await deskBed();
  const pages = [start('The mill', 1), start('gone', 2, 'A-1'), start('He wept', 3, 'A-2')];
  // The second paragraph begins in the middle of a page.
  const blocks = [
    { role: 'text', note: null, start: 0, end: TEXT.indexOf('Jost') },
    { role: 'text', note: null, start: TEXT.indexOf('Jost'), end: TEXT.length },
  ] as const;
  report = aReport({ text: TEXT, source: 'mill.pdf', pages, blocks });
  await bed.store.addReport(report, new Uint8Array([1]));
  const found = aQuote(report, 'the bridge is gone and so is the road');
  await bed.store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, [found]);
  [path, quote] = [`/desk/reports/${report.id}`, found.id];
});

const told = async (address: string, what: string) =>
  [...(await bed.page(address)).document.querySelectorAll(what)].map((each) => each.textContent?.trim());

it.each([
  ['en', ['p. 1', 'p. 2 (labelled A-1)', 'p. 3 (labelled A-2)']],
  ['de', ['S. 1', 'S. 2 (bezeichnet als A-1)', 'S. 3 (bezeichnet als A-2)']],
])('says in the running text where each page starts, in %s', async (language, pages) => {
  const address = `${path}?lang=${language}`;
  expect(await told(address, '.report .place-start')).toEqual(pages);
  const { document } = await bed.page(address);
  const mark = document.querySelector('.report .place-start');
  // The report is in a language of its own.
  expect([mark?.getAttribute('lang'), mark?.getAttribute('dir')]).toEqual([language, 'ltr']);
});

it('says it inside the quote too that runs over the end of a page, between the words of both', async () => {
  const words = (await told(path, '.report .quote')).map((each) => each?.replace(/\s+/g, ' '));
  expect(words).toEqual(['the bridge is', 'p. 2 (labelled A-1)gone and so is the road']);
});

it('says of each quote that is listed on which pages it stands', async () => {
  expect((await told(path, '.listed li')).join()).toContain('pp. 1–2 (labelled 1 – A-1)');
});

it('says it above the words of the quote wherever these stand', async () => {
  expect((await told(`/desk/quotes/${quote}/belongs`, '.side')).join()).toContain('pp. 1–2');
});

it('says it beside what a search finds', async () => {
  await bed.store.saveTerms(report.id, new Map([[quote, { terms: ['road'], keys: [] }]]));
  expect((await told('/desk/search?q=road', '.find')).join()).toContain('pp. 1–2');
});

it('says when something is said in a recording, in the running text, in the list, above a quote and beside a find', async () => {
  const times = [
    { start: 0, from: 1000, to: 61_000 },
    { start: TEXT.indexOf('bridge'), from: 61_000, to: 64_900 },
  ];
  const said = aReport({ text: `${TEXT} So it was.`, source: 'mill.vtt', times });
  await bed.store.addReport(said, new Uint8Array([1]));
  const found = aQuote(said, 'the bridge is gone and so is the road');
  await bed.store.saveQuotes({ subject: said.id, stage: 'quotes', fingerprint: 'f' }, [found]);
  await bed.store.saveTerms(said.id, new Map([[found.id, { terms: ['road'], keys: [] }]]));
  const address = `/desk/reports/${said.id}`;
  expect(await told(address, '.report .place-start')).toEqual(['at 0:01']);
  expect(await told(`${address}?lang=de`, '.report .place-start')).toEqual(['bei 0:01']);
  const when = 'at 0:01–1:04';
  expect((await told(address, '.listed li')).join()).toContain(when);
  expect((await told(`/desk/quotes/${found.id}/belongs`, '.side')).join()).toContain(when);
  expect((await told('/desk/search?q=road', '.find')).join()).toContain(when);
});

it('says nothing of pages where a report has none', async () => {
  const address = `/desk/reports/${bed.one.id}`;
  expect(await told(address, '.place-start')).toEqual([]);
  expect((await told(address, '.listed li')).join()).not.toMatch(/\bpp?\. /);
});
