/** GET /v1/testimonies */
import { ANY_TESTIMONY, testimonyRecordsOf } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { day, language, limit, plainText } from '../contracts/parameters.ts';
import { testimonyContract, testimonyState } from '../contracts/testimony-contract.ts';
import { datedCursor } from '../cursor.ts';
import { pageOf } from '../page-of.ts';
import { ok } from '../responses.ts';
import { speakersAsked } from './speakers-asked.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/testimonies',
  operationId: 'listTestimonies',
  tags: ['testimonies'],
  summary: 'Utterances across reports, by when they were first seen (unknown last), then id',
  request: {
    query: z.strictObject({
      collection: plainText(100).optional(),
      language: language.optional().openapi({ description: 'One of its reports is in it' }),
      speaker: plainText(300).optional().openapi({
        description:
          "A speaker's id or pseudonym, or part of the name in any script: every word begins one of the name",
      }),
      state: testimonyState.optional(),
      report: plainText(100).optional().openapi({ description: 'Id of a report it is in' }),
      from: day.optional().openapi({ description: 'First day that it may have been first seen on' }),
      to: day.optional().openapi({ description: 'Last day' }),
      limit,
      cursor: datedCursor('testimonies'),
    }),
  },
  responses: ok('A page of testimonies', listOf('TestimonyList', testimonyContract)),
});

export function listTestimonies(app: Api, { store }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { cursor: after = null, limit: most, ...given } = c.req.valid('query');
    const filter = {
      ...ANY_TESTIMONY,
      collection: given.collection ?? null,
      state: given.state ?? null,
      language: given.language ?? null,
      speakers: speakersAsked(c, given.speaker),
      report: given.report ?? null,
      from: given.from ?? null,
      to: given.to ?? null,
    };
    const rows = await store.testimonyPage(filter, { after, limit: most + 1 });
    const page = pageOf('testimonies', rows, most, (row) => [row.firstSeen, row.id]);
    const items = await testimonyRecordsOf(store, page.items);
    return c.json({ ...page, items: [...items] }, 200);
  });
}
