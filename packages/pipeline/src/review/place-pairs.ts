/** Decisions about pairs whose quotes are not where they were, or stand in another version of their report too. */
import {
  type Anchor,
  type DecidingReview,
  pairOf,
  type Quote,
  type Report,
  type Review,
} from '@crossquote/domain';
import { latestReviews } from './alignment-states.ts';
import { carriedReview } from './carried-review.ts';
import { goneSide, type Look, type LookSide, lookId, lookSide } from './look.ts';
import { type Placement, placeUnit, type Unit } from './place-unit.ts';
import { type PlacedReading, quoteUnit } from './placed-reading.ts';

export interface CarriedReview {
  readonly review: Review;
  readonly pair: readonly [string, string];
}

export interface PlacedPairs {
  /** Those that follow from what was decided: the same words, in their new place. */
  readonly carried: readonly CarriedReview[];
  readonly looks: readonly Look[];
}

export interface DecidedThings {
  readonly reviews: readonly Review[];
  readonly pairs: ReadonlyMap<string, readonly [string, string]>;
  /** Those of the pairs' quotes that are there. */
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly anchors: ReadonlyMap<string, Anchor>;
}

export async function placePairs(things: DecidedThings, reading: PlacedReading): Promise<PlacedPairs> {
  const carried: CarriedReview[] = [];
  const looks: Look[] = [];
  const latest = new Map(latestReviews(things.reviews));
  const subjects = new Map(things.reviews.map(({ id, subject }) => [id, subject]));
  const settled = attached(things);
  for (const review of originals(things.reviews)) {
    const [a, b] = things.pairs.get(review.subject) ?? [];
    if (a === undefined || b === undefined || (await isInPlace([a, b], things, reading))) continue;
    const [left, right] = [await placesOf(a, things, reading), await placesOf(b, things, reading)];
    for (const [one, two] of combinations(left, right)) {
      const next =
        one.unit && two.unit && carriedReview(review, pairOf(one.unit.id, two.unit.id), latest, subjects);
      if (next) {
        carried.push({ review: next, pair: pairOf(one.unit?.id ?? '', two.unit?.id ?? '') });
        latest.set(next.subject, next);
      }
      if (one.unit && two.unit) continue;
      const look = lookOf(review, [one.side, two.side]);
      if (review.verdict !== 'undo' && !settled.has(keyOf(review.id, [one, two]))) looks.push(look);
    }
  }
  return { carried, looks };
}

/** The last word of people themselves about each pair, in the order they were said. */
function originals(reviews: readonly Review[]): readonly DecidingReview[] {
  const own = reviews.filter(({ carriedFrom }) => carriedFrom === undefined);
  return [...latestReviews(own).values()].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
}

/** As almost all are: nothing needs to be read of their reports. */
async function isInPlace(ids: readonly string[], { quotes }: DecidedThings, reading: PlacedReading) {
  for (const id of ids) {
    const quote = quotes.get(id);
    if (!quote || (await reading.hasNamesakes(quote.reportId))) return false;
  }
  return true;
}

interface Place {
  readonly reportId: string | null;
  /** null: a person has to look. */
  readonly unit: Unit | null;
  readonly side: LookSide;
}

interface Places {
  readonly own: Place;
  readonly versions: readonly Place[];
}

async function placesOf(id: string, things: DecidedThings, reading: PlacedReading): Promise<Places> {
  const quote = things.quotes.get(id);
  const anchor = things.anchors.get(id);
  const unit = quote ? quoteUnit(quote) : anchor;
  const report = await reading.report(quote?.reportId ?? anchor?.reportId ?? '');
  if (!unit || !report) return { own: { reportId: null, unit: null, side: goneSide(id) }, versions: [] };
  const place = async (at: Report): Promise<Place> => {
    const placement: Placement = placeUnit({ report, unit }, at, await reading.quotes(at.id));
    return { reportId: at.id, unit: placement.found, side: lookSide({ report, unit }, at, placement) };
  };
  const versions: Place[] = [];
  for (const version of await reading.versions(report.id)) versions.push(await place(version));
  return { own: await place(report), versions };
}

/** Where a version of one side stands beside one of the other, nobody is asked: their own pairs say enough. */
function combinations(a: Places, b: Places): readonly (readonly [Place, Place])[] {
  const withOwn = [
    [a.own, b.own] as const,
    ...(b.own.unit ? a.versions.map((place) => [place, b.own] as const) : []),
    ...(a.own.unit ? b.versions.map((place) => [a.own, place] as const) : []),
  ];
  const both = a.versions.flatMap((one) =>
    one.unit ? b.versions.flatMap((two) => (two.unit ? [[one, two] as const] : [])) : [],
  );
  return [...withOwn, ...both].filter(([one, two]) => one.reportId === null || one.reportId !== two.reportId);
}

function lookOf(review: DecidingReview, sides: readonly [LookSide, LookSide]): Look {
  const { id, collection, verdict, by, at } = review;
  return { id: lookId(id, sides), collection, what: 'decision', of: id, verdict, by, at, sides };
}

/** Where people said themselves what a decision is about now, as long as that is there and was not undone. */
function attached({ reviews, pairs, quotes }: DecidedThings): ReadonlySet<string> {
  const latest = latestReviews(reviews);
  return new Set(
    reviews.flatMap(({ carriedFrom, subject }) => {
      const places = (pairs.get(subject) ?? []).map((id) => ({ reportId: quotes.get(id)?.reportId ?? null }));
      const isOver = latest.get(subject)?.verdict === 'undo' || places.some(({ reportId }) => !reportId);
      return carriedFrom === undefined || isOver ? [] : [keyOf(carriedFrom, places)];
    }),
  );
}

function keyOf(review: string, places: readonly { readonly reportId: string | null }[]): string {
  return [review, ...places.map(({ reportId }) => reportId ?? '').sort()].join(' ');
}
