/** Terms of quotes, kept as numbers: they are compared and never shown, and a word of a report is not needed for that. */
import { sha256 } from '@crossquote/domain';
import type { MatchStore, QuoteTerms } from '@crossquote/pipeline';
import { writeRows } from './rows.ts';
import { holdReport } from './save-stage.ts';
import type { Sql } from './sql.ts';

export function termStore(sql: Sql): Pick<MatchStore, 'saveTerms'> {
  return { saveTerms: (reportId, terms) => saveTerms(sql, reportId, terms) };
}

async function saveTerms(sql: Sql, reportId: string, terms: QuoteTerms): Promise<void> {
  const rows = [...terms].map(([quote, some]) => ({
    quote,
    terms: numbersOf(some.terms),
    keys: numbersOf(some.keys),
  }));
  await sql.transaction(async (tx) => {
    await holdReport(tx, reportId);
    await tx.query('delete from app.quote_terms where report_id = $1', [reportId]);
    await writeRows(
      tx,
      `insert into app.quote_terms (quote_id, report_id, terms, keys)
       select quote, $2, terms, keys from json_to_recordset($1::json) as r (quote text, terms bigint[], keys bigint[])`,
      rows,
      reportId,
    );
  });
}

function numbersOf(texts: readonly string[]): readonly number[] {
  return [...new Set(texts)].map(termNumber);
}

/** 52 bits of a hash, which JSON and JavaScript keep whole: of a million quotes' keys one in 300 meets another by chance, which the score undoes. */
export function termNumber(term: string): number {
  return Number.parseInt(sha256(term).slice(0, 13), 16);
}
