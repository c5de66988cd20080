/** Words in quotation marks, with the places of words and marks. */
import type { TextRange } from '@crossquote/domain';
import type { MarkFamily } from './marks.ts';

export interface QuotationPart {
  /** With the marks. */
  readonly outer: TextRange;
  /** Without the marks and the white space beside them. */
  readonly inner: TextRange;
}

export interface Quotation {
  /** One for each paragraph it runs over. */
  readonly parts: readonly QuotationPart[];
  readonly family: MarkFamily;
  /** False when no closing mark was found: it was taken to end with its paragraph. */
  readonly closed: boolean;
}
