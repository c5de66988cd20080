/**
 * Clusters a collection anew where something changed since it was clustered last: the quotes that were touched, and all that hold together
 * with them. What holds together is never half in, so the testimonies are those that clustering everything would give.
 */
import type { StageMark, Testimony } from '@crossquote/domain';
import { inForce } from '../calibrate/in-force.ts';
import type { ReportSummary } from '../ports/reading-store.ts';
import type { Store } from '../ports/store.ts';
import { decidedPairs } from '../review/decided-pairs.ts';
import { STAGE_VERSION } from '../stage-graph.ts';
import { refuseWhenStopping } from '../stopping.ts';
import { clusterCollection, firstSeenFirst } from './cluster-collection.ts';
import { touchedParts } from './touched-parts.ts';

/** By other rules every testimony may be another. */
const recipeFor = (threshold: number) => `cluster ${STAGE_VERSION.cluster}, from ${threshold} on`;

/**
 * Run it inside `store.exclusively`.
 * @param mark of the collection; it is saved with what was found.
 * @param stopping aborted: the worker is asked to stop.
 * @throws Stopping.
 */
export async function clusterChanges(mark: StageMark, store: Store, stopping?: AbortSignal): Promise<void> {
  const collection = mark.subject;
  const last = await store.takeTouched(collection);
  const { threshold } = inForce(await store.calibration());
  const recipe = recipeFor(threshold);
  const [reviews, reviewed] = [await store.reviews(collection), await store.reviewedPairs(collection)];
  const reports = await alignedReports(collection, store);
  const searched = reports.map(({ id }) => id).sort();
  const isSame = last.recipe === recipe;
  const touched = isSame
    ? [...last.touched, ...(await quotesOf(differing(last.searched, searched), store))]
    : [...(await store.quoteIds(collection)), ...[...reviewed.values()].flat()];
  const testimonies: Testimony[] = [];
  const instead: string[] = [];
  for await (const part of touchedParts(touched, decidedPairs(reviews, reviewed), threshold, store)) {
    refuseWhenStopping(stopping);
    for (const id of part.quotes) instead.push(id);
    const quotes = new Map((await store.quotesById(part.quotes)).map((quote) => [quote.id, quote]));
    const { alignments } = part;
    testimonies.push(
      ...clusterCollection({ collection, alignments, reviews, reviewed, quotes, reports }, threshold),
    );
  }
  const clustered = { recipe, searched, instead: isSame ? instead : null };
  await store.saveTestimonies(mark, testimonies.sort(firstSeenFirst), clustered);
}

async function alignedReports(collection: string, store: Store): Promise<readonly ReportSummary[]> {
  const records = await store.stageRecords(collection);
  const aligned = new Set(
    records.filter((r) => r.stage === 'align' && r.state === 'done').map((r) => r.subject),
  );
  return (await store.reports(collection)).filter((report) => aligned.has(report.id));
}

/** What is in one list only. */
function differing(a: readonly string[], b: readonly string[]): readonly string[] {
  const [left, right] = [new Set(a), new Set(b)];
  return [...a.filter((id) => !right.has(id)), ...b.filter((id) => !left.has(id))];
}

async function quotesOf(reportIds: readonly string[], store: Store): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const reportId of reportIds) ids.push(...(await store.quotes(reportId)).map(({ id }) => id));
  return ids;
}
