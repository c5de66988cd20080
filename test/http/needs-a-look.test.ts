/** Decisions whose words are not where they were, over the API: listed, attached, in the reviewer's own name. */
import { alignmentId } from '@crossquote/domain';
import { aQuote } from '@crossquote/domain/testing';
import { expect, it } from 'vitest';
import { apiBed, told } from './api-bed.ts';

it('lists them with their reason and what stands there now, and attaches in the name of the token', async () => {
  const bed = apiBed();
  const { one, quotes, alignment } = await told(bed);
  const reviewer = await bed.token('reviewer', 'kim');
  const { body: review } = await bed.post(
    '/v1/reviews',
    { subject: alignment.id, verdict: 'same' },
    reviewer,
  );
  expect((await bed.get('/v1/needs-a-look')).body).toEqual({ items: [], nextCursor: null });
  const now = aQuote(one, 'The bridge');
  await bed.store.saveQuotes({ subject: one.id, stage: 'quotes', fingerprint: 'g' }, [now]);
  const { body: list } = await bed.get('/v1/needs-a-look');
  expect(list.items).toMatchObject([{ what: 'decision', of: review.id, verdict: 'same', by: 'kim' }]);
  const [look] = list.items;
  const asking = look.sides.find((side: { reason: string | null }) => side.reason !== null);
  expect(asking).toMatchObject({
    stood: quotes[0].id,
    text: 'The bridge is gone',
    reason: 'words-changed',
    candidates: [{ id: now.id, text: 'The bridge' }],
  });
  const path = `/v1/needs-a-look/${look.id}`;
  expect((await bed.post(path, { candidates: [now.id] })).status).toBe(401);
  expect((await bed.post(path, { candidates: [now.id], by: 'rosa' }, reviewer)).status).toBe(403);
  expect((await bed.post(path, { candidates: ['q_none'] }, reviewer)).status).toBe(422);
  const { status, body } = await bed.post(path, { candidates: [now.id] }, reviewer);
  expect(status).toBe(201);
  const subject = alignmentId(now.id, quotes[1].id);
  expect((await bed.get(`/v1/reviews?subject=${subject}`)).body.items).toMatchObject([
    { id: body.written, subject, verdict: 'same', by: 'kim', carriedFrom: review.id },
  ]);
  expect((await bed.get('/v1/needs-a-look')).body.items).toEqual([]);
  expect((await bed.post(path, { candidates: null }, reviewer)).status).toBe(404);
});

it('takes corrections of quotes, shows them, and takes them back', async () => {
  const bed = apiBed();
  const { one, quotes } = await told(bed);
  const reviewer = await bed.token('reviewer', 'kim');
  const path = `/v1/reports/${one.id}/corrections`;
  const asked = { deed: 'quote', instead: quotes[0].id, speaker: 'Jan Torp' };
  expect((await bed.post(path, asked)).status).toBe(401);
  const { status, body } = await bed.post(path, asked, reviewer);
  expect([status, body.deed, body.speaker, body.by]).toEqual([201, 'quote', 'Jan Torp', 'kim']);
  expect(body.content).toEqual(quotes[0].content);
  expect((await bed.post(path, { deed: 'quote', content: [{ start: 0, end: 9999 }] }, reviewer)).status).toBe(
    422,
  );
  expect((await bed.post(path, { deed: 'not-a-quote', instead: 'q_none' }, reviewer)).status).toBe(409);
  const undone = await bed.post(`/v1/corrections/${body.id}/undo`, {}, reviewer);
  expect([undone.status, undone.body.subject]).toEqual([201, body.id]);
  expect((await bed.get(path)).body.items.map(({ deed }: { deed: string }) => deed)).toEqual([
    'quote',
    'undo',
  ]);
});

it('writes no correction over one that the caller has not seen', async () => {
  const bed = apiBed();
  const { one, quotes } = await told(bed);
  const [kim, lee] = [await bed.token('reviewer', 'kim'), await bed.token('reviewer', 'lee')];
  const path = `/v1/reports/${one.id}/corrections`;
  const { body } = await bed.post(path, { deed: 'quote', instead: quotes[0].id, speaker: 'Jan Torp' }, kim);
  const none = { deed: 'not-a-quote', instead: quotes[0].id };
  expect((await bed.post(path, { ...none, seen: null }, lee)).status).toBe(409);
  expect((await bed.get(path)).body.items).toHaveLength(1);
  expect((await bed.post(path, { ...none, seen: body.id }, lee)).status).toBe(201);
});
