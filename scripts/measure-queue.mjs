/**
 * Measures how many jobs a second each job queue hands through a worker that does nothing:
 *
 *   npm run build && node scripts/measure-queue.mjs [jobs] [concurrency]
 *
 * in memory and on the embedded database always, on servers when DATABASE_URL and REDIS_URL name some.
 * `adding`: enqueued 500 at a time; `one by one`: a call each, as workers enqueue what comes next; `working`: taken, run and removed.
 */
import { randomBytes } from 'node:crypto';
import { fakeJobQueue } from '@crossquote/pipeline/testing';
import { openEmbeddedQueue, openPostgresQueue, openRedisQueue } from '@crossquote/queue';
import { openEmbedded } from '@crossquote/store';

const jobCount = Number(process.argv[2] ?? 2000);
const concurrency = Number(process.argv[3] ?? 4);
const { DATABASE_URL, REDIS_URL } = process.env;
const options = {
  prefix: `measure-${randomBytes(4).toString('hex')}`,
  onError: (error) => console.error(error.message),
};

await measure('in memory', async () => ({ queue: fakeJobQueue(), end: async () => {} }));
await measure('embedded', async () => {
  const pool = await openEmbedded(null);
  return { queue: await openEmbeddedQueue(pool, options), end: () => pool.end() };
});
if (DATABASE_URL) await measure('PostgreSQL', server(openPostgresQueue, DATABASE_URL));
if (REDIS_URL) await measure('Redis', server(openRedisQueue, REDIS_URL));

function server(open, url) {
  return async () => ({ queue: await open(url, options), end: async () => {} });
}

async function measure(name, open) {
  const { queue, end } = await open();
  const jobs = Array.from({ length: jobCount }, (_, number) => ({
    stage: 'split',
    payload: { subject: `r_${number}`, fingerprint: 'a1b2c3d4' },
  }));
  const adding = await seconds(() => queue.enqueue(jobs));
  const working = await seconds(() => workThrough(queue));
  // One by one, as the pipeline's own workers enqueue what comes next.
  const singly = await seconds(async () => {
    for (const job of jobs.slice(0, jobCount / 10)) await queue.enqueue([job]);
  });
  await queue.clear();
  await queue.close();
  await end();
  const rate = (count, time) =>
    Math.round(count / time)
      .toLocaleString('en')
      .padStart(9);
  console.log(
    `${name.padEnd(12)} adding ${rate(jobCount, adding)}/s, one by one ${rate(jobCount / 10, singly)}/s, working ${rate(jobCount, working)}/s`,
  );
}

async function workThrough(queue) {
  let left = jobCount;
  let worker;
  await new Promise((resolve) => {
    const handler = async () => {
      if (--left === 0) resolve(null);
    };
    worker = queue.work('split', handler, concurrency);
  });
  // oxlint-disable-next-line typescript/await-thenable -- it is a promise by now
  await (await worker).close();
}

async function seconds(work) {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
