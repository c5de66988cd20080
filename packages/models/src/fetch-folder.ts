/** The hidden folder that a download lands in, and its move to its place. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './download-problem.ts';

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

/** Puts the draft where it belongs; what was there before goes. */
export async function movedInto(place: string, draft: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const old = `${draft}.old`;
  await rename(place, old).catch(ignoreMissing);
  await rename(draft, place).catch(async (error: unknown) => {
    await rename(old, place).catch(ignoreMissing);
    throw error;
  });
  await rm(old, { recursive: true, force: true });
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
