/** The store’s promises about the log of changes. */
import type { Change, ChangeFilter, Store } from '@crossquote/pipeline';
import { expect, it } from 'vitest';
import { add, type Given, mark, twoReports } from './given.ts';
import { anAlignment, aReview, aTestimony, aTranslation } from './rows.ts';

const ALL: ChangeFilter = { collection: null, kinds: null };

/** What the work comes to, sorted: within one transaction the order is the store's. */
async function changesOf(store: Store, work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await store.lastChange();
  await work();
  const { items } = await store.changes(before, 1000, ALL);
  return items.map(({ op, kind, id }) => `${op} ${kind} ${id}`).sort();
}

export function changePromises(given: Given): void {
  whatIsNoted(given);
  howItIsRead(given);
}

function whatIsNoted(given: Given): void {
  it('notes what was made, changed and removed', async () => {
    const { store } = given;
    const before = await store.lastChange();
    const { one, two, quotes } = await twoReports(store);
    const [a, b, c] = quotes;
    const made = await store.changes(before, 1000, ALL);
    expect(made.items.map(({ op, kind, id, reportId }) => [op, kind, id, reportId])).toEqual([
      ['create', 'report', one.id, null],
      ['create', 'report', two.id, null],
      ...[a, b].map(({ id }) => ['create', 'quote', id, one.id]),
      ['create', 'quote', c.id, two.id],
    ]);
    const other = { ...a, confidence: 0.5 };
    const changed = await changesOf(store, () => store.saveQuotes(mark(one.id, 'quotes'), [other]));
    expect(changed).toEqual([`delete quote ${b.id}`, `update quote ${a.id}`]);
  });

  it('notes nothing where all is written again as it was', async () => {
    const { store } = given;
    const { one, two, quotes } = await twoReports(store);
    const [a, , c] = quotes;
    const save = async () => {
      await store.saveQuotes(mark(one.id, 'quotes'), quotes.slice(0, 2));
      await store.saveTranslations(mark(two.id, 'translate'), [aTranslation(two.id, c.id, 'machine')], null);
      await store.saveAlignments(mark(one.id, 'align'), [anAlignment(a, c)]);
      await store.saveTestimonies(mark('default', 'cluster'), [aTestimony('q_1')]);
      await store.addReview(aReview());
      await store.addReport(one, new Uint8Array());
    };
    expect(await changesOf(store, save)).toHaveLength(4);
    expect(await changesOf(store, save)).toEqual([]);
  });

  it('notes what goes with a report, in its collection', async () => {
    const { store, bed } = given;
    const { one, two, quotes } = await twoReports(store);
    const [a, b, c] = quotes;
    const alignment = anAlignment(a, c);
    await store.saveAlignments(mark(two.id, 'align'), [alignment]);
    await store.addReview(aReview({ subject: alignment.id }));
    const testimony = aTestimony('q_1', { reports: [one.id, two.id] });
    await store.saveTestimonies(mark('default', 'cluster'), [testimony]);
    const before = await store.lastChange();
    expect(await changesOf(store, () => bed.deleteReport(one.id))).toEqual(
      [
        `delete alignment ${alignment.id}`,
        `delete quote ${a.id}`,
        `delete quote ${b.id}`,
        `delete report ${one.id}`,
        `delete testimony ${testimony.id}`,
      ].sort(),
    );
    const { items } = await store.changes(before, 100, ALL);
    expect(items.every(({ collection }) => collection === 'default')).toBe(true);
  });

  it('notes what a transaction came to, and nothing of one that failed', async () => {
    const { store } = given;
    const { one, quotes } = await twoReports(store);
    const [a, b] = quotes;
    const quotesMark = mark(one.id, 'quotes');
    const backAndForth = () =>
      store.exclusively('default', async (tx) => {
        await tx.saveQuotes(quotesMark, []);
        await tx.saveQuotes(quotesMark, [b]);
        await tx.addReview(aReview());
      });
    expect(await changesOf(store, backAndForth)).toEqual([
      `create review ${aReview().id}`,
      `delete quote ${a.id}`,
    ]);
    const failing = async () => {
      const failed = store.exclusively('default', async (tx) => {
        await tx.saveQuotes(quotesMark, []);
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
    };
    expect(await changesOf(store, failing)).toEqual([]);
    expect((await store.quotes(one.id)).map(({ id }) => id)).toEqual([b.id]);
  });
}

function howItIsRead(given: Given): void {
  it('gives each change once, in order and without gaps, however it is read', async () => {
    const { store } = given;
    const before = await store.lastChange();
    await twoReports(store);
    await add(store, { text: 'Elsewhere.', collection: 'other' });
    const { items, upTo } = await store.changes(before, 100, ALL);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6].map((n) => before + n));
    expect([upTo, await store.lastChange()]).toEqual([before + 6, before + 6]);
    const read: Change[] = [];
    for (let at = before; at < upTo; ) {
      const page = await store.changes(at, 1, ALL);
      read.push(...page.items);
      at = page.upTo;
    }
    expect(read).toEqual(items);
    expect(await store.changes(upTo, 10, ALL)).toMatchObject({ items: [], upTo });
    for (const { at } of items) expect(new Date(at).toISOString()).toBe(at);
  });

  it('filters by collection and kind, and says up to where it looked', async () => {
    const { store } = given;
    const before = await store.lastChange();
    await add(store, { text: 'Elsewhere.', collection: 'other' });
    await twoReports(store);
    const other = await store.changes(before, 10, { collection: 'other', kinds: null });
    expect(other).toMatchObject({ items: [{ kind: 'report', number: before + 1 }], upTo: before + 6 });
    const quotes = await store.changes(before, 2, { collection: null, kinds: ['quote'] });
    expect(quotes.items.map(({ kind }) => kind)).toEqual(['quote', 'quote']);
    expect(quotes.upTo).toBe(quotes.items[1]?.number);
  });

  it('filters by several kinds', async () => {
    const { store } = given;
    const before = await store.lastChange();
    await twoReports(store);
    const found = await store.changes(before, 100, { collection: null, kinds: ['report', 'review'] });
    expect(found.items.map(({ kind }) => kind)).toEqual(['report', 'report']);
    expect(found.upTo).toBe(before + 5);
  });

  it('forgets old changes from the first one on, and says up to which', async () => {
    const { store } = given;
    await add(store, { text: 'Old.' });
    const { items } = await store.changes((await store.lastChange()) - 1, 1, ALL);
    const last = items[0]?.number ?? 0;
    const none = await store.changes(last, 1, ALL);
    expect(await store.cutChanges('2000-01-01T00:00:00.000Z')).toBe(0);
    expect(await store.changes(last, 1, ALL)).toEqual(none);
    expect(await store.lastCutAt()).toBeNull();
    expect(await store.cutChanges('9999-01-01T00:00:00.000Z')).toBeGreaterThan(0);
    expect(await store.changes(0, 10, ALL)).toEqual({ items: [], upTo: last, cut: last });
    expect([await store.lastCut(), await store.lastCutAt()]).toEqual([last, items[0]?.at]);
    await add(store, { text: 'New.' });
    expect(await store.changes(last, 10, ALL)).toMatchObject({ items: [{ number: last + 1 }], cut: last });
    expect(await store.cutChanges('2000-01-01T00:00:00.000Z')).toBe(0);
    expect([await store.lastChange(), await store.lastCutAt()]).toEqual([last + 1, items[0]?.at]);
  });
}
