/**
 * A process of its own on a job queue, from the built packages: what happens when a process is killed, or comes to its end, can
 * only be seen from outside. Takes one argument, JSON: {kind, url, mode, options}.
 */
import { openPostgresQueue, openRedisQueue } from '@crossquote/queue';

const { kind, url, mode, options } = JSON.parse(process.argv[2]);
const open = { redis: openRedisQueue, postgres: openPostgresQueue }[kind];
const queue = await open(url, { ...options, onError: (error) => console.error(error.message) });
const job = { stage: 'split', payload: { subject: 'r_1', fingerprint: 'a1b2c3d4' } };

if (mode === 'hold') {
  const never = new Promise(() => {});
  await queue.work('split', () => (console.log('taken'), never), 1);
} else {
  const handled = new Promise((resolve) => void queue.work('split', async () => resolve(), 1));
  await queue.enqueue([job]);
  await handled;
  await queue.close();
  console.log('closed');
}
