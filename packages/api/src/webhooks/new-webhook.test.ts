import { InvalidInput } from '@crossquote/domain';
import { fixedClock } from '@crossquote/pipeline/testing';
import { describe, expect, it } from 'vitest';
import { newWebhook } from './new-webhook.ts';

const clock = fixedClock('2026-03-01T10:00:00.000Z');
const wish = { url: 'https://desk.example/hook?a=1#b', kinds: [], collection: null, allowPrivate: false };

describe('newWebhook', () => {
  it('keeps the URL and the kinds in their own order, and makes a secret', () => {
    const { secret, webhook } = newWebhook({ ...wish, kinds: ['review', 'report'] }, clock, false);
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(webhook).toMatchObject({ url: 'https://desk.example/hook?a=1', kinds: ['report', 'review'] });
    expect(webhook.id).toMatch(/^w_[0-9a-f]{20}$/);
    expect(newWebhook(wish, clock, false).webhook.kinds).toBeNull();
  });

  it.each([
    ['desk.example/hook', /whole URL/],
    ['http://desk.example/hook', /https/],
    ['ftp://127.0.0.1/', /https/],
    ['https://kim:secret@desk.example/', /password/],
    ['https://169.254.169.254/latest', /special address/],
    ['https://10.0.0.1/', /--allow-private/],
    ['https://[fd12::1]/', /--allow-private/],
  ])('refuses %s', (url, fix) => {
    expect(() => newWebhook({ ...wish, url }, clock, true)).toThrow(InvalidInput);
    expect(() => newWebhook({ ...wish, url }, clock, true)).toThrow(fix);
  });

  it('lets only whoever is on the machine name what lies inside it or its network', () => {
    for (const inside of [
      { url: 'http://127.0.0.1:9000/hook' },
      { url: 'https://localhost/' },
      { url: 'https://10.0.0.1/', allowPrivate: true },
    ]) {
      expect(newWebhook({ ...wish, ...inside }, clock, true).webhook.url).toContain(inside.url);
      expect(() => newWebhook({ ...wish, ...inside }, clock, false)).toThrow(/crossquote webhook add/);
    }
  });

  it('names the kinds there are', () => {
    expect(() => newWebhook({ ...wish, kinds: ['sentence'] }, clock, true)).toThrow(/testimony/);
  });
});
