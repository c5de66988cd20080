/** GET /v1/quotes/{id} */
import { NotFound } from '@crossquote/domain';
import { quoteRecord } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath } from '../contracts/parameters.ts';
import { quoteContract } from '../contracts/quote-contract.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/quotes/{id}',
  operationId: 'getQuote',
  tags: ['quotes'],
  summary: 'One quote',
  request: { params: idPath },
  responses: ok('The quote', quoteContract),
});

export function getQuote(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const [quote] = await store.quotesById([c.req.valid('param').id]);
    const report = quote && (await store.report(quote.reportId));
    if (!report) throw new NotFound('there is no such quote; GET /v1/reports/{id}/quotes lists a report’s');
    return c.json(quoteRecord(report, quote), 200);
  });
}
