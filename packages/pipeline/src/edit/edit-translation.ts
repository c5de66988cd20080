/** A person's translation of one sentence: written, or undone. Never over what somebody else wrote meanwhile; every version stays. */
import {
  InvalidInput,
  type Language,
  NotFound,
  type TranslationEdit,
  type TranslationState,
  translationEdit,
} from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { ReportStore, StageResultStore } from '../ports/store.ts';
import { hasWords } from '../translate/has-words.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { type EditPlace, type EditReading, editPlaces, quotePlace } from './edit-places.ts';

/** What a person can say of a translation: XLIFF's words. */
export const EDIT_STATES = ['translated', 'reviewed', 'final'] as const satisfies readonly TranslationState[];
export type EditState = (typeof EDIT_STATES)[number];

export interface EditWish {
  readonly reportId: string;
  /** Sentence or quote id. */
  readonly of: string;
  readonly language: Language;
  readonly by: string;
  /** `version` of the place as whoever edits has seen it. */
  readonly seen: string;
}

type Editing = EditReading & Pick<StageResultStore, 'saveEdit'> & Pick<ReportStore, 'idKey'>;
export type EditOutcome = 'saved' | 'unchanged' | 'conflict';

/**
 * @returns `conflict` when somebody wrote there after what was seen: nothing is written then.
 * @throws NotFound when there is no such sentence; InvalidInput when nobody writes, or no word.
 */
export async function editTranslation(
  wish: EditWish & { readonly text: string; readonly state: EditState },
  store: Editing,
  clock: Clock,
): Promise<EditOutcome> {
  const text = editedText(wish.text);
  if (!hasWords(text)) throw new InvalidInput('a translation has words; undo takes one back');
  const { human, version, ...place } = await placeFor(wish, store);
  if (version !== wish.seen) return 'conflict';
  if (human?.text === text && human.state === wish.state) return 'unchanged';
  return write(wish, { ...place, human, version }, { text, state: wish.state }, store, clock);
}

/**
 * Puts the version before the latest one in force again: also of an undo, which brings back what it took. Before the first there is none: then
 * what the memory and machines say stands again.
 * @returns and throws as `editTranslation`; `unchanged` when nobody wrote anything there.
 */
export async function undoEdit(wish: EditWish, store: Editing, clock: Clock): Promise<EditOutcome> {
  const place = await placeFor(wish, store);
  if (place.version !== wish.seen) return 'conflict';
  if (place.edits.length === 0) return 'unchanged';
  const { text, state } = versionBefore(place) ?? { text: null, state: 'initial' as const };
  return write(wish, place, { text, state }, store, clock);
}

/** An import may have brought versions that are later than the one in force. */
function versionBefore({ human, edits }: EditPlace): TranslationEdit | undefined {
  const inForce = edits.findLastIndex(
    ({ text, state }) => text === (human?.text ?? null) && (human === null || state === human.state),
  );
  return edits[(inForce === -1 ? edits.length : inForce) - 1];
}

/** As it is kept: composed, on one line, without what no file or database holds. */
export function editedText(text: string): string {
  return flattenSpace(text.toWellFormed().normalize('NFC').replace(CONTROL, ' '));
}

const CONTROL = /\p{Cc}/gu;

async function placeFor(wish: EditWish, store: EditReading): Promise<EditPlace> {
  const { places } = await editPlaces(wish.reportId, wish.language, store);
  const place = places.find((each) => each.of === wish.of) ?? (await quotePlace(wish, store));
  if (!place) throw new NotFound('there is no such sentence or quote in this report (any more)');
  return place;
}

async function write(
  { reportId, of, language, by, seen }: EditWish,
  { source, base, edits }: EditPlace,
  words: { readonly text: string | null; readonly state: TranslationState },
  store: Editing,
  clock: Clock,
): Promise<EditOutcome> {
  const name = by.trim();
  if (name === '') throw new InvalidInput('say who translates; a translation has a name');
  const from = base && { text: base.text, origin: base.origin, model: base.model };
  const at = momentAfter(edits.at(-1)?.at ?? null, clock);
  const said = { reportId, of, language, source, ...words, by: name, at, from };
  const edit = translationEdit(said, await store.idKey());
  return store.saveEdit(edit, seen);
}

/** Now, but never before the version that it follows: clocks of two machines differ. */
function momentAfter(last: string | null, clock: Clock): string {
  const now = clock.now().getTime();
  return new Date(last === null ? now : Math.max(now, Date.parse(last) + 1)).toISOString();
}
