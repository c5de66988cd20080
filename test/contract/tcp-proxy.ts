/** Stands between a program and a server that others use too, so that a test can take the server away and give it back. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  /** The server's URL, led through here. */
  readonly url: string;
  /** The server is down: connections break, new ones are refused. */
  readonly cut: () => Promise<void>;
  /** The server falls silent: connections stay open, nothing comes through any more. */
  readonly hush: () => void;
  /** The server is there again. */
  readonly restore: () => Promise<void>;
  /** How many programs are connected. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/**
 * @param rewrite changes what the server says; it must keep its length.
 * @param host the address of this machine to be reached under.
 */
export async function tcpProxy(
  url: string,
  rewrite = (said: Buffer) => said,
  host = '127.0.0.1',
): Promise<TcpProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const callers = new Set<Socket>();
  let silent = false;
  const server = createServer((from) => {
    callers.add(from);
    from.on('close', () => callers.delete(from));
    const to = connect(Number(target.port), target.hostname);
    for (const [one, other, change] of [
      [from, to, (said: Buffer) => said],
      [to, from, rewrite],
    ] as const) {
      sockets.add(one);
      one.on('data', (data: Buffer) => silent || other.write(change(data)));
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, host, resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const own = new URL(url);
  own.hostname = host;
  own.port = String(port);
  return {
    url: own.href,
    cut: stop,
    hush: () => {
      silent = true;
    },
    restore: async () => {
      silent = false;
      if (!server.listening) await listen(port);
    },
    connections: () => callers.size,
    close: async () => {
      if (server.listening) await stop();
    },
  };
}
