import { alignmentId, type Quote, type Report } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { fakeEmbedder } from '../testing/index.ts';
import { bitextMemory } from './bitext-entry.ts';
import { findVersions, type Versions } from './find-versions.ts';

const WORDS = {
  der: 'the',
  bäcker: 'baker',
  brachte: 'brought',
  brot: 'bread',
  brücke: 'bridge',
  fiel: 'fell',
  kinder: 'children',
  sangen: 'sang',
  brunnen: 'well',
  blieb: 'stayed',
  trocken: 'dry',
};
const DE = aReport({
  language: 'de',
  text: 'Der Bäcker brachte Brot. Brücke fiel. Kinder sangen. Der Brunnen blieb trocken.',
  publishedAt: '2026-02-02',
});
const EN = aReport({
  text: 'The baker brought bread. Bridge fell. Children sang. The well stayed dry.',
  publishedAt: '2026-01-01',
});
const SECOND = aReport({ ...EN, id: 'r_again', publishedAt: '2026-03-03' });
const OTHER = aReport({ text: 'Prices rose. A minister resigned. Bridge fell. Trains stopped.' });

async function found(...reports: readonly Report[]) {
  const quotes = reports.map((report) =>
    aQuote(report, report.language === 'de' ? 'Brücke fiel' : 'Bridge fell'),
  );
  const embedder = fakeEmbedder(WORDS);
  const versions: Versions[] = [];
  for await (const one of findVersions('default', {
    store: storeOf(reports, quotes),
    embedder,
    target: 'en',
  }))
    versions.push(one);
  return { versions, asked: embedder.asked };
}

/** In which every quote matches every other. */
function storeOf(reports: readonly Report[], quotes: readonly Quote[]) {
  const alignments = quotes.flatMap((a, i) =>
    quotes.slice(i + 1).map((b) => ({
      id: alignmentId(a.id, b.id),
      collection: 'default',
      quotes: [a.id, b.id] as const,
      relation: 'same' as const,
      score: 0.9,
      evidence: [],
      differences: [],
    })),
  );
  return {
    alignments: async () => alignments,
    quotesById: async (ids: readonly string[]) => quotes.filter(({ id }) => ids.includes(id)),
    report: async (id: string) => reports.find((report) => report.id === id) ?? null,
  };
}

describe('findVersions', () => {
  it('aligns a translation with its original, the target language second', async () => {
    const { versions } = await found(EN, DE, OTHER);
    expect(versions.map(({ source, target }) => [source.id, target.id])).toEqual([[DE.id, EN.id]]);
    expect(versions[0]?.pairs.map(({ target }) => target.text)).toEqual([
      'The baker brought bread.',
      'Bridge fell.',
      'Children sang.',
      'The well stayed dry.',
    ]);
  });

  it('puts the earlier of two in one language first', async () => {
    const { versions } = await found(SECOND, EN);
    expect(versions.map(({ source, target }) => [source.id, target.id])).toEqual([[EN.id, SECOND.id]]);
  });

  it('embeds each report once, and none that shares no quote with another', async () => {
    const { asked } = await found(EN, DE, OTHER);
    expect(asked.filter((text) => text === 'Bridge fell.')).toHaveLength(2);
    expect((await found(EN)).asked).toEqual([]);
  });
});

describe('bitextMemory', () => {
  it('takes both directions of what is sure enough, as a machine’s', async () => {
    const { versions } = await found(EN, DE);
    const pairs = versions[0]?.pairs ?? [];
    const least = Math.max(...pairs.map(({ score }) => score));
    const all = bitextMemory(pairs, 0);
    expect(all.map(({ origin }) => origin)).toEqual(all.map(() => 'machine'));
    expect(
      all
        .map(({ source }) => source.language)
        .sort()
        .join(),
    ).toBe('de,de,de,de,en,en,en,en');
    expect(bitextMemory(pairs, least).length).toBeLessThanOrEqual(all.length);
    expect(bitextMemory(pairs, 1.01)).toEqual([]);
  });

  it('takes nothing of two versions in one language', async () => {
    const { versions } = await found(EN, SECOND);
    expect(versions).toHaveLength(1);
    expect(bitextMemory(versions[0]?.pairs ?? [], 0)).toEqual([]);
  });
});
