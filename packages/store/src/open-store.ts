/** The store over any pool: the same SQL on a PostgreSQL server and on the embedded database. */
import { backupLine } from '@crossquote/domain';
import type { Store } from '@crossquote/pipeline';
import { alignmentStore } from './alignment-store.ts';
import { writeBackup } from './backup/write-backup.ts';
import { calibrationStore } from './calibration-store.ts';
import { candidateStore } from './candidate-store.ts';
import { changeStore } from './change-store.ts';
import { changesAround } from './changes-around.ts';
import { correctionStore } from './correction-store.ts';
import { eachReportStore } from './each-report-store.ts';
import { editStore } from './edit-store.ts';
import { EmbeddedPool } from './embedded-pool.ts';
import { embeddingStore } from './embedding-store.ts';
import { appendLine, holdLedger, ledgerStore } from './ledger-store.ts';
import { matchingStore } from './matching-store.ts';
import { memoryStore } from './memory-store.ts';
import { migrate } from './migrate.ts';
import { modelStore } from './model-store.ts';
import { overviewStore } from './overview-store.ts';
import { peopleStore } from './people-store.ts';
import { progressStore } from './progress-store.ts';
import { questionStore } from './question-store.ts';
import { quoteStore } from './quote-store.ts';
import { readingStore } from './reading-store.ts';
import { release } from './release.ts';
import { beginRelease, releaseStore } from './release-store.ts';
import { removalStore } from './removal-store.ts';
import { reportStore } from './report-store.ts';
import { reviewStore } from './review-store.ts';
import { revisionStore } from './revision-store.ts';
import { sentenceStore } from './sentence-store.ts';
import { sessionStore } from './session-store.ts';
import { poolSql, type Sql } from './sql.ts';
import type { SqlPool } from './sql-pool.ts';
import { termStore } from './term-store.ts';
import { testimonyStore } from './testimony-store.ts';
import { tokenStore } from './token-store.ts';
import { translationStore } from './translation-store.ts';
import { urgencyStore } from './urgency-store.ts';
import { holdWebhooks, webhookStore } from './webhook-store.ts';
import { workerStore } from './worker-store.ts';

/**
 * Brings the tables up to date and gives the store. Its `close` ends the pool: close the queue that shares it before.
 * @param ours the number of the release that works here from now on, if it is the newest.
 * @throws Conflict when the database was made by a newer version, or one works on it.
 */
export async function openStore(pool: SqlPool, { ours = release() } = {}): Promise<Store> {
  await migrate(pool);
  const sql = poolSql(pool);
  await beginRelease(sql, ours);
  return storeOn(sql, { isEmbedded: pool instanceof EmbeddedPool, ours }, () => pool.end());
}

interface Place {
  readonly isEmbedded: boolean;
  /** The release that opened it. */
  readonly ours: number;
}

function storeOn(sql: Sql, place: Place, close: () => Promise<void>): Store {
  return {
    ...reportStore(sql),
    ...sentenceStore(sql),
    ...quoteStore(sql),
    ...translationStore(sql),
    ...editStore(sql),
    ...embeddingStore(sql),
    ...revisionStore(sql),
    ...changesAround(sql),
    ...matchingStore(sql),
    ...termStore(sql),
    ...candidateStore(sql, place),
    ...alignmentStore(sql),
    ...testimonyStore(sql),
    ...reviewStore(sql),
    ...correctionStore(sql),
    ...memoryStore(sql),
    ...calibrationStore(sql),
    ...modelStore(sql),
    ...eachReportStore(sql),
    ...progressStore(sql),
    ...urgencyStore(sql),
    ...releaseStore(sql, place.ours),
    ...questionStore(sql),
    ...readingStore(sql),
    ...overviewStore(sql),
    ...peopleStore(sql),
    ...ledgerStore(sql),
    ...tokenStore(sql),
    ...sessionStore(sql),
    ...changeStore(sql),
    ...webhookStore(sql),
    ...workerStore(sql),
    ...removalStore(sql, place.isEmbedded),
    backUp: (path, act) =>
      writeBackup(sql, path, (summary) =>
        sql.transaction(async (tx) => void (await appendLine(tx, backupLine('backup', summary, act)))),
      ),
    exclusively: (collection, work) => exclusively(sql, place, collection, work),
    undisturbed: (work) => undisturbed(sql, place, work),
    close,
  };
}

/** The first half of the key of our advisory locks; the second is the collection's hash. */
const EXCLUSIVE = 7_364_221;

/**
 * The lock is taken before anything is read and falls with the transaction, whatever becomes of the process.
 * Two collections of the same hash only wait for each other needlessly.
 */
function exclusively<T>(
  sql: Sql,
  place: Place,
  collection: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return sql.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [EXCLUSIVE, collection]);
    return work(storeOn(tx, place, async () => {}));
  });
}

/**
 * Whatever may hold somebody's name is locked against writers, in the order in which writers take it themselves (`keepDecisions`: reviews, corrections,
 * edits; the ledger last); who reads, goes on. Classes and forgetting wait at the head of the people, new webhooks at a lock of their own: their rows are
 * written at every delivery.
 */
const MAY_NAME = `
  lock table app.report, app.review, app.correction, app.translation_edit, app.access_token in share row exclusive mode;
  select from app.people_head for update;
  lock table app.memory_entry in share row exclusive mode`;

function undisturbed<T>(sql: Sql, place: Place, work: (store: Store) => Promise<T>): Promise<T> {
  return sql.transaction(async (tx) => {
    await tx.query(MAY_NAME);
    await holdWebhooks(tx);
    await holdLedger(tx);
    return work(storeOn(tx, place, async () => {}));
  });
}
