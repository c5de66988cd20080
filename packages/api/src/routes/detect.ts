/** POST /detect, as LibreTranslate has it. */
import { createRoute } from '@hono/zod-openapi';
import type { Api } from '../api-deps.ts';
import { detectContract, detectedContract } from '../contracts/libretranslate-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { takeForms } from '../guards/take-forms.ts';
import { ok } from '../responses.ts';
import { heardIn } from './heard-in.ts';

const route = createRoute({
  method: 'post',
  path: '/detect',
  operationId: 'detect',
  tags: ['translation'],
  summary: 'Tells the language of a text (LibreTranslate); `und` when nobody can',
  description:
    'A form (`application/x-www-form-urlencoded`) with the same fields is taken too, but not from a page in a browser.',
  middleware: [takeForms(), requireMediaType('application/json')],
  request: { body: { required: true, content: { 'application/json': { schema: detectContract } } } },
  responses: ok('The language', detectedContract),
});

export function detect(app: Api): void {
  app.openapi(route, async (c) => c.json([await heardIn(c.req.valid('json').q)], 200));
}
