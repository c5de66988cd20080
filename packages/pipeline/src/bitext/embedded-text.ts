/** A report cut into sentences with their vectors: what an alignment begins with. */
import type { Report, TextRange } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';
import { splitReport } from '../split/index.ts';
import type { BitextSentence } from './side.ts';

export type Version = Pick<Report, 'id' | 'language' | 'text' | 'blocks' | 'source'>;

export interface EmbeddedText {
  readonly report: Version;
  readonly sentences: readonly EmbeddedSentence[];
}

interface EmbeddedSentence extends BitextSentence {
  /** White space after a sentence is no part of it here. */
  readonly range: TextRange;
  /** No title, and no furniture of the page. */
  readonly isText: boolean;
}

/** Sentences of nothing but white space are left out. */
export async function embedText(report: Version, embedder: Embedder): Promise<EmbeddedText> {
  const cut = splitReport(report).flatMap(({ range, role }) => {
    const whole = report.text.slice(range.start, range.end);
    const text = whole.trim();
    const start = range.start + whole.length - whole.trimStart().length;
    return text ? [{ text, range: { start, end: start + text.length }, isText: role === 'text' }] : [];
  });
  const vectors = await embedder.embed(cut.map(({ text }) => text));
  return {
    report,
    sentences: cut.map((sentence, i) => ({ ...sentence, vector: vectors[i] as Float32Array })),
  };
}

/** Titles are written anew for each version, and pages of one publisher share their furniture. */
export function running({ sentences }: EmbeddedText): EmbeddedText['sentences'] {
  return sentences.filter(({ isText }) => isText);
}
