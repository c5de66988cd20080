/** Words in quotation marks, with the places of words and marks. */
import type { TextRange } from '@crossquote/domain';
import type { MarkFamily } from './marks.ts';

export interface QuotationPart {
  /** With the marks. */
  readonly outer: TextRange;
  /** Without the marks and the white space beside them. */
  readonly inner: TextRange;
}

/** Words between the same marks that attribute the others: « On part, dit-il. » */
export interface Incise {
  readonly verb: TextRange;
  readonly subject: TextRange | null;
}

export interface Quotation {
  /** One for each paragraph it runs over. */
  readonly parts: readonly QuotationPart[];
  readonly family: MarkFamily;
  /** False when no closing mark was found: it was taken to end with its paragraph. */
  readonly closed: boolean;
  /** Stands right behind it, inside the marks. */
  readonly incise?: Incise;
  /** Stands behind an incise: goes on from the quotation before, within its marks. */
  readonly resumes?: boolean;
  /** A paragraph behind a dash, in a dialogue: somebody else's than the one before. */
  readonly turn?: boolean;
  /** The name of whoever said it, where no words beside it do: the signature below, the one who is interviewed. */
  readonly teller?: TextRange;
  /** The same of a voice whom a tag of the recording names, whatever it is called. */
  readonly voice?: TextRange;
  /** Behind the number of a telephone, which names nobody. */
  readonly nameless?: true;
  /** The same as `teller` where only the report's title has it, which is no part of the text. */
  readonly toldBy?: string;
  /** No quote of these words is surer: they have no marks. */
  readonly confidence?: number;
}
