/** Paragraphs without marks as one quotation, a part each. */
import { type TextRange, trimRange } from '@crossquote/domain';
import type { Quotation } from './quotation.ts';

export function wholeParagraphs(text: string, paragraphs: readonly TextRange[]): Quotation {
  const parts = paragraphs.map(({ start, end }) => ({
    outer: { start, end },
    inner: trimRange(text, { start, end }),
  }));
  return { parts, family: 'double', closed: true };
}
