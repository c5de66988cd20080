import { InvalidInput } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { serverAddress } from './server-address.ts';

const PROTOCOLS = ['redis:', 'rediss:'];
const EXAMPLE = 'redis://127.0.0.1:6379';

describe('serverAddress', () => {
  it('leaves out user, password and parameters', () => {
    const address = serverAddress(
      'rediss://keeper:s3cr%40t@queue.example:6380/2?family=6',
      PROTOCOLS,
      EXAMPLE,
    );
    expect(address).toBe('rediss://queue.example:6380/2');
    expect(serverAddress('redis://127.0.0.1/', PROTOCOLS, EXAMPLE)).toBe('redis://127.0.0.1');
  });

  it.each(['', 'queue.example', 'http://keeper:s3cret@queue.example', 'redis//keeper:s3cret@x'])(
    'refuses %j without repeating it',
    (url) => {
      const read = () => serverAddress(url, PROTOCOLS, EXAMPLE);
      expect(read).toThrow(InvalidInput);
      expect(read).toThrow(/write it like redis:\/\/127\.0\.0\.1:6379\.$/);
      expect(read).not.toThrow(/s3cret/);
    },
  );
});
