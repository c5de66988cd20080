/** GET /v1/alignments/{id} */
import { NotFound } from '@crossquote/domain';
import { ANY_ALIGNMENT, alignmentRecord } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { alignmentContract } from '../contracts/alignment-contract.ts';
import { idPath } from '../contracts/parameters.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/alignments/{id}',
  operationId: 'getAlignment',
  tags: ['alignments'],
  summary: 'One alignment, with the reasons for its score',
  request: { params: idPath },
  responses: ok('The alignment', alignmentContract),
});

export function getAlignment(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const [found] = await store.alignmentPage({ ...ANY_ALIGNMENT, id }, { after: null, limit: 1 });
    if (!found) throw new NotFound('there is no such alignment (any more); GET /v1/alignments lists them');
    return c.json(alignmentRecord(found.alignment, found.state), 200);
  });
}
