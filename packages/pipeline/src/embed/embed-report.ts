/** The embed stage: one vector for each sentence of the running text, each quote, and each part of a quote that has several. */
import {
  type Embedding,
  type Quote,
  quoteParts,
  quoteText,
  type Report,
  type Sentence,
  sliceOf,
  trimRange,
} from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';

/**
 * @param sentences all of the report's, in order; titles and furniture get no vector.
 * @returns sentences first, then quotes, each whole before its parts; blank texts are left out.
 */
export async function embedReport(
  report: Report,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  embedder: Embedder,
): Promise<readonly Embedding[]> {
  const wanted = [...sentenceTexts(report, sentences), ...quoteTexts(report, sentences, quotes)].filter(
    ({ text }) => text.trim() !== '',
  );
  const vectors = await embedder.embed(wanted.map(({ text }) => text));
  return wanted.flatMap(({ of, part }, index) => {
    const vector = vectors[index];
    return vector ? [{ reportId: report.id, of, part, model: embedder.model, vector }] : [];
  });
}

interface Wanted {
  readonly of: string;
  readonly part: number | null;
  readonly text: string;
}

function sentenceTexts(report: Report, sentences: readonly Sentence[]): readonly Wanted[] {
  return sentences
    .filter(({ role }) => role === 'text')
    .map(({ id, range }) => ({
      of: id,
      part: null,
      text: sliceOf(report.text, trimRange(report.text, range)),
    }));
}

function quoteTexts(
  report: Report,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
): readonly Wanted[] {
  return quotes.flatMap((quote) => {
    const parts = quoteParts(report, quote, sentences);
    const whole = { of: quote.id, part: null, text: quoteText(report, quote) };
    if (parts.length < 2) return [whole];
    return [
      whole,
      ...parts.map((range, part) => ({ of: quote.id, part, text: sliceOf(report.text, range) })),
    ];
  });
}
