/** GET /languages, as LibreTranslate has it. */
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { languagesContract } from '../contracts/libretranslate-contract.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/languages',
  operationId: 'listLanguages',
  tags: ['translation'],
  summary: 'Languages that a translator is here for, and what each goes into (LibreTranslate)',
  responses: ok('The languages', languagesContract),
});

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

export function listLanguages(app: Api, { languagePairs }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const targets = new Map<string, Set<string>>();
    for (const [source, target] of await languagePairs())
      targets.set(source, (targets.get(source) ?? new Set()).add(target));
    const list = [...targets].map(([code, into]) => ({
      code,
      name: NAMES.of(code) ?? code,
      targets: [...into].sort(),
    }));
    return c.json(
      list.sort((a, b) => (a.code < b.code ? -1 : 1)),
      200,
    );
  });
}
