/** The store’s promises about alignments. */
import { Conflict } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { add, type Given, mark, twoReports } from './given.ts';
import { anAlignment, someTerms } from './rows.ts';

export function alignmentPromises(given: Given): void {
  it('gives alignments back exactly, by id', async () => {
    const { one, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    const list = [anAlignment(a, c), anAlignment(b, c, { differences: [] })];
    await given.store.saveAlignments(mark(one.id, 'align'), list);
    expect(await given.store.alignments('default')).toEqual(list.sort((x, y) => (x.id < y.id ? -1 : 1)));
    expect(await given.store.alignments('elsewhere')).toEqual([]);
  });

  it('replaces every alignment that has a quote of the report, and no other', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    const three = await add(given.store, { text: 'Le pont a disparu.', language: 'fr' });
    const d = aQuote(three, 'Le pont a disparu');
    await given.store.saveQuotes(mark(three.id, 'quotes'), [d]);
    const stays = anAlignment(c, d);
    await given.store.saveAlignments(mark(two.id, 'align'), [stays, anAlignment(a, c)]);
    const better = anAlignment(b, c, { score: 0.5 });
    await given.store.saveAlignments(mark(one.id, 'align'), [better]);
    const expected = [stays, better].sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(await given.store.alignments('default')).toEqual(expected);
  });

  it('adds what an export brings, and leaves what is there as it is', async () => {
    const { one, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    const there = anAlignment(a, c);
    await given.store.saveAlignments(mark(one.id, 'align'), [there]);
    await given.store.addAlignments([anAlignment(a, c, { score: 0.5 }), anAlignment(b, c)]);
    const expected = [there, anAlignment(b, c)].sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(await given.store.alignments('default')).toEqual(expected);
    await given.store.takeTouched('default');
    const gone = { ...anAlignment(a, c), id: 'a_gone', quotes: ['q_0', c.id] as const };
    await expect(given.store.addAlignments([gone])).rejects.toThrow(Conflict);
  });

  it('refuses alignments and terms of a quote that is gone, and writes nothing', async () => {
    const { one, two, quotes } = await twoReports(given.store);
    const [a, b, c] = quotes;
    await given.store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c)]);
    await given.store.saveQuotes(mark(one.id, 'quotes'), [a]);
    const late = given.store.saveAlignments(mark(two.id, 'align', 'cccccccc'), [anAlignment(b, c)]);
    await expect(late).rejects.toThrow(Conflict);
    await expect(given.store.saveTerms(one.id, new Map([[b.id, someTerms('bridge')]]))).rejects.toThrow(
      Conflict,
    );
    expect(await given.store.alignments('default')).toEqual([anAlignment(a, c)]);
    expect((await given.store.stageRecordsOf(two.id)).map((r) => r.stage)).toEqual(['quotes']);
  });
}
