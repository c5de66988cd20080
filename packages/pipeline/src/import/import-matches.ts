/** Alignments, testimonies and decisions from a file, a page at a time. */
import {
  type Alignment,
  alignmentId,
  correctionId,
  type Review,
  reviewId,
  type Testimony,
  testimonyId,
} from '@crossquote/domain';
import { IMPORTED } from '../export/restored-marks.ts';
import type { Store } from '../ports/store.ts';
import type { ArrivingReports } from './import-reports.ts';
import { isOwnId } from './is-own-id.ts';
import type { ImportableOf } from './record-schemas.ts';
import type { RecordSource } from './record-source.ts';

const PAGE = 200;

export async function importAlignments(
  source: RecordSource,
  collection: string,
  store: Store,
): Promise<void> {
  for (;;) {
    const page = await source.takeMany('alignment', PAGE);
    if (page.length === 0) return;
    const ids = await quotesThere(
      page.flatMap(({ quotes }) => quotes),
      store,
    );
    const good = page.filter(
      ({ id, quotes: [a, b] }) => alignmentId(a, b) === id && ids.has(a) && ids.has(b),
    );
    if (good.length < page.length)
      source.say(`${page.length - good.length} alignments up to this line are of quotes that are not here`);
    await store.addAlignments(good.map(({ kind: _kind, ...rest }): Alignment => ({ ...rest, collection })));
  }
}

/** Only into a collection that holds nothing else and was never clustered: elsewhere they are made anew from all that is there. */
export async function importTestimonies(
  source: RecordSource,
  collection: string,
  reports: ArrivingReports,
  store: Store,
): Promise<void> {
  const [all, records] = [await store.reports(collection), await store.stageRecordsOf(collection)];
  const isAlone = records.length === 0 && all.every(({ id }) => reports.has(id));
  const mark = { subject: collection, stage: 'cluster', fingerprint: IMPORTED } as const;
  for (;;) {
    const page = await source.takeMany('testimony', PAGE);
    if (page.length === 0) return;
    if (!isAlone) continue;
    const ids = await quotesThere(
      page.flatMap(({ members }) => members.map(({ quoteId }) => quoteId)),
      store,
    );
    const good = page.filter(
      ({ id, members }) =>
        members.every(({ quoteId }) => ids.has(quoteId)) &&
        testimonyId(members.map(({ quoteId }) => quoteId)) === id,
    );
    if (good.length < page.length)
      source.say(`${page.length - good.length} testimonies up to this line have quotes that are not here`);
    const { searched = [] } = good[0] ?? {};
    await store.saveTestimonies(
      mark,
      good.map((record) => testimonyOf(record, collection)),
      {
        recipe: IMPORTED,
        searched,
        // Beside those of the page before.
        instead: [],
      },
    );
  }
}

export async function importReviews(source: RecordSource, collection: string, store: Store): Promise<void> {
  for (let record = await source.take('review'); record; record = await source.take('review')) {
    const { kind: _kind, action, carriedFrom, ...rest } = record;
    const review: Review = {
      ...rest,
      collection,
      ...(action !== null && { action }),
      ...(carriedFrom && { carriedFrom }),
    };
    const { id, subject, by, at, verdict } = review;
    if (reviewId(subject, by, at, verdict) === id) await store.addReview(review, source.pairs.get(subject));
    else source.say('the decision is not the one that its id was made from; export it again');
  }
}

/** Those of a report that is not here are passed over: it did not come along, or was refused. */
export async function importCorrections(
  source: RecordSource,
  collection: string,
  store: Store,
  key: string | null,
): Promise<void> {
  for (let record = await source.take('correction'); record; record = await source.take('correction')) {
    const { kind: _kind, ...rest } = record;
    const { reportId } = rest;
    const isLost = reportId !== null && !(await store.report(reportId));
    if (isLost && source.passedOver.has(reportId)) continue;
    if (!isOwnId(rest.id, key, (by) => correctionId(rest, by)))
      source.say(
        'the correction is not the one that its id was made from; export it again with all names shown (--reveal --by <who>)',
      );
    else if (isLost) source.say('it is a correction of a report that is not here');
    else await store.addCorrection({ ...rest, collection });
  }
}

async function quotesThere(ids: readonly string[], store: Store): Promise<ReadonlySet<string>> {
  return new Set((await store.quotesById([...new Set(ids)])).map(({ id }) => id));
}

function testimonyOf(record: ImportableOf<'testimony'>, collection: string): Testimony {
  const { kind: _kind, members, withheld, ...rest } = record;
  return {
    ...rest,
    collection,
    ...(withheld && { withheld }),
    members: members.map(({ quoteId }) => quoteId),
    reasons: members.map(({ joinedBy, takenFrom }) => ({ joinedBy, takenFrom })),
  };
}
