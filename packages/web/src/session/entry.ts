/** A one-time address for whoever started this server: it opens a session in their name, once. */
import { randomBytes } from 'node:crypto';
import { isSame } from './seal.ts';

export interface Entry {
  /** Path and query to open in a browser. */
  readonly path: string;
  /** @returns whose entry it is, the first time the right code comes; else null. */
  take(code: string): string | null;
}

export function newEntry(name: string): Entry {
  const code = randomBytes(24).toString('base64url');
  let isOpen = true;
  return {
    path: `/desk/enter?code=${code}`,
    take: (given) => {
      if (!isOpen || !isSame(given, code)) return null;
      isOpen = false;
      return name;
    },
  };
}
