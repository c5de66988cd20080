/** GET /v1/terms */
import { memoryLanguage, sightOf } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { language, limit } from '../contracts/parameters.ts';
import { termContract } from '../contracts/term-contract.ts';
import { cursorOf, text } from '../cursor.ts';
import { pageInMemory } from '../page-of.ts';
import { ok } from '../responses.ts';
import { termRecord, termsInForce } from '../terms-in-force.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/terms',
  operationId: 'listTerms',
  tags: ['terms'],
  summary: 'What terms are called in other languages, but for those with a hidden name',
  request: {
    query: z.strictObject({
      source: language.optional(),
      target: language.optional(),
      limit,
      cursor: cursorOf('terms', z.tuple([text, text, text])).optional(),
    }),
  },
  responses: ok('A page of terms, by languages, then words', listOf('TermList', termContract)),
});

export function listTerms(app: Api, { store, names }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { source, target, cursor: after, limit: most } = c.req.valid('query');
    const asked = { source: source && memoryLanguage(source), target: target && memoryLanguage(target) };
    const hiderNow = async () => (await names.as(sightOf(c.get('caller')))).hider;
    const terms = (await termsInForce(asked, store, hiderNow)).map(termRecord);
    const keysOf = (one: (typeof terms)[number]) => [one.source, one.target, one.term];
    return c.json(pageInMemory('terms', terms, { after, limit: most }, keysOf), 200);
  });
}
