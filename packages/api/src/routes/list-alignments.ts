/** GET /v1/alignments */
import { alignmentRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { alignmentContract, alignmentState } from '../contracts/alignment-contract.ts';
import { listOf } from '../contracts/list-of.ts';
import { limit, plainText } from '../contracts/parameters.ts';
import { idCursor } from '../cursor.ts';
import { pageOf } from '../page-of.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/alignments',
  operationId: 'listAlignments',
  tags: ['alignments'],
  summary: 'Pairs of quotes that may be one utterance, by id',
  request: {
    query: z.strictObject({
      collection: plainText(100).optional(),
      state: alignmentState.optional(),
      minScore: z.coerce
        .number()
        .min(0)
        .max(1)
        .optional()
        .openapi({ type: 'number', minimum: 0, maximum: 1 }),
      report: plainText(100).optional().openapi({ description: 'Id of a report that one of the two is of' }),
      limit,
      cursor: idCursor('alignments'),
    }),
  },
  responses: ok('A page of alignments', listOf('AlignmentList', alignmentContract)),
});

export function listAlignments(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { cursor: after = null, limit: most, ...given } = c.req.valid('query');
    const filter = {
      id: null,
      collection: given.collection ?? null,
      state: given.state ?? null,
      minScore: given.minScore ?? null,
      report: given.report ?? null,
    };
    const rows = await store.alignmentPage(filter, { after, limit: most + 1 });
    const page = pageOf('alignments', rows, most, (row) => [row.alignment.id]);
    const items = page.items.map(({ alignment, state }) => alignmentRecord(alignment, state));
    return c.json({ ...page, items }, 200);
  });
}
