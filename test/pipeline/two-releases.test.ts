/**
 * Two releases on one database and one queue: what the newer one makes stands, whoever takes its jobs. The newer one is this one with another `align`. One
 * session serves both here, so its setting is what the release that speaks says of itself. With real workers: `npm run versions`.
 */
import { Conflict } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import {
  type JobQueue,
  reportProgress,
  STAGE_VERSION,
  type StageEvent,
  scheduleReport,
  sweep,
} from '@crossquote/pipeline';
import { openStore, RELEASE_SETTING, release, type SqlPool } from '@crossquote/store';
import { openTestDatabase } from '@crossquote/store/testing';
import { startWorkers, type WorkerDeps } from '@crossquote/workers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stagesBed } from './stages-bed.ts';

const STAGES = ['split', 'quotes', 'translate', 'embed', 'align', 'cluster'] as const;
const versions = { ...STAGE_VERSION, align: STAGE_VERSION.align + 1 };
const [olderNumber, newerNumber] = [release(), release(versions)];
const first = aReport({ text: '“The mill burned for three days,” Orla Venn said.' });
const second = aReport({ text: '“The mill burned for 3 days,” said Orla Venn.' });

describe('two releases on one database', () => {
  let pool: SqlPool;
  let older: ReturnType<typeof stagesBed>;
  const done: string[] = [];
  const note =
    (who: string) =>
    ({ stage, outcome }: StageEvent) => {
      if (outcome === 'done') done.push(`${who} ${stage}`);
    };
  const speakAs = (number: number) => pool.query(`set ${RELEASE_SETTING} = ${number}`);

  beforeAll(async () => {
    pool = await openTestDatabase();
    older = stagesBed(await openStore(pool), { onStage: note('older') });
    await older.store.addReport(first, null);
  });
  afterAll(() => pool.end());

  it('leave to the newer one what it handed out, refuse what the older one has in hand, and do nothing twice', async () => {
    const workers = await startWorkers(older.deps, STAGES, 1);
    await older.settled();
    // Those that need the same one end in any order.
    expect(done.toSorted()).toEqual(STAGES.map((stage) => `older ${stage}`).toSorted());

    const store = await openStore(pool, { ours: newerNumber });
    const mark = { subject: first.id, stage: 'split', fingerprint: 'a'.repeat(16) } as const;
    await expect(older.store.beginStage(mark, 1000, 'w')).rejects.toThrow(Conflict);
    await expect(older.store.saveSentences(mark, [])).rejects.toThrow(
      'a newer Crossquote works on this database',
    );
    expect(await store.sentences(first.id)).not.toEqual([]);
    const [quote] = await store.quotes(first.id);
    const terms = new Map([[quote?.id ?? '', { terms: ['mill'], keys: [] }]]);
    await expect(older.store.saveTerms(first.id, terms)).rejects.toThrow(
      'a newer Crossquote works on this database',
    );
    await expect(openStore(pool, { ours: olderNumber })).rejects.toThrow(Conflict);

    await speakAs(newerNumber);
    const newer: WorkerDeps = { ...older.deps, store, versions, onStage: note('newer') };
    await store.addReport(second, null);
    await scheduleReport(second, newer);
    await workers.superseded;
    await workers.close();
    expect(stagesWaiting(await older.queue.counts())).toEqual(['split']);

    done.length = 0;
    const theirs = await startWorkers(newer, STAGES, 1);
    await older.queue.idle();
    await sweep(newer);
    await older.queue.idle();
    await theirs.close();
    const once = ['split', 'quotes', 'translate', 'embed', 'align', 'align', 'cluster'].map(
      (stage) => `newer ${stage}`,
    );
    expect([...done].sort()).toEqual(once.sort());
    for (const report of [first, second])
      expect(new Set((await reportProgress(report, newer)).stages.map(({ state }) => state))).toEqual(
        new Set(['done']),
      );
  });
});

function stagesWaiting(counts: Awaited<ReturnType<JobQueue['counts']>>): readonly string[] {
  return STAGES.filter((stage) => counts[stage].waiting + counts[stage].delayed > 0);
}
