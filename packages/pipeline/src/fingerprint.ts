/**
 * Fingerprints: a short hash of everything a stage's result depends on besides the report itself. Each takes in those of the
 * stages before it, so a new splitter, model or memory entry makes exactly the marks stale that depend on it. Where the database has a key for its ids, they are
 * made with it: people's words are among what they are made of, and exports hold them.
 */
import {
  type Language,
  type ModelRef,
  modelKey,
  ownHash,
  primaryLanguage,
  type Review,
} from '@crossquote/domain';
import { inForce } from './calibrate/in-force.ts';
import {
  embedderInForce,
  type Machine,
  type ModelsInForce,
  modelsInForce,
  translatorInForce,
} from './machines/in-force.ts';
import type { CorrectionStore } from './ports/correction-store.ts';
import type { Differ } from './ports/differ.ts';
import type { Embedder } from './ports/embedder.ts';
import type { Lexicon } from './ports/lexicon.ts';
import type { ModelStore } from './ports/model-store.ts';
import type { CalibrationStore, ProgressStore, ReportStore, StageResultStore } from './ports/store.ts';
import type { Translator } from './ports/translator.ts';
import { type ReportStage, STAGE_VERSION, type StageVersions } from './stage-graph.ts';
import { type MetByReport, type MetStore, metByReports } from './translate/met-by-reports.ts';

export type ReportFingerprints = Readonly<Record<ReportStage, string>>;

export interface FingerprintSources {
  readonly store: MetStore &
    Pick<CalibrationStore, 'calibration'> &
    Pick<StageResultStore, 'humanRevisions'> &
    Pick<ProgressStore, 'stageRecordsOf'> &
    Pick<CorrectionStore, 'correctionRevisions'> &
    Pick<ModelStore, 'modelsInForce'> &
    Pick<ReportStore, 'idKey'>;
  readonly translator: Translator;
  readonly embedder: Pick<Embedder, 'model'>;
  readonly lexicon: Pick<Lexicon, 'model'>;
  /** null or left out: the rules alone say what differs. */
  readonly differ?: Pick<Differ, 'model'> | null;
  readonly targets: readonly Language[];
  /** Where others work on the same database; left out: what is here is in force. */
  readonly machine?: Machine;
  /** Of another release; left out: of this one. */
  readonly versions?: StageVersions;
}

interface FingerprintedReport {
  readonly id: string;
  readonly language: Language;
}

/**
 * A function of a report's language, of what people corrected and translated of it, and of what its text meets of the memory; what it asks of a language pair or of all
 * reports it asks once, so make a new one for each sweep or job.
 * @param among the reports that it will be asked about.
 */
export function fingerprinter(
  sources: FingerprintSources,
  among: readonly FingerprintedReport[],
): (report: FingerprintedReport) => Promise<ReportFingerprints> {
  const known = new Map<string, Promise<Fingerprints>>();
  const ids = among.length === 1 ? among.map(({ id }) => id) : null;
  let asked: Promise<Asked> | null = null;
  return async ({ id, language }) => {
    asked ??= askedOf(sources, among, ids);
    const { hash, models, weights, human, corrected, met } = await asked;
    const byReport: ByReport = {
      translations: human.get(id) ?? null,
      corrections: corrected.get(id) ?? null,
      met: (target) => met(id, target),
    };
    const key = JSON.stringify([
      language,
      byReport.translations,
      byReport.corrections,
      sources.targets.map(byReport.met),
    ]);
    const fingerprints =
      known.get(key) ?? fingerprintsOf({ hash, models, weights }, language, byReport, sources);
    known.set(key, fingerprints);
    const { here, elsewhere } = await fingerprints;
    return elsewhere && (await isTranslated(id, elsewhere, sources.store)) ? elsewhere : here;
  };
}

interface Asked {
  readonly hash: Hash;
  readonly models: ModelsInForce;
  readonly weights: string;
  /** By report. */
  readonly human: ReadonlyMap<string, string>;
  readonly corrected: ReadonlyMap<string, string>;
  readonly met: MetByReport;
}

/** All at once: of a database that goes away each of them fails, and a failure that nobody waits for ends the process. */
async function askedOf(
  sources: FingerprintSources,
  among: readonly FingerprintedReport[],
  ids: readonly string[] | null,
): Promise<Asked> {
  const { store } = sources;
  // By itself: inside a transaction these share one connection, which warns of a long queue.
  const key = await store.idKey();
  const [models, weights, human, corrected] = await Promise.all([
    modelsInForce(sources),
    store.calibration().then((latest) => inForce(latest).revision),
    store.humanRevisions(ids),
    store.correctionRevisions(ids),
  ]);
  const hash = hashWith(key);
  return { hash, models, weights, human, corrected, met: await metBy(hash, among, corrected, sources) };
}

/** What each of these reports meets of the memory; what was not looked through yet is now. */
export async function memoryMet(
  among: readonly FingerprintedReport[],
  sources: MetSources,
): Promise<MetByReport> {
  const corrected = await sources.store.correctionRevisions(among.map(({ id }) => id));
  return metBy(hashWith(await sources.store.idKey()), among, corrected, sources);
}

type MetSources = Pick<FingerprintSources, 'targets' | 'versions'> & {
  readonly store: MetStore & Pick<CorrectionStore, 'correctionRevisions'> & Pick<ReportStore, 'idKey'>;
};

function metBy(
  hash: Hash,
  among: readonly FingerprintedReport[],
  corrected: ReadonlyMap<string, string>,
  { store, targets, versions = STAGE_VERSION }: Omit<MetSources, 'store'> & { readonly store: MetStore },
): Promise<MetByReport> {
  const read = among.map(({ id, language }) => {
    const { quotes } = readFingerprints(hash, language, corrected.get(id) ?? null, versions);
    return { id, language, quotes, rules: versions.translate };
  });
  return metByReports(read, targets, store);
}

/** A report that nobody corrected or translated keeps the fingerprint that it had before people's work was asked for. */
function readFingerprints(
  hash: Hash,
  language: Language,
  corrections: string | null,
  versions: StageVersions,
): Pick<ReportFingerprints, 'split' | 'quotes'> {
  const split = hash('split', versions.split, language);
  return { split, quotes: hash('quotes', versions.quotes, split, ...given(corrections)) };
}

/** What a fingerprint takes in besides the language. */
interface ByReport {
  readonly translations: string | null;
  readonly corrections: string | null;
  readonly met: (target: Language) => string;
}

interface Fingerprints {
  readonly here: ReportFingerprints;
  /** As a machine wants them whose translators are whole, where one of this machine is damaged. */
  readonly elsewhere: ReportFingerprints | null;
}

/** What was translated while the model was whole, or on a machine where it is, stays: a damaged file takes nothing away. */
async function isTranslated(
  id: string,
  { translate }: ReportFingerprints,
  store: Pick<ProgressStore, 'stageRecordsOf'>,
): Promise<boolean> {
  const records = await store.stageRecordsOf(id);
  return records.some(
    ({ stage, state, fingerprint }) => stage === 'translate' && state === 'done' && fingerprint === translate,
  );
}

async function fingerprintsOf(
  { hash, models, weights }: Pick<Asked, 'hash' | 'models' | 'weights'>,
  language: Language,
  byReport: ByReport,
  sources: FingerprintSources,
): Promise<Fingerprints> {
  const { versions = STAGE_VERSION } = sources;
  const { split, quotes } = readFingerprints(hash, language, byReport.corrections, versions);
  const inputs = await translationInputs(language, models, byReport, sources);
  const embed = hash('embed', versions.embed, quotes, modelKey(embedderInForce(sources.embedder, models)));
  const lexicon = modelKey(sources.lexicon.model);
  const differ = given(sources.differ ? modelKey(sources.differ.model) : null);
  const withInputs = (translators: string): ReportFingerprints => {
    const translate = hash(
      'translate',
      versions.translate,
      quotes,
      translators,
      ...given(byReport.translations),
    );
    const align = hash('align', versions.align, translate, embed, lexicon, weights, ...differ);
    return { split, quotes, translate, embed, align };
  };
  return {
    here: withInputs(inputs.here),
    elsewhere: inputs.elsewhere === inputs.here ? null : withInputs(inputs.elsewhere),
  };
}

/**
 * What a collection's testimonies depend on: how far each report's alignment is settled, every review, and the score from which a pair is
 * suggested.
 */
export function clusterFingerprint(
  aligned: readonly { readonly reportId: string; readonly fingerprint: string; readonly state: string }[],
  reviews: readonly Pick<Review, 'id'>[],
  threshold: number,
  versions: StageVersions = STAGE_VERSION,
): string {
  const reports = aligned.map((r) => `${r.reportId} ${r.fingerprint} ${r.state}`).sort();
  const decided = reviews.map((r) => r.id).sort();
  return hashWith(null)('cluster', versions.cluster, threshold, ...reports, '', ...decided);
}

/** As this machine wants them, and as it would if none of its translators were damaged. */
async function translationInputs(
  language: Language,
  models: ModelsInForce,
  { met }: ByReport,
  sources: FingerprintSources,
): Promise<{ readonly here: string; readonly elsewhere: string }> {
  const targets = sources.targets.filter((t) => primaryLanguage(t) !== primaryLanguage(language));
  const translator = translatorInForce(sources.translator, models);
  const parts = await Promise.all(
    targets.map(async (target) => {
      const model = await translator.modelFor(language, target);
      const whole = model ?? (await translator.damagedFor(language, target));
      const key = (one: ModelRef | null) => [target, one ? modelKey(one) : 'no model', met(target)];
      return { here: key(model), elsewhere: key(whole) };
    }),
  );
  return {
    here: JSON.stringify(parts.map(({ here }) => here)),
    elsewhere: JSON.stringify(parts.map(({ elsewhere }) => elsewhere)),
  };
}

function given(revision: string | null): readonly string[] {
  return revision === null ? [] : [revision];
}

type Hash = (...parts: readonly (string | number)[]) => string;

/** @param key of the database; null: it has none. */
function hashWith(key: string | null): Hash {
  return (...parts) => ownHash(JSON.stringify(parts), key).slice(0, 16);
}
