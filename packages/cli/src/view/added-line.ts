/** One line for each thing that was added, or was not, and why. */
import type { AddedItem } from '../intake/add-input.ts';

export function addedLine(item: AddedItem): string {
  if (item.message !== null) return `${item.outcome.padEnd(10)} ${item.name}: ${item.message}\n`;
  const size = `${item.length.toLocaleString('en')} characters`;
  return `${item.outcome.padEnd(10)} ${item.name}  ${item.language ?? ''}  ${size}  ${item.id ?? ''}\n`;
}
