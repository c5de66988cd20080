/**
 * What it costs to ask which reports around one were written since, as `align` does twice a report, in a collection of so many reports, all of them inside the window:
 *
 *   npm run build && node scripts/measure-changes.mjs [reports …: 200 2000 8000]
 *
 * on the embedded database in memory, or on a PostgreSQL server when DATABASE_URL names one (in a database of its own, dropped at the end). For each count: the median of
 * both looks together, one report being written in between.
 */
import { openStore } from '@crossquote/store';
import { database } from './invented-collection.mjs';

const counts = process.argv.slice(2).map(Number);
const TIMES = 25;

for (const count of counts.length > 0 ? counts : [200, 2000, 8000]) await measure(count);

async function measure(count) {
  const { pool, url, drop } = await database();
  const store = await openStore(pool);
  await pool.query(
    `insert into app.report (id, collection, language, published_at, sha256, text, length, blocks)
     select 'r_' || lpad(i::text, 8, '0'), 'default', 'en', '2026-03-01', '', '', 0, '[]' from generate_series(1, $1::int) i`,
    [count],
  );
  for (const stage of ['split', 'quotes', 'translate', 'embed', 'align'])
    await pool.query(
      `insert into app.stage_record (subject, stage, report_id, fingerprint, state, attempts)
       select id, $1::text, id, '0badc0de', 'done', 0 from app.report`,
      [stage],
    );
  if (url) await pool.query('analyze');
  const [asked, written] = ['r_00000001', 'r_00000002'];
  const runs = [];
  for (let i = 0; i < TIMES; i++) {
    const look = async (since) => {
      const began = performance.now();
      const found = await store.changesAround({ reportId: asked, windowDays: 366, since, judged: [] });
      return { ...found, ms: performance.now() - began };
    };
    const first = await look(null);
    await store.saveSentences({ subject: written, stage: 'split', fingerprint: '0badc0de' }, []);
    const second = await look(first.moment);
    if (second.changed?.join() !== written) throw new Error('another report than the one that was written');
    runs.push(first.ms + second.ms);
  }
  const median = runs.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)];
  console.log(`${url ? 'PostgreSQL' : 'embedded'} ${count} reports: ${median.toFixed(1)} ms`);
  await store.close();
  await drop();
}
