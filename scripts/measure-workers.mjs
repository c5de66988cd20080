/**
 * Reports a minute for 1, 2 and 4 `work` processes on PostgreSQL and Redis, in ten collections and in one (`align` goes one report at a time within one).
 * Usage, after `npm run build`; needs DATABASE_URL and REDIS_URL (a numbered database that may be emptied):
 *
 *   node scripts/measure-workers.mjs <file.jsonl with a `text` a line> [reports: 120] [processes …: 1 2 4]
 *
 * From the first stage that is done to the last, so that starting the programs is not counted.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openRedisQueue } from '@crossquote/queue';
import { DATABASE_URL, database } from './invented-collection.mjs';

const { REDIS_URL } = process.env;
const [file, count = '120', ...processes] = process.argv.slice(2);
if (!file || !DATABASE_URL || !REDIS_URL) {
  console.error('set DATABASE_URL and REDIS_URL, and give a JSON Lines file with a `text` a line');
  process.exit(2);
}
const CLI = fileURLToPath(new URL('../packages/cli/bin/crossquote.js', import.meta.url));
const STAGES_OF_A_REPORT = 5;
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, Number(count));

console.log('| processes | collections | seconds | reports a minute |\n| --- | --- | --- | --- |');
for (const collections of [10, 1])
  for (const many of processes.length > 0 ? processes.map(Number) : [1, 2, 4])
    await measure(many, collections);

async function measure(many, collections) {
  const home = mkdtempSync(join(tmpdir(), 'crossquote-measure-'));
  const { pool, url, drop } = await database();
  const env = { ...process.env, CROSSQUOTE_HOME: home, DATABASE_URL: url };
  await emptyQueue();
  for (let at = 0; at < collections; at++) add(at, collections, env, home);
  const workers = Array.from({ length: many }, () =>
    spawn(process.execPath, [CLI, 'work', '-q'], { env, stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  const done = async () => {
    const { rows } = await pool.query(
      "select count(*) filter (where state = 'done')::int as stages, count(*) filter (where stage = 'cluster' and state = 'done')::int as clusters from app.stage_record",
    );
    return rows[0];
  };
  while ((await done()).stages === 0) await pause(20);
  const began = performance.now();
  const wanted = lines.length * STAGES_OF_A_REPORT + collections;
  // The last collection may be clustered before its last report, and again after it: only the marks of all reports end the run.
  for (let at = await done(); at.stages < wanted || at.clusters < collections; at = await done())
    await pause(50);
  const seconds = (performance.now() - began) / 1000;
  for (const worker of workers) worker.kill('SIGTERM');
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))));
  await pool.end();
  await drop();
  rmSync(home, { recursive: true, force: true });
  const rate = Math.round((60 * lines.length) / seconds);
  console.log(`| ${many} | ${collections} | ${seconds.toFixed(1)} | ${rate} |`);
}

async function emptyQueue() {
  const queue = await openRedisQueue(REDIS_URL, { onError: (error) => console.error(error.message) });
  await queue.clear();
  await queue.close();
}

function add(at, collections, env, home) {
  const jsonl = join(home, `${at}.jsonl`);
  const some = lines.filter((_, i) => i % collections === at);
  const texts = some.map((line) => `${JSON.stringify({ text: JSON.parse(line).text, language: 'en' })}\n`);
  writeFileSync(jsonl, texts.join(''));
  spawnSync(process.execPath, [CLI, 'add', '-q', '--enqueue-only', '-c', `desk-${at}`, jsonl], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
