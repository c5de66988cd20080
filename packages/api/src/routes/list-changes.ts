/** GET /v1/changes */
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { changesContract, changesQuery } from '../contracts/change-contract.ts';
import { limit } from '../contracts/parameters.ts';
import { writeCursor } from '../cursor.ts';
import { ok } from '../responses.ts';
import { changesCut } from './changes-cut.ts';
import { placeOf } from './place-of.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/changes',
  operationId: 'listChanges',
  tags: ['changes'],
  summary: 'What changed since a cursor, each change once, in the order in which it was committed',
  description:
    'The answer is 410 where older changes are not kept any more; its `nextCursor` is where to follow from once the lists were read anew. An empty page means that nothing has happened yet: ask again later with its `nextCursor`, or follow `/v1/changes/stream`. What an alignment’s state is follows from reviews, which are changes of their own.',
  request: { query: z.strictObject({ ...changesQuery, limit }) },
  responses: ok('A page of changes', changesContract),
});

export function listChanges(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { since, collection = null, kind = null, limit: most } = c.req.valid('query');
    const after = await placeOf(since, store);
    const { items, upTo, cut } = await store.changes(after, most, { collection, kinds: kind && [kind] });
    if (after < cut) throw await changesCut(c, store);
    return c.json({ items: [...items], nextCursor: writeCursor('changes', [upTo]) }, 200);
  });
}
