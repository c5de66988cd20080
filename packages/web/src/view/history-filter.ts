/** Which decisions are shown: of a kind, of a person. */
export const HISTORY_KINDS = ['decision', 'comment', 'correction', 'translation'] as const;
type HistoryKind = (typeof HISTORY_KINDS)[number];

export interface HistoryFilter {
  readonly collection: string;
  /** null: all. */
  readonly kind: HistoryKind | null;
  /** null: everybody. */
  readonly by: string | null;
  readonly skip: number;
}

const LONGEST_NAME = 200;

export function historyFilter(query: Readonly<Record<string, string>>, usual: string): HistoryFilter {
  const { collection, kind, by, skip } = query;
  return {
    collection: collection?.trim() || usual,
    kind: HISTORY_KINDS.find((each) => each === kind) ?? null,
    by: by?.trim().slice(0, LONGEST_NAME).toWellFormed() || null,
    skip: Math.max(0, Math.trunc(Number(skip ?? 0)) || 0),
  };
}

export function historyHref({ collection, kind, by, skip }: HistoryFilter): string {
  const query = new URLSearchParams({ collection });
  if (kind !== null) query.set('kind', kind);
  if (by !== null) query.set('by', by);
  if (skip > 0) query.set('skip', String(skip));
  return `/desk/history?${query.toString()}`;
}
