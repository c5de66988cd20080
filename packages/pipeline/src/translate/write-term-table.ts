/** The terms in force as CSV (RFC 4180) or with tabs, under the tags of both languages, as `readTermTable` reads them. */
import type { Language, MemoryEntry } from '@crossquote/domain';
import { stringify } from 'csv-stringify/sync';
import { guardCell } from '../export/guard-cell.ts';
import { glossaryInForce } from './glossary.ts';

export function writeTermTable(
  entries: readonly MemoryEntry[],
  source: Language,
  target: Language,
  delimiter: ',' | '\t' = ',',
): string {
  const rows = glossaryInForce(entries).map((term) => [guardCell(term.source), guardCell(term.target)]);
  return stringify([[source, target], ...rows], { delimiter, record_delimiter: '\r\n' });
}
