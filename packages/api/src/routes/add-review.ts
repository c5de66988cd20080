/** POST /v1/reviews: a person's decision, as the verb `decide` writes it. */
import { decide, reviewRecord } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { decisionContract, reviewContract } from '../contracts/review-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { namedCollection } from '../named-collection.ts';
import { problem } from '../problem.ts';
import { json, problems } from '../responses.ts';
import { scheduled } from '../scheduled.ts';
import { SIGNS_FOR_OTHERS, signsFor } from '../signs-for.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/reviews',
  operationId: 'addReview',
  tags: ['reviews'],
  summary: 'Decides about an alignment; the testimonies are made anew from it',
  description:
    'Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).',
  middleware: [requireRole('reviewer'), requireMediaType('application/json')],
  request: { body: { required: true, content: { 'application/json': { schema: decisionContract } } } },
  responses: { 201: json('The decision as it was written', reviewContract), ...problems },
});

export function addReview(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { subject, verdict, note = null, seen, ...given } = c.req.valid('json');
    const collection = await namedCollection(given.collection, c, deps);
    const by = signsFor(c.get('caller'), given.by);
    if (by === null) return problem(c, 403, SIGNS_FOR_OTHERS) as never;
    const decision = { collection, subject, verdict, by, note, ...(seen !== undefined && { seen }) };
    const review = await decide(decision, deps.store, deps.clock);
    await scheduled(c, deps, collection);
    return c.json(reviewRecord(review), 201);
  });
}
