/** GET /v1/comments */
import { reviewRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { limit, plainText } from '../contracts/parameters.ts';
import { reviewContract } from '../contracts/review-contract.ts';
import { datedCursor } from '../cursor.ts';
import { requireRole } from '../guards/require-role.ts';
import { pageOf } from '../page-of.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/comments',
  operationId: 'listComments',
  tags: ['reviews'],
  summary: 'What people have to say about alignments, by time, then id',
  description:
    'Takes the role reviewer: whoever may only read is shown no comment, here, among reviews or in an export.',
  middleware: [requireRole('reviewer')],
  request: {
    query: z.strictObject({
      collection: plainText(100).optional(),
      subject: plainText(100).optional().openapi({ description: 'Alignment id' }),
      limit,
      cursor: datedCursor('comments'),
    }),
  },
  responses: ok('A page of comments', listOf('CommentList', reviewContract)),
});

export function listComments(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { cursor: after = null, limit: most, collection = null, subject = null } = c.req.valid('query');
    const filter = { collection, subject, only: 'comments' } as const;
    const rows = await store.reviewPage(filter, { after, limit: most + 1 });
    const page = pageOf('comments', rows, most, (row) => [row.at, row.id]);
    return c.json({ ...page, items: page.items.map(reviewRecord) }, 200);
  });
}
