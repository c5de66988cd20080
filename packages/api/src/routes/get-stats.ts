/** GET /v1/stats */
import type { CollectionSummary } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { statsContract } from '../contracts/stats-contract.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/stats',
  operationId: 'getStats',
  tags: ['collections'],
  summary: 'How much there is, and how far the stages are',
  responses: ok('Counts', statsContract),
});

const COUNTED = ['reports', 'quotes', 'alignments', 'testimonies', 'reviews'] as const;

export function getStats(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const [collections, stages] = await Promise.all([store.collections(), store.stageCounts()]);
    const sums = Object.fromEntries(COUNTED.map((name) => [name, sumOf(collections, name)]));
    return c.json(
      { collections: collections.length, ...(sums as Record<(typeof COUNTED)[number], number>), stages },
      200,
    );
  });
}

function sumOf(collections: readonly CollectionSummary[], name: (typeof COUNTED)[number]): number {
  return collections.reduce((sum, collection) => sum + collection[name], 0);
}
