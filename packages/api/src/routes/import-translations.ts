/** POST /v1/translations: XLIFF or TMX that came from /v1/export and was worked on, as the verb `import` takes it. */
import { importXml } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { returnedContract, returnedFileContract } from '../contracts/returned-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { requireUtf8Fields } from '../guards/require-utf8-fields.ts';
import { json, problems } from '../responses.ts';
import { scheduled } from '../scheduled.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/translations',
  operationId: 'importTranslations',
  tags: ['files'],
  summary: 'Takes translations back: what somebody edited or confirmed becomes a human translation',
  description:
    'Takes the role reviewer. Nothing that a person wrote is written over unless the file was made from it; the problems list the rest.',
  middleware: [requireRole('reviewer'), requireMediaType('multipart/form-data'), requireUtf8Fields()],
  request: {
    body: { required: true, content: { 'multipart/form-data': { schema: returnedFileContract } } },
  },
  responses: { 200: json('What became of the file', returnedContract), ...problems },
});

export function importTranslations(app: Api, deps: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { file } = c.req.valid('form');
    // Whoever translated may have been shown less than whoever brings it back.
    const [some, fewest] = [await deps.names.as('private'), await deps.names.as('public')];
    const {
      saved,
      unchanged,
      leftOut,
      problems: all,
    } = await importXml(
      new Uint8Array(await file.arrayBuffer()),
      deps.store,
      { by: c.get('caller')?.name ?? null, at: deps.clock.now().toISOString() },
      {
        hiders: [some.hider, fewest.hider],
        everybody: await deps.names.everybody(),
        knowsNames: c.get('caller')?.reveals ?? false,
      },
    );
    if (saved > 0) await scheduled(c, deps);
    const listed = all.map(({ outcome, of, message }) => ({ outcome, of, detail: message }));
    return c.json({ saved, unchanged, leftOut, problems: listed }, 200);
  });
}
