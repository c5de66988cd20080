/**
 * Records without the prose around quotes: what was quoted, by whom, where, and hashes that tell whether a text is still the same. Gone are
 * titles, the words of sentences and cues, translations of sentences, the words of differences and notes of evidence (both may stand outside
 * the quote), earlier versions
 * of translations, and what only an import needs.
 */
import { isIdOf, sha256 } from '@crossquote/domain';
import type { ExportRecord, LeanAlignment, LeanQuote, WordlessRange } from './export-record.ts';
import type { AlignmentRecord, QuoteRecord, RangeRecord } from './records.ts';

/** @returns null for a record that is nothing but surrounding prose. Leaning twice is leaning once. */
export function leanRecord(record: ExportRecord): ExportRecord | null {
  if (record.kind === 'restore' || record.kind === 'edit') return null;
  if (record.kind === 'report') return { ...record, title: null };
  if (record.kind === 'sentence')
    return record.text === null ? record : { ...record, text: null, sha256: hashOf(record.text) };
  if (record.kind === 'quote') return leanQuote(record);
  if (record.kind === 'testimony')
    return { ...record, members: record.members.map((member) => ({ ...member, cue: null })) };
  if (record.kind === 'translation') return isIdOf('q', record.of) ? record : null;
  return record.kind === 'alignment' ? leanAlignment(record) : record;
}

function leanQuote(record: QuoteRecord | LeanQuote): LeanQuote {
  return {
    ...record,
    content: record.content.map((range) => ({ ...range, sha256: hashOf(range.text) })),
    cue: wordless(record.cue),
  };
}

function leanAlignment(record: AlignmentRecord | LeanAlignment): LeanAlignment {
  return {
    ...record,
    evidence: record.evidence.map((reason) => ({ ...reason, note: null })),
    differences: record.differences.map(({ what, left, right, by, maybeSame, elsewhere }) => ({
      what,
      left: wordless(left),
      right: wordless(right),
      ...(by && { by }),
      ...(maybeSame && { maybeSame }),
      ...(elsewhere && { elsewhere: withoutWords(elsewhere) }),
    })),
  };
}

function wordless(range: RangeRecord | WordlessRange | null): WordlessRange | null {
  return range && withoutWords(range);
}

function withoutWords(range: RangeRecord | WordlessRange): WordlessRange {
  if ('sha256' in range) return range;
  return { start: range.start, end: range.end, text: null, sha256: hashOf(range.text) };
}

function hashOf(words: string): string {
  return `sha256:${sha256(words)}`;
}
