/**
 * A PostgreSQL and a Redis of the test's own, started from the very programs that the given servers run, so that they may be killed, emptied and left without
 * disk space while others go on using the given ones. Takes root, Linux, and servers on this machine.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPostgres } from '@crossquote/store';

export interface OwnServers {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Kills every process of PostgreSQL, and starts it again on what it had written. */
  readonly killPostgres: () => Promise<void>;
  /** Kills Redis, and starts it again with its log of commands, or without. */
  readonly killRedis: (keepsData: boolean) => Promise<void>;
  /** No byte is left on PostgreSQL's disk until it has said so in its log, and `ms` longer. Starts it again when that ended it. */
  readonly fillDisk: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A running server's program, and the folder that is `/` to it. */
interface Program {
  readonly root: string;
  /** As seen from that root. */
  readonly path: string;
  readonly user: number;
  readonly group: number;
}

/** @param megabytes of the disk that PostgreSQL writes to, which is memory. @throws whatever is in the way; the caller says that these faults are skipped. */
export async function ownServers(
  databaseUrl: string,
  redisUrl: string,
  megabytes: number,
): Promise<OwnServers> {
  if (process.getuid?.() !== 0) throw new Error('only root can start servers of its own');
  const postgres = await ownPostgres(programOf(await postgresPid(databaseUrl)), megabytes);
  try {
    const redis = await ownRedis(programOf(await redisPid(redisUrl)));
    const close = async () => {
      await redis.close();
      await postgres.close();
    };
    return { ...postgres, ...redis, close };
  } catch (error) {
    await postgres.close();
    throw error;
  }
}

async function ownPostgres(program: Program, megabytes: number) {
  const disk = mkdtempSync(join(program.root || '/', 'var/tmp/crossquote-faults-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]);
  chownSync(disk, program.user, program.group);
  const [inside, port] = [disk.slice(program.root.length), await freePort()];
  const data = `${inside}/data`;
  const as = ['chroot', '--userspec', `${program.user}:${program.group}`, program.root || '/'];
  const [chroot = '', ...where] = as;
  const log = join(dirname(disk), `${basename(disk)}.log`);
  let server: ChildProcess | null = null;
  const start = async () => {
    const out = openSync(log, 'a');
    const set = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${inside}`,
      'fsync=off',
    ];
    // Small files of the log, so that an ordinary run stays well below the size of the disk.
    const options = [...set, 'max_wal_size=64MB', 'min_wal_size=32MB'].flatMap((option) => ['-c', option]);
    server = spawn(chroot, [...where, program.path, '-D', data, ...options], { stdio: ['ignore', out, out] });
    closeSync(out);
    await answers(() => openPostgres(url, { max: 1 }).then((pool) => pool.end()));
  };
  const kill = async () => {
    if (!server || hasEnded(server)) return;
    const ended = once(server, 'exit');
    const sessions = childrenOf(server.pid ?? 0);
    server.kill('SIGKILL');
    for (const pid of sessions) killed(pid);
    await ended;
    // Its sessions hold the shared memory until the last of them is gone.
    while (sessions.some(isThere)) await pause(5);
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const close = async () => {
    await kill();
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
    rmSync(log, { force: true });
  };
  try {
    const initdb = join(dirname(program.path), 'initdb');
    execFileSync(chroot, [...where, initdb, '-D', data, ...INITDB], { stdio: 'ignore' });
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    databaseUrl: url,
    killPostgres: async () => {
      await kill();
      await start();
    },
    fillDisk: async (ms: number) => {
      const before = statSync(log).size;
      const ballast = join(disk, 'ballast');
      fill(ballast);
      for (let i = 0; i < 200 && !readFileSync(log).subarray(before).includes('No space left'); i++)
        await pause(50);
      await pause(ms);
      rmSync(ballast);
      if (!server || hasEnded(server)) await start();
    },
    close,
  };
}

const INITDB = ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];

async function ownRedis(program: Program) {
  const folder = mkdtempSync(join(program.root || '/', 'var/tmp/crossquote-faults-'));
  const [inside, port] = [folder.slice(program.root.length), await freePort()];
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    inside,
    '--save',
    '',
    '--appendonly',
    'yes',
  ];
  let server: ChildProcess;
  const start = async () => {
    const rest = ['--appendfsync', 'no', '--maxmemory-policy', 'noeviction'];
    server = spawn('chroot', [program.root || '/', program.path, ...options, ...rest], { stdio: 'ignore' });
    await answers(async () => {
      const answer = await ask(port, 'PING');
      if (!answer.startsWith('+PONG')) throw new Error('it is not ready');
    });
  };
  const kill = async () => {
    if (hasEnded(server)) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  const close = async () => {
    await kill();
    rmSync(folder, { recursive: true });
  };
  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    redisUrl: `redis://127.0.0.1:${port}`,
    killRedis: async (keepsData: boolean) => {
      await kill();
      if (!keepsData) rmSync(join(folder, 'appendonlydir'), { recursive: true });
      await start();
    },
    close,
  };
}

async function postgresPid(url: string): Promise<number> {
  const pool = await openPostgres(url, { max: 1 });
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = rows[0]?.pid ?? 0;
  // Read while the session is there.
  const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  await pool.end();
  return parent;
}

async function redisPid(url: string): Promise<number> {
  const info = await ask(Number(new URL(url).port || 6379), 'INFO server');
  return Number(/process_id:(\d+)/.exec(info)?.[1]);
}

/** @throws when the server's process is not one of this machine. */
function programOf(pid: number): Program {
  const root = readlinkSync(`/proc/${pid}/root`).replace(/\/$/, '');
  const { uid, gid } = statSync(`/proc/${pid}`);
  // Valkey's file has other names too, and does what the name says that it is started by.
  const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  if (!/^(postgres|valkey-server|redis-server)$/.test(name)) throw new Error('the servers run elsewhere');
  const folder = dirname(readlinkSync(`/proc/${pid}/exe`)).slice(root.length);
  return { root, path: join(folder, name), user: uid, group: gid };
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function isThere(pid: number): boolean {
  try {
    // One that has ended, and that nobody has asked about, holds nothing.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [1 << 20, 4096]) writeUntilFull(file, Buffer.alloc(size));
  } finally {
    closeSync(file);
  }
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}

async function ask(port: number, command: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  socket.write(`${command}\r\nQUIT\r\n`);
  await once(socket, 'close');
  return answer;
}

/** Asks until it answers, for a minute. */
async function answers(question: () => Promise<unknown>): Promise<void> {
  for (const until = Date.now() + 60_000; ; ) {
    try {
      await question();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(50);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
