/** A stream of records as somebody may see them: the one place between what is read and how it is written. */
import type { Names, Sight } from './open-names.ts';
import { besideSource, pseudonymsIn, type Shown } from './shows-no-more.ts';

/** Records after which it is looked whether somebody new is to be hidden. */
const LOOK_EVERY = 500;

/** @param sources what translations are of, where `records` do not bring it: looked at before, and not given. */
export async function* hideRecords<T>(
  records: AsyncIterable<T>,
  names: Names,
  sight: Sight,
  sources?: AsyncIterable<T>,
): AsyncGenerator<T> {
  let batch: T[] = [];
  const cut = cutBeside<T>();
  if (sources) await lookAt(sources, cut, names, sight);
  const hidden = async () => {
    // Looked up behind what was read, so that nobody in it is unknown.
    const { hider } = await names.as(sight);
    const out = batch.map((record) => (hider.isIdle ? record : cut(hider.value(record))));
    batch = [];
    return out;
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length >= LOOK_EVERY) yield* await hidden();
  }
  yield* await hidden();
}

/** Nothing is read where nobody is hidden. */
async function lookAt<T>(
  sources: AsyncIterable<T>,
  cut: (record: T) => T,
  names: Names,
  sight: Sight,
): Promise<void> {
  const { hider } = await names.as(sight);
  if (hider.isIdle) return;
  for await (const record of sources) cut(hider.value(record));
}

/** Sentences and quotes come before their translations: of those that hide somebody the pseudonyms are kept, and a translation without one is left out. */
function cutBeside<T>(): (record: T) => T {
  const hiding = new Map<string, string>();
  return (record) => {
    const { kind, id, of, text, content } = record as Readonly<Record<string, unknown>>;
    if ((kind === 'sentence' || kind === 'quote') && typeof id === 'string') {
      const found = pseudonymsIn(JSON.stringify(text ?? content ?? ''));
      if (found.length > 0) hiding.set(id, found.join(' '));
    }
    const source = kind === 'translation' ? hiding.get(String(of)) : undefined;
    return source === undefined ? record : besideSource(source, record as T & Shown);
  };
}
