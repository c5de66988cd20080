/** DELETE /v1/reports/{id}: for good, as the verb `remove` does it. */
import { removalsOf, removeReports, reportToRemove } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { idPath } from '../contracts/parameters.ts';
import { removalContract } from '../contracts/removal-contract.ts';
import { requireRole } from '../guards/require-role.ts';
import { ok } from '../responses.ts';
import { scheduled } from '../scheduled.ts';
import { callerAct } from './caller-act.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/reports/{id}',
  operationId: 'removeReport',
  tags: ['reports'],
  summary: 'Removes a report for good, with all that was made from it; decisions stay',
  description:
    'Takes the role operator, and stands in the ledger under the token’s name. On the embedded database its bytes are gone from the files when this answers; on a server, when its administrator has run VACUUM FULL and the archived log is gone.',
  middleware: [requireRole('operator')],
  request: { params: idPath },
  responses: ok('What went with it', removalContract),
});

export function removeReport(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const report = await reportToRemove(id, deps.store);
    const [removal] = await removalsOf([report], deps.store);
    const act = callerAct(c, deps.clock);
    await removeReports([report], deps.store, act);
    await deps.store.scrub();
    await scheduled(c, deps, report.collection);
    return c.json(removal, 200);
  });
}
