/**
 * Random requests, on the fake store and on the embedded database: no 5xx but for a model that is not here, and every answer as the OpenAPI
 * document says. `npm run fuzz:api` sends 10,000 to each; CROSSQUOTE_FUZZ and CROSSQUOTE_FUZZ_SEED set how many and which.
 */
import { seeded } from '@crossquote/domain/testing';
import type { Store } from '@crossquote/pipeline';
import { openStore } from '@crossquote/store';
import { openTestDatabase } from '@crossquote/store/testing';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type ApiBed, apiBed, told } from './api-bed.ts';
import { operationsOf, type RandomRequest, type RequestSource, randomRequest } from './random-requests.ts';

const COUNT = Number(process.env['CROSSQUOTE_FUZZ'] ?? 500);
const SEED = Number(process.env['CROSSQUOTE_FUZZ_SEED'] ?? 1);

/** Words of the bed's reports, which no problem may hold. */
const WORDS = /Brücke ist|weinten|bridge is/;

describe.each([
  ['the fake store', async () => null],
  ['the embedded database', async () => openStore(await openTestDatabase())],
])('random requests on %s', (_name, open: () => Promise<Store | null>) => {
  it(`get ${COUNT} answers that keep to the document`, { timeout: 600_000 }, async () => {
    const store = await open();
    const streams = { most: 2, pauseMs: 0, longestMs: 1 };
    const bed = apiBed({}, { streams, ...(store && { store }) });
    const { document } = await documentOf(bed);
    const check = checker(document);
    const source = await sourceOf(bed, document);
    const seen = new Map<string, number>();
    for (let i = 0; i < COUNT; i++) {
      const request = randomRequest(source);
      const response = await send(bed, request);
      const status = await check(request, response);
      // Whatever comes next asks about what is there.
      if (request.method === 'DELETE' && response.ok) await told(bed);
      seen.set(status, (seen.get(status) ?? 0) + 1);
    }
    await store?.close();
    // What was asked was neither all wrong nor all right.
    for (const status of ['200', '400', '401', '404', '422'])
      expect(seen.get(status) ?? 0).toBeGreaterThan(0);
  });
});

async function documentOf(bed: ApiBed) {
  return { document: (await bed.get('/openapi.json')).body };
}

async function sourceOf(bed: ApiBed, document: unknown): Promise<RequestSource> {
  const { one, two, quotes, alignment, testimony } = await told(bed);
  const roles = await Promise.all(
    (['reader', 'reviewer', 'operator'] as const).map((role) => bed.token(role)),
  );
  const { body: webhook } = await bed.post('/v1/webhooks', { url: 'https://desk.example/' }, roles[2]);
  const inForce = roles.flatMap(({ Authorization = '' }) => [Authorization, Authorization]);
  const others = [null, null, `Bearer ${'A'.repeat(43)}`, 'Bearer ', 'Basic eDp5', 'é'];
  return {
    document,
    random: seeded(SEED),
    ids: [one.id, two.id, ...quotes.map(({ id }) => id), alignment.id, testimony.id, webhook.id, 'r_0'],
    authorizations: [...inForce, ...others],
  };
}

async function send(bed: ApiBed, { method, path, headers, body }: RandomRequest): Promise<Response> {
  return bed.app.request(path, { method, headers, ...(body !== null && { body }) });
}

/** Not a file that happens to be made of JSON. */
function isJson(response: Response): boolean {
  return /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '');
}

/** Fails with the request when its answer is not what the document says. @returns the status. */
function checker(document: Parameters<typeof operationsOf>[0]) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', ...document });
  const validators = new Map<string, ValidateFunction>();
  const operations = operationsOf(document);
  const validatorFor = (pattern: string, method: string, status: number): ValidateFunction | null => {
    const operation = operations.find(
      (o) => o.pattern === pattern && o.method === (method === 'HEAD' ? 'GET' : method),
    );
    const key = operation?.item.responses[status] ? String(status) : `${Math.floor(status / 100)}XX`;
    const content = operation?.item.responses[key]?.content;
    const type = content && Object.keys(content)[0];
    if (!operation || !type) return null;
    const steps = [
      'paths',
      pattern,
      operation.method.toLowerCase(),
      'responses',
      key,
      'content',
      type,
      'schema',
    ];
    const pointer = steps
      .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` });
    validators.set(pointer, known);
    return known;
  };
  return async (request: RandomRequest, response: Response): Promise<string> => {
    const text = await response.text();
    const problems: string[] = [];
    const isProblem = response.status >= 400;
    if (response.status >= 500 && !/^\/translate$/.test(request.pattern ?? '')) problems.push('5xx');
    if (response.status === 500) problems.push('500');
    if (isProblem && WORDS.test(text) && !text.includes('…')) problems.push('words of a report in a problem');
    if (request.method === 'HEAD' || response.status === 304 || response.status === 204) {
      if (text !== '') problems.push('a body where none may be');
    } else if (isProblem && response.headers.get('content-type') !== 'application/problem+json') {
      problems.push('no problem+json');
    } else if (response.headers.get('content-type') === 'text/event-stream') {
      if (!/^(?:(?:event: change\ndata: \{.*\}\n)?id: \S+\n\n)*$/.test(text))
        problems.push('no stream of changes');
    } else if (response.headers.get('content-type')?.startsWith('text/plain')) {
      if (!text.startsWith('# HELP crossquote_') || WORDS.test(text)) problems.push('no metrics');
    } else if (request.pattern !== null) {
      const validate = validatorFor(request.pattern, request.method, response.status);
      if (!validate) problems.push('a status that the document does not have');
      else if (!validate(isJson(response) ? JSON.parse(text) : text))
        problems.push(`breaks the schema: ${ajv.errorsText(validate.errors)}`);
    }
    expect(problems, `${JSON.stringify(request)} ${response.status} ${text.slice(0, 500)}`).toEqual([]);
    return String(response.status);
  };
}
