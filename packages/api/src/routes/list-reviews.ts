/** GET /v1/reviews */
import { reviewRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { limit, plainText } from '../contracts/parameters.ts';
import { reviewContract } from '../contracts/review-contract.ts';
import { datedCursor } from '../cursor.ts';
import { mayReadComments } from '../may-read-comments.ts';
import { pageOf } from '../page-of.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reviews',
  operationId: 'listReviews',
  tags: ['reviews'],
  summary: 'What people decided, by time, then id; of one alignment the last decision counts',
  description: 'Comments are among them for reviewers and operators alone.',
  request: {
    query: z.strictObject({
      collection: plainText(100).optional(),
      subject: plainText(100).optional().openapi({ description: 'Alignment id' }),
      limit,
      cursor: datedCursor('reviews'),
    }),
  },
  responses: ok('A page of reviews', listOf('ReviewList', reviewContract)),
});

export function listReviews(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { cursor: after = null, limit: most, collection = null, subject = null } = c.req.valid('query');
    const only = mayReadComments(c.get('caller')) ? undefined : 'decisions';
    const rows = await store.reviewPage({ collection, subject, only }, { after, limit: most + 1 });
    const page = pageOf('reviews', rows, most, (row) => [row.at, row.id]);
    return c.json({ ...page, items: page.items.map(reviewRecord) }, 200);
  });
}
