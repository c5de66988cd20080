/** Groups texts of like length, so that those which a model may take together stand together, and that a killed worker loses little. */
import { compareText } from './compare-text.ts';

export interface BatchLimits {
  /** UTF-16 code units in one batch; one text longer than that is a batch of its own. */
  readonly characters: number;
  readonly texts: number;
}

const BATCH_LIMITS: BatchLimits = { characters: 24_000, texts: 128 };

/** Batches of the distinct texts, shortest first, equal lengths by code unit: the same for every order of the input. */
export function batchesByLength(
  texts: readonly string[],
  limits: BatchLimits = BATCH_LIMITS,
): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let characters = 0;
  for (const text of [...new Set(texts)].sort(byLength)) {
    if (batch.length > 0 && (batch.length === limits.texts || characters + text.length > limits.characters)) {
      batches.push(batch);
      batch = [];
      characters = 0;
    }
    batch.push(text);
    characters += text.length;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

function byLength(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}
