/** POST /v1/comments: what somebody has to say about a pair of quotes; it decides nothing. */
import { comment, reviewRecord } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { commentingContract, reviewContract } from '../contracts/review-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { namedCollection } from '../named-collection.ts';
import { problem } from '../problem.ts';
import { json, problems } from '../responses.ts';
import { SIGNS_FOR_OTHERS, signsFor } from '../signs-for.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/comments',
  operationId: 'addComment',
  tags: ['reviews'],
  summary: 'Says something about an alignment, which decides nothing',
  description:
    'Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).',
  middleware: [requireRole('reviewer'), requireMediaType('application/json')],
  request: { body: { required: true, content: { 'application/json': { schema: commentingContract } } } },
  responses: { 201: json('The comment as it was written', reviewContract), ...problems },
});

export function addComment(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { subject, text, ...given } = c.req.valid('json');
    const collection = await namedCollection(given.collection, c, deps);
    const by = signsFor(c.get('caller'), given.by);
    if (by === null) return problem(c, 403, SIGNS_FOR_OTHERS) as never;
    const written = await comment({ collection, subject, by, text }, deps.store, deps.clock);
    return c.json(reviewRecord(written), 201);
  });
}
