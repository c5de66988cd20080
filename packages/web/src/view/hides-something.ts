/** Whether a sentence may be shown to somebody as it is. */
import { sliceOf } from '@crossquote/domain';
import type { EditableReport, EditPlace, NameHider } from '@crossquote/pipeline';

/** A name that this person may not see stands in the sentence, or in what was made of it. */
export function hidesSomething(
  { report }: EditableReport,
  { range, human, base }: Pick<EditPlace, 'range' | 'human' | 'base'>,
  hider: NameHider,
): boolean {
  if (hider.isIdle) return false;
  const texts = [human?.text ?? '', base?.text ?? ''];
  return (
    hider.range(report.text, range.start, range.end) !== sliceOf(report.text, range) ||
    texts.some((text) => hider.text(text) !== text)
  );
}
