/**
 * An export in two steps, so that whoever writes one can put something between them: `plannedRecords` reads, `writeRecords` makes lean and formats what
 * comes through. All that could be wrong with what was asked is said by `planExport`, before the first byte.
 */
import { InvalidInput, type Language, NotFound } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { chunked } from './chunked.ts';
import type { ExportRecord } from './export-record.ts';
import { exportKinds, exportRecords, KINDS_BY_LANGUAGE } from './export-records.ts';
import type { AskedKind, ExportFormat, FormatOptions } from './format.ts';
import { exportFormat } from './formats.ts';
import { leanRecord } from './lean.ts';
import { reportPages } from './report-pages.ts';
import { reportRecords } from './report-records.ts';

export interface AskedExport {
  readonly collection: string;
  /** As typed; null: what the format holds first. */
  readonly kind: string | null;
  /** As typed. */
  readonly format: string;
  /** Without the prose around quotes. */
  readonly lean: boolean;
  /** Of the originals; null: any, or the only one there is. */
  readonly source: Language | null;
  /** Of the translations. */
  readonly target: Language;
  readonly bom: boolean;
}

export interface ExportPlan {
  readonly collection: string;
  readonly format: ExportFormat;
  readonly options: FormatOptions;
}

/**
 * @throws InvalidInput when there is no such format or kind, the format does not hold the kind, or takes one language and there are several; also when one
 * language is asked for of what lies between languages.
 * @throws NotFound when the collection has no report.
 */
export async function planExport(asked: AskedExport, store: Store): Promise<ExportPlan> {
  const format = exportFormat(asked.format);
  const kind = kindOf(asked, format);
  const { collection, lean, target, bom } = asked;
  if (asked.source !== null && format.order === 'kinds') requireByLanguage(kind);
  if ((await reportPages(store, { collection }).next()).done)
    throw new NotFound('the collection has no report; add some first: crossquote add <file>…');
  const source = format.oneSource ? oneSource(asked, await languagesOf(collection, store)) : asked.source;
  return { collection, format, options: { kind, source, target, bom, lean } };
}

/** In the order that the format is written from. */
export async function* plannedRecords(plan: ExportPlan, store: Store): AsyncGenerator<ExportRecord> {
  const { collection, format, options } = plan;
  yield* format.order === 'reports'
    ? reportRecords(store, { collection, language: options.source })
    : exportRecords(store, collection, exportKinds(options.kind), options.source);
}

/**
 * The file, in pieces of some size. A lean one is made lean here, behind whatever hides names: its hashes are of the words as they are shown, since a hash of
 * words with a name in them tells whoever guesses the name that the guess is right.
 * @param onWritten told the kind of each record that is in the file.
 */
export function writeRecords(
  { format, options }: ExportPlan,
  records: AsyncIterable<ExportRecord>,
  onWritten: (kind: ExportRecord['kind']) => void = () => undefined,
): AsyncGenerator<string> {
  return chunked(format.write(writtenOf(records, options, onWritten), options));
}

async function* writtenOf(
  records: AsyncIterable<ExportRecord>,
  { lean }: FormatOptions,
  onWritten: (kind: ExportRecord['kind']) => void,
): AsyncGenerator<ExportRecord> {
  for await (const record of records) {
    const written = lean ? leanRecord(record) : record;
    if (!written) continue;
    onWritten(written.kind);
    yield written;
  }
}

function kindOf({ kind, format: name }: AskedExport, format: ExportFormat): AskedKind {
  const [usual] = format.kinds;
  const found = kind === null ? usual : format.kinds.find((held) => held === kind);
  if (found) return found;
  exportKinds(String(kind));
  throw new InvalidInput(
    `${name} does not hold the kind ${String(kind)}: give as "kind" ${format.kinds.join(' or ')}, or the format jsonl, which holds every kind`,
  );
}

function requireByLanguage(kind: AskedKind): void {
  if (KINDS_BY_LANGUAGE.some((each) => each === kind)) return;
  throw new InvalidInput(
    `one language of reports cannot be had of ${kind}, only of ${KINDS_BY_LANGUAGE.join(', ')}: leave "source" out, or give one of these kinds`,
  );
}

async function languagesOf(collection: string, store: Store): Promise<readonly Language[]> {
  const found = new Set<Language>();
  for await (const page of reportPages(store, { collection }))
    for (const { language } of page) found.add(language);
  return [...found].sort();
}

function oneSource({ source, target, format }: AskedExport, languages: readonly Language[]): Language {
  if (source === target)
    throw new InvalidInput(
      `originals and translations are both in ${target}; give another language to one of them: -s or -t (over the API: source or target)`,
    );
  const foreign = languages.filter((language) => language !== target);
  if (source !== null && languages.some((own) => own === source || own.startsWith(`${source}-`)))
    return source;
  if (source === null && foreign[0] !== undefined && foreign.length === 1) return foreign[0];
  throw new InvalidInput(
    foreign.length === 0
      ? `${format} is for translating into ${target}, and there is no report in another language`
      : `${format} holds originals in one language; say which, with -s (over the API: source): ${foreign.join(', ')}`,
  );
}
