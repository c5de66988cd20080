/** All that people decided in a collection held against what its reports are now: what follows by itself, and what a person has to look at. */
import type { Anchor, Correction, Translation } from '@crossquote/domain';
import { correctionsInForce } from './corrections-in-force.ts';
import type { Look } from './look.ts';
import { placeCorrections } from './place-corrections.ts';
import { type CarriedReview, placePairs } from './place-pairs.ts';
import { type CarriedTranslation, placeTranslations } from './place-translations.ts';
import { type PlacedReading, placedReading, type ReadingStores } from './placed-reading.ts';

export interface PlacedDecisions {
  readonly reviews: readonly CarriedReview[];
  readonly translations: readonly CarriedTranslation[];
  readonly corrections: readonly Correction[];
  /** Without those that a person let rest. */
  readonly looks: readonly Look[];
}

export async function placeDecisions(collection: string, store: ReadingStores): Promise<PlacedDecisions> {
  const reading = placedReading(collection, store);
  const anchors = new Map((await store.anchors(collection)).map((anchor) => [anchor.id, anchor]));
  const corrections = await store.corrections(collection);
  const corrected = await placeCorrections(corrections, reading, await store.idKey());
  const pairs = await pairsOf(collection, anchors, reading, store);
  const translations = await translationsOf(collection, anchors, reading, store);
  const resting = restingLooks(correctionsInForce(corrections));
  const looks = [...pairs.looks, ...translations.looks, ...corrected.looks].filter(
    ({ id }) => !resting.has(id),
  );
  return {
    reviews: pairs.carried,
    translations: translations.carried,
    corrections: corrected.carried,
    looks,
  };
}

async function pairsOf(
  collection: string,
  anchors: ReadonlyMap<string, Anchor>,
  reading: PlacedReading,
  store: ReadingStores,
) {
  const reviews = await store.reviews(collection);
  if (reviews.length === 0) return { carried: [], looks: [] };
  const pairs = await store.reviewedPairs(collection);
  const quotes = await store.quotesById([...new Set([...pairs.values()].flat())]);
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return placePairs({ reviews, pairs, quotes: byId, anchors }, reading);
}

async function translationsOf(
  collection: string,
  anchors: ReadonlyMap<string, Anchor>,
  reading: PlacedReading,
  store: ReadingStores,
) {
  const translated = await store.humanRevisions(null);
  if (translated.size === 0) return { carried: [], looks: [] };
  const human: Translation[] = [];
  for (const { id } of await store.reports(collection))
    if (translated.has(id))
      human.push(...(await store.translations(id)).filter(({ origin }) => origin === 'human'));
  return placeTranslations(collection, human, anchors, reading);
}

function restingLooks(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.flatMap(({ deed, subject }) => (deed === 'rest' && subject ? [subject] : [])));
}
