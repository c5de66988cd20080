/**
 * What it costs to have it there: seconds to start, processor seconds a minute of doing nothing, and memory of the embedded default. Usage, after `npm run build`:
 *
 *   node scripts/measure-idle.mjs [seconds of doing nothing: 30]
 *
 * Linux only (reads /proc). With DATABASE_URL (and REDIS_URL) also `serve` and `work` on those servers, in a database of their own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DATABASE_URL, database } from './invented-collection.mjs';

const idleSeconds = Number(process.argv[2] ?? 30);
const CLI = fileURLToPath(new URL('../packages/cli/bin/crossquote.js', import.meta.url));
const DEMO = fileURLToPath(new URL('../data/demo', import.meta.url));
const TICKS = Number(spawnSync('getconf', ['CLK_TCK']).stdout.toString());
const home = mkdtempSync(join(tmpdir(), 'crossquote-measure-'));
const embedded = { ...process.env, CROSSQUOTE_HOME: home, DATABASE_URL: '', REDIS_URL: '' };

console.log('| what | value |\n| --- | --- |');
row(
  '`crossquote --help`, s',
  median(() => ran(['--help'], embedded)),
);
const began = performance.now();
const server = await serving(embedded);
row('`serve` until it answers, new home, s', (performance.now() - began) / 1000);
row('`serve`, embedded, idle: processor s a minute', await idle(server.pid));
row('`serve`, embedded, idle: memory, MB', memory(server.pid, 'VmRSS'));
await throughTheDemo(server.url);
row('`serve`, embedded, after the demo’s reports: memory, MB', memory(server.pid, 'VmRSS'));
row('`serve`, embedded, the most during them: memory, MB', memory(server.pid, 'VmHWM'));
await server.stop();
const again = performance.now();
const second = await serving(embedded);
row('`serve` until it answers, home that is there, s', (performance.now() - again) / 1000);
await second.stop();
row(
  '`crossquote status`, embedded, s',
  median(() => ran(['status'], embedded)),
);
if (DATABASE_URL) await onServers();
rmSync(home, { recursive: true, force: true });

async function onServers() {
  const { pool, url, drop } = await database();
  await pool.end();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, CROSSQUOTE_HOME: home, DATABASE_URL: url };
  const where = env.REDIS_URL ? 'PostgreSQL and Redis' : 'PostgreSQL';
  const api = await serving(env);
  row(`\`serve\`, ${where}, idle: processor s a minute`, await idle(api.pid));
  await api.stop();
  const worker = started(['work'], env);
  await said(worker, /Working on/);
  row(`\`work\`, ${where}, idle: processor s a minute`, await idle(worker.pid));
  row(`\`work\`, ${where}, idle: memory, MB`, memory(worker.pid, 'VmRSS'));
  await stopped(worker);
  row(
    `\`crossquote status\`, ${where}, s`,
    median(() => ran(['status'], env)),
  );
  await drop();
}

function started(args, env) {
  return spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function serving(env) {
  const child = started(['serve', '--port', '0'], env);
  const [, url] = await said(child, /Serving on (\S+),/);
  await fetch(`${url}/readyz`);
  return { pid: child.pid, url, stop: () => stopped(child) };
}

function said(child, pattern) {
  let text = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`it ended: ${text}`)));
    child.stderr.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) resolve(found);
    });
  });
}

async function stopped(child) {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** What follows the start (statistics, first looks) is let pass before. */
async function idle(pid) {
  await pause(5000);
  const before = processorSeconds(pid);
  await pause(idleSeconds * 1000);
  return ((processorSeconds(pid) - before) * 60) / idleSeconds;
}

function processorSeconds(pid) {
  // Behind the program's name, which may hold spaces; utime and stime are the 14th and 15th field of all.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function memory(pid, field) {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(kilobytes[1]) / 1000;
}

/** Added over the API, as other programs do. */
async function throughTheDemo(url) {
  const made = spawnSync(
    process.execPath,
    [CLI, 'token', 'create', '--role', 'operator', '--name', 'measure', '-q'],
    { env: embedded },
  );
  const headers = { Authorization: `Bearer ${made.stdout.toString().trim()}` };
  const names = readdirSync(DEMO).filter((name) => /^\d\d-.*\.(txt|md|html)$/.test(name));
  for (const name of names) {
    const body = new FormData();
    body.set('file', new Blob([readFileSync(join(DEMO, name))]), name);
    const answer = await fetch(`${url}/v1/reports`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  }
  for (;;) {
    /** @type {any} */
    const { items } = await (await fetch(`${url}/v1/testimonies`, { headers })).json();
    if (items.length > 0) return;
    await pause(500);
  }
}

function ran(args, env) {
  const from = performance.now();
  spawnSync(process.execPath, [CLI, ...args], { env, stdio: 'ignore' });
  return (performance.now() - from) / 1000;
}

function median(measure) {
  const all = Array.from({ length: 5 }, measure).sort((a, b) => a - b);
  return all[2];
}

function row(what, value) {
  console.log(`| ${what} | ${value.toFixed(value < 10 ? 2 : 0)} |`);
}
