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
  return report.blocks
    .flatMap((block) => sentencesOf(report.text, block, words).map((range) => ({ range, role: block.role })))
    .map(({ range, role }, index) => ({
      id: sentenceId(report.id, range),
      reportId: report.id,
      index,
      range,
      role,
    }));
}

function sentencesOf(text: string, block: Block, words: ReturnType<typeof splitWords>): readonly TextRange[] {
  return paragraphs(text, block)
    .filter(({ start, end }) => start < end)
    .flatMap((range) => {
      const starts = [range.start, ...splitParagraph(text, range, words)];
      return starts.map((start, index) => ({ start, end: starts[index + 1] ?? range.end }));
    });
}
