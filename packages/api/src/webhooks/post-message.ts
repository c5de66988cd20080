/**
 * Sends one message and tells the status of the answer. The connection is made to the very address that was checked, so that a name which
 * leads elsewhere a moment later (DNS rebinding) is of no use; redirects are not followed, and nothing of an answer's body is read.
 */
import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Unavailable } from '@crossquote/domain';
import { bareAddress, isOwnHost, type Reach, refusedAddress } from './refused-address.ts';

export interface OutgoingMessage {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly allowPrivate: boolean;
}

export interface PostOptions {
  /** Milliseconds until the answer must have begun. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Where names lead; the system's own by default. */
  readonly lookup?: typeof dnsLookup;
}

/** @throws Unavailable when there is no answer, with the cause in our own words. */
export async function postMessage(
  { url: text, headers, body, allowPrivate }: OutgoingMessage,
  { timeoutMs, signal, lookup = dnsLookup }: PostOptions,
): Promise<number> {
  const url = new URL(text);
  const reach = { allowPrivate, allowLoopback: isOwnHost(url.hostname) };
  const address = bareAddress(url.hostname);
  const refusal = address === null ? null : refusedAddress(address, reach);
  if (refusal !== null) throw new Unavailable(`not sent: its host ${refusal}`);
  const late = AbortSignal.timeout(timeoutMs);
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'Content-Type': 'application/json', 'User-Agent': 'Crossquote' },
      lookup: checkedLookup(lookup, reach),
      signal: AbortSignal.any([signal, late]),
    });
    sent.on('response', (response) => {
      response.on('error', () => undefined).destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', (error) => {
      if (signal.aborted) reject(new Unavailable('this server was stopped before there was an answer'));
      else if (late.aborted) reject(new Unavailable(`no answer within ${timeoutMs / 1000} s`));
      else reject(causeOf(error));
    });
    sent.end(body);
  });
}

/** Of several addresses all must be allowed: which one is taken is not ours to say. */
function checkedLookup(lookup: typeof dnsLookup, reach: Reach): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error: Error | null, found: LookupAddress[]) => {
      // Then there are no addresses at all.
      if (error) return done(error, []);
      const refusal = found.map(({ address }) => refusedAddress(address, reach)).find((r) => r !== null);
      const [first] = found;
      if (refusal) done(new Unavailable(`not sent: what its name leads to ${refusal}`), []);
      else if (!first) done(new Unavailable('not sent: its name leads nowhere'), []);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

/** Messages of foreign errors name the URL, which may hold a secret. */
function causeOf(error: Error): Error {
  if (error instanceof Unavailable) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return new Unavailable(`no answer (${code})`);
}
