/** News documents that people translated into many languages sentence by sentence: what hard cases of matching are made of. */
import { sha256 } from '@crossquote/domain';
import type { BenchSet } from '../bench-sets.ts';
import { readRows } from '../read-rows.ts';
import { sentencePairs } from '../retrieval/sentence-pairs.ts';

/** One sentence by language; those without this sentence are missing. */
export type ParallelSentence = Readonly<Record<string, string>>;

export interface ParallelDocument {
  readonly doc: string;
  readonly sentences: readonly ParallelSentence[];
}

/** Half of the documents, by a hash of their names: weights are fitted on one half and judged on the other. */
export type Fold = 'fit' | 'check';

/** In the order of the first set; documents of fewer sentences prove little and are left out. */
const LEAST_SENTENCES = 6;

/** @param sets sentence pairs with English, each row with the name of its document. */
export function parallelDocuments(sets: readonly BenchSet[], fold: Fold | null): readonly ParallelDocument[] {
  const documents = new Map<string, Map<string, Record<string, string>>>();
  for (const set of sets) {
    const { lang } = sentencePairs(set);
    for (const { doc, src, eng } of readRows<Row>(set.path)) {
      if (doc === undefined) continue;
      const sentences = documents.get(doc) ?? new Map<string, Record<string, string>>();
      documents.set(doc, sentences);
      const sentence = sentences.get(eng) ?? { en: eng };
      sentence[lang] = src;
      sentences.set(eng, sentence);
    }
  }
  return [...documents]
    .filter(([doc, sentences]) => sentences.size >= LEAST_SENTENCES && (!fold || foldOf(doc) === fold))
    .map(([doc, sentences]) => ({ doc, sentences: [...sentences.values()] }));
}

interface Row {
  readonly doc?: string;
  readonly src: string;
  readonly eng: string;
}

function foldOf(doc: string): Fold {
  return Number.parseInt(sha256(doc).slice(0, 8), 16) % 2 === 0 ? 'fit' : 'check';
}
