/** POST /v1/corrections/{id}/undo: a correction, or that something may rest, counts no longer. */
import { correctionRecord, undoCorrection as undo } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { correctionContract, undoingContract } from '../contracts/correction-contract.ts';
import { idPath } from '../contracts/parameters.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { namedCollection } from '../named-collection.ts';
import { problem } from '../problem.ts';
import { json, problems } from '../responses.ts';
import { scheduled } from '../scheduled.ts';
import { SIGNS_FOR_OTHERS, signsFor } from '../signs-for.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/corrections/{id}/undo',
  operationId: 'undoCorrection',
  tags: ['reports'],
  summary: 'Takes back a correction, or that something may rest; it stays in the history',
  description:
    'Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).',
  middleware: [requireRole('reviewer'), requireMediaType('application/json')],
  request: {
    params: idPath,
    body: { required: true, content: { 'application/json': { schema: undoingContract } } },
  },
  responses: { 201: json('The correction that takes it back', correctionContract), ...problems },
});

export function undoCorrection(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { by: given, ...asked } = c.req.valid('json');
    const collection = await namedCollection(asked.collection, c, deps);
    const by = signsFor(c.get('caller'), given);
    if (by === null) return problem(c, 403, SIGNS_FOR_OTHERS) as never;
    const { id } = c.req.valid('param');
    const correction = await undo({ collection, id, by }, deps.store, deps.clock);
    await scheduled(c, deps, collection);
    return c.json(correctionRecord(correction), 201);
  });
}
