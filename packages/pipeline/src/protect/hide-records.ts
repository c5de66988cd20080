/** A stream of records as somebody may see them: the one place between what is read and how it is written. */
import type { NameHider } from './hide-names.ts';
import type { Names, Sight } from './open-names.ts';
import { besideNothing, besideSource, type Shown } from './shows-no-more.ts';
import { type SourceReading, sourcesAs } from './sources-as.ts';

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
  const hidden = async () => {
    // Looked up behind what was read, so that nobody in it is unknown.
    const { hider } = await names.as(sight);
    const out = hider.isIdle ? batch : await shownAs(hider, batch, store);
    batch = [];
    return out;
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length >= LOOK_EVERY) yield* await hidden();
  }
  yield* await hidden();
}

async function shownAs<T>(hider: NameHider, batch: readonly T[], store: SourceReading): Promise<T[]> {
  const sources = await sourcesAs(
    hider,
    batch.filter(isTranslation).map(({ of }) => of),
    store,
  );
  return batch.map((record) => {
    const shown = hider.value(record);
    return isTranslation(shown) ? beside(sources.get(shown.of), shown) : shown;
  });
}

type TranslationLike = Shown & { readonly of: string; readonly warnings?: readonly object[] };

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
