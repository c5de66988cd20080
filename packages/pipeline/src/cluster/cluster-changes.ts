/**
 * Clusters a collection anew where something changed since it was clustered last: the quotes that were touched, and all that hold together
 * with them. What holds together is never half in, so the testimonies are those that clustering everything would give.
 */
import type { StageMark } from '@crossquote/domain';
import { inForce } from '../calibrate/in-force.ts';
import type { ReportSummary, Store } from '../ports/store.ts';
import { decidedPairs } from '../review/decided-pairs.ts';
import { STAGE_VERSION } from '../stage-graph.ts';
import { clusterCollection } from './cluster-collection.ts';
import { touchedPart } from './touched-part.ts';

/** By other rules every testimony may be another. */
const recipeFor = (threshold: number) => `cluster ${STAGE_VERSION.cluster}, from ${threshold} on`;

/** Run it inside `store.exclusively`. @param mark of the collection; it is saved with what was found. */
export async function clusterChanges(mark: StageMark, store: Store): Promise<void> {
  const collection = mark.subject;
  const last = await store.takeTouched(collection);
  const { threshold } = inForce(await store.calibration());
  const recipe = recipeFor(threshold);
  const [reviews, reviewed] = [await store.reviews(collection), await store.reviewedPairs(collection)];
  const reports = await alignedReports(collection, store);
  const searched = reports.map(({ id }) => id).sort();
  const moved = await quotesOf(differing(last.searched, searched), store);
  const part =
    last.recipe === recipe
      ? await touchedPart([...last.touched, ...moved], decidedPairs(reviews, reviewed), threshold, store)
      : null;
  const alignments = part?.alignments ?? (await store.alignments(collection));
  const ids = part?.quotes ?? [...alignments.flatMap((a) => a.quotes), ...[...reviewed.values()].flat()];
  const quotes = new Map((await store.quotesById([...new Set(ids)])).map((quote) => [quote.id, quote]));
  const testimonies = clusterCollection(
    { collection, alignments, reviews, reviewed, quotes, reports },
    threshold,
  );
  const instead = part?.quotes ?? null;
  await store.saveTestimonies(mark, testimonies, { recipe, searched, instead });
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
