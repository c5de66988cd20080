/** Words that stand in both texts, as they are or as pairs learned from these texts: where they join two sentences, and where a cut tears them apart. */
import { bisect } from '@crossquote/domain';
import { breathe } from '../breathe.ts';
import type { Band } from './band.ts';
import type { Links } from './learn-links.ts';
import type { WordWeights } from './word-weights.ts';

export interface SharedWords {
  /** For each pair of sentences in the strip the weight of the words they share. */
  readonly joined: Float32Array;
  /**
   * For each node the weight of words of the sentence before it in the one text that stand in the sentence after it in the other, and not
   * where a cut there would have them. Translators move a clause over a full stop; then both sentences are one bead.
   */
  readonly torn: Float32Array;
}

export async function sharedWords(
  source: WordWeights,
  target: WordWeights,
  strips: { readonly cells: Band; readonly nodes: Band },
  links: Links,
): Promise<SharedWords> {
  const joined = new Float32Array(strips.cells.offset.at(-1) ?? 0);
  const torn = new Float32Array(strips.nodes.offset.at(-1) ?? 0);
  for (let word = 0; word < source.places.length; word++) {
    const places = source.places[word] ?? [];
    if (places.length === 0) continue;
    await breathe();
    const share = (other: number, sure: number, tears: boolean) => {
      const weight = sure * (source.of[word] as number) * (target.of[other] as number);
      const others = target.places[other] ?? [];
      if (weight > 0) join(places, others, weight, strips, joined, tears ? torn : null);
    };
    share(word, 1, true);
    for (const { other, share: sure, best } of links.get(word) ?? []) share(other, sure, best);
  }
  return { joined, torn };
}

function join(
  places: readonly number[],
  others: readonly number[],
  weight: number,
  { cells, nodes }: { readonly cells: Band; readonly nodes: Band },
  joined: Float32Array,
  torn: Float32Array | null,
): void {
  for (let p = 0; p < places.length; p++) {
    const i = places[p] as number;
    const end = cells.to[i] as number;
    const at = (cells.offset[i] as number) - (cells.from[i] as number);
    const alone = [places[p - 1] !== i - 1, places[p + 1] !== i + 1] as const;
    for (let k = firstFrom(others, cells.from[i] as number); k < others.length; k++) {
      const j = others[k] as number;
      if (j >= end) break;
      joined[at + j] = (joined[at + j] as number) + weight;
      if (!torn) continue;
      if (alone[1] && others[k - 1] !== j - 1) tear(nodes, i + 1, j, weight, torn);
      if (alone[0] && others[k + 1] !== j + 1) tear(nodes, i, j + 1, weight, torn);
    }
  }
}

function tear(nodes: Band, i: number, j: number, weight: number, torn: Float32Array): void {
  if (i >= nodes.from.length || j < (nodes.from[i] as number) || j >= (nodes.to[i] as number)) return;
  const at = (nodes.offset[i] as number) + j - (nodes.from[i] as number);
  torn[at] = (torn[at] as number) + weight;
}

/** Index of the first value that is not below `least`, in rising values. */
function firstFrom(values: readonly number[], least: number): number {
  return bisect(values.length, (index) => (values[index] as number) < least);
}
