/** GET /v1/reports */
import { reportRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { day, language, limit, plainText } from '../contracts/parameters.ts';
import { reportContract } from '../contracts/report-contract.ts';
import { datedCursor } from '../cursor.ts';
import { pageOf } from '../page-of.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports',
  operationId: 'listReports',
  tags: ['reports'],
  summary: 'Reports, by date of publication (unknown last), then id',
  request: {
    query: z.strictObject({
      collection: plainText(100).optional(),
      language: language.optional(),
      publisher: plainText(300).optional(),
      from: day.optional().openapi({ description: 'First day of publication, as the source wrote it' }),
      to: day.optional().openapi({ description: 'Last day' }),
      limit,
      cursor: datedCursor('reports'),
    }),
  },
  responses: ok('A page of reports', listOf('ReportList', reportContract)),
});

export function listReports(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { cursor: after = null, limit: most, ...given } = c.req.valid('query');
    const filter = {
      collection: given.collection ?? null,
      language: given.language ?? null,
      publisher: given.publisher ?? null,
      from: given.from ?? null,
      to: given.to ?? null,
    };
    const rows = await store.reportPage(filter, { after, limit: most + 1 });
    const page = pageOf('reports', rows, most, (row) => [row.publishedAt, row.id]);
    return c.json({ ...page, items: page.items.map(reportRecord) }, 200);
  });
}
