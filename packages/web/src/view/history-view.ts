/** Everything that people decided, the latest first: decisions and what was decided together, comments, corrections of quotes, versions of translations. */
import { type Correction, isDeciding, type Review, type TranslationEdit } from '@crossquote/domain';
import {
  correctionsInForce,
  editVersion,
  isOnePerson,
  latestReviews,
  type NameHider,
  type Store,
} from '@crossquote/pipeline';
import { type ActionView, actionView } from './action-view.ts';
import type { HistoryFilter } from './history-filter.ts';

export type HistoryEntry = { readonly at: string; readonly id: string } & (
  | {
      readonly kind: 'review';
      readonly review: Review;
      readonly isLatest: boolean;
      readonly action: ActionView | null;
    }
  | { readonly kind: 'correction'; readonly correction: Correction; readonly counts: boolean }
  | {
      readonly kind: 'translation';
      readonly edit: TranslationEdit;
      /** Its place as it stands, for whoever takes it back; null: it is not the latest there, or not for these eyes. */
      readonly version: string | null;
    }
);

type Reading = Pick<
  Store,
  'reviews' | 'corrections' | 'latestEdits' | 'translations' | 'translationEdits' | 'report'
>;

/** @returns one more than asked for where there are more. */
export async function historyEntries(
  store: Reading,
  { collection, kind, by, skip }: HistoryFilter,
  size: number,
  seen: { readonly comments: boolean; readonly hider: NameHider },
): Promise<readonly HistoryEntry[]> {
  const most = skip + size + 1;
  const [reviews, corrections, edits] = await Promise.all([
    kind === 'correction' || kind === 'translation' ? [] : store.reviews(collection),
    kind === null || kind === 'correction' ? store.corrections(collection) : [],
    kind === null || kind === 'translation' ? store.latestEdits(collection, by, most) : [],
  ]);
  const isWanted = (review: Review) =>
    isDeciding(review) ? kind !== 'comment' : seen.comments && kind !== 'decision';
  const isTheirs = (one: { readonly by: string }) => by === null || isOnePerson(one.by, by);
  const all = [
    ...reviewEntries(reviews, (review) => isWanted(review) && isTheirs(review)),
    ...correctionEntries(corrections, isTheirs),
    ...edits.map(
      (edit) => ({ kind: 'translation', at: edit.at ?? '', id: edit.id, edit, version: null }) as const,
    ),
  ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
  return withVersions(all.slice(skip, most), store, seen.hider);
}

/** Of those that are one deed one stands for all. */
function reviewEntries(reviews: readonly Review[], isShown: (review: Review) => boolean): HistoryEntry[] {
  const latest = latestReviews(reviews);
  const deeds = new Set<string>();
  return [...reviews].reverse().flatMap((review) => {
    const { action, at, id, subject } = review;
    if (!isShown(review) || (action !== undefined && deeds.has(action))) return [];
    if (action !== undefined) deeds.add(action);
    const isLatest = latest.get(subject)?.id === id;
    return [
      {
        kind: 'review',
        at,
        id,
        review,
        isLatest,
        action: action === undefined ? null : actionView(reviews, action),
      },
    ];
  });
}

function correctionEntries(
  corrections: readonly Correction[],
  isShown: (correction: Correction) => boolean,
): HistoryEntry[] {
  const counting = new Set(correctionsInForce(corrections).map(({ id }) => id));
  return corrections.filter(isShown).map((correction) => ({
    kind: 'correction',
    at: correction.at,
    id: correction.id,
    correction,
    counts: counting.has(correction.id),
  }));
}

/** The latest version of each place can be taken back by whoever sees all of its words. */
async function withVersions(
  entries: readonly HistoryEntry[],
  store: Reading,
  hider: NameHider,
): Promise<readonly HistoryEntry[]> {
  const reports = new Set(
    entries.flatMap((entry) => (entry.kind === 'translation' ? entry.edit.reportId : [])),
  );
  const known = new Map(
    await Promise.all(
      [...reports].map(async (id) => {
        const [translations, edits] = await Promise.all([store.translations(id), store.translationEdits(id)]);
        return [id, { translations, edits }] as const;
      }),
    ),
  );
  return entries.map((entry) => {
    if (entry.kind !== 'translation' || !isPlain(entry.edit, hider)) return entry;
    const { edit } = entry;
    const isSame = (one: Pick<TranslationEdit, 'of' | 'language'>) =>
      one.of === edit.of && one.language === edit.language;
    const { translations = [], edits = [] } = known.get(edit.reportId) ?? {};
    const own = edits.filter(isSame);
    if (own.at(-1)?.id !== edit.id) return entry;
    const human = translations.find((one) => isSame(one) && one.origin === 'human') ?? null;
    return { ...entry, version: editVersion(human, own) };
  });
}

/** No name in it is hidden from these eyes. */
export function isPlain({ source, text, from }: TranslationEdit, hider: NameHider): boolean {
  return [source, text, from?.text].every((words) => hider.text(words ?? '') === (words ?? ''));
}
