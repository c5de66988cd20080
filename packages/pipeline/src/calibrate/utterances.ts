/** Which quotes tell one utterance, as far as anybody says so: a person who confirmed a pair, or the testimonies as they stand. */
import type { DecidedPair, Testimony } from '@crossquote/domain';

/** @returns a name for the utterance that a quote belongs to: the least id among its quotes, so that no order matters. */
export function utterances(
  decided: readonly Pick<DecidedPair, 'quotes' | 'state'>[],
  testimonies: readonly Pick<Testimony, 'members'>[],
): (quoteId: string) => string {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  const join = (one: string, other: string) => {
    const [first, second] = [top(one), top(other)].sort() as [string, string];
    if (first !== second) above.set(second, first);
  };
  for (const { quotes, state } of decided) if (state === 'confirmed') join(...quotes);
  for (const { members } of testimonies) for (const id of members) join(members[0] ?? id, id);
  return top;
}
