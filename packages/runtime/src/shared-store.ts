/**
 * The embedded database belongs to one process at a time. So that `status`, `trace` and `export` tell the truth while another
 * process works, the one that holds it answers questions on a socket in its home: some methods of the store, one JSON line each.
 * The home is its owner's alone (0700), and so is the socket.
 */
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Conflict, sha256 } from '@crossquote/domain';
import type { Store } from '@crossquote/pipeline';

/** Methods that may be asked of another process: arguments are plain JSON, answers that or maps of it. */
const ASKED = [
  'report',
  'reports',
  'sentences',
  'quotes',
  'quotesById',
  'reportsById',
  'reportPage',
  'alignmentPage',
  'testimonyPage',
  'reviewPage',
  'alignmentsOf',
  'reviewedPairs',
  'translations',
  'translationsOf',
  'alignments',
  'testimonies',
  'reviews',
  'memory',
  'memoryRevision',
  'humanRevisions',
  'calibration',
  'calibrations',
  'stageRecords',
  'stageRecordsOf',
  'tokens',
  // The two that change something: a server runs for weeks, and tokens are made and revoked meanwhile, by the owner of the home.
  'addToken',
  'revokeToken',
] as const satisfies readonly (keyof Store)[];

interface Question {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Waiting = Map<
  number,
  { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
>;

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Where the holder of a home listens. Socket paths are short (about 100 bytes), homes need not be. */
export function socketPath(home: string): string {
  const name = `crossquote-${sha256(home).slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inHome = join(home, 'crossquote.sock');
  return Buffer.byteLength(inHome) < 100 ? inHome : join(tmpdir(), `${name}.sock`);
}

/** Answers questions until it is closed. That nobody can listen there is no reason not to work: then nobody can ask. */
export async function shareStore(store: Store, path: string): Promise<{ close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    linesOf(socket, (line) => void answer(store, line, socket));
  });
  if (process.platform !== 'win32') rmSync(path, { force: true });
  await new Promise<void>((resolve) => server.once('error', () => resolve()).listen({ path }, resolve));
  server.unref();
  return {
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/**
 * A store that asks the holder of the home, and refuses to change anything but tokens.
 * @throws Conflict when nobody answers there.
 */
export async function borrowStore(path: string, refusal: Conflict): Promise<Store> {
  const socket = connect({ path });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', () => reject(refusal));
  });
  const open: Waiting = new Map();
  const gone = () => {
    for (const { reject } of open.values())
      reject(new Conflict('the process that held the database has ended; run it again'));
    open.clear();
  };
  linesOf(socket, (line) => {
    const { id, value, error } = JSON.parse(line, withMaps) as Answer;
    const waiting = open.get(id);
    open.delete(id);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Conflict(error));
  });
  socket.on('close', gone).on('error', gone);
  return askingStore(socket, open, refusal);
}

/** JSON knows no maps, and some answers are one. No row of the store has this key. */
const MAP = '$map';

function withoutMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? { [MAP]: [...value] } : value;
}

function withMaps(_key: string, value: unknown): unknown {
  const isMap = typeof value === 'object' && value !== null && MAP in value;
  return isMap ? new Map(value[MAP] as [unknown, unknown][]) : value;
}

/** readline hands the socket's errors on; whoever owns the socket has dealt with them. */
function linesOf(socket: Socket, onLine: (line: string) => void): void {
  createInterface({ input: socket })
    .on('line', onLine)
    .on('error', () => undefined);
}

function askingStore(socket: Socket, open: Waiting, refusal: Conflict): Store {
  let last = 0;
  const ask = (method: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const question: Question = { id: ++last, method, args };
      open.set(question.id, { resolve, reject });
      socket.write(`${JSON.stringify(question)}\n`);
    });
  const asking = Object.fromEntries(ASKED.map((name) => [name, (...args: unknown[]) => ask(name, args)]));
  const close = async () => void socket.end();
  return new Proxy({ ...asking, close } as unknown as Store, {
    get: (known, name) =>
      name in known || name === 'then' ? Reflect.get(known, name) : () => Promise.reject(refusal),
  });
}

async function answer(store: Store, line: string, socket: Socket): Promise<void> {
  const { id, method, args } = JSON.parse(line) as Question;
  const reply = (answered: Answer) => void socket.write(`${JSON.stringify(answered, withoutMaps)}\n`);
  const name = ASKED.find((known) => known === method);
  if (!name) return reply({ id, error: 'this may not be asked of another process' });
  try {
    reply({ id, value: await (store[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args) });
  } catch (error) {
    const gone = 'the process that holds the database could not answer; run it again';
    reply({ id, error: error instanceof Conflict ? error.message : gone });
  }
}
