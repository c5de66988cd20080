/** Terms over the API: listed by reviewers, changed only by whoever has seen what is in force, and none shown with a hidden name. */
import { classPerson } from '@crossquote/pipeline';
import { aClassing } from '@crossquote/pipeline/testing';
import { beforeEach, expect, it } from 'vitest';
import { type ApiBed, apiBed } from './api-bed.ts';

let bed: ApiBed;
let soon: number;
let kim: Readonly<Record<string, string>>;
beforeEach(async () => {
  soon = 0;
  bed = apiBed({}, { sweeps: { soon: () => void soon++ } });
  kim = await bed.token('reviewer', 'kim');
});

const DAM = { source: 'de-AT', target: 'en', term: ' Damm ', called: 'dam' };
const sent = async (method: string, path: string, body?: unknown, headers = kim) => {
  const response = await bed.app.request(path, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
};
const put = (body: unknown, headers = kim) => sent('PUT', '/v1/terms', body, headers);

it('lists a term with who listed it, looks for what has it once, and takes it out again', async () => {
  const listed = await put(DAM);
  expect(listed).toMatchObject({
    status: 200,
    body: { source: 'de', target: 'en', term: 'Damm', called: 'dam', by: 'kim' },
  });
  expect((await put(DAM)).body).toEqual(listed.body);
  expect(soon).toBe(1);
  expect((await bed.get('/v1/terms?source=de&target=en-GB')).body).toEqual({
    items: [listed.body],
    nextCursor: null,
  });
  expect(await sent('DELETE', `/v1/terms/${listed.body.id}`)).toEqual({ status: 204, body: null });
  expect(soon).toBe(2);
  expect((await bed.get('/v1/terms')).body.items).toEqual([]);
  expect((await sent('DELETE', `/v1/terms/${listed.body.id}`)).status).toBe(404);
});

it('calls a term otherwise only for whoever has seen what it is called', async () => {
  const { body: first } = await put(DAM);
  const lou = await bed.token('reviewer', 'lou');
  const late = await put({ ...DAM, called: 'dyke' }, lou);
  expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining(first.id)]);
  const changed = await put({ ...DAM, called: 'dyke', seen: first.id }, lou);
  expect(changed.body).toMatchObject({ called: 'dyke', by: 'lou' });
  expect((await sent('DELETE', `/v1/terms/${first.id}`)).status).toBe(404);
  expect((await bed.get('/v1/terms')).body.items).toEqual([changed.body]);
});

it('gives pages, by languages and words', async () => {
  for (const term of ['Wald', 'Damm', 'Lager']) await put({ ...DAM, term });
  await put({ ...DAM, source: 'ar', term: 'سد' });
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body } = await bed.get(`/v1/terms?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
    seen.push(...body.items.map(({ term }: { term: string }) => term));
    cursor = body.nextCursor;
  }
  expect(seen).toEqual(['سد', 'Damm', 'Lager', 'Wald']);
});

it('refuses readers, other names than one’s own, and what is no term', async () => {
  const reader = await bed.token('reader', 'ada');
  expect((await put(DAM, reader)).status).toBe(403);
  expect((await sent('DELETE', '/v1/terms/e_1', undefined, reader)).status).toBe(403);
  expect((await put({ ...DAM, by: 'rosa' })).status).toBe(403);
  for (const part of [
    { called: ' ' },
    { term: '…' },
    { target: 'de' },
    { term: 'L'.repeat(201) },
    { target: 'klingon' },
  ])
    expect((await put({ ...DAM, ...part })).status).toBe(422);
  expect(await bed.store.memoryPairs()).toEqual([]);
  expect((await put({ ...DAM, by: 'rosa' }, await bed.token('operator', 'lou'))).body.by).toBe('rosa');
});

it('shows no term with a name that its caller may not see, and lets nobody take it out by guessing', async () => {
  const { body } = await put({ ...DAM, term: 'Mira Holm', called: 'Ms Holm' });
  await classPerson(aClassing(), bed.store, bed.clock);
  expect((await bed.get('/v1/terms', kim)).body.items).toEqual([]);
  expect((await sent('DELETE', `/v1/terms/${body.id}`)).status).toBe(404);
  const late = await put({ ...DAM, term: 'Mira Holm', called: 'somebody' });
  expect([late.status, JSON.stringify(late.body)]).toEqual([409, expect.not.stringContaining('Ms')]);
  expect(JSON.stringify(late.body)).not.toContain(body.id);
});
