/** The page of operations, without a script: how the work stands, and what only an operator may do about it. */
import type { Role } from '@crossquote/domain';
import { AN_ACT } from '@crossquote/domain/testing';
import { reportProgress } from '@crossquote/pipeline';
import { fakeJobQueue } from '@crossquote/pipeline/testing';
import { beforeEach, expect, it } from 'vitest';
import { type DeskBed, deskBed, type Visitor, visitor } from './desk-bed.ts';

const CAUSE = { cause: 'the model ran out of memory', nextAction: 'crossquote retry' };

let bed: DeskBed;
beforeEach(async () => {
  bed = await deskBed();
  const { fingerprints } = await reportProgress(bed.one, bed.deps);
  const mark = { subject: bed.one.id, stage: 'split', fingerprint: fingerprints.split } as const;
  await bed.store.beginStage(mark, 1000, 'w');
  await bed.store.hinderStage(mark, 'failed', CAUSE, 'w');
});

async function signedIn(role: Role, at = bed): Promise<Visitor> {
  const { Authorization = '' } = await at.token(role, role);
  const { headers } = await at.page('/desk/sign-in', {
    method: 'POST',
    headers: { Origin: 'http://localhost' },
    body: new URLSearchParams({ secret: Authorization.replace('Bearer ', '') }),
  });
  return visitor(headers.getSetCookie()[0]?.split(';')[0] ?? '', at.page);
}

const words = (page: Awaited<ReturnType<Visitor['open']>>, what: string) =>
  [...page.document.querySelectorAll(what)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());

it('shows each stage by state, and what holds work up with what to do', async () => {
  const open = await (await signedIn('reviewer')).open('/desk/operations');
  expect(words(open, '.stages tbody th')).toEqual([
    'Sentences',
    'Quotes',
    'Translation',
    'Vectors',
    'Matching',
    'Testimonies',
  ]);
  expect(words(open, '.stages td[data-state="failed"]')[0]).toBe('1');
  const [held] = words(open, '.holdings li');
  expect(held).toContain('Sentences: failed');
  expect(held).toContain('the model ran out of memory');
  expect(held).toContain('crossquote retry');
  expect(open.document.querySelector(`.holdings a[href="/desk/reports/${bed.one.id}"]`)).not.toBeNull();
  expect(open.document.querySelector('form[action^="/desk/operations"]')).toBeNull();
});

it('says how long what waits longest for a worker has waited, and that none takes it', async () => {
  await bed.deps.queue.enqueue([
    { stage: 'align', payload: { subject: bed.one.id, fingerprint: 'aaaaaaaa' } },
  ]);
  const open = await (await signedIn('reviewer')).open('/desk/operations');
  expect(words(open, '[data-wait="align"]')[0]).toMatch(/^\d[\d,]* days$/); // the queue's own time begins in 1970
  expect(words(open, '[data-wait="split"]')).toEqual(['·']);
  expect(words(open, '[data-unstaffed]')).toEqual([
    '1 job waits, and no worker takes it: crossquote work --stages align',
  ]);
});

it('says what no machine at work has, and nothing of what others have', async () => {
  const machine = { name: 'south', release: 40 };
  const at = await deskBed('kim', {}, { machine });
  const model = { name: 'tiny', revision: '2', dtype: 'q8' };
  const german = { task: 'translation', source: 'de', target: 'en' } as const;
  const line = { ...german, model, machine: 'north', release: 40, since: '' };
  await at.store.putModelInForce(line, null, AN_ACT);
  await at.store.noteWorker({
    id: 'w1',
    machine: 'south',
    stages: ['translate'],
    lacks: [{ ...german, model, here: null }],
  });
  const reviewer = await signedIn('reviewer', at);
  const [held, ...more] = words(await reviewer.open('/desk/operations'), '.holdings li');
  expect(held).toMatch(
    /^Translation: waiting · 1 .*no machine at work has \W?tiny@2\/q8\W?, which all use from German to English/,
  );
  expect(more).toEqual([]);
  await at.store.noteWorker({ id: 'w2', machine: 'north', stages: ['translate'], lacks: [] });
  expect(words(await reviewer.open('/desk/operations'), '.holdings li')).toEqual([]);
});

it('lets an operator try again, pause and go on', async () => {
  const operator = await signedIn('operator');
  const before = (await bed.store.ledger(0, 999)).length;
  const again = await operator.press(await operator.open('/desk/operations'), 'retry split');
  expect(await bed.store.ledger(before, 9)).toMatchObject([
    { what: 'retry', who: 'operator', subjects: [bed.one.id], detail: { stages: 1 } },
  ]);
  expect(words(again, '.holdings li')).toEqual([]);
  expect(await bed.store.stageRecordsOf(bed.one.id)).not.toContainEqual(
    expect.objectContaining({ state: 'failed' }),
  );
  const paused = await operator.press(again, 'pause translate');
  expect(await bed.store.heldStages()).toEqual([
    { stage: 'translate', by: 'operator', since: bed.deps.clock.now().toISOString() },
  ]);
  expect(words(paused, '.stages tbody th')[2]).toMatch(/^Translation paused by \W?operator\W? since \w/);
  const goesOn = await operator.press(paused, 'unpause translate');
  expect(await bed.store.heldStages()).toEqual([]);
  expect(goesOn.document.querySelector('button[value="pause translate"]')).not.toBeNull();
});

it('does nothing for whoever is no operator', async () => {
  const operator = await signedIn('operator');
  const form = (await operator.open('/desk/operations')).document.querySelector('form[action$="/pause"]');
  const reviewer = await signedIn('reviewer');
  const token = form?.querySelector('[name="token"]')?.getAttribute('value') ?? '';
  const sent = await bed.page('/desk/operations/pause', {
    method: 'POST',
    headers: { Cookie: reviewer.cookie, Origin: 'http://localhost' },
    body: new URLSearchParams({ token, stage: 'translate' }),
  });
  expect(sent.status).toBe(403);
  expect(await bed.store.heldStages()).toEqual([]);
});

it('shows the queue’s own pages to operators alone, where it has some, and lets nothing but looking through', async () => {
  const asked: string[] = [];
  const board = async () => (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return new Response('<p>queues</p>', { headers: { 'Content-Type': 'text/html' } });
  };
  const withBoard = await deskBed('kim', {}, { queue: { ...fakeJobQueue(), board } });
  const operator = await signedIn('operator', withBoard);
  expect(
    (await operator.open('/desk/operations')).document.querySelector('a[href="/desk/queues"]'),
  ).not.toBeNull();
  const { status, headers } = await operator.open('/desk/queues');
  expect([status, headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringMatching(/base-uri 'self'/),
  ]);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  await operator.open('/desk/queues/static/main.css');
  expect(asked).toEqual(['GET /desk/queues', 'GET /desk/queues/static/main.css']);

  const reviewer = await signedIn('reviewer', withBoard);
  expect((await reviewer.open('/desk/queues')).status).toBe(403);
  expect((await withBoard.page('/desk/queues/api/queues')).status).toBe(403);
  const changed = await withBoard.page('/desk/queues/api/queues/split/empty', {
    method: 'PUT',
    headers: { Cookie: operator.cookie, Origin: 'http://localhost' },
  });
  expect(changed.status).toBe(403);
  expect(asked).toHaveLength(2);
  expect((await (await signedIn('operator')).open('/desk/queues')).status).toBe(404);
});
