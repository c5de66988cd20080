/**
 * Terms out of a table (CSV, TSV, or with semicolons, as spreadsheets of some languages write it): the term, and what it is to be called; a term without that is none any
 * more. Further columns say other things, and are passed over. Read strictly: half a list looks like a whole one.
 */
import { InvalidInput, knownLanguage, type Language } from '@crossquote/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { unguardCell } from '../export/guard-cell.ts';
import { memoryLanguage } from './memory-entry.ts';

export interface TermPair {
  readonly source: { readonly language: Language; readonly text: string };
  readonly target: { readonly language: Language; readonly text: string };
}

/** What tools write over the columns when they do not name languages. */
const HEADS = new Set(['source', 'source_term', 'source term', 'term']);

/**
 * @param source language of the terms, and @param target of what they are to be called; null: the first line has to name both, as `de,en`.
 * @throws InvalidInput when neither names the languages, or a line has no term, or only one column, telling the line.
 */
export function readTermTable(
  text: string,
  source: Language | null,
  target: Language | null,
): readonly TermPair[] {
  const rows = rowsOf(text);
  const [first] = rows;
  if (!first) return [];
  const named = languagesOf(first.cells);
  const isHead = named !== null || HEADS.has(first.cells[0]?.trim().toLowerCase() ?? '');
  const [from, into] = [named?.[0] ?? source, named?.[1] ?? target];
  if (from === null || into === null)
    throw new InvalidInput(
      'the table names no languages; write them as its first line (de,en), or give -s de -t en',
    );
  return rows.slice(isHead ? 1 : 0).map(({ cells, line }) => {
    const [term = '', called] = cells.map((cell) => unguardCell(cell).trim());
    if (called === undefined)
      throw new InvalidInput(
        `line ${line} has one column; write the term, a comma, and what it is to be called`,
      );
    if (!/[\p{L}\p{N}]/u.test(term)) throw new InvalidInput(`line ${line} has no term in its first column`);
    return { source: { language: from, text: term }, target: { language: into, text: called } };
  });
}

interface Row {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

function rowsOf(text: string): readonly Row[] {
  try {
    const lines: number[] = [];
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      on_record: (cells: string[], at) => {
        lines.push(at.lines);
        return cells;
      },
      relax_column_count: true,
      skip_records_with_empty_values: true,
    });
    return rows.map((cells, i) => ({ cells, line: lines[i] ?? 0 }));
  } catch (error) {
    if (error instanceof CsvError)
      throw new InvalidInput(`the table is no well-formed CSV (${error.code}); save it again as CSV`);
    throw error;
  }
}

/** That of the first line that has any. */
function delimiterOf(text: string): string {
  const line =
    text
      .replaceAll(/"[^"]*"/gu, '')
      .split(/\r?\n/u)
      .find((each) => /[\t;,]/u.test(each)) ?? '';
  return ['\t', ';'].find((delimiter) => line.includes(delimiter)) ?? ',';
}

/** null unless both columns are named by languages. */
function languagesOf([first = '', second = '']: readonly string[]): readonly [Language, Language] | null {
  const [from, into] = [first, second].map((cell) => languageOf(cell.trim()));
  return from && into ? [from, into] : null;
}

/** Letters of a tag alone: a word of three letters may be one by chance, a pair of two letters next to never. */
function languageOf(cell: string): Language | null {
  if (!/^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/u.test(cell)) return null;
  try {
    return memoryLanguage(knownLanguage(cell.replace('_', '-')));
  } catch {
    return null;
  }
}
