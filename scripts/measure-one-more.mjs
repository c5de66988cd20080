/**
 * What one more report of 20 quotes costs from end to end (all stages, and the looks of whoever waits for it), in a collection of so many quotes, all of
 * them invented:
 *
 *   npm run build && node scripts/measure-one-more.mjs [quotes …: 1000 10000 100000]
 *
 * on the embedded database in memory, or on a PostgreSQL server when DATABASE_URL names one (in a database of its own, dropped at the end). A first report,
 * with which all testimonies are made once, is not counted. For each count: median seconds of the next reports, of each stage, and of one look at how
 * everything stands (`status` and a waiting `add` take one each time); and the most memory that this process held.
 */
import { STAGES } from '@crossquote/domain';
import { sweep, untilSettled } from '@crossquote/pipeline';
import { fakeTranslator } from '@crossquote/pipeline/testing';
import { openEmbeddedQueue, openPostgresQueue } from '@crossquote/queue';
import { lexiconOf, readConfig } from '@crossquote/runtime';
import { openStore } from '@crossquote/store';
import { startWorkers } from '@crossquote/workers';
import {
  DIMENSIONS,
  database,
  dateOf,
  fill,
  inventedQuotes,
  MODEL,
  markAllDone,
  PER_REPORT,
  sentenceOf,
} from './invented-collection.mjs';
import { measuredReport } from './measured-report.mjs';

const counts = process.argv.slice(2).map(Number);
const REPORTS = 4;

for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) await measure(count);

async function measure(count) {
  const quotes = inventedQuotes(count + REPORTS * PER_REPORT);
  const { pool, url, drop } = await database();
  const store = await openStore(pool);
  const began = performance.now();
  await fill(pool, quotes.slice(0, count), { url });
  const filling = Math.round((performance.now() - began) / 1000);
  const onError = (error) => console.error(error.message);
  const queue = url ? await openPostgresQueue(url, { onError }) : await openEmbeddedQueue(pool, { onError });
  const spent = new Map();
  const deps = {
    store,
    queue,
    translator: fakeTranslator(),
    embedder: inventedEmbedder(quotes),
    lexicon: await lexiconOf(readConfig({})),
    targets: ['en'],
    leaseMs: 60_000,
    onStage: ({ stage, ms }) => spent.set(stage, (spent.get(stage) ?? 0) + ms),
  };
  await markAllDone(pool, deps);
  const workers = await startWorkers(deps, STAGES, 1);
  /** @type {Record<string, number>[]} */
  const runs = [];
  for (let i = 0; i < REPORTS; i++) {
    spent.clear();
    const began = performance.now();
    await store.addReport(
      reportOf(quotes.slice(count + i * PER_REPORT, count + (i + 1) * PER_REPORT)),
      new Uint8Array(),
    );
    await sweep(deps, 'default');
    await untilSettled('default', deps);
    const all = performance.now() - began;
    const looked = performance.now();
    await sweep(deps, 'default');
    runs.push({ all, ...Object.fromEntries(spent), look: performance.now() - looked });
  }
  const { rows } = await pool.query(
    "select count(*)::int as failed from app.stage_record where state <> 'done'",
  );
  const failed = Number(rows[0].failed);
  if (failed > 0) throw new Error(`${failed} stages are not done`);
  await workers.close();
  await queue.close();
  await store.close();
  await drop();
  const times = ['all', 'look', ...STAGES].map(
    (name) => `${name} ${median(runs.slice(1).map((run) => run[name] ?? 0))}`,
  );
  const rss = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(
    `${url ? 'PostgreSQL' : 'embedded'} ${count} quotes: ${times.join(', ')} ms; the first ${Math.round(runs[0].all)} ms; ${rss} MB at most; filled in ${filling} s`,
  );
}

function reportOf(quotes) {
  const text = quotes.map((quote) => `“${sentenceOf(quote)}” said Mira Holm.`).join('\n\n');
  return measuredReport(text, { publishedAt: dateOf(quotes[0].day) });
}

/** A quote's vector is its own; any other text's is a third one's, which is near to nothing. */
function inventedEmbedder(quotes) {
  const known = new Map(quotes.map((quote) => [sentenceOf(quote), quote.vector]));
  const unit = (vector) => {
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    return Float32Array.from(vector, (value) => value / length);
  };
  return {
    model: MODEL,
    dimensions: DIMENSIONS,
    embed: async (texts) =>
      texts.map((text) =>
        unit(
          known.get(text) ?? Float32Array.from({ length: DIMENSIONS }, (_, i) => Math.sin(i * text.length)),
        ),
      ),
    close: async () => {},
  };
}

function median(numbers) {
  return Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);
}
