/** GET /v1/collections */
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { collectionContract } from '../contracts/collection-contract.ts';
import { listOf } from '../contracts/list-of.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/collections',
  operationId: 'listCollections',
  tags: ['collections'],
  summary: 'The collections and what they hold, by name; all on one page',
  responses: ok('The collections', listOf('CollectionList', collectionContract)),
});

export function listCollections(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => c.json({ items: [...(await store.collections())], nextCursor: null }, 200));
}
