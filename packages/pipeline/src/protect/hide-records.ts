/** A stream of records as somebody may see them: the one place between what is read and how it is written. */
import type { Names, Sight } from './open-names.ts';

/** Records after which it is looked whether somebody new is to be hidden. */
const LOOK_EVERY = 500;

export async function* hideRecords<T>(
  records: AsyncIterable<T>,
  names: Names,
  sight: Sight,
): AsyncGenerator<T> {
  let batch: T[] = [];
  const hidden = async () => {
    // Looked up behind what was read, so that nobody in it is unknown.
    const { hider } = await names.as(sight);
    const out = batch.map((record) => hider.value(record));
    batch = [];
    return out;
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length >= LOOK_EVERY) yield* await hidden();
  }
  yield* await hidden();
}
