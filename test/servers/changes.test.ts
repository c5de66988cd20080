/**
 * The log of changes under eight writers at once, on PostgreSQL: three readers who follow see each change once, in order, without gaps; what is
 * committed before something begins has the lower number; and the log, played back, comes to what the database holds.
 */
import { aQuote, aReport } from '@crossquote/domain/testing';
import type { Change, Store } from '@crossquote/pipeline';
import { openPostgres, openStore } from '@crossquote/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnDatabase, ownDatabase } from '../contract/own-database.ts';
import { anAlignment, aReview } from '../contract/store/rows.ts';

const url = process.env['DATABASE_URL'];
const WRITERS = 8;
const ROUNDS = 60;
const ALL = { collection: null, kinds: null };

describe.skipIf(!url)('changes under eight writers (skipped unless DATABASE_URL is set)', () => {
  let database: OwnDatabase;
  const stores: Store[] = [];
  beforeAll(async () => {
    database = await ownDatabase(url ?? '');
    // One after another: each is a process of its own.
    for (let i = 0; i <= WRITERS; i++)
      stores.push(await openStore(await openPostgres(database.url, { max: 4 })));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.drop();
  }, 60_000);

  it('are seen once each, in the order of commits, by all who follow', { timeout: 120_000 }, async () => {
    const [reading, ...writing] = stores as [Store, ...Store[]];
    const done = new AbortController();
    const readers = [1, 7, 500].map((limit) => follow(reading, limit, done.signal));
    await Promise.all(writing.map((store, writer) => write(store, writer)));
    done.abort();
    const [first, ...others] = (await Promise.all(readers)) as [Change[], ...Change[][]];
    expect(first.map(({ number }) => number)).toEqual(first.map((_, i) => i + 1));
    for (const other of others) expect(other).toEqual(first);
    expect(first.length).toBeGreaterThan(WRITERS * ROUNDS * 2);
    expect(playedBack(first)).toEqual(await present(reading));
  });
});

/** Reads until the writers are done and nothing is left. */
async function follow(store: Store, limit: number, done: AbortSignal): Promise<readonly Change[]> {
  const seen: Change[] = [];
  for (let at = 0; ; ) {
    const wasDone = done.aborted;
    const { items, upTo } = await store.changes(at, limit, ALL);
    seen.push(...items);
    at = upTo;
    if (wasDone && items.length === 0) return seen;
  }
}

/** Everything that writes: reports of its own, and quotes, alignments and reviews of reports that all share. */
async function write(store: Store, writer: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const before = await store.lastChange();
    const own = aReport({ text: `“Smoke ${writer}.” “Fire ${round}.”` });
    await store.addReport(own, new Uint8Array());
    const quotes = [aQuote(own, `Smoke ${writer}.`), aQuote(own, `Fire ${round}.`)] as const;
    await store.saveQuotes(markOf(own.id, 'quotes'), quotes);
    const after = await store.lastChange();
    await numbersBetween(store, own.id, before, after);
    await disturb(store, writer, round);
    if (round % 3 === 0) await store.saveQuotes(markOf(own.id, 'quotes'), quotes.slice(0, 1));
  }
}

/** What a writer does itself has numbers above those it saw before, and not above those it sees after. */
async function numbersBetween(store: Store, id: string, before: number, after: number): Promise<void> {
  const { items } = await store.changes(before, 10_000, ALL);
  const mine = items.filter((change) => change.id === id || change.reportId === id);
  expect(mine.map(({ kind }) => kind)).toEqual(['report', 'quote', 'quote']);
  expect(mine.every(({ number }) => number > before && number <= after)).toBe(true);
}

/** Reports that all writers write, and a transaction now and then that comes to nothing. */
async function disturb(store: Store, writer: number, round: number): Promise<void> {
  const [left, right] = ['“Left.”', '“Right.”'].map((text) => aReport({ text: `${text} ${round % 4}` }));
  if (!left || !right) return;
  for (const shared of [left, right]) await store.addReport(shared, new Uint8Array());
  const [a, b] = [aQuote(left, 'Left.', { confidence: round / ROUNDS }), aQuote(right, 'Right.')];
  await store.saveQuotes(markOf(left.id, 'quotes'), [a]);
  await store.saveQuotes(markOf(right.id, 'quotes'), [b]);
  await store.exclusively('default', async (tx) => {
    await tx.saveAlignments(markOf(left.id, 'align'), [anAlignment(a, b, { score: writer / 10 })]);
    await tx.addReview(aReview({ by: `writer ${writer}`, at: new Date(round * 1000).toISOString() }));
  });
  const failed = store.exclusively('default', async (tx) => {
    await tx.addReview(aReview({ by: `nobody ${writer}`, at: new Date(round * 1000).toISOString() }));
    throw new Error('comes to nothing');
  });
  await expect(failed).rejects.toThrow('comes to nothing');
}

function markOf(subject: string, stage: 'quotes' | 'align') {
  return { subject, stage, fingerprint: 'f' };
}

/** @throws when something is made twice, or changed or removed that is not there. */
function playedBack(changes: readonly Change[]): readonly string[] {
  const there = new Set<string>();
  for (const { kind, id, op } of changes) {
    const key = `${kind} ${id}`;
    expect(there.has(key), `${op} ${key}`).toBe(op !== 'create');
    if (op === 'delete') there.delete(key);
    else there.add(key);
  }
  return [...there].sort();
}

async function present(store: Store): Promise<readonly string[]> {
  const reports = await store.reports();
  const quotes = (await Promise.all(reports.map(({ id }) => store.quotes(id)))).flat();
  const [alignments, reviews] = [await store.alignments('default'), await store.reviews('default')];
  const keys = (kind: string, list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => `${kind} ${id}`);
  return [
    ...keys('report', reports),
    ...keys('quote', quotes),
    ...keys('alignment', alignments),
    ...keys('review', reviews),
  ].sort();
}
