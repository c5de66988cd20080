/** A record that leaves the system: whole, or lean, without the words around what was quoted. */
import type { TextRange } from '@crossquote/domain';
import type { AlignmentRecord, FullRecord, QuoteRecord, RangeRecord, SentenceRecord } from './records.ts';

/** Whatever leaves the system passes as one of these before it is formatted. */
export type ExportRecord = FullRecord | LeanRecord;

/** `sha256:<hex>` of the words' UTF-8. */
interface Hashed {
  readonly sha256: string;
}

/** A range whose words are left out. */
export interface WordlessRange extends TextRange, Hashed {
  readonly text: null;
}

type LeanSentence = Omit<SentenceRecord, 'text'> & Hashed & { readonly text: null };
export type LeanQuote = Omit<QuoteRecord, 'content' | 'cue'> & {
  readonly content: readonly (RangeRecord & Hashed)[];
  readonly cue: WordlessRange | null;
};
export type LeanAlignment = Omit<AlignmentRecord, 'evidence' | 'differences'> & {
  readonly evidence: readonly (Omit<AlignmentRecord['evidence'][number], 'note'> & { readonly note: null })[];
  readonly differences: readonly {
    readonly what: AlignmentRecord['differences'][number]['what'];
    readonly left: WordlessRange | null;
    readonly right: WordlessRange | null;
    readonly by?: 'model' | undefined;
    readonly maybeSame?: true | undefined;
    readonly elsewhere?: WordlessRange | undefined;
  }[];
};
type LeanRecord = LeanSentence | LeanQuote | LeanAlignment;
