/** GET /v1/needs-a-look */
import { placeDecisions } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { lookContract } from '../contracts/look-contract.ts';
import { limit, plainText } from '../contracts/parameters.ts';
import { cursorOf } from '../cursor.ts';
import { pageInMemory } from '../page-of.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/needs-a-look',
  operationId: 'listLooks',
  tags: ['reviews'],
  summary:
    'What people decided whose words are not where they were, by id, each with its reason and what stands there now',
  request: {
    query: z.strictObject({
      collection: plainText(100).optional(),
      limit,
      cursor: cursorOf('looks', z.tuple([z.string()])).optional(),
    }),
  },
  responses: ok('A page of what needs a look', listOf('LookList', lookContract)),
});

export function listLooks(app: Api, { store, collection: usual }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { cursor: after, limit: most, collection = usual } = c.req.valid('query');
    const { looks } = await placeDecisions(collection, store);
    const rows = [...looks].sort((a, b) => (a.id < b.id ? -1 : 1));
    const page = pageInMemory('looks', rows, { after, limit: most }, ({ id }) => [id]);
    return c.json({ ...page, items: [...page.items] }, 200);
  });
}
