/** Vectors of many texts, each asked for once. */
import type { Embedder } from '@crossquote/pipeline';

export interface Vectors {
  of(text: string): Float32Array;
  readonly texts: number;
  readonly milliseconds: number;
}

/** Texts a call: enough that a call's own cost does not matter. */
const AT_ONCE = 256;

export async function embedAll(embedder: Embedder, texts: Iterable<string>): Promise<Vectors> {
  const distinct = [...new Set(texts)];
  const known = new Map<string, Float32Array>();
  const started = performance.now();
  for (let at = 0; at < distinct.length; at += AT_ONCE) {
    const some = distinct.slice(at, at + AT_ONCE);
    const vectors = await embedder.embed(some);
    for (const [index, text] of some.entries()) known.set(text, vectors[index] as Float32Array);
  }
  const milliseconds = performance.now() - started;
  const of = (text: string) => {
    const vector = known.get(text);
    if (!vector) throw new Error('a text was asked for that was not embedded');
    return vector;
  };
  return { of, texts: distinct.length, milliseconds };
}

export function speedNote({ model }: Embedder, { texts, milliseconds }: Vectors): string {
  return `${model.name} (${model.revision}, ${model.dtype}): ${texts} sentences in ${(milliseconds / 1000).toFixed(1)} s, ${Math.round((1000 * texts) / milliseconds)} a second, model loading included`;
}
