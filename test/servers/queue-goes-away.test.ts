/** The queue's server goes away in the middle of adding. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRedisQueue } from '@crossquote/queue';
import { describe, expect, it, vi } from 'vitest';
import { newFolder, runHere as runCli, startCli } from '../cli/run-cli.ts';
import { tcpProxy } from '../contract/tcp-proxy.ts';

const redisUrl = process.env['REDIS_URL'];
describe.skipIf(!redisUrl)('add --enqueue-only, with the queue going away in between', () => {
  it('keeps the reports that are left, and says what was not handed out', async () => {
    const [home, folder] = [newFolder(), newFolder()];
    writeFileSync(join(folder, 'one.txt'), 'The ferry clerk Orla Venn said: “The pier is empty.”\n');
    // A database of its own, so that the job left behind is nobody else's.
    const own = Object.assign(new URL(redisUrl ?? ''), { pathname: '/14' }).href;
    const proxy = await tcpProxy(own);
    const env = { CROSSQUOTE_HOME: home, REDIS_URL: proxy.url };
    const child = startCli(['add', '--enqueue-only', 'one.txt', '-'], { env, cwd: folder });
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await vi.waitFor(() => expect(err).toContain('one.txt'), { timeout: 60_000 });
    await proxy.cut();
    child.stdin?.end('A second ferry clerk said: “The quay was full of boats.”\n');
    expect(await ended).toBe(1);
    expect(err).toMatch(/kept, and not handed out: Redis .*; then: crossquote resume\n$/);
    const reports = await runCli(['export', '--kind', 'reports'], { env: { CROSSQUOTE_HOME: home } });
    expect(reports.out.trim().split('\n')).toHaveLength(2);
    await proxy.close();
    const queue = await openRedisQueue(own, { onError: () => undefined });
    await queue.clear();
    await queue.close();
  }, 120_000);
});
