import { type Alignment, alignmentId, pairOf } from '@crossquote/domain';
import { fakeEmbedder, fakeLexicon } from '@crossquote/pipeline/testing';
import { expect, it } from 'vitest';
import { type CaseQuote, caseQuotes } from './case-pairs.ts';
import type { CaseReport } from './hard-cases.ts';
import { makeReport } from './made-report.ts';
import { standingIn, testimonyScores } from './score-testimonies.ts';

const SAID = [
  'The mill burned all night.',
  'Nobody brought us water.',
  'The bridge is closed.',
  'We left at dawn.',
];

/** A report whose quotes carry these statements, by number. */
function reportWith(day: number, ...quotes: readonly (readonly number[])[]): CaseReport {
  const made = makeReport(
    'en',
    `2026-03-0${day}`,
    quotes.map((numbers) => ({
      words: numbers.map((number) => SAID[number] ?? ''),
      form: 'direct' as const,
      speaker: 'Mira Holm',
    })),
  );
  const told = quotes.map((numbers) => ({
    doc: 'mill',
    sentences: new Map(numbers.map((number) => [number, 'whole'] as const)),
    alike: () => false,
  }));
  return { ...made, told };
}

const quotesOf = (...reports: readonly CaseReport[]) => caseQuotes(reports, fakeEmbedder(), fakeLexicon({}));

function tie(a: CaseQuote | undefined, b: CaseQuote | undefined, score = 0.98): Alignment {
  if (!a || !b) throw new Error('no such quote');
  const [one, other] = [a.traits.quote.id, b.traits.quote.id];
  const isPart = a.told.sentences.size !== b.told.sentences.size;
  return {
    id: alignmentId(one, other),
    collection: 'eval',
    quotes: pairOf(one, other),
    relation: isPart ? 'partial' : 'same',
    score,
    evidence: [],
    differences: [],
  };
}

it('counts pairs that one testimony holds', async () => {
  const quotes = await quotesOf(reportWith(1, [0]), reportWith(2, [0], [3]), reportWith(3, [1], [2]));
  const [a, b, , c] = quotes;
  // One wrong tie joins nothing against a pair that is silent.
  expect(standingIn(quotes, [tie(a, b), tie(b, c, 0.9)])).toEqual({ right: 1, wrong: 0, parts: 0 });
  expect(standingIn(quotes, [tie(a, b), tie(b, c, 0.9), tie(a, c, 0.9)])).toEqual({
    right: 1,
    wrong: 2,
    parts: 0,
  });
});

it('tells parts of one longer quote from quotes that are passed off as one', async () => {
  const quotes = await quotesOf(reportWith(1, [0]), reportWith(2, [1]), reportWith(3, [0, 1]));
  const [a, b, both] = quotes;
  expect(standingIn(quotes, [tie(a, both), tie(b, both)])).toEqual({ right: 2, wrong: 0, parts: 1 });
});

it('gives shares of what is together, and of what should be', () => {
  const place = { set: 'mill', lang: 'all' };
  const scores = testimonyScores(
    place,
    [
      { right: 2, wrong: 1, parts: 0 },
      { right: 1, wrong: 0, parts: 4 },
    ],
    6,
  );
  expect(scores.map(({ value }) => value)).toEqual([75, 50, 4]);
  expect(testimonyScores(place, [], 0).map(({ value }) => value)).toEqual([0]);
});
