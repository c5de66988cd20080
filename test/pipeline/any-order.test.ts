/** Two hundred reports, added in any order and in any portions, with decisions in between: the export is the same, byte for byte. */
import { type Report, type Review, reviewId, STAGES, type Verdict } from '@crossquote/domain';
import { aReport, seeded } from '@crossquote/domain/testing';
import type { ExportRecord, Store } from '@crossquote/pipeline';
import { startWorkers } from '@crossquote/workers';
import { describe, expect, it } from 'vitest';
import { exported, stagesBed } from './stages-bed.ts';

const COUNT = 200;
const DECISIONS = 40;

describe('two hundred reports', () => {
  it('give the same testimonies in any order of adding, and lose no decision', async () => {
    const reports = invented(COUNT, seeded(1));
    let reviews: readonly Review[] = [];
    const reference = await added([shuffled(reports, seeded(2)), []], async (portion, store) => {
      if (portion > 0) reviews = await decisionsOn(store, seeded(3));
      return reviews;
    });
    expect(lost(reviews, reference)).toEqual([]);
    const next = seeded(4);
    const decided = inPortions(shuffled(reviews, next), 3, next);
    const again = await added(inPortions(shuffled(reports, next), 3, next), async (i) => decided[i] ?? []);
    expect(firstDifference(again, reference)).toBe('none');
  }, 400_000);
});

/** Adds the reports portion by portion, each with some reviews and until nothing is open, and exports everything. */
async function added(
  portions: readonly (readonly Report[])[],
  reviewsFor: (portion: number, store: Store) => Promise<readonly Review[]>,
): Promise<string> {
  const { store, queue, deps, settled } = stagesBed();
  const workers = await startWorkers(deps, STAGES, 1);
  try {
    for (const [i, portion] of portions.entries()) {
      for (const report of portion) await store.addReport(report, new Uint8Array([1]));
      for (const review of await reviewsFor(i, store)) await store.addReview(review);
      await settled();
    }
    return await exported(store);
  } finally {
    await workers.close();
    await queue.close();
    await store.close();
  }
}

/** Rejects some alignments and confirms others, among them such as the machine thinks little of. */
async function decisionsOn(store: Store, next: () => number): Promise<readonly Review[]> {
  const ids = (await store.alignments('default')).map(({ id }) => id);
  return shuffled(ids, next)
    .slice(0, DECISIONS)
    .map((subject, i): Review => {
      const verdict: Verdict = i % 3 === 0 ? 'different' : 'same';
      const at = new Date(Date.UTC(2026, 3, 1, 0, i)).toISOString();
      const id = reviewId(subject, 'kim', at, verdict);
      return {
        id,
        collection: 'default',
        subject,
        verdict,
        by: 'kim',
        at,
        note: null,
        before: null,
        after: null,
      };
    });
}

/** Decisions that are not kept: a rejected pair in one testimony, or a confirmed one in none, where no testimony says that it contradicts others. */
function lost(reviews: readonly Review[], text: string): readonly string[] {
  const records = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportRecord);
  const testimonies = records.flatMap((r) => (r.kind === 'testimony' ? [r] : []));
  const pairs = new Map(records.flatMap((r) => (r.kind === 'alignment' ? [[r.id, r.quotes] as const] : [])));
  const said = new Set(testimonies.flatMap((t) => t.conflicts.map(({ confirmed }) => confirmed)));
  expect(records.filter((r) => r.kind === 'review')).toHaveLength(DECISIONS);
  expect(testimonies.length).toBeGreaterThan(20);
  return reviews.flatMap(({ subject, verdict }) => {
    const pair = pairs.get(subject) ?? [];
    const isTogether = testimonies.some((t) => pair.every((id) => t.members.some((m) => m.quoteId === id)));
    const isKept = verdict === 'different' ? !isTogether : isTogether || said.has(subject);
    return isKept ? [] : [`${verdict} ${subject}`];
  });
}

const PEOPLE = ['Mira Holm', 'Jan Torp', 'Orla Venn', 'Odo Marrick', 'Ilse Brandt', 'Pavel Sorin'];

/** A made-up word: statements that share no word are not alike, and few pairs are found. */
function word(next: () => number): string {
  return Array.from(
    { length: 3 },
    () => 'bdfgklmnprstvz'[Math.floor(next() * 14)] + ('aeiou'[Math.floor(next() * 5)] ?? ''),
  ).join('');
}

/** Reports that quote some of a few dozen statements, whole or in part, with a speaker or without, dated or not. */
function invented(count: number, next: () => number): readonly Report[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const statements = Array.from({ length: 36 }, () => ({
    who: pick(PEOPLE),
    words: [
      `the ${word(next)} of ${word(next)} left ${word(next)} before ${word(next)}`,
      `and ${word(next)} never saw ${word(next)}`,
    ],
  }));
  return Array.from({ length: count }, (_, i) => {
    const told = Array.from({ length: 1 + Math.floor(next() * 2) }, () => {
      const { who, words } = pick(statements);
      const said = words.slice(0, next() < 0.3 ? 1 : 2).join(', ');
      return `“${said.charAt(0).toUpperCase()}${said.slice(1)},” said ${next() < 0.2 ? 'a witness' : who}.`;
    });
    const publishedAt =
      next() < 0.1 ? null : `2026-03-${String(1 + Math.floor(next() * 9)).padStart(2, '0')}`;
    const text = `Report number ${i} from the harbour. ${told.join(' ')} The hearing goes on.`;
    return aReport({ text, publishedAt, source: `${i}.txt` });
  });
}

function firstDifference(text: string, reference: string): string {
  const [mine, theirs] = [text.split('\n'), reference.split('\n')];
  const at = theirs.findIndex((line, i) => line !== mine[i]);
  return at < 0 && mine.length === theirs.length ? 'none' : `line ${at}: ${mine[at]?.slice(0, 400)}`;
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  return list
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

function inPortions<T>(list: readonly T[], count: number, next: () => number): readonly (readonly T[])[] {
  const cuts = Array.from({ length: count - 1 }, () => Math.floor(next() * list.length)).sort(
    (a, b) => a - b,
  );
  return [0, ...cuts].map((from, i) => list.slice(from, cuts[i] ?? list.length));
}
