/** The store’s promises about quotes. */
import type { Quote, Report } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { add, type Given, LONG_TEXT, mark, twoReports } from './given.ts';
import { anAlignment } from './rows.ts';

const full = (report: Report): Quote =>
  aQuote(report, 'We saw smoke', {
    form: 'mixed',
    cue: { start: 57, end: 62 },
    speaker: {
      mention: { start: 52, end: 56 },
      name: 'Mira Holm',
      id: 'p_1',
      reason: 'surname of a person named before',
    },
    sentences: [1, 2],
    confidence: 0.1 + 0.2,
    medium: 'interview',
  });

export function quotePromises(given: Given): void {
  it('gives quotes back exactly, by their start, then id', async () => {
    const report = await add(given.store, { text: LONG_TEXT });
    const quotes = [
      aQuote(report, 'The bridge is gone'),
      full(report),
      aQuote(report, 'Then the bridge fell'),
    ];
    await given.store.saveQuotes(mark(report.id, 'quotes'), [...quotes].reverse());
    expect(await given.store.quotes(report.id)).toEqual(quotes);
  });

  it('gives quotes of several reports by id, and leaves out unknown ids', async () => {
    const one = await add(given.store, { text: 'One bridge.' });
    const two = await add(given.store, { text: 'Two bridges.' });
    const [a, b] = [aQuote(one, 'One'), aQuote(two, 'Two')];
    await given.store.saveQuotes(mark(one.id, 'quotes'), [a]);
    await given.store.saveQuotes(mark(two.id, 'quotes'), [b]);
    const expected = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(await given.store.quotesById([b.id, 'q_none', a.id, b.id])).toEqual(expected);
    expect(await given.store.quotesById([])).toEqual([]);
  });

  it('replaces what an earlier run saved', async () => {
    const report = await add(given.store, { text: LONG_TEXT });
    const [first, kept, later] = [aQuote(report, 'gone'), full(report), aQuote(report, 'fell')];
    await given.store.saveQuotes(mark(report.id, 'quotes'), [first, kept]);
    const changed = { ...kept, confidence: 0.5, medium: null };
    await given.store.saveQuotes(mark(report.id, 'quotes', 'bbbbbbbb'), [changed, later]);
    expect(await given.store.quotes(report.id)).toEqual([changed, later]);
    expect(await given.store.quotesById([first.id])).toEqual([]);
  });

  it('keeps the alignments of a quote that is found again, and drops those of one that is not', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    const kept = anAlignment(a, c);
    await given.store.saveAlignments(mark(one.id, 'align'), [kept, anAlignment(b, c)]);
    await given.store.saveQuotes(mark(one.id, 'quotes'), [a]);
    expect(await given.store.alignments('default')).toEqual([kept]);
    await given.store.saveQuotes(mark(two.id, 'quotes'), []);
    expect(await given.store.alignments('default')).toEqual([]);
  });
}
