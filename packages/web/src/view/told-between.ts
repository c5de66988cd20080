/** What the tellings of a testimony tell otherwise, of all of its pairs: what several pairs say is said once, between all the tellings that it stands between. */
import { type Alignment, contradicts, type DifferenceBetween, differencesBetween } from '@crossquote/domain';
import type { DifferenceView } from './pair-view.ts';

export interface ToldBetween {
  /** Quote ids on either side, in the order of the testimony; the side with the earliest telling first. */
  readonly tellings: readonly [readonly string[], readonly string[]];
  /** The likeliest pair that says so. */
  readonly pair: string;
  /** Their `left` is the first side. */
  readonly differences: readonly DifferenceView[];
}

type Told = Pick<Alignment, 'id' | 'quotes' | 'relation' | 'score' | 'differences'>;

/**
 * @param members quote ids in the order of the testimony; pairs with others are left out.
 * @returns what cannot both be right before what may be one name in two spellings, then in the order of the tellings.
 */
export function toldBetween(alignments: readonly Told[], members: readonly string[]): readonly ToldBetween[] {
  const place = new Map(members.map((id, i) => [id, i]));
  const placeOf = (id: string) => place.get(id) ?? members.length;
  const all = alignments
    .filter(({ relation, quotes }) => relation !== 'different' && quotes.every((id) => place.has(id)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map((one) => ({ ...one, differences: one.differences.filter(({ what }) => what !== 'omission') }));
  return grouped(differencesBetween(all), placeOf).sort(
    (a, b) =>
      Number(isSure(b)) - Number(isSure(a)) ||
      placeOf(a.tellings[0][0] ?? '') - placeOf(b.tellings[0][0] ?? ''),
  );
}

function isSure({ differences }: ToldBetween): boolean {
  return differences.some(contradicts);
}

/** Differences between the same tellings stand together. */
function grouped(said: readonly DifferenceBetween[], placeOf: (id: string) => number): ToldBetween[] {
  const found = new Map<string, ToldBetween>();
  for (const { is, alignment, sides } of said) {
    const [one, other] = sides
      .map(({ words, quotes }) => ({ words, quotes: [...quotes].sort((a, b) => placeOf(a) - placeOf(b)) }))
      .sort((a, b) => placeOf(a.quotes[0] ?? '') - placeOf(b.quotes[0] ?? ''));
    if (!one || !other) continue;
    const tellings = [one.quotes, other.quotes] as const;
    const key = JSON.stringify(tellings);
    const known = found.get(key) ?? { tellings, pair: alignment, differences: [] };
    const { what, by = null, maybeSame = false } = is;
    const view = { what, by, maybeSame, elsewhere: null, left: one.words, right: other.words };
    found.set(key, { ...known, differences: [...known.differences, view] });
  }
  return [...found.values()];
}
