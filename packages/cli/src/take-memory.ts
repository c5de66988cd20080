/** Puts what a file holds into the memory, and says what comes of it. */
import { type Act, Conflict, type Language } from '@crossquote/domain';
import { memoryMet, type Store } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import type { MemoryFile } from './memory-file.ts';
import { plural } from './view/collection-summary.ts';

type Taking = Pick<Runtime, 'store' | 'targets' | 'queue'>;

/** @returns what came of it, to stand behind the file's name. */
export async function takeMemory(file: MemoryFile, taking: Taking, act: Act): Promise<string> {
  return `${await taken(file, taking, act)}${leftOutText(file.leftOut)}`;
}

/** Lines that are named. */
const SHOWN = 10;

function leftOutText(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, SHOWN).join(', ');
  const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : '';
  const which = lines.length === 1 ? `line ${shown}` : `lines ${shown}${more}`;
  return `\n  Left out: ${which}, without a letter or digit where the term stands, so that no text could have it.`;
}

async function taken(file: MemoryFile, taking: Taking, act: Act): Promise<string> {
  const entries = await file.entries(taking.store, act);
  const { segment, term } = file.pairs;
  if (segment + term === 0)
    return 'holds no term, and no pair of segments in two languages; nothing was imported.';
  const { added, touched } = await touchedBy(taking, () => taking.store.addMemory(entries, act));
  const machines = entries.filter(({ origin }) => origin === 'machine').length;
  const what = [
    ...(segment > 0 ? [plural(segment, 'segment pair')] : []),
    ...(term > 0 ? [plural(term, 'term')] : []),
  ].join(' and ');
  const several = file.several > 0 ? `, ${file.several} listed more than once, of which the last counts` : '';
  const offered = machines > 0 ? `, ${machines} made by a machine and offered as such` : '';
  const next = added > 0 ? ` ${touched}` : '';
  return `${what}, ${added} new${several}${offered}.${next}`;
}

/** Reports are looked through here, where it is waited for, so that no `status` has to. */
async function touchedBy(
  { store, targets, queue }: Taking,
  add: () => Promise<number>,
): Promise<{ readonly added: number; readonly touched: string }> {
  const reports = await allReports(store);
  const met = () => memoryMet(reports, { store, targets });
  const before = await met();
  const added = await add();
  const after = await met();
  const isTouched = (id: string) => targets.some((into) => before(id, into) !== after(id, into));
  const count = reports.filter(({ id }) => isTouched(id)).length;
  if (count === 0)
    return { added, touched: 'No report here has such words; what comes is translated with them.' };
  const have = `${count} of ${plural(reports.length, 'report')} ${count === 1 ? 'has' : 'have'} such words`;
  const anew = `${count === 1 ? 'it' : 'them'} anew`;
  const touched = (await isElsewhere(queue))
    ? `${have}. The process that holds the database translates ${anew}.`
    : `${have}: crossquote resume translates ${anew}.`;
  return { added, touched };
}

async function allReports(
  store: Pick<Store, 'collectionNames' | 'reportLanguages'>,
): Promise<readonly { readonly id: string; readonly language: Language }[]> {
  const all: { id: string; language: Language }[] = [];
  for (const name of await store.collectionNames())
    for (const [id, language] of await store.reportLanguages(name)) all.push({ id, language });
  return all;
}

/** Whether another process holds the embedded database, and its queue with it; it was told. */
async function isElsewhere(queue: Runtime['queue']): Promise<boolean> {
  try {
    await queue.hasAny('waiting');
    return false;
  } catch (error) {
    return error instanceof Conflict;
  }
}
