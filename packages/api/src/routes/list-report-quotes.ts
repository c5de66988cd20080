/** GET /v1/reports/{id}/quotes */
import { quoteRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath, limit } from '../contracts/parameters.ts';
import { quoteListContract } from '../contracts/quote-contract.ts';
import { cursorOf } from '../cursor.ts';
import { pageInMemory } from '../page-of.ts';
import { ok } from '../responses.ts';
import { reportOf } from './report-of.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/quotes',
  operationId: 'listReportQuotes',
  tags: ['reports'],
  summary: "A report's quotes, in the order of the text",
  request: {
    params: idPath,
    query: z.strictObject({
      limit,
      cursor: cursorOf('quotes', z.tuple([z.int(), z.string()])).optional(),
    }),
  },
  responses: ok('A page of quotes', quoteListContract),
});

export function listReportQuotes(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const report = await reportOf(c.req.valid('param').id, store);
    const { cursor: after, limit: most } = c.req.valid('query');
    const rows = await store.quotes(report.id);
    const page = pageInMemory('quotes', rows, { after, limit: most }, (quote) => [
      quote.content[0]?.start ?? 0,
      quote.id,
    ]);
    return c.json({ ...page, items: page.items.map((row) => quoteRecord(report, row)) }, 200);
  });
}
