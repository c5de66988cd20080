/** An earlier release beside this one: its own sources, built in a folder outside the checkout, on the packages that are installed here. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, ROOT } from '../cli/run-cli.ts';
import type { Env } from './cli-runs.ts';

export interface PreviousRelease {
  start(args: readonly string[], env: Env): ChildProcess;
  remove(): void;
}

/**
 * @param commit which release.
 * @param alignVersion of its `align` in place of what it had, so that its results are others' (the fingerprints name it).
 * @throws when its lock file names other packages than are installed here.
 */
export function previousRelease(commit: string, alignVersion: number): PreviousRelease {
  const folder = join(newFolder(), 'previous');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: ROOT, stdio: 'pipe' });
  git('worktree', 'add', '--detach', folder, commit);
  const remove = () => void git('worktree', 'remove', '--force', folder);
  try {
    linkPackages(folder);
    const graph = join(folder, 'packages/pipeline/src/stage-graph.ts');
    writeFileSync(graph, readFileSync(graph, 'utf8').replace(/align: \d+/, `align: ${alignVersion}`));
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b'], {
      cwd: folder,
      stdio: 'pipe',
    });
  } catch (error) {
    remove();
    throw error;
  }
  const bin = join(folder, 'packages/cli/bin/crossquote.js');
  return {
    start: (args, env) =>
      spawn(process.execPath, [bin, ...args], {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', ...env },
      }),
    remove,
  };
}

/** Each package is linked by itself, since our own must be that release's. What it needs and we do not have is what `npm install` brings there. */
function linkPackages(folder: string): void {
  const theirs = join(folder, 'node_modules');
  mkdirSync(join(theirs, '@crossquote'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '@crossquote') symlinkSync(join(ROOT, 'node_modules', name), join(theirs, name));
  for (const name of readdirSync(join(folder, 'packages')))
    symlinkSync(join(folder, 'packages', name), join(theirs, '@crossquote', name));
  symlinkSync(join(folder, 'workers'), join(theirs, '@crossquote', 'workers'));
}
