import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { checkedPayload } from './checked-payload.ts';

describe('checkedPayload', () => {
  it('hands back a payload that is as it should be', () => {
    const payload = { subject: 'r_0123456789abcdef0123', fingerprint: 'a1b2c3d4' };
    expect(checkedPayload({ ...payload })).toEqual(payload);
  });

  it('names what is wrong without saying what was in it', () => {
    const payload = { subject: 'r_1', fingerprint: 'Mira Halden' };
    expect(() => checkedPayload(payload)).toThrow(InvalidInput);
    expect(() => checkedPayload(payload)).toThrow(/wrong: fingerprint\.$/);
    expect(() => checkedPayload(payload)).not.toThrow(/Mira/);
  });

  it('refuses what is no object, and more than it knows', () => {
    expect(() => checkedPayload(null)).toThrow(/wrong: payload\.$/);
    expect(() => checkedPayload({ subject: 'r_1', fingerprint: 'a1b2c3d4', text: 'x' })).toThrow(
      InvalidInput,
    );
  });
});
