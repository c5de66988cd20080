/** What the server counts about itself. */
import { describe, expect, it } from 'vitest';
import { apiBed, told } from './api-bed.ts';

/** The lines of one metric. */
const linesOf = (text: string, name: string) => text.split('\n').filter((line) => line.startsWith(name));

describe('GET /metrics', () => {
  it('counts requests by the pattern of their route, and never says what was asked for', async () => {
    const bed = apiBed();
    const { one, quotes } = await told(bed);
    await bed.get(`/v1/reports/${one.id}?secret=word`);
    await bed.get(`/v1/quotes/${quotes[0].id}`);
    await bed.get('/v1/quotes/q_none');
    await bed.get('/Mira/Holm');
    await bed.get('/v1/search?q=bridge');
    const { body, headers, status } = await bed.get('/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    const counts = linesOf(body, 'crossquote_http_request_duration_seconds_count');
    expect(counts).toContain(
      'crossquote_http_request_duration_seconds_count{route="GET /v1/quotes/:id",status="404"} 1',
    );
    expect(counts).toContain(
      'crossquote_http_request_duration_seconds_count{route="GET /v1/reports/:id",status="200"} 1',
    );
    expect(body).not.toMatch(/Mira|Holm|secret|word|bridge|q_none/);
    expect(body).not.toContain(one.id);
  });

  it('tells changes, stages, jobs and webhooks', async () => {
    const bed = apiBed();
    await told(bed);
    const operator = await bed.token('operator', 'Kim Arden');
    await bed.post('/v1/webhooks', { url: 'https://desk.example/hook' }, operator);
    await bed.queue.enqueue([{ stage: 'split', payload: { subject: 'r_1', fingerprint: 'aaaaaaaa' } }]);
    const { body } = await bed.get('/metrics');
    expect(body).toContain(`crossquote_changes_last ${await bed.store.lastChange()}\n`);
    expect(body).toContain('crossquote_changes_cut 0\n');
    expect(body).toContain('crossquote_stage_subjects{stage="split",state="done"} 2\n');
    expect(body).toContain('crossquote_queue_jobs{stage="split",state="waiting"} 1\n');
    expect(body).toMatch(/^crossquote_queue_oldest_waiting_seconds\{stage="split"\} [1-9]/m);
    expect(body).toContain('crossquote_queue_oldest_waiting_seconds{stage="align"} 0\n');
    expect(body).toContain('crossquote_webhooks{state="active"} 1\n');
    expect(body).toContain('crossquote_webhook_changes_behind 0\n');
    expect(body).not.toMatch(/Arden|desk/);
    expect((await bed.get('/metrics')).body).toContain('crossquote_webhooks{state="active"} 1\n');
  });

  it('counts open streams', async () => {
    const bed = apiBed();
    const open = async () => linesOf((await bed.get('/metrics')).body, 'crossquote_change_streams_open');
    const stream = await bed.app.request('/v1/changes/stream');
    expect(await open()).toEqual(['crossquote_change_streams_open 1']);
    await stream.body?.cancel();
    expect(await open()).toEqual(['crossquote_change_streams_open 0']);
  });

  it('is answered when the queue is away', async () => {
    const bed = apiBed();
    const queue = {
      ...bed.queue,
      counts: () => Promise.reject(new Error('away')),
      oldestWaiting: () => Promise.reject(new Error('away')),
    };
    const away = apiBed({}, { queue });
    expect(await away.get('/metrics')).toMatchObject({ status: 200 });
  });

  it('takes an operator where others can ask', async () => {
    const bed = apiBed({ anonymousReads: false, hosts: null });
    expect(await bed.get('/metrics')).toMatchObject({ status: 401 });
    expect(await bed.get('/metrics', await bed.token('reviewer'))).toMatchObject({ status: 403 });
    expect(await bed.get('/metrics', await bed.token('operator'))).toMatchObject({ status: 200 });
  });
});
