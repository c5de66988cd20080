/**
 * The part of a collection that a change can reach: from the touched quotes on, over every tie that holds, as far as it goes. Between this part
 * and the rest no tie holds, so neither can change what the other becomes.
 */
import type { Alignment, DecidedPair } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';

export interface TouchedPart {
  /** Ids, the touched ones among them, perhaps of quotes that are gone. */
  readonly quotes: readonly string[];
  /** Those between its quotes, also such as do not hold, by id. */
  readonly alignments: readonly Alignment[];
}

/** @param threshold score from which a suggested tie holds. */
export async function touchedPart(
  touched: readonly string[],
  decided: readonly DecidedPair[],
  threshold: number,
  store: Pick<Store, 'alignmentsOf'>,
): Promise<TouchedPart> {
  const states = new Map(decided.map(({ id, state }) => [id, state]));
  const confirmed = partnersIn(decided.filter(({ state }) => state === 'confirmed'));
  const reached = new Set(touched);
  const found = new Map<string, Alignment>();
  for (let edge = [...reached]; edge.length > 0; ) {
    const alignments = await store.alignmentsOf(edge);
    for (const alignment of alignments) found.set(alignment.id, alignment);
    const holding = alignments.filter(({ id, score }) => !states.has(id) && score >= threshold);
    const next = [
      ...holding.flatMap(({ quotes }) => quotes),
      ...edge.flatMap((id) => confirmed.get(id) ?? []),
    ];
    edge = [...new Set(next)].filter((id) => !reached.has(id));
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
