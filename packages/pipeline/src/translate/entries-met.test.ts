import type { MemoryEntry } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { splitReport } from '../split/split-report.ts';
import { fakeTranslator } from '../testing/index.ts';
import { entriesMet } from './entries-met.ts';
import { memoryEntry } from './memory-entry.ts';
import { translateReport } from './translate-report.ts';

const pair = (source: string, target: string, part: Partial<MemoryEntry> = {}) =>
  memoryEntry({
    by: 'kim',
    at: '2026-03-01T10:00:00.000Z',
    ...part,
    source: { language: 'de', text: source },
    target: { language: 'en', text: target },
  });
const term = (source: string, target: string) => pair(source, target, { kind: 'term' });
/** By their words. */
const met = (entries: readonly MemoryEntry[], ...texts: readonly string[]) => {
  const ids = entriesMet(entries, 'de')(texts);
  expect(ids).toEqual([...ids].sort());
  return entries.filter(({ id }) => ids.includes(id)).map(({ source }) => source.text);
};

describe('what a text meets of the memory', () => {
  it('is the terms that stand in it, with an ending too, also one inside another', () => {
    const terms = [
      term('Umspannwerk', 'substation'),
      term('altes Umspannwerk', 'old substation'),
      term('Lager', 'camp'),
    ];
    expect(met(terms, 'Ein altes Umspannwerks brannte.')).toEqual(['Umspannwerk', 'altes Umspannwerk']);
    expect(met(terms, 'Die Lagerhalle brannte.')).toEqual([]);
  });

  it('is everything that was ever said of such a term, also that it is none any more', () => {
    const terms = [
      term('Lager', 'camp'),
      pair('Lager', '', { kind: 'term', at: '2026-03-02T10:00:00.000Z' }),
    ];
    expect(met(terms, 'Das Lager brannte.')).toHaveLength(2);
    expect(met(terms, 'Die Mühle brannte.')).toEqual([]);
  });

  it('is the segments that are its words, or near them, whoever made them', () => {
    const segments = [
      pair('Die Brücke ist weg.', 'The bridge is gone.'),
      pair('Die Brücke ist weg.', 'The bridge is gone.', { origin: 'machine', score: 0.9 }),
      pair('Die Brücke war weg.', 'The bridge was gone.'),
      pair('Niemand schlief in dieser Nacht.', 'Nobody slept that night.'),
    ];
    expect(met(segments, 'Nichts.', '„Die Brücke ist weg.“')).toEqual(
      segments.slice(0, 3).map(({ source }) => source.text),
    );
  });

  it('is nothing of a memory of other words, and of a term without a word', () => {
    expect(met([term('🔥', 'fire'), pair('…', '…')], 'Die Brücke 🔥 ist weg …', 's')).toEqual([]);
  });

  it('is always what a stand-in for a name may be taken for', () => {
    const terms = [term('Müll', 'waste'), term('Frau Meyer', 'Ms Meyer'), term('Schmied', 'smith')];
    expect(met(terms, 'Die Brücke ist weg.')).toEqual(['Müll', 'Frau Meyer']);
  });
});

describe('a report that is translated with what its text meets of a memory', () => {
  const report = aReport({
    language: 'de',
    text: 'Das alte Lager brannte. „Die Brücke ist weg, wir sahen Rauch“, sagte Mira Holm. Niemand schlief. St. Anna brannte nicht.',
  });
  const sentences = splitReport(report);
  const quotes = [aQuote(report, 'Die Brücke ist weg, wir sahen Rauch')];
  const entries = [
    term('Lager', 'camp'),
    term('alte Lager', 'former camp'),
    term('Rauch', 'smoke'),
    term('St. Anna', 'Saint Anne'),
    term('Mühle', 'mill'),
    pair('Die Brücke ist weg, wir sahen den Rauch.', 'The bridge is gone, we saw the smoke.'),
    pair('Niemand schlief.', 'Nobody slept.'),
    pair('Alle schliefen lange.', 'All slept long.'),
    pair('Niemand schlief hier.', 'Nobody slept here.', { origin: 'machine', score: 0.8 }),
  ];
  const translated = async (memory: readonly MemoryEntry[]) => {
    const store = {
      translations: async () => [],
      memory: async () => memory,
      cachedTranslations: async () => new Map(),
      cacheTranslations: async () => undefined,
    };
    const translator = fakeTranslator();
    return translateReport({ report, sentences, quotes, targets: ['en'], store, translator });
  };
  const texts = [
    ...sentences.map(({ range }) => report.text.slice(range.start, range.end).trim()),
    'Die Brücke ist weg, wir sahen Rauch',
  ];

  it('reads as with all of it, whichever entries there are', async () => {
    for (let which = 0; which < 2 ** entries.length; which += 31) {
      const memory = entries.filter((_, i) => which & (1 << i));
      const ids = entriesMet(memory, 'de')(texts);
      const some = memory.filter(({ id }) => ids.includes(id));
      expect(await translated(some)).toEqual(await translated(memory));
    }
    expect(met(entries, ...texts)).not.toContain('Mühle');
    expect(met(entries, ...texts)).not.toContain('Alle schliefen lange.');
    expect(await translated(entries)).not.toEqual(await translated([]));
  });
});
