/** POST /v1/reports/{id}/corrections: a person's word on the report's quotes, which every later run obeys. */
import { correct, correctionRecord } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { correctingContract, correctionContract } from '../contracts/correction-contract.ts';
import { idPath } from '../contracts/parameters.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { problem } from '../problem.ts';
import { json, problems } from '../responses.ts';
import { scheduled } from '../scheduled.ts';
import { SIGNS_FOR_OTHERS, signsFor } from '../signs-for.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/reports/{id}/corrections',
  operationId: 'addCorrection',
  tags: ['reports'],
  summary: 'Says where a quote begins and ends, whose it is, that one was missed, or that something is none',
  description:
    'Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`).',
  middleware: [requireRole('reviewer'), requireMediaType('application/json')],
  request: {
    params: idPath,
    body: { required: true, content: { 'application/json': { schema: correctingContract } } },
  },
  responses: { 201: json('The correction as it was written', correctionContract), ...problems },
});

export function addCorrection(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const {
      deed,
      content = null,
      instead = null,
      speaker = null,
      note = null,
      seen,
      ...given
    } = c.req.valid('json');
    const by = signsFor(c.get('caller'), given.by);
    if (by === null) return problem(c, 403, SIGNS_FOR_OTHERS) as never;
    const asked = { reportId: c.req.valid('param').id, deed, content, instead, speaker, by, note };
    const correction = await correct(
      { ...asked, ...(seen !== undefined && { seen }) },
      deps.store,
      deps.clock,
    );
    await scheduled(c, deps, correction.collection);
    return c.json(correctionRecord(correction), 201);
  });
}
