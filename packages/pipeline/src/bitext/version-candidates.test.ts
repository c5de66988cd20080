import { type Alignment, alignmentId } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { versionCandidates } from './version-candidates.ts';

function matched(a: string, b: string, part: Partial<Alignment> = {}): Alignment {
  return {
    id: alignmentId(a, b),
    collection: 'default',
    quotes: [a, b],
    relation: 'translation',
    score: 0.9,
    evidence: [],
    differences: [],
    ...part,
  };
}

/** The quote `x.1` stands in the report `x`. */
function reportsOf(alignments: readonly Alignment[]): ReadonlyMap<string, string> {
  const quotes = alignments.flatMap((alignment) => alignment.quotes);
  return new Map(quotes.map((quote) => [quote, quote.split('.')[0] as string]));
}

const candidates = (...alignments: readonly Alignment[]) =>
  versionCandidates(alignments, reportsOf(alignments)).map((pair) => pair.join('-'));

describe('versionCandidates', () => {
  it('names each pair of reports with a matched quote once, in any order of the matches', () => {
    const all = [matched('b.1', 'a.1'), matched('a.2', 'b.2'), matched('c.1', 'a.1')];
    expect(candidates(...all)).toEqual(['a-b', 'a-c']);
    expect(candidates(...[...all].reverse())).toEqual(['a-b', 'a-c']);
  });

  it('leaves out what is no match, and quotes that are gone', () => {
    expect(
      candidates(matched('a.1', 'b.1', { score: 0.3 }), matched('a.1', 'c.1', { relation: 'different' })),
    ).toEqual([]);
    expect(versionCandidates([matched('a.1', 'b.1')], new Map([['a.1', 'a']]))).toEqual([]);
  });

  it('grows with the reports where all of them have one quote, and keeps those with more in common', () => {
    const reports = Array.from({ length: 60 }, (_, i) => `r${String(i).padStart(2, '0')}`);
    const all = reports.flatMap((a, i) => reports.slice(i + 1).map((b) => matched(`${a}.1`, `${b}.1`)));
    const found = candidates(...all, matched('r40.2', 'r59.2'));
    expect(found.length).toBeLessThanOrEqual(8 * 60);
    expect(found).toContain('r40-r59');
  });
});
