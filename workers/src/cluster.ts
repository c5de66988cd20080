/** cluster: a collection's alignments and reviews -> its testimonies. */
import { type CollectionWork, clusterCollection } from '@crossquote/pipeline';
import type { WorkerDeps } from './worker-deps.ts';

export const cluster: CollectionWork<WorkerDeps> = {
  stage: 'cluster',
  run: (collection, mark, deps) =>
    deps.store.exclusively(collection, async (store) => {
      const alignments = await store.alignments(collection);
      const reviews = await store.reviews(collection);
      const records = await store.stageRecords(collection);
      const aligned = new Set(
        records.filter((r) => r.stage === 'align' && r.state === 'done').map((r) => r.subject),
      );
      const reports = (await store.reports(collection)).filter((report) => aligned.has(report.id));
      const members = await store.quotesById([...new Set(alignments.flatMap((a) => a.quotes))]);
      const quotes = new Map(members.map((quote) => [quote.id, quote]));
      await store.saveTestimonies(
        mark,
        clusterCollection({ collection, alignments, reviews, quotes, reports }),
      );
    }),
};
