/** PUT /v1/terms: a term is listed, or called otherwise. */
import { Conflict } from '@crossquote/domain';
import { isShownTerm, listTerm, memoryLanguage, sightOf, termOf } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { termContract, termWishContract } from '../contracts/term-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { problem } from '../problem.ts';
import { ok } from '../responses.ts';
import { SIGNS_FOR_OTHERS, signsFor } from '../signs-for.ts';
import { termRecord } from '../terms-in-force.ts';

const route = createRoute({
  method: 'put',
  path: '/v1/terms',
  operationId: 'putTerm',
  tags: ['terms'],
  summary: 'Says what a term is to be called, in any model’s translations',
  description:
    'Takes the role reviewer, who signs for themselves; only an operator may sign for others (`by`). What is in force is changed only by whoever has seen it (`seen`): else 409. What has the term is translated anew.',
  middleware: [requireRole('reviewer'), requireMediaType('application/json')],
  request: { body: { required: true, content: { 'application/json': { schema: termWishContract } } } },
  responses: ok('The term as it is in force', termContract),
});

export function putTerm(app: Api, { store, clock, sweeps, names }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { term, called, seen = '', by: given, ...languages } = c.req.valid('json');
    const by = signsFor(c.get('caller'), given);
    if (by === null) return problem(c, 403, SIGNS_FOR_OTHERS) as never;
    const source = { language: memoryLanguage(languages.source), text: term };
    const target = { language: memoryLanguage(languages.target), text: called };
    const outcome = await listTerm({ source, target, seen }, store, { by, at: clock.now().toISOString() });
    if (outcome.said === 'late') {
      const { hider } = await names.as(sightOf(c.get('caller')));
      // By its id it would be changed by somebody who may not see it.
      if (!isShownTerm(termOf(outcome.known), hider))
        throw new Conflict('the term is called otherwise, and has a name that is hidden from you');
      throw new Conflict(
        `the term is called otherwise (${outcome.known.id}): look at it, then send that id as \`seen\` to change it`,
      );
    }
    // Reports of every collection may have it.
    if (outcome.said === 'saved') sweeps.soon();
    return c.json(termRecord(outcome.known), 200);
  });
}
