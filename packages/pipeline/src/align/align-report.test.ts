import {
  type Alignment,
  type Quote,
  type Report,
  type Sentence,
  type StageMark,
  sentenceId,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { embedReport } from '../embed/embed-report.ts';
import type { Store } from '../ports/store.ts';
import { Stopping } from '../stopping.ts';
import { fakeEmbedder } from '../testing/fake-embedder.ts';
import { fakeLexicon } from '../testing/fake-lexicon.ts';
import { type FakeStore, fakeStore } from '../testing/fake-store.ts';
import { STORE_MIN } from '../thresholds.ts';
import { type AlignmentSources, alignReport, saveTermsOf } from './align-report.ts';
import { judgedReports } from './judged-reports.ts';

const embedder = fakeEmbedder();
const mark = (subject: string, stage: StageMark['stage']): StageMark => ({
  subject,
  stage,
  fingerprint: '0badc0de',
});

const TOLD = [
  [
    'Mira Holm said: “The ferries are burning and nobody can reach the island.” It rained.',
    'The ferries are burning and nobody can reach the island.',
  ],
  [
    '“The ferries are burning and nobody can reach the island,” Ms. Holm told us.',
    'The ferries are burning and nobody can reach the island,',
  ],
  ['“My brother keeps goats in the hills,” Jan Torp said.', 'My brother keeps goats in the hills,'],
] as const;

async function add(store: FakeStore, text: string, words: string): Promise<Report> {
  const report = aReport({ text });
  const range = { start: 0, end: text.length };
  const sentence: Sentence = {
    id: sentenceId(report.id, range),
    reportId: report.id,
    index: 0,
    range,
    role: 'text',
  };
  const quote: Quote = aQuote(report, words);
  await store.addReport(report, new Uint8Array());
  await store.saveSentences(mark(report.id, 'split'), [sentence]);
  await store.saveQuotes(mark(report.id, 'quotes'), [quote]);
  await store.saveEmbeddings(
    mark(report.id, 'embed'),
    await embedReport(report, [sentence], [quote], embedder),
  );
  return report;
}

async function aligned(
  id: string,
  store: Store,
  more: Partial<AlignmentSources> = {},
): Promise<readonly Alignment[]> {
  const from = { model: embedder.model, lexicon: fakeLexicon(), store, ...more };
  await saveTermsOf(id, from);
  return alignReport(id, from);
}

async function alignAll(order: readonly (readonly [string, string])[]): Promise<readonly Alignment[]> {
  const store = fakeStore();
  for (const [text, words] of order) {
    const { id, collection } = await add(store, text, words);
    await store.exclusively(collection, async (inside) =>
      inside.saveAlignments(mark(id, 'align'), await aligned(id, inside)),
    );
  }
  return store.alignments('default');
}

describe('alignReport', () => {
  it('finds the same statement in another report, and keeps nothing unlikely', async () => {
    const alignments = await alignAll(TOLD);
    expect(alignments).toHaveLength(1);
    expect(alignments[0]?.score).toBeGreaterThan(STORE_MIN);
    expect(alignments[0]?.collection).toBe('default');
  });

  it('gives the same rows whatever came first, and when run again', async () => {
    const alignments = await alignAll(TOLD);
    expect(await alignAll(TOLD.toReversed())).toEqual(alignments);
    const [first, second, third] = TOLD;
    expect(await alignAll([second, first, second, third])).toEqual(alignments);
  });

  it('finds quotes by their terms when the model has no vectors', async () => {
    const store = fakeStore();
    const reports: Report[] = [];
    for (const [text, words] of TOLD) reports.push(await add(store, text, words));
    const model = { ...embedder.model, revision: '2' };
    for (const { id } of reports) await aligned(id, store, { model });
    expect(await aligned(reports[0]?.id ?? '', store, { model })).toHaveLength(1);
  });

  it('lets the event loop run while it takes a report of many quotes apart', async () => {
    const store = fakeStore();
    const lines = Array.from({ length: 300 }, (_, i) => `The ferry number ${i} burnt near pier ${i + 7}`);
    const report = aReport({ text: lines.join('\n') });
    await store.addReport(report, new Uint8Array());
    const quotes = lines.map((words) => aQuote(report, words));
    await store.saveQuotes(mark(report.id, 'quotes'), quotes);
    let [turns, turnsMeanwhile] = [0, -1];
    const turn = () => {
      turns += 1;
      if (turnsMeanwhile < 0) setImmediate(turn);
    };
    const watched: Store = {
      ...store,
      readings: async (...asked) => {
        const readings = await store.readings(...asked);
        setImmediate(turn);
        return readings;
      },
      saveTerms: async (...terms) => {
        turnsMeanwhile = turns;
        await store.saveTerms(...terms);
      },
    };
    await aligned(report.id, watched);
    expect(turnsMeanwhile).toBeGreaterThan(1);
  });

  it('judges again only what changed or came since, and says the same as if it had judged all', async () => {
    const store = fakeStore();
    const [first, second, third] = await Promise.all(TOLD.map(([text, words]) => add(store, text, words)));
    if (!first || !second || !third) throw new Error('three reports are told');
    const asked: (readonly string[] | undefined)[] = [];
    const watched: Store = {
      ...store,
      candidates: async (query) => {
        asked.push(query.among);
        return store.candidates(query);
      },
    };
    const judged = judgedReports();
    const before = await aligned(first.id, watched, { judged });
    expect(await aligned(first.id, watched, { judged })).toEqual(before);
    expect(asked).toEqual([undefined]);

    await saveTermsOf(third.id, { model: embedder.model, lexicon: fakeLexicon(), store });
    const late = await add(
      store,
      '“The ferries are burning and nobody can reach us,” one said.',
      'The ferries are burning and nobody can reach us,',
    );
    const now = await aligned(first.id, watched, { judged });
    expect(asked[1]?.toSorted()).toEqual([late.id, third.id].sort());
    expect(now).toHaveLength(2);
    expect(now).toEqual(await aligned(first.id, store));

    await store.saveQuotes(mark(first.id, 'quotes'), []);
    expect(await aligned(first.id, watched, { judged })).toEqual([]);
  });

  it('stops between two pairs when it is asked to', async () => {
    const store = fakeStore();
    const [first] = await Promise.all(TOLD.map(([text, words]) => add(store, text, words)));
    const stop = new AbortController();
    const watched: Store = {
      ...store,
      candidates: async (query) => {
        stop.abort();
        return store.candidates(query);
      },
    };
    await expect(aligned(first?.id ?? '', watched, { stopping: stop.signal })).rejects.toThrow(Stopping);
  });

  it('refuses a report that is gone', async () => {
    await expect(aligned('r_gone', fakeStore())).rejects.toThrow('the report is gone');
  });
});
