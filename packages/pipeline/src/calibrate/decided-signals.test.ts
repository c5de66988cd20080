import {
  alignmentId,
  pairOf,
  type Quote,
  type Report,
  type Review,
  reviewId,
  type Verdict,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeEmbedder } from '../testing/fake-embedder.ts';
import { fakeLexicon } from '../testing/fake-lexicon.ts';
import { type FakeStore, fakeStore } from '../testing/fake-store.ts';
import { decidedSignals } from './decided-signals.ts';

const TOLD = [
  ['“The ferries are burning tonight,” said Mira Holm.', 'The ferries are burning tonight', 'en'],
  ['Mira Holm said: “The ferries are burning tonight.”', 'The ferries are burning tonight', 'en'],
  ['„Die Fähren brennen heute Nacht“, sagte Mira Holm.', 'Die Fähren brennen heute Nacht', 'de-AT'],
] as const;

describe('decidedSignals', () => {
  let store: FakeStore;
  let reports: Report[];
  let quotes: Quote[];
  beforeEach(async () => {
    store = fakeStore();
    reports = TOLD.map(([text, , language]) => aReport({ text, language }));
    quotes = reports.map((report, i) => aQuote(report, TOLD[i]?.[1] ?? ''));
    for (const [i, report] of reports.entries()) {
      await store.addReport(report, new Uint8Array());
      const mark = { subject: report.id, stage: 'quotes', fingerprint: 'f' } as const;
      await store.saveQuotes(mark, quotes.slice(i, i + 1));
    }
    await store.saveAlignments({ subject: reports[0]?.id ?? '', stage: 'align', fingerprint: 'f' }, [
      anAlignment(0, 1),
      anAlignment(0, 2),
      anAlignment(1, 2),
    ]);
  });

  const idOf = (a: number, b: number) => alignmentId(quotes[a]?.id ?? '', quotes[b]?.id ?? '');
  const anAlignment = (a: number, b: number) => ({
    id: idOf(a, b),
    collection: 'default',
    quotes: pairOf(quotes[a]?.id ?? '', quotes[b]?.id ?? ''),
    relation: 'same' as const,
    score: 0.9,
    evidence: [],
    differences: [],
  });
  const decide = (subject: string, verdict: Verdict, minute = 0, action?: string) => {
    const at = `2026-03-01T10:0${minute}:00.000Z`;
    const review: Review = {
      id: reviewId(subject, 'kim', at, verdict),
      collection: 'default',
      subject,
      verdict,
      by: 'kim',
      at,
      note: null,
      before: null,
      after: null,
      ...(action !== undefined && { action }),
    };
    return store.addReview(review);
  };
  const found = (isRead: (reportId: string) => boolean = () => true) =>
    decidedSignals(['default'], {
      store,
      model: fakeEmbedder().model,
      lexicon: fakeLexicon(),
      differ: null,
      isRead,
    });

  it('gives the latest decision about each pair, its languages and its signals, and no unsure or undone one', async () => {
    await decide(idOf(0, 1), 'different', 1);
    await decide(idOf(0, 1), 'same', 2);
    await decide(idOf(0, 2), 'unsure');
    await decide(idOf(1, 2), 'different', 1);
    await decide(idOf(1, 2), 'undo', 2);
    const { pairs, gone, open } = await found();
    expect({ gone, open }).toEqual({ gone: 0, open: 0 });
    expect(pairs).toMatchObject([{ id: idOf(0, 1), isOne: true, languages: 'en-en' }]);
    expect(pairs[0]?.signals.content.map(({ signal }) => signal)).toContain('words');
  });

  it('learns nothing from what was decided together with other pairs', async () => {
    await decide(idOf(0, 1), 'same', 1);
    await decide(idOf(0, 2), 'same', 1, 'bulk_1');
    const { pairs, together } = await found();
    expect(pairs.map(({ id }) => id)).toEqual([idOf(0, 1)]);
    expect(together).toBe(1);
  });

  it('holds pairs of the same utterances for kin, and those of others apart', async () => {
    await decide(idOf(0, 1), 'same');
    await decide(idOf(0, 2), 'different');
    await decide(idOf(1, 2), 'different');
    const kinOf = new Map((await found()).pairs.map(({ id, kin }) => [id, kin]));
    expect(kinOf.get(idOf(0, 2))).toBe(kinOf.get(idOf(1, 2)));
    expect(kinOf.get(idOf(0, 1))).not.toBe(kinOf.get(idOf(0, 2)));
    expect((await found()).pairs.map(({ languages }) => languages)).toContain('de-en');
  });

  it('counts decisions whose quotes are gone, and those of reports still worked on', async () => {
    await decide(idOf(0, 1), 'same');
    await decide(idOf(0, 2), 'same');
    const open = await found((id) => id !== reports[1]?.id);
    expect(open).toMatchObject({ pairs: [{ id: idOf(0, 2) }], gone: 0, open: 1 });
    await store.deleteReport(reports[2]?.id ?? '');
    expect(await found()).toMatchObject({ pairs: [{ id: idOf(0, 1) }], gone: 1, open: 0 });
  });
});
