/** Sentences of one document that say nearly the same: a caption repeats the text, a person's words are quoted again. */
import type { ParallelSentence } from './parallel-documents.ts';

/** Whether two sentences, by number, say nearly the same; a sentence is not alike to itself. */
export type AlikeSentences = (a: number, b: number) => boolean;

/** Share of the telling words of the shorter one that the other has too. */
const SHARED = 0.5;

/** Judged by their English. */
export function alikeSentences(sentences: readonly ParallelSentence[]): AlikeSentences {
  const words = sentences.map(({ en }) => tellingWords(en ?? ''));
  return (a, b) => {
    const [left, right] = [words[a], words[b]];
    if (a === b || !left || !right) return false;
    const [short, long] = left.size <= right.size ? [left, right] : [right, left];
    const shared = [...short].filter((word) => long.has(word)).length;
    return shared >= SHARED * short.size;
  };
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)]
      .map(([word]) => word)
      .filter((word) => word.length > 3),
  );
}
