/** How well quotes and speakers are found: every score that applies to a set, and with it what went wrong where. */
import type { Language } from '@crossquote/domain';
import { findQuotes, splitReport } from '@crossquote/pipeline';
import { bareReport } from '../bare-report.ts';
import { benchSets, type Choice } from '../bench-sets.ts';
import { type Evaluation, joinEvaluations } from '../evaluation.ts';
import { readRows } from '../read-rows.ts';
import { compared } from './compared.ts';
import { goldQuotes, type RowInFile } from './gold-row.ts';
import { quoteFailures } from './quote-failures.ts';
import { scoreQuotes } from './score-quotes.ts';

export interface QuotesChoice extends Choice {
  readonly language?: Language | undefined;
}

export function evaluateQuotes(data: string, choice: QuotesChoice = {}): Evaluation {
  const sets = benchSets(data, 'quotes', choice).map(({ set, path }) => ({
    set,
    rows: readRows<RowInFile>(path),
  }));
  return joinEvaluations(
    sets
      .map(({ set, rows }) => ({ set, lang: rows[0]?.lang ?? 'und', rows }))
      .filter(({ lang }) => choice.language === undefined || choice.language === lang)
      .map(({ set, lang, rows }) => evaluateSet({ set, lang }, rows)),
  );
}

function evaluateSet(
  place: { readonly set: string; readonly lang: Language },
  rows: readonly RowInFile[],
): Evaluation {
  const reports = rows.map((row) => {
    const report = bareReport(row.text, row.lang);
    return compared(row.doc, row.text, goldQuotes(row), findQuotes(report, splitReport(report)));
  });
  const convention = { knowsMixed: rows.some(({ quotes }) => quotes.some(({ type }) => type === 'mixed')) };
  return {
    scores: scoreQuotes(place, reports, convention),
    failures: reports.flatMap((report) => quoteFailures(place.set, report, convention)),
    notes: [],
  };
}
