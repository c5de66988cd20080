/** Which terms somebody wants to see, as it stands in an address. */
import type { Language } from '@crossquote/domain';
import { LONGEST_TERM } from '@crossquote/pipeline';

export interface TermsAsked {
  readonly from: Language;
  readonly to: Language;
  /** Letters in a term or in what it is called, as somebody typed them; null: all terms. */
  readonly having: string | null;
  /** The page that holds this term, or where it would stand; null: the first. */
  readonly at: string | null;
}

export function termsHref({ from, to, having, at }: TermsAsked): string {
  const query = new URLSearchParams({ from, to });
  if (having !== null) query.set('having', having);
  if (at !== null) query.set('at', at);
  return `/desk/terms?${query.toString()}`;
}

/** Of an address or a form; null where it says nothing. */
export function wordsAsked(text: string | undefined): string | null {
  return text?.trim().slice(0, LONGEST_TERM).toWellFormed() || null;
}
