/** A row of the quote sets as it stands in the file, and as it is compared: in UTF-16, with every part as ranges. */
import type { Language, TextRange } from '@crossquote/domain';
import { utf16Offsets } from './utf16-offsets.ts';

type Span = readonly [number, number];

interface QuoteInFile {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly spans?: readonly Span[];
  readonly speaker: { readonly start: number; readonly end: number; readonly spans?: readonly Span[] } | null;
  readonly cue_spans?: readonly Span[];
  readonly frame_spans?: readonly Span[];
  readonly addressee_spans?: readonly Span[];
  readonly nested?: boolean;
}

export interface RowInFile {
  readonly doc: string;
  readonly lang: Language;
  readonly text: string;
  readonly quotes: readonly QuoteInFile[];
}

/** Quotes by the form that they are compared as. `reported` tells of speech without giving it: no content of its own. */
export type GoldForm = 'direct' | 'indirect' | 'mixed' | 'reported';

export interface GoldQuote {
  readonly form: GoldForm;
  /** Quoted words inside indirect speech, marked as a quote of their own. */
  readonly nested: boolean;
  readonly content: readonly TextRange[];
  /** Empty: the set names none. */
  readonly speaker: readonly TextRange[];
  readonly cue: readonly TextRange[];
  readonly frame: readonly TextRange[];
  readonly addressee: readonly TextRange[];
}

/** What German sets call free indirect speech has no words of the speaker's own either, and is compared as indirect. */
const FORMS: Readonly<Record<string, GoldForm>> = {
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
  free_indirect: 'indirect',
  indirect_free_indirect: 'indirect',
  reported: 'reported',
};

export function goldQuotes(row: RowInFile): readonly GoldQuote[] {
  const at = utf16Offsets(row.text);
  const ranges = (spans: readonly Span[] = []) =>
    spans.map(([start, end]) => ({ start: at(start), end: at(end) }));
  const whole = ({ start, end, spans }: { start: number; end: number; spans?: readonly Span[] }) =>
    ranges(spans?.length ? spans : [[start, end]]);
  return row.quotes.map((quote) => ({
    form: FORMS[quote.type] ?? 'reported',
    nested: quote.nested === true,
    content: whole(quote),
    speaker: quote.speaker ? whole(quote.speaker) : [],
    cue: ranges(quote.cue_spans),
    frame: ranges(quote.frame_spans),
    addressee: ranges(quote.addressee_spans),
  }));
}
