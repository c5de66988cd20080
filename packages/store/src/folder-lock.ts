/**
 * One process at a time in a folder. Two engines on the same files would destroy them, and PGlite itself does not look.
 * The lock is a file that names its process; one whose process is dead (kill -9, power cut) is taken over.
 * It knows only the processes of this machine: a folder that two machines or containers share is not protected.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Conflict } from '@crossquote/domain';
import { errorField } from './error-field.ts';

export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** When the process began, where the system tells, so that another one of the same number is not taken for it. */
  readonly began: string;
}

/** Taking over takes no longer than so many milliseconds; a claim that is older was left by a process that was killed. */
const FRESH = 10_000;

/** @throws Conflict when a living process holds the folder; the message says which. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'lock');
  const mine = JSON.stringify({ pid: process.pid, began: beganAt(process.pid), key: randomUUID() });
  if (!tryCreate(path, mine)) takeOver(path, mine, folder);
  if (readOrNull(path) !== mine) throw new Conflict(`another process is just opening ${folder}; try again`);
  return {
    release: () => {
      if (readOrNull(path) === mine) rmSync(path, { force: true });
    },
  };
}

/** Only whoever creates the claim beside the lock may replace it, so that two who find it stale do not both win. */
function takeOver(path: string, mine: string, folder: string): void {
  refuseIfHeld(path, folder);
  const claim = `${path}.claim`;
  if (!tryCreate(claim, mine)) {
    if (isFresh(claim)) throw new Conflict(`another process is just opening ${folder}; try again`);
    rmSync(claim, { force: true });
    if (!tryCreate(claim, mine)) throw new Conflict(`another process is just opening ${folder}; try again`);
  }
  try {
    refuseIfHeld(path, folder);
    writeFileSync(`${claim}.new`, mine);
    renameSync(`${claim}.new`, path);
  } finally {
    rmSync(claim, { force: true });
  }
}

function refuseIfHeld(path: string, folder: string): void {
  const holder = readHolder(path);
  if (holder === null || !isAlive(holder)) return;
  throw new Conflict(
    `the database in ${folder} is in use by process ${holder.pid}: stop that first (or, where it is crossquote serve or review, use its API with an operator’s token: POST /v1/reports adds a report, DELETE /v1/reports/{id} removes one), or give this one a folder of its own (CROSSQUOTE_HOME), or use PostgreSQL (DATABASE_URL), which several processes can share`,
  );
}

/** Under its name there is the whole content or nothing, whatever happens to the process or the disk: a lock that is empty is nobody's. */
function tryCreate(path: string, content: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, content);
    linkSync(draft, path);
    return true;
  } catch (error) {
    const code = errorField(error, 'code') ?? '';
    if (code === 'EEXIST') return false;
    if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/.test(code)) throw error;
    return createInPlace(path, content);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems without hard links (FAT). */
function createInPlace(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorField(error, 'code') === 'EEXIST') return false;
    throw error;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function readHolder(path: string): Holder | null {
  try {
    const { pid, began }: Partial<Holder> = JSON.parse(readOrNull(path) ?? '');
    return Number.isInteger(pid) ? { pid: Number(pid), began: began ?? '' } : null;
  } catch {
    return null;
  }
}

function isFresh(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < FRESH;
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (errorField(error, 'code') === 'ESRCH') return false;
  }
  const now = beganAt(pid);
  return now === '' || began === '' || now === began;
}

/** Linux only, elsewhere empty: boot and start time of the process; `dead` for one that nobody has buried yet (zombie). */
function beganAt(pid: number): string {
  const stat = readOrNull(`/proc/${pid}/stat`);
  const boot = readOrNull('/proc/sys/kernel/random/boot_id');
  if (stat === null || boot === null) return '';
  // proc(5): the name in brackets may hold anything, so fields are counted from its end; 3 is the state, 22 the start time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? 'dead' : `${boot.trim()} ${fields[19]}`;
}
