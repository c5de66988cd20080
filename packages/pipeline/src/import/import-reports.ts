/** Reports, sentences, quotes and translations from a file, report by report in its order. */
import {
  type Act,
  hasPlaces,
  InvalidInput,
  quoteId,
  type Report,
  type StageMark,
  sentenceId,
  type Translation,
} from '@crossquote/domain';
import { IMPORTED } from '../export/restored-marks.ts';
import type { Store } from '../ports/store.ts';
import { presentReport } from '../read/keep-report.ts';
import { importedQuote, importedReport, importedSentences } from './imported-report.ts';
import type { ImportableOf } from './record-schemas.ts';
import type { RecordSource } from './record-source.ts';

/** What is kept of a report while its records pass. */
interface Arriving {
  readonly report: ImportableOf<'report'>;
  readonly line: number;
  restore: ImportableOf<'restore'> | null;
  /** It was not there before. */
  isNew: boolean;
  /** It is there, now or from before. */
  isThere: boolean;
}

/** By report id, in the order of the file. */
export type ArrivingReports = ReadonlyMap<string, Arriving>;

/** @param asked the collection that they are to be of; null: any. */
export async function importReports(
  source: RecordSource,
  store: Store,
  act: Act,
  asked: string | null,
  isAnew: boolean,
  idKey: string | null,
): Promise<ArrivingReports> {
  const reports = new Map<string, Arriving>();
  for (let report = await source.take('report'); report; report = await source.take('report')) {
    if (asked !== null && report.collection !== asked)
      throw new InvalidInput(
        `the file is of the collection "${report.collection}", and its reports stay there: leave out -c, or say -c ${report.collection}`,
      );
    reports.set(report.id, { report, line: source.line, restore: null, isNew: false, isThere: false });
  }
  const take = () => source.take('restore', 'pair', 'anchor');
  for (let record = await take(); record; record = await take()) {
    if (record.kind === 'pair') source.pairs.set(record.id, record.quotes);
    else if (record.kind === 'anchor') keepAnchor(record, source);
    else {
      const arriving = reports.get(record.reportId);
      if (arriving) arriving.restore = record;
    }
  }
  await eachReport(source, 'sentence', reports, (arriving, sentences) =>
    addReport(arriving, sentences, { source, reports, store, act, isAnew, idKey }),
  );
  await store.addAnchors(source.anchors);
  return reports;
}

function keepAnchor({ kind: _kind, ...anchor }: ImportableOf<'anchor'>, source: RecordSource): void {
  const { id, reportId, content } = anchor;
  const [first] = content;
  const isItself = first && (id === quoteId(reportId, content) || id === sentenceId(reportId, first));
  if (isItself) source.anchors.push(anchor);
  else source.say('it does not say where that stood which its id names; export it again');
}

interface Adding {
  readonly source: RecordSource;
  readonly reports: ArrivingReports;
  readonly store: Store;
  readonly act: Act;
  readonly isAnew: boolean;
  readonly idKey: string | null;
}

/** One that a home which reads files otherwise made of a file that is here: beside ours it would be a second source of each of its own quotes. */
const READ_OTHERWISE =
  'the same file is here already, read to other words, and stays; what was made of the report in the file did not come along, and what people decided about it counts for nothing here: import it again with --anew to have it beside that, as a version to which decisions about the same words are taken along';

async function addReport(
  arriving: Arriving,
  records: readonly ImportableOf<'sentence'>[],
  { source, reports, store, act, isAnew, idKey }: Adding,
): Promise<void> {
  const { report: record, restore } = arriving;
  try {
    if (!restore)
      throw new InvalidInput('what an import needs of it is not in the file; export it with --kind all');
    const report = importedReport(record, restore, records, idKey);
    const sentences = importedSentences(records);
    const present = await presentReport(report, store, isAnew);
    // A home that has both, as somebody wanted, has both in its file: also where here is a third besides.
    if (present && !reports.has(present.id) && !(await hasSibling(record, reports, store)))
      throw new InvalidInput(READ_OTHERWISE);
    arriving.isNew = (await store.addReport(report, null, act)) === 'added';
    arriving.isThere = true;
    if (!arriving.isNew) await givePlaces(report, store);
    if (sentences.length > 0 && (await lacks(arriving, 'split', store)))
      await store.saveSentences(markOf(arriving, 'split'), sentences);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    source.say(`the report of this line: ${error.message}`, arriving.line);
    for (const id of [record.id, ...records.map((sentence) => sentence.id)]) source.passedOver.add(id);
  }
}

/** Whether another report of the file was read from the same bytes, and is here. */
async function hasSibling(
  { id, sha256 }: ImportableOf<'report'>,
  reports: ArrivingReports,
  store: Store,
): Promise<boolean> {
  for (const { report } of reports.values())
    if (report.id !== id && report.sha256 === sha256 && (await store.report(report.id))) return true;
  return false;
}

/** What is there was read from the same file before pages or times were kept, and the export came from a release that keeps them. */
async function givePlaces(report: Report, store: Store): Promise<void> {
  if (!hasPlaces(report)) return;
  const present = await store.report(report.id);
  if (present?.sha256 === report.sha256 && !hasPlaces(present)) await store.addPlaces(report.id, report);
}

export async function importQuotes(
  source: RecordSource,
  reports: ArrivingReports,
  store: Store,
): Promise<void> {
  await eachReport(source, 'quote', reports, async (arriving, records) => {
    if (!arriving.isThere) for (const { id } of records) source.passedOver.add(id);
    if (!arriving.isThere || !isKnown(arriving, 'quotes', records)) return;
    const report = (await lacks(arriving, 'quotes', store)) ? await store.report(arriving.report.id) : null;
    if (!report) return;
    const { attributions = [] } = arriving.restore ?? {};
    const byId = new Map(attributions.map((attribution) => [attribution.quoteId, attribution]));
    const quotes = records.flatMap((record) => {
      try {
        return [importedQuote(report, record, byId.get(record.id))];
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        source.say(`the quote ${record.id}: ${error.message}`, arriving.line);
        return [];
      }
    });
    await store.saveQuotes(markOf(arriving, 'quotes'), quotes);
  });
}

/** A translation does not name its report; those of one stand together, in the order of the reports. */
export async function importTranslationRecords(
  source: RecordSource,
  reports: ArrivingReports,
  store: Store,
): Promise<void> {
  const rest = new Set([...reports.values()].filter(({ isThere }) => isThere));
  let open: OpenReport | null = null;
  for (let record = await source.take('translation'); record; record = await source.take('translation')) {
    const { kind: _kind, ...translation } = record;
    if (source.passedOver.has(translation.of)) continue;
    if (!open?.ids.has(translation.of)) {
      const found: OpenReport | null = await findReport(translation.of, rest, source, store);
      if (found && open) await saveTranslations(open, source, store);
      if (found) rest.delete(found.arriving);
      else source.say('it is a translation of nothing that came along');
      open = found ?? open;
    }
    if (open?.ids.has(translation.of)) open.translations.push(translation as FileTranslation);
  }
  if (open) await saveTranslations(open, source, store);
  for (const arriving of rest) await saveTranslations({ arriving, translations: [] }, source, store);
}

type FileTranslation = Omit<Translation, 'reportId'>;

interface OpenReport {
  readonly arriving: Arriving;
  /** Of its sentences and quotes. */
  readonly ids: ReadonlySet<string>;
  readonly translations: FileTranslation[];
}

/** The first of those whose translations have not come yet: mostly the very next, or one soon after it. */
async function findReport(
  of: string,
  rest: Iterable<Arriving>,
  { anchors }: RecordSource,
  store: Store,
): Promise<OpenReport | null> {
  for (const arriving of rest) {
    const { id } = arriving.report;
    const [sentences, quotes] = await Promise.all([store.sentences(id), store.quotes(id)]);
    // People's translations stay when what they are of is gone.
    const gone = anchors.filter((anchor) => anchor.reportId === id);
    const ids = new Set([...sentences, ...quotes, ...gone].map((own) => own.id));
    if (ids.has(of)) return { arriving, ids, translations: [] };
  }
  return null;
}

/** Where translations are there already come people's only, and none of theirs is written over. */
async function saveTranslations(
  { arriving, translations }: Omit<OpenReport, 'ids'>,
  source: RecordSource,
  store: Store,
): Promise<void> {
  const own = translations.map((translation) => ({ ...translation, reportId: arriving.report.id }));
  if (await lacks(arriving, 'translate', store)) {
    if (isKnown(arriving, 'translate', own))
      await store.saveTranslations(markOf(arriving, 'translate'), own, null);
    return;
  }
  for (const translation of own.filter(({ origin }) => origin === 'human'))
    if ((await store.saveHumanTranslation(translation, null)) === 'conflict')
      source.say(
        `a person has translated ${translation.of} otherwise here, which stays; compare the two`,
        arriving.line,
      );
}

/** Whether nothing was written of the stage yet: as of a new report, or of one whose import was broken off. */
async function lacks({ isNew, report }: Arriving, stage: StageMark['stage'], store: Store): Promise<boolean> {
  return isNew || !(await store.stageRecordsOf(report.id)).some((record) => record.stage === stage);
}

/** A stage without a mark and without rows has not been. */
function isKnown(arriving: Arriving, stage: StageMark['stage'], rows: readonly unknown[]): boolean {
  return rows.length > 0 || (arriving.restore?.marks.some((mark) => mark.stage === stage) ?? false);
}

function markOf({ report, restore }: Arriving, stage: 'split' | 'quotes' | 'translate'): StageMark {
  const mark = restore?.marks.find((own) => own.stage === stage);
  return { subject: report.id, stage, fingerprint: mark?.fingerprint ?? IMPORTED };
}

/** Each report with its records of a kind, which stand together and in the order of the reports; those without any too. */
async function eachReport<Kind extends 'sentence' | 'quote'>(
  source: RecordSource,
  kind: Kind,
  reports: ArrivingReports,
  work: (arriving: Arriving, records: readonly ImportableOf<Kind>[]) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>();
  let own: ImportableOf<Kind>[] = [];
  const finish = async () => {
    const id = own[0] && reportIdOf(own[0]);
    const arriving = id === undefined ? undefined : reports.get(id);
    if (id !== undefined && !arriving) source.say(`there is no report ${id} in the file; export it again`);
    if (arriving && !seen.has(arriving.report.id)) await work(arriving, own);
    if (id !== undefined) seen.add(id);
    own = [];
  };
  for (let record = await source.take(kind); record; record = await source.take(kind)) {
    if (own[0] && reportIdOf(own[0]) !== reportIdOf(record)) await finish();
    own.push(record);
  }
  await finish();
  for (const [id, arriving] of reports) if (!seen.has(id)) await work(arriving, []);
}

function reportIdOf({ reportId }: ImportableOf<'sentence' | 'quote'>): string {
  return reportId;
}
