/** A line for each thing that was added, or was not, and why; and one for what of it was not read. */
import type { AddedItem } from '../intake/add-input.ts';
import { plural } from './collection-summary.ts';
import { shown } from './shown.ts';

export function addedLine(item: AddedItem): string {
  if (item.message !== null)
    return `${item.outcome.padEnd(10)} ${shown(item.name)}: ${shown(withoutName(item))}\n`;
  const size = `${item.length.toLocaleString('en')} characters`;
  return `${item.outcome.padEnd(10)} ${shown(item.name)}  ${item.language ?? ''}  ${size}  ${item.id ?? ''}\n${leftOutLine(item)}`;
}

function leftOutLine({ name, outcome, leftOut }: AddedItem): string {
  const isNew = outcome === 'added' || outcome === 'would add';
  return isNew && leftOut !== null ? `${'left out'.padEnd(10)} ${shown(name)}: ${leftOut}\n` : '';
}

/** Whoever adds a folder learns what of it did not come in: testimonies in an office document would be missed by nobody. */
export function leftAloneLine(leftAlone: ReadonlyMap<string, number>): string {
  const all = [...leftAlone.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...leftAlone].map(
    ([ending, count]) => `${count} ${ending === '' ? 'without a usual ending' : ending}`,
  );
  return `left alone ${plural(all, 'file')} of other kinds: ${kinds.join(', ')}; where there are words of a report in them, save these as .txt, .pdf, .docx or .html; what is packed, unpack\n`;
}

export function linksLeftAloneLine(count: number): string {
  return `left alone ${plural(count, 'link')} to files; where these are reports, name them, or add the folder that they are in\n`;
}

/** The reader begins some messages with the file's name; once is enough. */
function withoutName({ name, message }: AddedItem): string {
  const words = message ?? '';
  const repeated = [name, name.replace(/^.*, (?=(?:line|record) \d+$)/, '')].find((start) =>
    words.startsWith(start),
  );
  return repeated === undefined ? words : words.slice(repeated.length).replace(/^:?\s+/, '');
}
