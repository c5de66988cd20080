/** A report as the stages leave it that is matched with none: found by its terms and vectors, for measuring only. */
import { embedReport, findQuotes, saveTermsOf, splitReport } from '@crossquote/pipeline';

/** @returns its quotes. */
export async function keepUnmatched(report, { store, embedder, lexicon }) {
  const mark = (stage) => ({ subject: report.id, stage, fingerprint: '0badc0de' });
  await store.addReport(report, new Uint8Array());
  const sentences = splitReport(report);
  const quotes = findQuotes(report, sentences);
  await store.saveSentences(mark('split'), sentences);
  await store.saveQuotes(mark('quotes'), quotes);
  const embeddings = await embedReport(report, sentences, quotes, embedder);
  await store.saveEmbeddings(mark('embed'), embeddings);
  await saveTermsOf(report.id, { model: embedder.model, lexicon, store });
  return quotes;
}
