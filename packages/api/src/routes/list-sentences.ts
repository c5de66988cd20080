/** GET /v1/reports/{id}/sentences */
import { sentenceRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { idPath, limit } from '../contracts/parameters.ts';
import { sentenceContract } from '../contracts/sentence-contract.ts';
import { cursorOf } from '../cursor.ts';
import { pageInMemory } from '../page-of.ts';
import { ok } from '../responses.ts';
import { reportOf } from './report-of.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/sentences',
  operationId: 'listSentences',
  tags: ['reports'],
  summary: "A report's sentences, in the order of the text",
  request: {
    params: idPath,
    query: z.strictObject({ limit, cursor: cursorOf('sentences', z.tuple([z.int()])).optional() }),
  },
  responses: ok('A page of sentences', listOf('SentenceList', sentenceContract)),
});

export function listSentences(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const report = await reportOf(c.req.valid('param').id, store);
    const { cursor: after, limit: most } = c.req.valid('query');
    const rows = await store.sentences(report.id);
    const page = pageInMemory('sentences', rows, { after, limit: most }, ({ index }) => [index]);
    return c.json({ ...page, items: page.items.map((row) => sentenceRecord(report, row)) }, 200);
  });
}
