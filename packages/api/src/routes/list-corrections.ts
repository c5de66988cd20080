/** GET /v1/reports/{id}/corrections */
import { correctionRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { correctionContract } from '../contracts/correction-contract.ts';
import { listOf } from '../contracts/list-of.ts';
import { idPath, limit } from '../contracts/parameters.ts';
import { cursorOf } from '../cursor.ts';
import { pageInMemory } from '../page-of.ts';
import { ok } from '../responses.ts';
import { reportOf } from './report-of.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/corrections',
  operationId: 'listCorrections',
  tags: ['reports'],
  summary: 'What people said of its quotes, by time, then id; those that an `undo` names count no longer',
  request: {
    params: idPath,
    query: z.strictObject({
      limit,
      cursor: cursorOf('corrections', z.tuple([z.string(), z.string()])).optional(),
    }),
  },
  responses: ok('A page of corrections', listOf('CorrectionList', correctionContract)),
});

export function listCorrections(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { id } = await reportOf(c.req.valid('param').id, store);
    const { cursor: after, limit: most } = c.req.valid('query');
    const rows = await store.correctionsOf(id);
    const page = pageInMemory('corrections', rows, { after, limit: most }, (row) => [row.at, row.id]);
    return c.json({ ...page, items: page.items.map(correctionRecord) }, 200);
  });
}
