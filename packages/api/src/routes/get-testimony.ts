/** GET /v1/testimonies/{id} */
import { NotFound } from '@crossquote/domain';
import { testimonyRecordsOf } from '@crossquote/pipeline';
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

const ANY = {
  collection: null,
  state: null,
  language: null,
  speakers: null,
  report: null,
  from: null,
  to: null,
};

export function getTestimony(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const [testimony] = await store.testimonyPage({ ...ANY, id }, { after: null, limit: 1 });
    const [record] = testimony ? await testimonyRecordsOf(store, [testimony]) : [];
    if (!record)
      throw new NotFound(
        'there is no such testimony (any more): its id changes with its members; GET /v1/testimonies lists them',
      );
    return c.json(record, 200);
  });
}
