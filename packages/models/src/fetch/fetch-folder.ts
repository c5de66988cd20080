/** The hidden folder that a download lands in, and its move to its place. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './system-code.ts';

const PREFIX = '.fetch-';

/** A new one inside the models folder (a rename cannot cross disks); sweeps away those of processes that died. */
export async function fetchFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const owner = new RegExp(`^\\${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) await rm(join(folder, name), { recursive: true, force: true });
  }
  return mkdtemp(join(folder, `${PREFIX}${process.pid}-`));
}

export interface Move {
  readonly draft: string;
  /** Where it belongs; what is there goes. */
  readonly place: string;
}

/** Puts drafts where they belong: all of them, or, when one cannot be moved, none. */
export async function movedInto(moves: readonly Move[]): Promise<void> {
  const done: Move[] = [];
  try {
    for (const move of moves) {
      await mkdir(dirname(move.place), { recursive: true });
      await rename(move.place, oldOf(move)).catch(ignoreMissing);
      done.push(move);
      await rename(move.draft, move.place);
    }
  } catch (error) {
    for (const move of done.reverse()) await undone(move);
    throw error;
  }
  for (const move of moves) await rm(oldOf(move), { recursive: true, force: true });
}

function oldOf({ draft }: Move): string {
  // No model's name has a tilde.
  return `${draft}~`;
}

async function undone(move: Move): Promise<void> {
  await rename(move.place, move.draft).catch(ignoreMissing);
  await rename(oldOf(move), move.place).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
