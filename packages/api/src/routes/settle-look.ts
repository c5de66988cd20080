/** POST /v1/needs-a-look/{id}: says what a decision is about now, or that it may rest. */
import { settleLook as settle } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { settledContract, settlingContract } from '../contracts/look-contract.ts';
import { plainText } from '../contracts/parameters.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { namedCollection } from '../named-collection.ts';
import { problem } from '../problem.ts';
import { json, problems } from '../responses.ts';
import { scheduled } from '../scheduled.ts';
import { SIGNS_FOR_OTHERS, signsFor } from '../signs-for.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/needs-a-look/{id}',
  operationId: 'settleLook',
  tags: ['reviews'],
  summary:
    'Attaches a decision to what its words are now, or lets it rest; what was decided stays as it was said',
  description:
    'Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).',
  middleware: [requireRole('reviewer'), requireMediaType('application/json')],
  request: {
    params: z.strictObject({ id: plainText(100) }),
    body: { required: true, content: { 'application/json': { schema: settlingContract } } },
  },
  responses: { 201: json('What was written', settledContract), ...problems },
});

export function settleLook(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { candidates, note = null, by: given, ...asked } = c.req.valid('json');
    const collection = await namedCollection(asked.collection, c, deps);
    const by = signsFor(c.get('caller'), given);
    if (by === null) return problem(c, 403, SIGNS_FOR_OTHERS) as never;
    const settling = { collection, look: c.req.valid('param').id, candidates, by, note };
    const written = await settle(settling, deps.store, deps.clock);
    await scheduled(c, deps, collection);
    return c.json({ written }, 201);
  });
}
