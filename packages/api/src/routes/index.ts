/** Every route; adding one adds a line here. */
import type { Api, ApiDeps } from '../api-deps.ts';
import { addReports } from './add-reports.ts';
import { addReview } from './add-review.ts';
import { detect } from './detect.ts';
import { exportFile } from './export-file.ts';
import { followChanges } from './follow-changes.ts';
import { getAlignment } from './get-alignment.ts';
import { getQuote } from './get-quote.ts';
import { getReport } from './get-report.ts';
import { getStats } from './get-stats.ts';
import { getTestimony } from './get-testimony.ts';
import { getText } from './get-text.ts';
import { health } from './health.ts';
import { importTranslations } from './import-translations.ts';
import { listAlignments } from './list-alignments.ts';
import { listChanges } from './list-changes.ts';
import { listCollections } from './list-collections.ts';
import { listLanguages } from './list-languages.ts';
import { listQuotes } from './list-quotes.ts';
import { listReports } from './list-reports.ts';
import { listReviews } from './list-reviews.ts';
import { listSentences } from './list-sentences.ts';
import { listTestimonies } from './list-testimonies.ts';
import { listTranslations } from './list-translations.ts';
import { removeReport } from './remove-report.ts';
import { search } from './search.ts';
import { translate } from './translate.ts';

export const ROUTES: readonly ((app: Api, deps: ApiDeps) => void)[] = [
  listReports,
  addReports,
  getReport,
  removeReport,
  getText,
  listSentences,
  listQuotes,
  listTranslations,
  getQuote,
  search,
  listAlignments,
  getAlignment,
  listTestimonies,
  getTestimony,
  listReviews,
  addReview,
  listCollections,
  getStats,
  listChanges,
  followChanges,
  exportFile,
  importTranslations,
  translate,
  detect,
  listLanguages,
  health,
];
