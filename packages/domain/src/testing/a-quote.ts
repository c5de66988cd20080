/** Builder for tests: the quote of the given words in the given report. */
import { type Quote, quoteId } from '../quote.ts';
import type { Report } from '../report.ts';
import { UNKNOWN_SPEAKER } from '../speaker.ts';

/** @throws when the words do not stand in the report. */
export function aQuote(report: Report, words: string, part: Partial<Quote> = {}): Quote {
  const start = report.text.indexOf(words);
  if (start < 0) throw new Error(`the report has no "${words}"`);
  const content = [{ start, end: start + words.length }];
  return {
    id: quoteId(report.id, content),
    reportId: report.id,
    form: 'direct',
    content,
    cue: null,
    speaker: UNKNOWN_SPEAKER,
    sentences: [0],
    confidence: 1,
    medium: null,
    ...part,
  };
}
