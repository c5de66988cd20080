/** The pairs of a testimony as its page has them: in the order of its tellings, and only those open that somebody is to look at. */
import { type Testimony, tellsOtherwise } from '@crossquote/domain';
import { wantsSecond } from '@crossquote/pipeline';
import type { PairView } from './pair-view.ts';

/** @param members quote ids in the order of the testimony. @returns each with its earlier telling first, and all by their tellings; those without quotes come last. */
export function inOrder(pairs: readonly PairView[], members: readonly string[]): readonly PairView[] {
  const placeOf = (pair: PairView, side: 0 | 1) => {
    const at = members.indexOf(pair.sides[side]?.quoteId ?? '');
    return at === -1 ? members.length : at;
  };
  return pairs
    .map((pair) => (placeOf(pair, 0) > placeOf(pair, 1) ? turned(pair) : pair))
    .sort((a, b) => placeOf(a, 0) - placeOf(b, 0) || placeOf(a, 1) - placeOf(b, 1));
}

function turned(pair: PairView): PairView {
  return {
    ...pair,
    sides: [...pair.sides].reverse(),
    differences: pair.differences.map((each) => ({ ...each, left: each.right, right: each.left })),
  };
}

type Deciding = Pick<PairView, 'id' | 'score' | 'latest'> & Parameters<typeof tellsOtherwise>[0];

/** What is to be decided: first what is told otherwise, as a score hides it, and there and elsewhere what is least certain; then what people decided. */
function byNeed(a: Deciding, b: Deciding): number {
  return (
    Number(isOpen(b)) - Number(isOpen(a)) ||
    Number(tellsOtherwise(b)) - Number(tellsOtherwise(a)) ||
    (a.score ?? 0) - (b.score ?? 0)
  );
}

/**
 * Of more than a page has room for: the one that a link leads to, and those that need a decision most.
 * @param asked id of the pair that a link leads to; null: none does. @returns ids, as many as there is room for.
 */
export function pairsToShow(
  pairs: readonly Deciding[],
  asked: string | null,
  room: number,
): readonly string[] {
  const isAsked = ({ id }: Deciding) => Number(id === asked);
  return [...pairs]
    .sort((a, b) => isAsked(b) - isAsked(a) || byNeed(a, b))
    .slice(0, room)
    .map(({ id }) => id);
}

/**
 * The one that a link leads to; without one, the next to decide.
 * @param asked id of the pair that a link leads to; null: none does. @returns ids.
 */
export function pairsToOpen(pairs: readonly Deciding[], asked: string | null): ReadonlySet<string> {
  if (pairs.some(({ id }) => id === asked)) return new Set(asked === null ? [] : [asked]);
  const [next] = pairs.filter(isOpen).sort(byNeed);
  return new Set(next ? [next.id] : []);
}

/** Ids of the pairs whose decisions stand against each other, each once. They are none of its own: one side of each stands elsewhere. */
export function pairsInConflict({ conflicts }: Pick<Testimony, 'conflicts'>): readonly string[] {
  return [...new Set(conflicts.flatMap(({ confirmed, rejected }) => [confirmed, ...rejected]))];
}

function isOpen({ latest }: Deciding): boolean {
  return latest === null || latest.verdict === 'undo' || wantsSecond(latest);
}
