/** The store's promises on PostgreSQL when DATABASE_URL names one, and, unless only servers are to be tried, on the fake and the embedded database. */
import { randomUUID } from 'node:crypto';
import { fakeStore } from '@crossquote/pipeline/testing';
import { openPostgres, openStore, type SqlPool } from '@crossquote/store';
import { openTestDatabase } from '@crossquote/store/testing';
import { describe } from 'vitest';
import { onlyServers } from './only-servers.ts';
import { type StoreBed, storeContract } from './store.contract.ts';

const url = process.env['DATABASE_URL'];

describe.skipIf(onlyServers)('the fake store', () => {
  storeContract(async () => {
    let store = fakeStore();
    return {
      fresh: async () => {
        store = fakeStore();
        return store;
      },
      deleteReport: (id) => store.deleteReport(id),
      close: async () => {},
    };
  });
});

describe.skipIf(onlyServers)('the store on the embedded database', () => {
  storeContract(async () => bedOn(await openTestDatabase()));
});

describe.skipIf(!url)('the store on PostgreSQL (skipped unless DATABASE_URL is set)', () => {
  storeContract(() => bedOnServer(url ?? ''));
});

/** A database of its own for the run, so that runs do not disturb each other. */
async function bedOnServer(server: string): Promise<StoreBed> {
  const name = `crossquote_test_${randomUUID().replaceAll('-', '')}`;
  const admin = await openPostgres(server, { max: 1 });
  await admin.query(`create database ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  const bed = await bedOn(await openPostgres(own.href));
  return {
    ...bed,
    close: async () => {
      await bed.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

async function bedOn(pool: SqlPool): Promise<StoreBed> {
  const store = await openStore(pool);
  return {
    fresh: async () => {
      await pool.query(
        'truncate app.report, app.testimony, app.clustering, app.touched_quote, app.review, app.memory_entry, app.calibration, app.model_in_force, app.worker, app.translation_cache, app.stage_record, app.access_token, app.webhook, app.person cascade',
      );
      await pool.query('update app.people_head set id_key = null, ids_stay = false');
      return store;
    },
    deleteReport: async (id) => {
      await pool.query('delete from app.report where id = $1', [id]);
    },
    close: () => store.close(),
  };
}
