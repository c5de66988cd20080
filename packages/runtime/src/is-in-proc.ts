/** Whether a folder would lie among the kernel's own: none can be made there, and Node 20 tries for ever (`mkdir` with `recursive`). */
import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** What Linux calls the file system of /proc. */
const PROC = 0x9fa0;

/** @param folder an absolute path; need not be there. */
export function isInProc(folder: string): boolean {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  try {
    return statfsSync(there).type === PROC;
  } catch {
    return false;
  }
}
