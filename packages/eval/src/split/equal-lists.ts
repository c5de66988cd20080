/** The golden rules' metric: whether the list of sentences is the one wanted, or one of those as good. White space at ends does not count. */
import type { SplitRow } from './split-row.ts';

export function equalLists(found: readonly string[], row: Pick<SplitRow, 'sentences' | 'alt'>): boolean {
  const have = JSON.stringify(trimmed(found));
  return [row.sentences, ...(row.alt ?? [])].some((list) => JSON.stringify(trimmed(list)) === have);
}

export function trimmed(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
