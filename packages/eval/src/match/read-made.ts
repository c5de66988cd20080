/** Reads made reports as the stages before matching would have left them: sentences and vectors, no translations. */
import type { Quote } from '@crossquote/domain';
import {
  type Embedder,
  embedReport,
  type Lexicon,
  type QuoteTraits,
  splitReport,
  traitsOf,
} from '@crossquote/pipeline';
import type { MadeReport } from './made-report.ts';

/** @returns one for each quote, in order. */
export async function readMade(
  { report, quotes }: MadeReport,
  embedder: Embedder,
  lexicon: Lexicon,
): Promise<readonly QuoteTraits[]> {
  const sentences = splitReport(report);
  const embeddings = await embedReport(report, sentences, quotes, embedder);
  const traits = await traitsOf({ report, sentences, quotes, translations: [], embeddings }, lexicon);
  return quotes.flatMap(({ id }: Quote) => traits.get(id) ?? []);
}
