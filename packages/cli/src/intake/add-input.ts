/** Reads one input and keeps its report or reports. A bad one is said, never thrown: the others go through. */
import { type Act, InvalidInput, type Language, type Report } from '@crossquote/domain';
import {
  isNameOfWebArchive,
  keepReport,
  type ReadOptions,
  readArchiveFile,
  readDocument,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { archiveOnDisk } from './archive-on-disk.ts';
import { dryStore } from './dry-store.ts';
import type { Input } from './find-inputs.ts';
import { readInput, readSidecar } from './read-input.ts';

/**
 * `unchanged`: the very same file is there already, all is well. `same text`: another file with the same words is there, and this one is
 * not kept beside it.
 */
export interface AddedItem {
  readonly outcome: 'added' | 'would add' | 'unchanged' | 'same text' | 'failed';
  readonly name: string;
  readonly id: string | null;
  readonly language: Language | null;
  /** UTF-16 code units of the stored text. */
  readonly length: number;
  readonly message: string | null;
  /** What of the file is not in the report (a mail's attachments, fields that are not read), and what to do about that; what is said of a whole file stands with its first report. */
  readonly leftOut: string | null;
}

export interface AddOptions {
  readonly collection: string;
  /** null: detected. */
  readonly language: Language | null;
  /** What ids are made with, as `idKeyOf` says; left out or null: nothing. */
  readonly idKey?: string | null;
  readonly dryRun: boolean;
  /** Of the dry run that this input belongs to; left out: it is one of its own. */
  readonly dry?: ReturnType<typeof dryStore>;
  /** Files that an earlier release read otherwise are kept as they are read now, beside what is there. */
  readonly isAnew?: boolean;
  /** Who adds it, and when, for the ledger. */
  readonly act: Act;
  /** Called for each report that is there now, before the next is read: whoever is killed in between has handed out all but one of those that it kept. */
  readonly onKept?: (report: Pick<Report, 'id' | 'language'>) => Promise<void>;
}

export async function addInput(
  input: Input,
  runtime: Pick<Runtime, 'store' | 'names'>,
  asked: AddOptions,
): Promise<readonly AddedItem[]> {
  const options = { ...asked, dry: asked.dry ?? dryStore(runtime.store) };
  const name = input.name ?? 'standard input';
  const isArchive = input.name !== null && isNameOfWebArchive(input.name);
  try {
    if (isArchive && input.path !== null) return await addArchive(input.path, name, runtime, options);
    return await addDocument(input, name, runtime, options);
  } catch (error) {
    if (error instanceof InvalidInput) return [failed(name, error.message)];
    throw error;
  }
}

async function addDocument(
  input: Input,
  name: string,
  runtime: Pick<Runtime, 'store' | 'names'>,
  options: Trying,
): Promise<readonly AddedItem[]> {
  const { bytes, sidecar } = await readInput(input);
  const read = await readDocument({ bytes, name: input.name, sidecar, options: readOptions(options) });
  const items: AddedItem[] = [];
  for (const [i, report] of read.reports.entries()) {
    const item = await keep(report, read.originals[i] ?? bytes, name, runtime, options);
    items.push({ ...item, leftOut: read.leftOutBy[i] ?? null });
  }
  return [...items, ...read.problems.map(({ place, message }) => failed(`${name}, ${place}`, message))];
}

/** Each page is kept before the next is read: an archive may be larger than the memory. */
async function addArchive(
  path: string,
  name: string,
  runtime: Pick<Runtime, 'store' | 'names'>,
  options: Trying,
): Promise<readonly AddedItem[]> {
  const [file, sidecar] = [await archiveOnDisk(path), await readSidecar(path)];
  const items: AddedItem[] = [];
  for await (const item of readArchiveFile({ file, name, sidecar, options: readOptions(options) })) {
    if (item.kind === 'problem') items.push(failed(`${name}, record ${item.record}`, item.message));
    else if (item.kind === 'rest') return withRest(items, item.leftOut);
    else {
      const added = await keep(item.report, item.original, name, runtime, { ...options, isCapture: true });
      items.push({ ...added, leftOut: item.leftOut });
    }
  }
  return items;
}

/** What is said of the whole archive stands with the first report that is new, where it is seen. */
function withRest(items: readonly AddedItem[], rest: string | null): readonly AddedItem[] {
  const at = Math.max(
    0,
    items.findIndex(({ outcome }) => outcome === 'added' || outcome === 'would add'),
  );
  return items.map((item, i) => {
    if (i !== at || rest === null) return item;
    return { ...item, leftOut: item.leftOut === null ? rest : `${rest}; ${item.leftOut}` };
  });
}

function readOptions({ collection, language, idKey = null }: AddOptions): ReadOptions {
  return { collection, idKey, ...(language && { language }) };
}

type Trying = AddOptions & Required<Pick<AddOptions, 'dry'>>;

interface KeepOptions extends Trying {
  /** A page of a web archive: each archive captures again what others have, and nothing is wrong with that. */
  readonly isCapture?: boolean;
}

/** A dry run keeps no texts; those of one id are the same. */
function lengthOf(kept: Pick<Report, 'id' | 'text'>, report: Report): number {
  return kept.id === report.id ? report.text.length : kept.text.length;
}

async function keep(
  report: Report,
  bytes: Uint8Array,
  name: string,
  { store, names }: Pick<Runtime, 'store' | 'names'>,
  { dryRun, dry, isAnew = false, isCapture = false, language, act, onKept }: KeepOptions,
): Promise<AddedItem> {
  const item = {
    name: report.source ?? name,
    id: report.id,
    language: report.language,
    length: report.text.length,
    message: null,
    leftOut: null,
  };
  const target = dryRun ? dry : store;
  const { kept, wasReadOtherwise, ...told } = await keepReport(report, bytes, target, act, isAnew);
  if (dryRun && told.outcome === 'added') return { ...item, outcome: 'would add' };
  const outcome = isCapture && told.outcome === 'same text' ? 'unchanged' : told.outcome;
  const present = { ...item, outcome, id: kept.id, language: kept.language, length: lengthOf(kept, report) };
  if (!dryRun) await onKept?.({ id: kept.id, language: kept.language });
  if (outcome !== 'same text') {
    const isRefused = language !== null && kept.language !== language;
    if (isRefused) return { ...present, message: notApplied(kept.language, language) };
    return { ...present, message: wasReadOtherwise ? READ_OTHERWISE : null };
  }
  // What it was called before, whoever gives it now.
  const { hider } = await names.as('private');
  const before = hider.text(kept.source ?? 'a report from standard input');
  const message = wasReadOtherwise
    ? `is the same file as ${before}, which ${READ_OTHERWISE}`
    : `has the same text as ${before}; give it a collection of its own (-c) to keep both`;
  return { ...present, message };
}

/** A name tells how a file is read where its bytes do not: notes.txt and notes.md of the same bytes have other words. As long as nobody says so, no other text takes the place of one that people may have decided about. */
const READ_OTHERWISE =
  'is there already as it was read before, by an earlier version or under another ending, and stays so; add it again with --anew to have it as it is read now as well, where decisions about the same words are taken along';

/** A report's language is part of all that was made of it, so adding it again does not change it. */
function notApplied(kept: Language, asked: Language): string {
  return `is there already as ${kept}, and -s ${asked} was not applied; crossquote remove it, then add it again with -s ${asked}`;
}

function failed(name: string, message: string): AddedItem {
  return { outcome: 'failed', name, id: null, language: null, length: 0, message, leftOut: null };
}
