/**
 * What each of several reports meets of the memory, for fingerprints: kept in the store, so that a look at a collection asks for it and no more. Only what was added
 * since is looked for in a text that was looked through, and all of the memory in one whose sentences or quotes are others now.
 */
import { grouped, type Language, sha256 } from '@crossquote/domain';
import { breathe } from '../breathe.ts';
import type { EachReportStore } from '../ports/each-report-store.ts';
import type { ReadingStore } from '../ports/reading-store.ts';
import type { Meeting, MemoryStore, MetMemory } from '../ports/store.ts';
import { type EntriesMet, entriesMet } from './entries-met.ts';
import { memoryLanguage } from './memory-entry.ts';
import { translationUnits } from './translation-units.ts';

export type MetStore = Pick<MemoryStore, 'lastMemory' | 'memoryAfter' | 'metMemory' | 'saveMet'> &
  Pick<EachReportStore, 'stageRecordsOfEach' | 'sentencesOfEach' | 'quotesOfEach'> &
  Pick<ReadingStore, 'reportsById'>;

/** A revision of what a report meets; the same for whichever meet nothing. */
export type MetByReport = (reportId: string, target: Language) => string;

export interface ReadReport {
  readonly id: string;
  readonly language: Language;
  /** Fingerprint of its quotes as they are wanted: with that they are what they will stay. */
  readonly quotes: string;
  /** Version of `translate`: other rules may meet other entries. */
  readonly rules: number;
}

/** Of no entry. */
const NOTHING = sha256('');
/** Reports that are read at once. */
const BATCH = 50;
/** Whoever adds, takes out or looks meanwhile makes us look again; so often at most, since a sweep that comes too early is followed by another. */
const MOST_LOOKS = 3;

/** A report whose quotes are not found yet meets nothing, since it is not its turn to be translated. */
export async function metByReports(
  reports: readonly ReadReport[],
  targets: readonly Language[],
  store: MetStore,
): Promise<MetByReport> {
  const wanted = await placesWith(reports, targets, store);
  for (let looks = 0; ; looks++) {
    const known = await knownOf(wanted, store);
    const open = wanted.filter((place) => !isLookedThrough(known.get(keyOf(place)), place));
    const found = await foundIn(open, store);
    if (found.length === 0 || looks === MOST_LOOKS) return revisionsOf(known, wanted);
    await look(found, known, store);
  }
}

/** A report and a language with a memory for the two. */
interface Place {
  readonly report: ReadReport;
  readonly reportId: string;
  readonly source: Language;
  readonly target: Language;
  readonly basis: string;
  /** Number of the memory's last entry. */
  readonly last: number;
}

type Known = ReadonlyMap<string, MetMemory>;

async function placesWith(
  reports: readonly ReadReport[],
  targets: readonly Language[],
  store: MetStore,
): Promise<readonly Place[]> {
  const languages = [...new Set(reports.map(({ language }) => language))];
  const into = [...new Set(targets.map(memoryLanguage))];
  const lasts = new Map<string, number>();
  for (const source of new Set(languages.map(memoryLanguage)))
    for (const target of into)
      lasts.set(`${source} ${target}`, source === target ? 0 : await store.lastMemory(source, target));
  return reports.flatMap((report) =>
    into.flatMap((target): readonly Place[] => {
      const source = memoryLanguage(report.language);
      const last = lasts.get(`${source} ${target}`) ?? 0;
      const basis = `${report.rules} ${report.quotes}`;
      return last > 0 ? [{ report, reportId: report.id, source, target, basis, last }] : [];
    }),
  );
}

function keyOf({ reportId, target }: Pick<MetMemory, 'reportId' | 'target'>): string {
  return `${reportId} ${target}`;
}

async function knownOf(places: readonly Place[], store: MetStore): Promise<Known> {
  if (places.length === 0) return new Map();
  const met = await store.metMemory([...new Set(places.map(({ reportId }) => reportId))]);
  return new Map(met.map((one) => [keyOf(one), one]));
}

function isLookedThrough(known: MetMemory | undefined, { basis, last }: Place): boolean {
  return known?.basis === basis && known.upTo >= last;
}

/** Those whose quotes are found. */
async function foundIn(places: readonly Place[], store: MetStore): Promise<readonly Place[]> {
  if (places.length === 0) return [];
  const records = await store.stageRecordsOfEach([...new Set(places.map(({ reportId }) => reportId))]);
  return places.filter(({ report }) =>
    records
      .get(report.id)
      ?.some(
        ({ stage, state, fingerprint }) =>
          stage === 'quotes' && state === 'done' && fingerprint === report.quotes,
      ),
  );
}

async function look(places: readonly Place[], known: Known, store: MetStore): Promise<void> {
  const finders = findersOf(places, known, store);
  const byReport = [...grouped(places, ({ reportId }) => reportId).values()];
  for (let at = 0; at < byReport.length; at += BATCH) {
    const batch = byReport.slice(at, at + BATCH);
    const texts = await textsOf(
      batch.flatMap(([place]) => place?.reportId ?? []),
      store,
    );
    const meetings: Meeting[] = [];
    for (const place of batch.flat()) {
      const { reportId, target, basis, last: upTo } = place;
      const since = lookedUpTo(known, place);
      const entries = (await finders(place))(texts.get(reportId) ?? []);
      meetings.push({ reportId, target, basis, upTo, since, entries });
      await breathe();
    }
    await store.saveMet(meetings);
  }
}

/** Number of the last entry that a report was looked through for; null: none, or its texts are others now. */
function lookedUpTo(known: Known, place: Place): number | null {
  const before = known.get(keyOf(place));
  return before?.basis === place.basis ? before.upTo : null;
}

/**
 * For each two languages one of all of the memory, and one of what came since anybody looked: of those who looked later it finds some once more. One for each number would
 * hold the same entries as many times as there were additions.
 */
function findersOf(
  places: readonly Place[],
  known: Known,
  store: MetStore,
): (place: Place) => Promise<EntriesMet> {
  const pairOf = ({ source, target }: Place) => `${source} ${target}`;
  const earliest = new Map<string, number>();
  for (const place of places) {
    const upTo = lookedUpTo(known, place) ?? Number.POSITIVE_INFINITY;
    earliest.set(pairOf(place), Math.min(upTo, earliest.get(pairOf(place)) ?? upTo));
  }
  const finders = new Map<string, Promise<EntriesMet>>();
  return (place) => {
    const { source, target } = place;
    const after = lookedUpTo(known, place) === null ? 0 : (earliest.get(pairOf(place)) ?? 0);
    const key = `${pairOf(place)} ${after}`;
    const finder =
      finders.get(key) ??
      store.memoryAfter(source, target, after).then((entries) => entriesMet(entries, source));
    finders.set(key, finder);
    return finder;
  };
}

/** Every text of a report that the memory is asked for, and in which terms are looked for. */
async function textsOf(
  ids: readonly string[],
  store: MetStore,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [reports, sentences, quotes] = await Promise.all([
    store.reportsById(ids),
    store.sentencesOfEach(ids),
    store.quotesOfEach(ids),
  ]);
  return new Map(
    reports.map((report) => {
      const units = translationUnits(report, sentences.get(report.id) ?? [], quotes.get(report.id) ?? []);
      const ofQuotes = units.quotes.flatMap(({ written, parts }) => [
        ...written,
        ...parts.map((part) => part.text),
      ]);
      return [report.id, [...new Set([...units.sentences.map(({ text }) => text), ...ofQuotes])]];
    }),
  );
}

function revisionsOf(known: Known, places: readonly Place[]): MetByReport {
  const bases = new Map(places.map((place) => [keyOf(place), place.basis]));
  return (reportId, target) => {
    const key = keyOf({ reportId, target: memoryLanguage(target) });
    const met = known.get(key);
    return met && met.basis === bases.get(key) ? met.revision : NOTHING;
  };
}
