/** One line for each thing that was added, or was not, and why. */
import type { AddedItem } from '../intake/add-input.ts';
import { shown } from './shown.ts';

export function addedLine(item: AddedItem): string {
  if (item.message !== null)
    return `${item.outcome.padEnd(10)} ${shown(item.name)}: ${shown(withoutName(item))}\n`;
  const size = `${item.length.toLocaleString('en')} characters`;
  return `${item.outcome.padEnd(10)} ${shown(item.name)}  ${item.language ?? ''}  ${size}  ${item.id ?? ''}\n`;
}

/** The reader begins some messages with the file's name; once is enough. */
function withoutName({ name, message }: AddedItem): string {
  const words = message ?? '';
  const repeated = [name, name.replace(/^.*, (?=line \d+$)/, '')].find((start) => words.startsWith(start));
  return repeated === undefined ? words : words.slice(repeated.length).replace(/^:?\s+/, '');
}
