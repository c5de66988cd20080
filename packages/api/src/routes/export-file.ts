/**
 * GET /v1/export: what a collection holds, as one file of any length. It is read as fast as it is taken; one that breaks off ends without its last
 * piece, so that no client takes it for whole.
 */
import { PIVOT_LANGUAGE } from '@crossquote/domain';
import {
  EXPORT_KINDS,
  exportFormat,
  FORMAT_NAMES,
  hideRecords,
  hindranceOf,
  noteExport,
  planExport,
  plannedRecords,
  sightOf,
  writeRecords,
} from '@crossquote/pipeline';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { language, plainText } from '../contracts/parameters.ts';
import { mayReadComments, withoutComments } from '../may-read-comments.ts';
import { problem } from '../problem.ts';
import { problems } from '../responses.ts';
import { streamOf } from '../stream-of.ts';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .openapi({ description: 'Without titles, sentences and other words around quotes' });

const route = createRoute({
  method: 'get',
  path: '/v1/export',
  operationId: 'exportFile',
  tags: ['files'],
  summary: 'A collection as a file, as `crossquote export` writes it',
  request: {
    query: z.strictObject({
      collection: plainText(200).optional(),
      kind: z
        .enum(['all', ...EXPORT_KINDS])
        .optional()
        .openapi({ description: 'Testimonies, or what the format holds, when left out' }),
      format: z.enum(FORMAT_NAMES as [string, ...string[]]).default('jsonl'),
      lean: flag,
      source: language.optional().openapi({
        description: 'Only reports in this language, and testimonies told in it; xliff takes one',
      }),
      target: language.optional().openapi({ description: 'Language of the translations' }),
    }),
  },
  responses: {
    200: {
      description: 'The file',
      content: Object.fromEntries(
        FORMAT_NAMES.map((name) => [exportFormat(name).mediaType, { schema: z.string() }]),
      ),
    },
    ...problems,
  },
});

const ROUTE = 'GET /v1/export';
/** At the same time, of all clients: each keeps the database busy. */
const MOST = 4;

export function exportFile(app: Api, deps: ApiDeps): void {
  let open = 0;
  app.openapi(route, async (c) => {
    const { collection = deps.collection, kind = null, format, lean, ...asked } = c.req.valid('query');
    const { source = null, target = deps.targets[0] ?? PIVOT_LANGUAGE } = asked;
    const wanted = { collection, kind, format, source, target, lean: lean === 'true', bom: false };
    const plan = await planExport(wanted, deps.store);
    const headers = {
      'Content-Type': plan.format.mediaType,
      'Content-Disposition': `attachment; filename="crossquote.${plan.format.extension}"`,
    };
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    if (open >= MOST)
      return problem(c, 503, `${MOST} exports are under way already; ask again when one is over`, {
        headers: { 'Retry-After': '30' },
      });
    const caller = c.get('caller');
    const sight = sightOf(caller);
    const at = deps.clock.now().toISOString();
    const who = caller?.name ?? 'this machine';
    await noteExport({ at, who, collection, kind: plan.options.kind, format, sight }, deps.store);
    // Here, and not line by line once they are written: a name may be cut in two by a format's escapes.
    c.set('isHidden', true);
    const planned = plannedRecords(plan, deps.store);
    const readable = mayReadComments(caller) ? planned : withoutComments(planned);
    const records = hideRecords(readable, deps.names, sight, deps.store);
    const pieces = writeRecords(plan, records);
    open += 1;
    const body = await streamOf(pieces, {
      failed: (error) =>
        deps.onRequest?.({ route: ROUTE, status: 500, ms: 0, cause: hindranceOf(error, '').cause }),
      over: () => {
        open -= 1;
      },
    });
    return c.body(body, 200, headers);
  });
}
