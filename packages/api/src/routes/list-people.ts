/** GET /v1/people */
import { listPeople as peopleIn, personShown, sightOf } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { limit } from '../contracts/parameters.ts';
import { personContract } from '../contracts/person-contract.ts';
import { cursorOf } from '../cursor.ts';
import { pageInMemory } from '../page-of.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/people',
  operationId: 'listPeople',
  tags: ['people'],
  summary: 'Who is spoken of, by pseudonym; names as the caller may see them',
  request: {
    query: z.strictObject({ limit, cursor: cursorOf('people', z.tuple([z.string()])).optional() }),
  },
  responses: ok('A page of people', listOf('PersonList', personContract)),
});

export function listPeople(app: Api, { store, names }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { cursor: after, limit: most } = c.req.valid('query');
    const rows = await peopleIn(store, names.unknown);
    const page = pageInMemory('people', rows, { after, limit: most }, ({ pseudonym }) => [pseudonym]);
    // Looked up behind what was read, so that nobody in it is unknown.
    const { hider } = await names.as(sightOf(c.get('caller')));
    return c.json({ ...page, items: page.items.map((person) => personShown(person, hider)) }, 200);
  });
}
