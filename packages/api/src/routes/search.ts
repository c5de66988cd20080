/** GET /v1/search */
import { placedFinds, quoteHitRecord, searchQuotes } from '@crossquote/pipeline';
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
    'Quotes by words, their speakers’ names and meaning, across languages, best first; with a phrase between quotation marks those that have it alone. None where no word is there and nothing is near by meaning (try other words); pages end after some hundreds',
  request: {
    query: z.strictObject({ ...searchQuery, cursor: cursorOf('search', keys).optional() }),
  },
  responses: ok('A page of hits', listOf('HitList', hitContract)),
});

export function search(app: Api, { store, embedder }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const {
      q,
      collection = null,
      language: spoken = null,
      limit,
      cursor: after = null,
    } = c.req.valid('query');
    const scope = { collection, language: spoken, limit: limit + 1, after };
    const found = await searchQuotes(q, scope, { store, embedder, names: c.get('names') });
    const page = pageOf('search', found, limit, ({ score, quoteId }) => [score, quoteId]);
    // A quote that was replaced meanwhile is left out.
    const items = (await placedFinds(page.items, store)).map(quoteHitRecord);
    return c.json({ ...page, items }, 200);
  });
}
