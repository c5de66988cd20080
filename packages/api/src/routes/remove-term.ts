/** DELETE /v1/terms/{id} */
import { Conflict, NotFound } from '@crossquote/domain';
import { sightOf, takeTermOut } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath } from '../contracts/parameters.ts';
import { requireRole } from '../guards/require-role.ts';
import { problems } from '../responses.ts';
import { termsInForce } from '../terms-in-force.ts';
import { callerAct } from './caller-act.ts';

const GONE = 'no term of this id is in force; GET /v1/terms lists them';

const route = createRoute({
  method: 'delete',
  path: '/v1/terms/{id}',
  operationId: 'removeTerm',
  tags: ['terms'],
  summary: 'Takes a term out: what has it is translated anew, without it',
  description: 'Takes the role reviewer. What it was called stays in the history.',
  middleware: [requireRole('reviewer')],
  request: { params: idPath },
  responses: { 204: { description: 'It is no term any more' }, ...problems },
});

export function removeTerm(app: Api, { store, clock, sweeps, names }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const hiderNow = async () => (await names.as(sightOf(c.get('caller')))).hider;
    const entry = (await termsInForce({}, store, hiderNow)).find((one) => one.id === id);
    if (!entry) throw new NotFound(GONE);
    const { source, target } = entry;
    const wish = { source, target: target.language, seen: id };
    const { said } = await takeTermOut(wish, store, callerAct(c, clock));
    if (said === 'late') throw new Conflict(GONE);
    if (said === 'saved') sweeps.soon();
    return c.body(null, 204);
  });
}
