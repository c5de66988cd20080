/** Cuts a report into sentences: the `split` stage. */
import { type Block, type Report, type Sentence, sentenceId, type TextRange } from '@crossquote/domain';
import { splitWords } from './languages/index.ts';
import { paragraphs } from './paragraphs.ts';
import { splitParagraph } from './split-paragraph.ts';

/**
 * In the order of the text. Ranges cover the text without gap or overlap; white space after a sentence belongs to it, white space at the
 * very start to the first. No sentence crosses a block's bounds or a blank line; a quotation stays with its cue.
 * Takes time linear in the text, whatever the text.
 */
export function splitReport(
  report: Pick<Report, 'id' | 'language' | 'text' | 'blocks'>,
): readonly Sentence[] {
  const words = splitWords(report.language);
  const sentences: Sentence[] = [];
  for (const block of report.blocks) {
    for (const paragraph of paragraphs(report.text, block)) {
      let { start } = paragraph;
      for (const next of splitParagraph(report.text, paragraph, words)) {
        sentences.push(sentenceOf(report.id, sentences.length, { start, end: next }, block));
        start = next;
      }
      if (start < paragraph.end) {
        sentences.push(sentenceOf(report.id, sentences.length, { start, end: paragraph.end }, block));
      }
    }
  }
  return sentences;
}

function sentenceOf(reportId: Report['id'], index: number, range: TextRange, { role }: Block): Sentence {
  return { id: sentenceId(reportId, range), reportId, index, range, role };
}
