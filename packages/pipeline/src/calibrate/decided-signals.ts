/** Pairs of quotes that people decided, with all that is said for and against each: what weights are fitted to. */
import { type DecidedPair, type ModelRef, primaryLanguage } from '@crossquote/domain';
import { pairSignals } from '../align/judging/align-pair.ts';
import { readingOf } from '../align/judging/read-pair.ts';
import type { QuoteTraits } from '../align/traits/quote-traits.ts';
import { readTraits } from '../align/traits/read-traits.ts';
import type { Differ } from '../ports/differ.ts';
import type { Lexicon } from '../ports/lexicon.ts';
import type { Store } from '../ports/store.ts';
import { latestReviews } from '../review/alignment-states.ts';
import { decidedPairs } from '../review/decided-pairs.ts';
import type { JudgedPair } from './fit-weights.ts';
import { utterances } from './utterances.ts';

export interface DecidedSignals extends JudgedPair {
  /** Alignment id. */
  readonly id: string;
  /** Primary languages of the two, e.g. `de-en`. */
  readonly languages: string;
  /** Names the two utterances that the quotes belong to: pairs of the same two are near-copies of one another. */
  readonly kin: string;
}

export interface Decided {
  /** By collection, then id. */
  readonly pairs: readonly DecidedSignals[];
  /** Decided pairs that a quote of is not there any more. */
  readonly gone: number;
  /** Decided pairs of a report whose quotes, translations or vectors are not done. */
  readonly open: number;
  /** Pairs decided together with others, of which nobody looked at each. */
  readonly together: number;
}

export interface DecidedSources {
  readonly store: Store;
  readonly model: ModelRef;
  readonly lexicon: Lexicon;
  /** Reads pairs of two languages; null: nobody does. */
  readonly differ: Differ | null;
  /** Whether all that its quotes are compared by is there. */
  readonly isRead: (reportId: string) => boolean;
}

/** `unsure` and undone decisions are no pairs; the latest decision about a pair counts. */
export async function decidedSignals(
  collections: readonly string[],
  sources: DecidedSources,
): Promise<Decided> {
  const all: Decided[] = [];
  for (const collection of [...collections].sort()) all.push(await ofCollection(collection, sources));
  return {
    pairs: all.flatMap(({ pairs }) => pairs),
    gone: all.reduce((sum, { gone }) => sum + gone, 0),
    open: all.reduce((sum, { open }) => sum + open, 0),
    together: all.reduce((sum, { together }) => sum + together, 0),
  };
}

async function ofCollection(collection: string, sources: DecidedSources): Promise<Decided> {
  const { store, isRead } = sources;
  const reviews = await store.reviews(collection);
  const latest = latestReviews(reviews);
  const all = decidedPairs(reviews, await store.reviewedPairs(collection));
  const decided = all.filter(({ id }) => latest.get(id)?.action === undefined);
  const ids = [...new Set(decided.flatMap(({ quotes }) => quotes))];
  const reports = new Map((await store.quotesById(ids)).map(({ id, reportId }) => [id, reportId]));
  const here = decided.filter(({ quotes }) => quotes.every((id) => reports.has(id)));
  const ready = here.filter(({ quotes }) => quotes.every((id) => isRead(reports.get(id) ?? '')));
  const traits = await traitsIn(ready, reports, sources);
  const utteranceOf = utterances(ready, await store.testimonies(collection));
  const pairs: DecidedSignals[] = [];
  for (const pair of ready) {
    const signals = await signalsOf(pair, traits, utteranceOf, sources.differ);
    if (signals) pairs.push(signals);
  }
  return {
    pairs,
    gone: decided.length - here.length,
    open: here.length - pairs.length,
    together: all.length - decided.length,
  };
}

/** Report by report, and only the quotes that are asked for are kept. */
async function traitsIn(
  pairs: readonly DecidedPair[],
  reports: ReadonlyMap<string, string>,
  { store, model, lexicon }: DecidedSources,
): Promise<ReadonlyMap<string, QuoteTraits>> {
  const wanted = new Set(pairs.flatMap(({ quotes }) => quotes));
  const found = new Map<string, QuoteTraits>();
  for (const reportId of [...new Set([...wanted].map((id) => reports.get(id) ?? ''))].sort()) {
    const quotes = await readTraits(store, reportId, model, lexicon);
    for (const id of quotes.ids) {
      const traits = wanted.has(id) ? quotes.get(id) : undefined;
      if (traits) found.set(id, traits);
    }
  }
  return found;
}

async function signalsOf(
  { id, quotes, state }: DecidedPair,
  traits: ReadonlyMap<string, QuoteTraits>,
  utteranceOf: (quoteId: string) => string,
  differ: Differ | null,
): Promise<DecidedSignals | null> {
  const [a, b] = quotes.map((quote) => traits.get(quote));
  if (!a || !b) return null;
  const languages = [a, b].map(({ language }) => primaryLanguage(language)).sort();
  return {
    id,
    isOne: state === 'confirmed',
    signals: pairSignals(a, b, differ && (await readingOf(a, b, differ))),
    languages: languages.join('-'),
    kin: quotes.map(utteranceOf).sort().join(' '),
  };
}
