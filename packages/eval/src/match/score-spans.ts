/** P@1 and pair F1 of quotes in other languages, against English, all other quotes of the set being distractors. */
import {
  type Differ,
  type PairReading,
  pairSignals,
  type QuoteTraits,
  readingOf,
  SUGGEST_MIN,
  WEIGHTS,
  weighSignals,
} from '@crossquote/pipeline';
import { f1 } from '../align/align-metrics.ts';
import { type Evaluation, type Failure, percentScore, type Score } from '../evaluation.ts';
import type { Spans } from './quoted-spans.ts';

type Some = readonly { readonly id: string; readonly traits: QuoteTraits }[];

/** So many of the likeliest of each quote are read side by side; others stay as likely as they are unread. */
const READ = 8;

export async function scoreSpans(set: string, spans: Spans, differ: Differ | null): Promise<Evaluation> {
  const scores: Score[] = [];
  const failures: Failure[] = [];
  const english = spans.get('en') ?? [];
  for (const [language, some] of spans) {
    if (language === 'en') continue;
    const unread = some.map(({ traits }) => english.map((other) => oddsOf(traits, other.traits)));
    const odds = differ ? await whenRead(unread, some, english, differ) : unread;
    const there = ranked({ set, lang: `${language}-en` }, some, english, odds);
    const back = ranked({ set, lang: `en-${language}` }, english, some, turned(odds));
    scores.push(
      ...there.scores,
      ...back.scores,
      ...pairScores({ set, lang: `${language}-en` }, some, english, odds),
    );
    failures.push(...there.failures, ...back.failures);
  }
  return { scores, failures, notes: [] };
}

function turned(odds: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (odds[0] ?? []).map((_, j) => odds.map((row) => row[j] ?? Number.NEGATIVE_INFINITY));
}

async function whenRead(
  unread: readonly (readonly number[])[],
  some: Some,
  others: Some,
  differ: Differ,
): Promise<readonly (readonly number[])[]> {
  const leastOf = (row: readonly number[]) =>
    row.toSorted((a, b) => b - a)[READ - 1] ?? Number.NEGATIVE_INFINITY;
  const [rows, columns] = [unread.map(leastOf), turned(unread).map(leastOf)];
  const read: number[][] = [];
  for (const [i, { traits }] of some.entries()) {
    const row: number[] = [];
    for (const [j, other] of others.entries()) {
      const odds = unread[i]?.[j] ?? Number.NEGATIVE_INFINITY;
      const isLikely = odds >= Math.min(rows[i] ?? odds, columns[j] ?? odds);
      row.push(isLikely ? oddsOf(traits, other.traits, await readingOf(traits, other.traits, differ)) : odds);
    }
    read.push(row);
  }
  return read;
}

/** Unrounded, since sure pairs have one score. */
function oddsOf(a: QuoteTraits, b: QuoteTraits, reading: PairReading | null = null): number {
  const { content, context } = pairSignals(a, b, reading);
  return weighSignals(content, context, WEIGHTS).reduce(
    (sum, { logOdds }) => sum + logOdds,
    WEIGHTS.prior[0] ?? 0,
  );
}

/** The best must be the right one alone: a tie is wrong. */
function ranked(
  place: Pick<Score, 'set' | 'lang'>,
  asking: Some,
  asked: Some,
  odds: readonly (readonly number[])[],
) {
  const failures: Failure[] = [];
  const known = new Set(asked.map(({ id }) => id));
  for (const [i, { id, traits }] of asking.entries()) {
    if (!known.has(id)) continue;
    const row = odds[i] ?? [];
    const best = Math.max(...row);
    const found = asked.filter((_, j) => row[j] === best);
    if (found.length === 1 && found[0]?.id === id) continue;
    failures.push({
      set: place.set,
      id: `${id} ${place.lang}`,
      detail: `${wordsOf(traits)}\n    wanted ${asked.flatMap((one) => (one.id === id ? wordsOf(one.traits) : [])).join()}\n    found  ${found.map((one) => wordsOf(one.traits)).join(' | ')}`,
    });
  }
  const count = asking.filter(({ id }) => known.has(id)).length;
  return {
    scores: percentScore(place, 'p@1', (count - failures.length) / count, count),
    failures,
  };
}

function pairScores(
  place: Pick<Score, 'set' | 'lang'>,
  some: Some,
  others: Some,
  odds: readonly (readonly number[])[],
) {
  let [right, found] = [0, 0];
  const least = Math.log(SUGGEST_MIN / (1 - SUGGEST_MIN));
  for (const [i, { id }] of some.entries()) {
    for (const [j, other] of others.entries()) {
      if ((odds[i]?.[j] ?? 0) < least) continue;
      found++;
      if (id === other.id) right++;
    }
  }
  return percentScore(place, 'pair-f1', f1(right / Math.max(1, found), right / some.length), some.length);
}

export function wordsOf({ quote, report }: QuoteTraits): string {
  return quote.content.map(({ start, end }) => report.text.slice(start, end)).join(' … ');
}
