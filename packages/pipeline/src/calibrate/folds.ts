/**
 * Parts that decisions are held out in, one after the other. Pairs of the same two utterances are near-copies (a statement of one report, and of
 * the report that copied it), so they are all in one part: else weights would be tried on what they were fitted to.
 */

export interface Foldable {
  readonly kin: string;
  readonly isOne: boolean;
}

/**
 * @param count of parts.
 * @returns the part of each pair, from 0; the same for the same pairs in any order. Kin by kin, the largest first, each where fewest of its kind are.
 */
export function foldsOf(pairs: readonly Foldable[], count: number): readonly number[] {
  const parts = Array.from({ length: count }, () => ({ same: 0, different: 0 }));
  const foldOf = new Map<string, number>();
  for (const { kin, same, different } of families(pairs)) {
    const kind = same >= different ? 'same' : 'different';
    const fold = emptiest(parts, kind);
    foldOf.set(kin, fold);
    parts[fold] = {
      same: same + (parts[fold]?.same ?? 0),
      different: different + (parts[fold]?.different ?? 0),
    };
  }
  return pairs.map(({ kin }) => foldOf.get(kin) ?? 0);
}

interface Counts {
  readonly same: number;
  readonly different: number;
}

/** The largest first, then by name. */
function families(pairs: readonly Foldable[]): readonly (Counts & { readonly kin: string })[] {
  const found = new Map<string, Counts>();
  for (const { kin, isOne } of pairs) {
    const { same, different } = found.get(kin) ?? { same: 0, different: 0 };
    found.set(kin, { same: same + Number(isOne), different: different + Number(!isOne) });
  }
  return [...found]
    .map(([kin, counts]) => ({ kin, ...counts }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.kin < b.kin ? -1 : 1));
}

/** The part with fewest of the kind, then fewest of all, then the first. */
function emptiest(parts: readonly Counts[], kind: keyof Counts): number {
  const order = parts.map((part, at) => ({ part, at }));
  order.sort((a, b) => a.part[kind] - b.part[kind] || sizeOf(a.part) - sizeOf(b.part) || a.at - b.at);
  return order[0]?.at ?? 0;
}

function sizeOf({ same, different }: Counts): number {
  return same + different;
}
