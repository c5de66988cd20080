/** GET /v1/search/sentences */
import { searchSentences as search, sentenceHitRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { sentenceHitContract } from '../contracts/hit-contract.ts';
import { listOf } from '../contracts/list-of.ts';
import { searchQuery } from '../contracts/search-query.ts';
import { cursorOf, text } from '../cursor.ts';
import { pageOf } from '../page-of.ts';
import { ok } from '../responses.ts';

const keys = z.tuple([z.number(), text]).transform(([score, id]) => ({ score, id }));

const route = createRoute({
  method: 'get',
  path: '/v1/search/sentences',
  operationId: 'searchSentences',
  tags: ['reports'],
  summary:
    'Sentences by meaning, across languages, those with the words first; with a phrase between quotation marks those that have it alone. None where no word is there and nothing is near by meaning (try other words); pages end after some hundreds',
  request: {
    query: z.strictObject({ ...searchQuery, cursor: cursorOf('search sentences', keys).optional() }),
  },
  responses: ok('A page of hits', listOf('SentenceHitList', sentenceHitContract)),
});

export function searchSentences(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { q, collection = null, language = null, limit, cursor: after = null } = c.req.valid('query');
    const scope = { collection, language, limit: limit + 1, after };
    const found = await search(q, scope, { ...deps, names: c.get('names') });
    const page = pageOf('search sentences', found, limit, ({ score, sentence }) => [score, sentence.id]);
    const items = page.items.map(sentenceHitRecord);
    return c.json({ ...page, items }, 200);
  });
}
