/**
 * Terms out of a table (CSV, TSV, or with semicolons, as spreadsheets of some languages write it): the term, and what it is to be called; a term without that is none any
 * more. Columns that say other things are passed over, wherever the first line names those two; else they are the first two. Read strictly: half a list looks like a whole one. Only a line
 * that could be found in no text is left out, and told. Words of one cell with `|` between them are one another's synonyms: each is a term, and the first of what they are called is it, as in TBX.
 */
import { InvalidInput, type Language } from '@crossquote/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { unguardCell } from '../export/guard-cell.ts';
import { isTerm, type TermPair } from './glossary.ts';
import { headOf } from './term-table-head.ts';

export interface TermTable {
  readonly pairs: readonly TermPair[];
  /** Numbers of lines without a letter or digit where the term stands: an emoji, or what goes on from the line before. */
  readonly leftOut: readonly number[];
}

/**
 * @param source language of the terms, and @param target of what they are to be called; null: the first line has to name both, as `de,en`. Of a table that has both among others these two
 * columns are taken.
 * @throws InvalidInput when nothing names the languages, when it is not sure which columns hold the two, and when a line lacks one of these, telling the line.
 */
export function readTermTable(text: string, source: Language | null, target: Language | null): TermTable {
  const rows = rowsOf(text);
  const [first] = rows;
  if (!first) return { pairs: [], leftOut: [] };
  const head = headOf(first.cells, source, target);
  const { languages, columns } = head ?? { languages: null, columns: [0, 1] as const };
  const [from, into] = languages ?? [source, target];
  if (from === null || into === null)
    throw new InvalidInput(
      'the table names no languages; write them as its first line (de,en), or give -s de -t en',
    );
  if (from === into)
    throw new InvalidInput(
      `the terms and what they are called are both ${from}; say from which into which: -s de -t en`,
    );
  const pairs: TermPair[] = [];
  const leftOut: number[] = [];
  for (const { cells, line } of rows.slice(head ? 1 : 0)) {
    const [term = '', called] = columns.map((at) => cells[at] && unguardCell(cells[at]).trim());
    if (called === undefined) throw new InvalidInput(lacking(line, cells.length, columns));
    if (UNREADABLE.test(term + called))
      throw new InvalidInput(`line ${line} has a letter that could not be read; save the table as UTF-8`);
    const terms = synonymsIn(term).filter(isTerm);
    const [text = ''] = synonymsIn(called);
    if (terms.length === 0) leftOut.push(line);
    for (const each of terms)
      pairs.push({ source: { language: from, text: each }, target: { language: into, text } });
  }
  return { pairs, leftOut };
}

function synonymsIn(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function lacking(line: number, count: number, columns: readonly [number, number]): string {
  const last = Math.max(...columns) + 1;
  return last === 2
    ? `line ${line} has one column; write the term, a comma, and what it is to be called`
    : `line ${line} has ${count === 1 ? 'one column' : `${count} columns`}, and by the first line one needs ${last}; write what is missing, or save the table again`;
}

/** Of a file in another encoding, or damaged: a term that no text has. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const UNREADABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD]/u;

interface Row {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

function rowsOf(text: string): readonly Row[] {
  const lines: number[] = [];
  try {
    // A spreadsheet's own line says the delimiter (sep=;). It stays as a blank one, so that lines are counted as people count them.
    const [, delimiter] = /^\uFEFF?"?sep=(.)"?\r?\n/iu.exec(text) ?? [];
    const rows = parse(delimiter === undefined ? text : text.replace(/^.*/u, ''), {
      bom: true,
      delimiter: delimiter ?? delimiterOf(text),
      on_record: (cells: string[], at) => {
        lines.push(at.lines);
        return cells;
      },
      relax_column_count: true,
      // A mark inside a cell that is not quoted as a whole (Lager "Nord").
      relax_quotes: true,
      skip_records_with_empty_values: true,
    });
    return rows.map((cells, i) => ({ cells, line: lines[i] ?? 0 }));
  } catch (error) {
    if (error instanceof CsvError)
      throw new InvalidInput(
        `the table is no well-formed CSV (${error.code} behind line ${lines.at(-1) ?? 0}); save it again as CSV`,
      );
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
