/** `canReach` may refuse a pair only where `alignPair` gives it less, whatever weights calibration comes to. */
import { seeded } from '@crossquote/domain/testing';
import { beforeAll, expect, it } from 'vitest';
import { alignPair } from '../align/judging/align-pair.ts';
import { canReach } from '../align/judging/can-reach.ts';
import { compareQuotes } from '../align/judging/compare-quotes.ts';
import type { QuoteTraits } from '../align/traits/quote-traits.ts';
import { WEIGHTS } from '../align/weights/fitted-weights.ts';
import { KNOTS, type WeightName, type Weights } from '../align/weights/weights.ts';
import { toldQuote } from '../testing/told-quote.ts';
import { neverFor } from './never-for.ts';
import { pooled } from './pooled.ts';

const CONTENTS = [
  'The ferries are burning and nobody can reach the island tonight',
  'The ferries are burning',
  'In two villages 76 millers of Orsund drowned',
  'As many as 75 millers of Orsund drowned in the Harbour Office',
  'It was a “slow ruin of harvests and hopes” for 76 millers',
  'There had been a “slow ruin of harvests and hopes” inland',
  'Yes',
  'We never burned the ferries',
];
/** More than decisions can move a weight in practice. */
const MOST = 1.5;

let quotes: readonly QuoteTraits[];
beforeAll(async () => {
  const next = seeded(5);
  const some = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  quotes = await Promise.all(
    Array.from({ length: 40 }, (_, i) => {
      const words = some(CONTENTS);
      const mention = some(['Mira Holm', 'Ms. Holm', 'Jan Torp', 'the harbour office']);
      const verb = some(['said', 'denied']);
      return toldQuote({
        text: `Report ${i} of the day. “${words},” ${mention} ${verb}. It rained on the quay.`,
        words,
        mention,
        name: mention,
        cue: verb,
        language: some(['en', 'nl', 'de']),
        medium: some([null, 'video', 'statement']),
        publishedAt: some(['2031-05-01', '2031-05-20', '2033']),
        ...(next() < 0.4 && { english: words }),
        dictionary: next() < 0.7 ? {} : null,
        lexicon: Object.fromEntries(words.split(' ').map((word) => [word.toLowerCase(), word.toLowerCase()])),
      });
    }),
  );
});

it('refuses no pair that reaches the score by these weights', () => {
  const refused = [];
  for (let seed = 1; seed <= 8; seed++) {
    const weights = neverFor(moved(seeded(seed)));
    for (const [i, a] of quotes.entries())
      for (const b of quotes.slice(i + 1)) {
        const { score } = alignPair(a, b, weights);
        if (score > 0 && score < 1 && !canReach(compareQuotes(a, b), score, weights))
          refused.push({ seed, score });
      }
  }
  expect(refused).toEqual([]);
});

it('bounds what speaks against a pair at nothing, and leaves the rest', () => {
  const bounded = neverFor({ ...WEIGHTS, 'figures.other': [0.4], 'names.shared': [-1] });
  expect(bounded).toEqual({ ...WEIGHTS, 'figures.other': [0], 'names.shared': [-1] });
});

function moved(next: () => number): Weights {
  const names = Object.keys(WEIGHTS) as WeightName[];
  const entries = names.map((name) => {
    const values = (WEIGHTS[name] ?? []).map((value) => value + MOST * (2 * next() - 1));
    const counts = values.map(() => 1);
    const sign = name === 'time' ? -1 : 1;
    const rising = pooled(
      values.map((value) => sign * value),
      counts,
    );
    return [name, name in KNOTS ? rising.map((value) => sign * value) : values] as const;
  });
  return { ...WEIGHTS, ...Object.fromEntries(entries) };
}
