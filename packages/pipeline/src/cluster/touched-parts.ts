/**
 * The parts of a collection that a change can reach, each whole: from the touched quotes on, over every tie that holds, as far as it goes. Between a part
 * and the rest no tie holds, so neither can change what the other becomes. They come one after the other: where hundreds of reports print one copy, all their
 * alignments are more than the memory holds.
 */
import type { DecidedPair } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { type Compared, comparedOf } from './compared.ts';

export interface TouchedPart {
  /** Ids, touched ones among them, perhaps of quotes that are gone. In no other part. */
  readonly quotes: readonly string[];
  /** Those between its quotes, also such as do not hold, by id. */
  readonly alignments: readonly Compared[];
}

type Ties = Pick<Store, 'alignmentsOf' | 'alignmentCounts'>;

/** Touched quotes that are asked for together how much hangs on them. */
const ASKED = 1000;

/**
 * @param threshold score from which a suggested tie holds.
 * @param most alignments that a part of several touched quotes is expected to have. @param whole alignments that are read at once, which come with all their words.
 */
export async function* touchedParts(
  touched: readonly string[],
  decided: readonly DecidedPair[],
  threshold: number,
  store: Ties,
  most = 10_000,
  whole = 5000,
): AsyncGenerator<TouchedPart> {
  const decisions: Decisions = {
    states: new Map(decided.map(({ id, state }) => [id, state])),
    confirmed: partnersIn(decided.filter(({ state }) => state === 'confirmed')),
  };
  const all = [...new Set(touched)];
  const reached = new Set<string>();
  for (let at = 0; at < all.length; at += ASKED) {
    const some = all.slice(at, at + ASKED).filter((id) => !reached.has(id));
    const counts = await store.alignmentCounts(some);
    for (const seeds of portions(some, (id) => expectedIn(counts.get(id) ?? 0), most)) {
      const open = seeds.filter((id) => !reached.has(id));
      if (open.length === 0) continue;
      const part = await partAround(open, decisions, threshold, store, whole);
      for (const id of part.quotes) reached.add(id);
      yield part;
    }
  }
}

/** What tell one thing are all tied to one another. */
function expectedIn(ties: number): number {
  return (ties * (ties + 1)) / 2;
}

/** Ids that come to no more than `most` together, or one alone that comes to more. */
function portions(
  ids: readonly string[],
  sizeOf: (id: string) => number,
  most: number,
): readonly (readonly string[])[] {
  const found: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const own = sizeOf(id);
    size += own;
    if (size > most) {
      found.push([]);
      size = own;
    }
    found.at(-1)?.push(id);
  }
  return found;
}

interface Decisions {
  /** By alignment id. */
  readonly states: ReadonlyMap<string, DecidedPair['state']>;
  readonly confirmed: ReadonlyMap<string, readonly string[]>;
}

async function partAround(
  touched: readonly string[],
  { states, confirmed }: Decisions,
  threshold: number,
  store: Ties,
  whole: number,
): Promise<TouchedPart> {
  const reached = new Set(touched);
  const found = new Map<string, Compared>();
  const ids = new Map<string, string>();
  for (let edge = [...reached]; edge.length > 0; ) {
    const next = new Set(edge.flatMap((id) => confirmed.get(id) ?? []));
    const counts = await store.alignmentCounts(edge);
    const tied = edge.filter((id) => counts.has(id));
    for (const some of portions(tied, (id) => counts.get(id) ?? 0, whole))
      for (const alignment of await store.alignmentsOf(some)) {
        if (!found.has(alignment.id)) found.set(alignment.id, comparedOf(alignment, ids));
        if (!states.has(alignment.id) && alignment.score >= threshold)
          for (const quote of alignment.quotes) next.add(quote);
      }
    edge = [...next].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  const inside = [...found.values()].filter(({ quotes }) => quotes.every((id) => reached.has(id)));
  return { quotes: [...reached], alignments: inside.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function partnersIn(pairs: readonly DecidedPair[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  for (const { quotes } of pairs)
    for (const quote of quotes) partners.set(quote, [...(partners.get(quote) ?? []), ...quotes]);
  return partners;
}
