/** Which machine this is among those that share a database: a home with its models, by a name that lies in it, so that whoever shares the home is the same. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '@crossquote/pipeline';
import { release } from '@crossquote/store';

/** A home that cannot be written gives a name that nobody has again: what is in force is changed from there by `models use` alone. */
export function machineOf(home: string): Machine {
  const file = join(home, 'machine');
  const name = `${hostname()
    .replaceAll(/[^\w.-]/g, '')
    .slice(0, 60)}-${randomBytes(3).toString('hex')}`;
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    // Of two that come at once, the first one names it.
    writeFileSync(file, `${name}\n`, { flag: 'wx', mode: 0o600 });
  } catch {
    // It is there, or cannot be.
  }
  return { name: nameIn(file) ?? name, release: release() };
}

function nameIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
