/** GET /v1/reports/{id}/translations */
import { sightOf, translationRecord } from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { listOf } from '../contracts/list-of.ts';
import { idPath, language, limit } from '../contracts/parameters.ts';
import { translationContract } from '../contracts/translation-contract.ts';
import { cursorOf } from '../cursor.ts';
import { pageInMemory } from '../page-of.ts';
import { ok } from '../responses.ts';
import { cutTranslations } from './cut-translations.ts';
import { reportOf } from './report-of.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/translations',
  operationId: 'listTranslations',
  tags: ['reports'],
  summary: 'Translations of its sentences and quotes, by what they are of, then language, then origin',
  request: {
    params: idPath,
    query: z.strictObject({
      language: language.optional().openapi({ description: 'Language of the translations' }),
      limit,
      cursor: cursorOf('translations', z.tuple([z.string(), z.string(), z.int(), z.string()])).optional(),
    }),
  },
  responses: ok('A page of translations', listOf('TranslationList', translationContract)),
});

const ORIGINS = ['human', 'memory', 'machine'];

export function listTranslations(app: Api, { store, names }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const report = await reportOf(c.req.valid('param').id, store);
    const { cursor: after, limit: most, language: into } = c.req.valid('query');
    const rows = (await store.translations(report.id)).filter(
      (t) => into === undefined || t.language === into,
    );
    const page = pageInMemory('translations', rows, { after, limit: most }, (t) => [
      t.of,
      t.language,
      ORIGINS.indexOf(t.origin),
      t.id,
    ]);
    const { hider } = await names.as(sightOf(c.get('caller')));
    const items = await cutTranslations(report, page.items.map(translationRecord), hider, store);
    return c.json({ ...page, items: [...items] }, 200);
  });
}
