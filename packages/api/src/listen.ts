/** Puts the app on a socket. */
import { createServer as createPlain } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { Conflict, InvalidInput } from '@crossquote/domain';
import { createAdaptorServer } from '@hono/node-server';
import type { Api } from './api-deps.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** PEM; null: without TLS. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
}

export interface Listening {
  readonly url: string;
  /** Waits for answers under way, but not for idle connections. */
  close(): Promise<void>;
}

/** Milliseconds for a request to arrive whole, so that slow senders hold no connection for ever. */
const REQUEST_TIMEOUT = 120_000;
/** Milliseconds that answers under way may still take when the server stops. */
const GRACE = 5000;

/** @throws Conflict when somebody else listens there; InvalidInput for an address or a certificate that cannot be right. */
export async function listen(app: Api, { host, port, tls }: ListenOptions): Promise<Listening> {
  const server = serverFor(app, tls);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen({ host, port }, () => resolve());
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `${tls ? 'https' : 'http'}://${name}:${bound}`, close: () => closed(server) };
}

type Server = ReturnType<typeof createAdaptorServer>;

function serverFor(app: Api, tls: ListenOptions['tls']): Server {
  const serverOptions = { requestTimeout: REQUEST_TIMEOUT };
  if (!tls) return createAdaptorServer({ fetch: app.fetch, createServer: createPlain, serverOptions });
  try {
    return createAdaptorServer({
      fetch: app.fetch,
      createServer: createSecure,
      serverOptions: { ...serverOptions, ...tls },
    });
  } catch {
    throw new InvalidInput('the certificate and key cannot be used; give PEM files that belong together');
  }
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Conflict(`somebody else listens on port ${port}; stop them, or give another with --port`);
  return new InvalidInput(
    `cannot listen on ${host} port ${port} (${error.code ?? 'unknown error'}); give another --host or --port`,
  );
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
