/** A word of a command as it is copied into a shell: quoted where the shell would read it otherwise. */
import { shown } from './shown.ts';

const PLAIN = /^[\p{L}\p{N}_./:@%+=,-]+$/u;

export function shellWord(word: string): string {
  if (PLAIN.test(word)) return word;
  // Windows knows double quotes alone, and no path there has one in it.
  if (process.platform === 'win32') return `"${shown(word)}"`;
  return `'${shown(word).replaceAll("'", "'\\''")}'`;
}
