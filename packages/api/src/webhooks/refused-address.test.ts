import { describe, expect, it } from 'vitest';
import { isOwnHost, refusedAddress } from './refused-address.ts';

const outside = { allowPrivate: false, allowLoopback: false };
const inside = { allowPrivate: true, allowLoopback: false };
const own = { allowPrivate: false, allowLoopback: true };

describe('refusedAddress', () => {
  it.each(['8.8.8.8', '2606:4700::1111'])('lets %s be called', (address) => {
    expect(refusedAddress(address, outside)).toBeNull();
  });

  it.each(['10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1', 'fd12::1', '::ffff:10.0.0.1'])(
    'lets %s, inside the network, be called where that was said',
    (address) => {
      expect(refusedAddress(address, outside)).toContain('--allow-private');
      expect(refusedAddress(address, own)).toContain('--allow-private');
      expect(refusedAddress(address, inside)).toBeNull();
    },
  );

  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('lets %s be called as this machine', (a) => {
    expect([refusedAddress(a, outside), refusedAddress(a, own)]).toEqual([expect.any(String), null]);
    expect(refusedAddress(a, inside)).toBeNull();
  });

  it.each([
    '169.254.169.254',
    '168.63.129.16',
    'fd00:ec2::254',
    '100.100.100.200',
    'fe80::1',
    '0.0.0.0',
    '::',
    '224.0.0.1',
    'ff02::1',
    '255.255.255.255',
    '192.0.2.1',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::',
    '::ffff:169.254.169.254',
    'localhost',
    '',
  ])('never lets %s be called', (address) => {
    for (const reach of [outside, inside, own])
      expect(refusedAddress(address, reach)).toEqual(expect.any(String));
  });
});

describe('isOwnHost', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'a.localhost', new URL('http://0x7f.1').hostname])(
    'knows %s',
    (host) => {
      expect(isOwnHost(host)).toBe(true);
    },
  );

  it.each(['localhost.example', '10.0.0.1', '[fd12::1]', 'example.org'])(
    'does not take %s for it',
    (host) => {
      expect(isOwnHost(host)).toBe(false);
    },
  );
});
