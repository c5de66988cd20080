/** GET /v1/testimonies/{id} */
import { testimonyById, testimonyRecordsOf } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath } from '../contracts/parameters.ts';
import { testimonyContract } from '../contracts/testimony-contract.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/testimonies/{id}',
  operationId: 'getTestimony',
  tags: ['testimonies'],
  summary: 'One testimony: its members, their words and translations, and why they are together',
  request: { params: idPath },
  responses: ok('The testimony', testimonyContract),
});

export function getTestimony(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const [record] = await testimonyRecordsOf(store, [await testimonyById(store, c.req.valid('param').id)]);
    return c.json(record, 200);
  });
}
