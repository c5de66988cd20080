/** What the tellings of a testimony tell otherwise, of all of its pairs: what several pairs say is said once, between all the tellings that it stands between. */
import type { Alignment, Difference } from '@crossquote/domain';
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

interface Side {
  readonly words: string | null;
  readonly tellings: ReadonlySet<string>;
}

interface Said {
  readonly is: Pick<DifferenceView, 'what' | 'by' | 'maybeSame'>;
  readonly pair: string;
  readonly sides: readonly [Side, Side];
}

/** @param members quote ids in the order of the testimony; pairs with others are left out. */
export function toldBetween(alignments: readonly Told[], members: readonly string[]): readonly ToldBetween[] {
  const place = new Map(members.map((id, i) => [id, i]));
  const placeOf = (id: string) => place.get(id) ?? members.length;
  const all = alignments
    .filter(({ relation, quotes }) => relation !== 'different' && quotes.every((id) => place.has(id)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, quotes, differences }) =>
      differences.filter(({ what }) => what !== 'omission').map((one) => saidOf(one, id, quotes)),
    );
  return grouped(together(all), placeOf).sort(
    ({ tellings: [a] }, { tellings: [b] }) => placeOf(a[0] ?? '') - placeOf(b[0] ?? ''),
  );
}

/** Sides in the order of their words, whichever quote they are of. */
function saidOf(difference: Difference, pair: string, quotes: readonly [string, string]): Said {
  const { what, by = null, maybeSame = false, left, right } = difference;
  const one = { words: left?.text ?? null, tellings: new Set([quotes[0]]) };
  const other = { words: right?.text ?? null, tellings: new Set([quotes[1]]) };
  const isOrdered = (one.words ?? '') < (other.words ?? '');
  return { is: { what, by, maybeSame }, pair, sides: isOrdered ? [one, other] : [other, one] };
}

function together(all: readonly Said[]): readonly Said[] {
  const found = new Map<string, Said>();
  for (const { is, pair, sides } of all) {
    const key = JSON.stringify([is, sides.map(({ words }) => words)]);
    const known = found.get(key) ?? { is, pair, sides };
    const both: Said['sides'] = [joined(known.sides[0], sides[0]), joined(known.sides[1], sides[1])];
    found.set(key, { ...known, sides: both });
  }
  return [...found.values()];
}

function joined(one: Side, other: Side): Side {
  return { words: one.words, tellings: new Set([...one.tellings, ...other.tellings]) };
}

/** Differences between the same tellings stand together. */
function grouped(said: readonly Said[], placeOf: (id: string) => number): ToldBetween[] {
  const found = new Map<string, ToldBetween>();
  for (const { is, pair, sides } of said) {
    const [one, other] = sides
      .map(({ words, tellings }) => ({
        words,
        tellings: [...tellings].sort((a, b) => placeOf(a) - placeOf(b)),
      }))
      .sort((a, b) => placeOf(a.tellings[0] ?? '') - placeOf(b.tellings[0] ?? ''));
    if (!one || !other) continue;
    const tellings = [one.tellings, other.tellings] as const;
    const key = JSON.stringify(tellings);
    const known = found.get(key) ?? { tellings, pair, differences: [] };
    const differences = [...known.differences, { ...is, left: one.words, right: other.words }];
    found.set(key, { ...known, differences });
  }
  return [...found.values()];
}
