/** GET /v1/search */
import { type Quote, type Report } from '@crossquote/domain';
import { type FoundQuote, quoteRecord, reportRecord, type Store, searchQuotes } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { hitContract } from '../contracts/hit-contract.ts';
import { listOf } from '../contracts/list-of.ts';
import { searchQuery } from '../contracts/search-query.ts';
import { cursorOf, text } from '../cursor.ts';
import { pageOf } from '../page-of.ts';
import { ok } from '../responses.ts';

const keys = z.tuple([z.number(), text]).transform(([score, quoteId]) => ({ score, quoteId }));

const route = createRoute({
  method: 'get',
  path: '/v1/search',
  operationId: 'search',
  tags: ['quotes'],
  summary:
    'Quotes by words and meaning, across languages, best first; none where no word is there and nothing is near by meaning (try other words); pages end after some hundreds',
  request: {
    query: z.strictObject({ ...searchQuery, cursor: cursorOf('search', keys).optional() }),
  },
  responses: ok('A page of hits', listOf('HitList', hitContract)),
});

export function search(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const {
      q,
      collection = null,
      language: spoken = null,
      limit,
      cursor: after = null,
    } = c.req.valid('query');
    const found = await searchQuotes(q, { collection, language: spoken, limit: limit + 1, after }, deps);
    const page = pageOf('search', found, limit, ({ score, quoteId }) => [score, quoteId]);
    return c.json({ ...page, items: await hitsOf(page.items, deps.store) }, 200);
  });
}

/** A quote that was replaced meanwhile is left out. */
async function hitsOf(found: readonly FoundQuote[], store: Store) {
  const quotes = await store.quotesById(found.map(({ quoteId }) => quoteId));
  const byId = new Map<string, Quote>(quotes.map((quote) => [quote.id, quote]));
  const named = await store.reportsById([...new Set(quotes.map(({ reportId }) => reportId))]);
  const reports = new Map<string, Report>(named.map((report) => [report.id, report]));
  return found.flatMap(({ quoteId, score, words, meaning }) => {
    const quote = byId.get(quoteId);
    const report = quote && reports.get(quote.reportId);
    if (!report) return [];
    const summary = reportRecord({ ...report, length: report.text.length });
    return [{ score, words, meaning, quote: quoteRecord(report, quote), report: summary }];
  });
}
