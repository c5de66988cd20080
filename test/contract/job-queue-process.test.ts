/** Job queues seen from outside their process: it ends by itself once they are closed, and may be killed at any moment. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPostgresQueue, openRedisQueue, type QueueOptions } from '@crossquote/queue';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ownDatabase } from './own-database.ts';

const CHILD = fileURLToPath(new URL('queue-child.mjs', import.meta.url));
const isBuilt = existsSync(new URL('../../packages/queue/dist/index.js', import.meta.url));
if (!isBuilt)
  console.info('packages/queue is not built: its processes are not tried. Run `npm run build` first.');

const KINDS = [
  { kind: 'redis', url: process.env['REDIS_URL'], open: openRedisQueue },
  { kind: 'postgres', url: process.env['DATABASE_URL'], open: openPostgresQueue },
] as const;

function startChild(kind: string, url: string, mode: string, options: object) {
  const child = spawn(process.execPath, [CHILD, JSON.stringify({ kind, url, mode, options })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const says = (word: string) =>
    vi.waitFor(() => expect(said).toContain(word), { timeout: 20_000, interval: 10 });
  return { child, says };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

for (const { kind, url, open } of KINDS) {
  describe.skipIf(!url || !isBuilt)(`a process with a job queue on ${kind}`, () => {
    const setUp = async () => {
      const database = kind === 'postgres' ? await ownDatabase(url ?? '') : null;
      const prefix = `test-${randomBytes(6).toString('hex')}`;
      const options = { prefix, lockDuration: 1000, stalledInterval: 200 } satisfies Partial<QueueOptions>;
      const at = database?.url ?? url ?? '';
      const queue = await open(at, { ...options, onError: () => undefined });
      onTestFinished(async () => {
        await queue.clear();
        await queue.close();
        await database?.drop();
      });
      return { at, options, queue };
    };

    it('ends by itself once the queue is closed', async () => {
      const { at, options } = await setUp();
      const { child, says } = startChild(kind, at, 'once', options);
      const exit = exitOf(child);
      await says('closed');
      const closed = performance.now();
      expect(await exit).toBe(0);
      expect(performance.now() - closed).toBeLessThan(1000);
    });

    it('loses its jobs to another one when it is killed', async () => {
      const { at, options, queue } = await setUp();
      await queue.enqueue([{ stage: 'split', payload: { subject: 'r_1', fingerprint: 'a1b2c3d4' } }]);
      const { child, says } = startChild(kind, at, 'hold', options);
      const exit = exitOf(child);
      await says('taken');
      child.kill('SIGKILL');
      await exit;
      const attempts: number[] = [];
      await queue.work('split', async (_, attempt) => void attempts.push(attempt.number), 1);
      await vi.waitFor(() => expect(attempts).toEqual([1]), { timeout: 20_000, interval: 10 });
    });
  });
}
