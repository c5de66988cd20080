/** What this machine signs sessions with: made once, kept in its owner's home, so that a server that starts again knows who was there. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES = 32;

/** @param home a folder of its owner's alone. */
export function sessionKey(home: string): Uint8Array {
  const file = join(home, 'desk.key');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  try {
    // Fails where there is one: of two processes that start at once, the second reads the first one's.
    writeFileSync(file, randomBytes(BYTES), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file);
}
