import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { accessRules } from './access-rules.ts';

const bind = { hasTls: false, behindProxy: false, requestsPerMinute: 600 };

describe('accessRules', () => {
  it.each(['127.0.0.1', 'localhost', '::1'])(
    'lets the machine itself read on %s, under its own names',
    (host) => {
      const { anonymousReads, hosts } = accessRules({ ...bind, host });
      expect([anonymousReads, hosts]).toEqual([true, ['localhost', '127.0.0.1', '[::1]']]);
    },
  );

  it.each(['0.0.0.0', '::', '192.0.2.7', 'example.org', '127.0.0.1.example.org', '127.evil'])(
    'refuses to listen on %s in the clear',
    (host) => {
      expect(() => accessRules({ ...bind, host })).toThrow(InvalidInput);
      expect(() => accessRules({ ...bind, host })).toThrow(/--tls-cert.*--behind-proxy/);
    },
  );

  it('takes tokens of everybody where others can ask', () => {
    const strict = { anonymousReads: false, hosts: null };
    expect(accessRules({ ...bind, host: '0.0.0.0', hasTls: true })).toMatchObject(strict);
    expect(accessRules({ ...bind, host: '0.0.0.0', behindProxy: true })).toMatchObject(strict);
    expect(accessRules({ ...bind, host: '127.0.0.1', behindProxy: true })).toMatchObject(strict);
  });
});
