/** What the address that a server listens on says about who may come in. */
import { isIP } from 'node:net';
import { InvalidInput } from '@crossquote/domain';
import type { AccessRules } from './api-deps.ts';

export interface Bind {
  readonly host: string;
  readonly hasTls: boolean;
  readonly behindProxy: boolean;
  readonly requestsPerMinute: number;
}

/**
 * On this machine's own addresses whoever asks is on it, and may read. Anywhere else (a proxy's clients come from anywhere) it takes a token, which
 * must not travel in the clear.
 * @throws InvalidInput when it would.
 */
export function accessRules({ host, hasTls, behindProxy, requestsPerMinute }: Bind): AccessRules {
  const isOwn = isLoopback(host);
  if (!isOwn && !hasTls && !behindProxy)
    throw new InvalidInput(
      `${host} can be reached from elsewhere: give --tls-cert and --tls-key, or --behind-proxy when a proxy in front speaks TLS, or listen on 127.0.0.1`,
    );
  const alone = isOwn && !behindProxy;
  return { anonymousReads: alone, hosts: alone ? namesOf(host) : null, behindProxy, requestsPerMinute };
}

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** As they stand in the Host header. */
function namesOf(host: string): readonly string[] {
  return isIP(host) === 4 && !OWN_NAMES.includes(host) ? [...OWN_NAMES, host] : OWN_NAMES;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
