/** Runs of the command line that are compared by what they export. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type CollectionProgress, collectionIsSettled } from '@crossquote/pipeline';
import { expect } from 'vitest';
import { runHere } from '../cli/run-cli.ts';

export type Env = Readonly<Record<string, string>>;

/** @returns what it wrote to stdout; fails with its errors when it did not end well. */
export async function ok(args: readonly string[], env: Env): Promise<string> {
  const { code, out, err } = await runHere(args, { env });
  expect({ args: args[0], code, err: code === 0 ? '' : err }).toEqual({ args: args[0], code: 0, err: '' });
  return out;
}

export const exported = (env: Env) => ok(['export', '--kind', 'all'], env);

/** Empty when both are the same, byte for byte; else what the first few lines that differ are about. */
export function differences(text: string, reference: string): readonly string[] {
  if (text === reference) return [];
  const [mine, theirs] = [text.split('\n'), reference.split('\n')];
  const other = theirs
    .map((line, i) => (line === mine[i] ? '' : `line ${i + 1}: ${line.slice(0, 60)}`))
    .filter((line) => line !== '');
  return [`${mine.length} lines instead of ${theirs.length}`, ...other.slice(0, 5)];
}

/** Milliseconds between two looks at the progress. Asked again at once, `status` would take half of a small machine from those who work. */
const LOOK_MS = 500;

/** Reads the progress that `status` tells, and checks that it adds up, until `enough` says so. */
async function watch(
  env: Env,
  enough: (progress: CollectionProgress) => boolean,
  limitMs = 150_000,
): Promise<void> {
  const deadline = Date.now() + limitMs;
  for (let doneBefore = 0; ; await pause(LOOK_MS)) {
    if (Date.now() > deadline) throw new Error(`not there after ${limitMs / 1000} s`);
    // In this process: another one for each look takes a second.
    const { out, code } = await runHere(['status', '--json'], { env });
    // Embedded, it may come just between two openings of the database: then it says so, and is asked again.
    if (code !== 0) continue;
    const [progress] = JSON.parse(out) as [CollectionProgress];
    const states = progress.reports.flatMap((report) => report.stages.map((s) => s.state));
    const done = states.filter((state) => state === 'done').length;
    expect(states.length).toBe(progress.reports.length * 5);
    expect(done).toBeGreaterThanOrEqual(doneBefore);
    doneBefore = done;
    if (enough(progress)) return;
  }
}

export const settled = (env: Env, limitMs?: number) => watch(env, collectionIsSettled, limitMs);
export const midway = (env: Env) =>
  watch(env, (p) => p.reports.some((r) => r.stages.some((s) => s.state === 'done')));

export async function stopped(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const closed = new Promise((resolve) => worker.once('close', resolve));
  worker.kill('SIGTERM');
  await closed;
}
