/** Every route; adding one adds a line here. */
import type { Api, RouteDeps } from '../api-deps.ts';
import { addComment } from './add-comment.ts';
import { addCorrection } from './add-correction.ts';
import { addReports } from './add-reports.ts';
import { addReview } from './add-review.ts';
import { addWebhook } from './add-webhook.ts';
import { classPerson } from './class-person.ts';
import { detect } from './detect.ts';
import { exportFile } from './export-file.ts';
import { followChanges } from './follow-changes.ts';
import { getAlignment } from './get-alignment.ts';
import { getMetrics } from './get-metrics.ts';
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
import { listComments } from './list-comments.ts';
import { listCorrections } from './list-corrections.ts';
import { listLanguages } from './list-languages.ts';
import { listLooks } from './list-looks.ts';
import { listPeople } from './list-people.ts';
import { listQuotes } from './list-quotes.ts';
import { listReportQuotes } from './list-report-quotes.ts';
import { listReports } from './list-reports.ts';
import { listReviews } from './list-reviews.ts';
import { listSentences } from './list-sentences.ts';
import { listTerms } from './list-terms.ts';
import { listTestimonies } from './list-testimonies.ts';
import { listTranslations } from './list-translations.ts';
import { listWebhooks } from './list-webhooks.ts';
import { putTerm } from './put-term.ts';
import { removeReport } from './remove-report.ts';
import { removeTerm } from './remove-term.ts';
import { removeWebhook } from './remove-webhook.ts';
import { search } from './search.ts';
import { searchSentences } from './search-sentences.ts';
import { settleLook } from './settle-look.ts';
import { startWebhook } from './start-webhook.ts';
import { translate } from './translate.ts';
import { undoCorrection } from './undo-correction.ts';

export const ROUTES: readonly ((app: Api, deps: RouteDeps) => void)[] = [
  listReports,
  addReports,
  getReport,
  removeReport,
  getText,
  listSentences,
  listReportQuotes,
  listTranslations,
  listCorrections,
  addCorrection,
  undoCorrection,
  listQuotes,
  getQuote,
  search,
  searchSentences,
  listAlignments,
  getAlignment,
  listTestimonies,
  getTestimony,
  listReviews,
  addReview,
  listComments,
  addComment,
  listLooks,
  settleLook,
  listPeople,
  classPerson,
  listTerms,
  putTerm,
  removeTerm,
  listCollections,
  getStats,
  listChanges,
  followChanges,
  exportFile,
  importTranslations,
  listWebhooks,
  addWebhook,
  startWebhook,
  removeWebhook,
  translate,
  detect,
  listLanguages,
  health,
  getMetrics,
];
