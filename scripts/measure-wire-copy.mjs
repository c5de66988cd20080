/**
 * What one more report costs where all of a collection print the same copy, each with edits of its own: every quote is told by every report.
 *
 *   npm run build && node scripts/measure-wire-copy.mjs [reports …: 25 50 100 200] [--quotes 150]
 *
 * on the embedded database in memory, or on a PostgreSQL server when DATABASE_URL names one (in a database of its own, dropped at the end). For each count, with
 * nothing known of the other reports and again with all that was read of them at hand: seconds of one more `align` (of these: in the differ, to find candidates, to read
 * reports, to write what is kept, and for the rest of judging), seconds that a processor was busy, pairs that were judged, alignments kept, and how large they are, with the
 * beginning of a hash of them; and the most memory that this process held. All sentences are put together here from words.
 */
import { parseArgs } from 'node:util';
import { sha256 } from '@crossquote/domain';
import { alignReport, knownQuotes } from '@crossquote/pipeline';
import { differOf, embedderOf, lexiconOf, readConfig } from '@crossquote/runtime';
import { openStore } from '@crossquote/store';
import { database } from './invented-collection.mjs';
import { keepUnmatched } from './keep-unmatched.mjs';
import { measuredReport } from './measured-report.mjs';
import { wireCopies } from './wire-copies.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quotes: { type: 'string', default: '150' } },
});
const counts = (positionals.length > 0 ? positionals : [25, 50, 100, 200]).map(Number);
const config = readConfig({});
const [embedder, lexicon] = [await embedderOf(config), await lexiconOf(config)];
const mark = (id, stage) => ({ subject: id, stage, fingerprint: '0badc0de' });

const { pool, url, drop } = await database();
const store = await openStore(pool);
const copies = wireCopies(Math.max(...counts) + counts.length, Number(values.quotes));
let at = 0;
for (const count of counts) {
  while (at < count) await keep(copies[at++]);
  await measure(count, copies[at++]);
}
await embedder.close();
await store.close();
await drop();

/** As the stages do, but that nothing is matched. */
async function keep(text) {
  const report = measuredReport(text, { publishedAt: '2026-03-01' });
  await keepUnmatched(report, { store, embedder, lexicon });
  return report.id;
}

async function measure(count, copy) {
  const id = await keep(copy);
  await pool.query('analyze');
  const known = knownQuotes();
  for (const what of ['nothing known', 'all known']) {
    const { times, counts } = await oneMore(id, known);
    const { maxRSS } = process.resourceUsage();
    console.log(
      `${url ? 'PostgreSQL' : 'embedded'}, ${count} reports, ${what}: ${times}; ${counts}; ${Math.round(maxRSS / 1024)} MB at most`,
    );
  }
}

async function oneMore(id, known) {
  const spent = { find: 0, read: 0, differ: 0, write: 0 };
  let pairs = 0;
  const timed = async (part, act) => {
    const began = performance.now();
    const found = await act();
    spent[part] += performance.now() - began;
    return found;
  };
  const differ = await differOf(config);
  const candidates = async (query) => {
    const found = await timed('find', () => store.candidates(query));
    pairs += found.length;
    return found;
  };
  const sources = {
    model: embedder.model,
    lexicon,
    known,
    differ: { ...differ, compare: (one, other) => timed('differ', () => differ.compare(one, other)) },
    store: {
      ...store,
      candidates,
      readings: (ids, model) => timed('read', () => store.readings(ids, model)),
    },
  };
  const [began, processor] = [performance.now(), process.cpuUsage()];
  const kept = await alignReport(id, sources);
  await timed('write', () => store.saveAlignments(mark(id, 'align'), kept));
  const all = performance.now() - began;
  const { user, system } = process.cpuUsage(processor);
  await differ.close();
  const judge = all - Object.values(spent).reduce((sum, ms) => sum + ms, 0);
  const parts = Object.entries({ judge, ...spent }).map(([name, ms]) => `${name} ${seconds(ms)}`);
  const written = JSON.stringify(kept);
  return {
    times: `${seconds(all)} s (${parts.join(', ')}), of a processor ${seconds((user + system) / 1000)}`,
    counts: `${pairs} pairs, ${kept.length} kept, ${Math.round(written.length / 1e6)} MB (${sha256(written).slice(0, 8)})`,
  };
}

function seconds(ms) {
  return (ms / 1000).toFixed(1);
}
