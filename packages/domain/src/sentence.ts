/** A sentence of a report. The ranges of a report's sentences cover its text without gap or overlap. */
import { contentId } from './ids.ts';
import type { BlockRole } from './report.ts';
import type { TextRange } from './text-range.ts';

export interface Sentence {
  readonly id: string;
  readonly reportId: string;
  /** Counted from 0 in the order of the text. */
  readonly index: number;
  /** White space after a sentence belongs to it, so that joining all ranges rebuilds the report. */
  readonly range: TextRange;
  readonly role: BlockRole;
}

export function sentenceId(reportId: string, range: TextRange): string {
  return contentId('s', reportId, range.start, range.end);
}
