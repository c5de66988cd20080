/** The words of a statement as the translator inside has read them: each in its sentence, where "not" is the no of a verb and a name is somebody's. */
import type { InsideEncoder } from './inside-encoder.ts';
import { rememberSome } from './remember-some.ts';

/** A vector for each word: the mean of its subwords'; null of a word that has none. */
export type Contexts = readonly (Float32Array | null)[];

/** Statements that are kept: a quote is read beside many others. 20 words take 30 KB. */
const REMEMBERED = 200;
/** Subwords of a statement, its end included: no text that it learnt from was longer. */
const MOST = 256;

/** @returns a function that reads the words of a statement; null of what is too long for it. */
export function readerInContext(
  encoder: InsideEncoder,
): (words: readonly string[]) => Promise<Contexts | null> {
  const kept = rememberSome<Contexts | null>(REMEMBERED);
  return (words) => kept(words.join(' '), () => readIn(encoder, words));
}

async function readIn(encoder: InsideEncoder, words: readonly string[]): Promise<Contexts | null> {
  const ids = words.map((word) => encoder.wordIds(word));
  const all = [...ids.flat(), encoder.end];
  if (all.length > MOST) return null;
  const { data, dims } = (await encoder.encode(all)).hidden;
  const width = dims[2] ?? 0;
  if (!(data instanceof Float32Array)) return null;
  let at = 0;
  return ids.map(({ length }) => {
    const from = at;
    at += length;
    return length === 0 ? null : meanOf(data, width, from, at);
  });
}

/** Of the rows from one to another, the last one left out. */
function meanOf(rows: Float32Array, width: number, from: number, to: number): Float32Array {
  const mean = new Float32Array(width);
  for (let row = from; row < to; row++)
    for (let i = 0; i < width; i++) mean[i] = (mean[i] ?? 0) + (rows[row * width + i] ?? 0) / (to - from);
  return mean;
}
