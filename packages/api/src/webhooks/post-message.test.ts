import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Unavailable } from '@crossquote/domain';
import { afterEach, describe, expect, it } from 'vitest';
import { type PostOptions, postMessage } from './post-message.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on this machine, its port, and what it was sent. */
async function receiver(answer: (response: ServerResponse) => void) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      answer(response);
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, received };
}

const options = (part: Partial<PostOptions> = {}): PostOptions => ({
  timeoutMs: 20_000,
  signal: new AbortController().signal,
  ...part,
});

/** Every name leads to these addresses. */
const leadsTo = (...addresses: readonly string[]) =>
  ((_host: string, _options: unknown, done: (error: null, found: unknown) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as NonNullable<PostOptions['lookup']>;

const message = (url: string, allowPrivate = false) => ({
  url,
  headers: { 'webhook-id': 'msg_1' },
  body: '{"type":"changes"}',
  allowPrivate,
});

describe('postMessage', () => {
  it('sends the body with its headers, and tells the status without waiting for the answer to end', async () => {
    const { port, received } = await receiver((response) => {
      response.writeHead(202);
      response.write('A long story');
    });
    expect(await postMessage(message(`http://127.0.0.1:${port}/hook?a=1`), options())).toBe(202);
    expect(received).toMatchObject([
      {
        path: '/hook?a=1',
        headers: { 'webhook-id': 'msg_1', 'content-type': 'application/json' },
        body: '{"type":"changes"}',
      },
    ]);
  });

  it('follows no redirect', async () => {
    const target = await receiver((response) => response.end());
    const { port } = await receiver((response) =>
      response.writeHead(307, { Location: `http://127.0.0.1:${target.port}/` }).end(),
    );
    expect(await postMessage(message(`http://127.0.0.1:${port}/`), options())).toBe(307);
    expect(target.received).toEqual([]);
  });

  it('calls no address that its name should not lead to, whatever else it leads to', async () => {
    const { port, received } = await receiver((response) => response.end());
    for (const addresses of [
      ['127.0.0.1'],
      ['8.8.8.8', '127.0.0.1'],
      ['169.254.169.254'],
      ['::ffff:127.0.0.1'],
    ]) {
      const sent = postMessage(
        message(`http://desk.example:${port}/`),
        options({ lookup: leadsTo(...addresses) }),
      );
      await expect(sent).rejects.toThrow(/^not sent: what its name leads to is a/);
    }
    await expect(postMessage(message('http://169.254.169.254/'), options())).rejects.toThrow(/^not sent/);
    await expect(postMessage(message('http://x.example/'), options({ lookup: leadsTo() }))).rejects.toThrow(
      /nowhere/,
    );
    const unknown = ((_host: string, _options: unknown, done: (error: Error) => void) =>
      done(Object.assign(new Error('x.example'), { code: 'ENOTFOUND' }))) as never;
    await expect(postMessage(message('http://x.example/'), options({ lookup: unknown }))).rejects.toThrow(
      /^no answer \(ENOTFOUND\)$/,
    );
    expect(received).toEqual([]);
  });

  it('calls the address that was checked, where private ones are allowed', async () => {
    const { port, received } = await receiver((response) => response.end());
    let asked = 0;
    const first = leadsTo('127.0.0.1');
    const lookup = ((...given: Parameters<typeof first>) => {
      asked += 1;
      first(...given);
    }) as typeof first;
    expect(await postMessage(message(`http://desk.example:${port}/`, true), options({ lookup }))).toBe(200);
    expect([asked, received[0]?.headers.host]).toEqual([1, `desk.example:${port}`]);
  });

  it('waits no longer than it may, and stops when it is told to', async () => {
    const { port } = await receiver(() => undefined);
    const late = postMessage(message(`http://127.0.0.1:${port}/`), options({ timeoutMs: 50 }));
    await expect(late).rejects.toThrow('no answer within 0.05 s');
    const stop = new AbortController();
    const stopped = postMessage(message(`http://127.0.0.1:${port}/`), options({ signal: stop.signal }));
    stop.abort();
    await expect(stopped).rejects.toThrow('this server was stopped');
  });

  it('tells a cause without the URL', async () => {
    const { port } = await receiver((response) => response.destroy());
    const sent = postMessage(message(`http://127.0.0.1:${port}/secret`), options());
    await expect(sent).rejects.toThrow(Unavailable);
    await expect(sent).rejects.toThrow(/^no answer \(ECONNRESET\)$/);
  });
});
