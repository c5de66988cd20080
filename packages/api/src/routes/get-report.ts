/** GET /v1/reports/{id} */
import { reportRecord } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath } from '../contracts/parameters.ts';
import { reportContract } from '../contracts/report-contract.ts';
import { ok } from '../responses.ts';
import { reportOf } from './report-of.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}',
  operationId: 'getReport',
  tags: ['reports'],
  summary: 'One report, without its text',
  request: { params: idPath },
  responses: ok('The report', reportContract),
});

export function getReport(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const report = await reportOf(c.req.valid('param').id, store);
    return c.json(reportRecord({ ...report, length: report.text.length }), 200);
  });
}
