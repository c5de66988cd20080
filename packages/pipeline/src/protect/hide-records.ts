/** A stream of records as somebody may see them: the one place between what is read and how it is written. */
import type { TextRange } from '@crossquote/domain';
import type { NameHider } from './hide-names.ts';
import type { Names, Sight } from './open-names.ts';
import { besideNothing, besideSource, type Shown } from './shows-no-more.ts';
import { type Place, type SourceReading, sourcesAs } from './sources-as.ts';

/** Records after which it is looked whether somebody new is to be hidden. */
const LOOK_EVERY = 500;

/**
 * @param store where what translations are of is read again, by whoever is hidden by then: of somebody who is protected while a long file is being
 * written nothing stands in the rest of it, whether or not the source stood there before.
 */
export async function* hideRecords<T>(
  records: AsyncIterable<T>,
  names: Names,
  sight: Sight,
  store: SourceReading,
): AsyncGenerator<T> {
  let batch: T[] = [];
  const seen = seenPlaces();
  const hidden = async () => {
    // Looked up behind what was read, so that nobody in it is unknown.
    const { hider } = await names.as(sight);
    const out = hider.isIdle ? batch : await shownAs(hider, batch, store, seen.noted(batch));
    batch = [];
    return out;
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length >= LOOK_EVERY) yield* await hidden();
  }
  yield* await hidden();
}

/** Places that are kept at most: of a report of more sentences and quotes the store is asked for the others. */
const MOST_KEPT = 4000;

/**
 * Where the sentences and quotes stand that go by: in most formats translations come right behind those of their report. So only those of the last report
 * are kept from one batch to the next, in one map that is never copied: a report may go on for hundreds of batches.
 */
function seenPlaces() {
  const kept = new Map<string, Place>();
  let last: string | null = null;
  let holdsOthers = false;
  const forgetOthers = () => {
    for (const [id, { reportId }] of kept) if (reportId !== last) kept.delete(id);
    holdsOthers = false;
  };
  return {
    noted: (batch: readonly unknown[]): ReadonlyMap<string, Place> => {
      if (holdsOthers) forgetOthers();
      for (const record of batch) {
        const place = placeOf(record as RecordLike);
        if (place === null) continue;
        if (kept.size < MOST_KEPT) kept.set(place.id, place);
        holdsOthers ||= last !== null && place.reportId !== last;
        last = place.reportId;
      }
      return kept;
    },
  };
}

interface RecordLike extends Partial<TextRange> {
  readonly kind?: unknown;
  readonly id?: unknown;
  readonly reportId?: unknown;
  readonly content?: unknown;
}

function placeOf(record: RecordLike): (Place & { readonly id: string }) | null {
  const { kind, id, reportId, start, end, content } = record;
  if (typeof id !== 'string' || typeof reportId !== 'string') return null;
  if (kind === 'quote' && Array.isArray(content)) return { id, reportId, ranges: content as TextRange[] };
  const isSentence = kind === 'sentence' && start !== undefined && end !== undefined;
  return isSentence ? { id, reportId, ranges: [{ start, end }] } : null;
}

async function shownAs<T>(
  hider: NameHider,
  batch: readonly T[],
  store: SourceReading,
  seen: ReadonlyMap<string, Place>,
): Promise<T[]> {
  // What a person wrote stays, whatever it is of.
  const judged = batch.filter(isTranslation).filter(({ origin }) => origin !== 'human');
  const sources = await sourcesAs(
    hider,
    judged.map(({ of }) => of),
    store,
    seen,
  );
  return batch.map((record) => {
    const shown = hider.value(record);
    return isTranslation(shown) ? beside(sources.get(shown.of), shown) : shown;
  });
}

type TranslationLike = Shown & { readonly of: string };

function isTranslation<T>(record: T): record is T & TranslationLike {
  const { kind, of } = record as { readonly kind?: unknown; readonly of?: unknown };
  return kind === 'translation' && typeof of === 'string';
}

/** Why a translation is left out whose sentence or quote went while the file was being written. */
const NO_SOURCE = 'left out: what it is of is not there, so nothing tells whether it says a hidden name';

function beside<T extends TranslationLike>(source: string | undefined, translation: T): T {
  if (source !== undefined) return besideSource(source, translation);
  const shown = besideNothing(translation);
  if (shown.text === translation.text) return shown;
  return { ...shown, warnings: [...(shown.warnings ?? []), { check: 'name', detail: NO_SOURCE }] };
}
