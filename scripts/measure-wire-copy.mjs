/**
 * What one more report costs where all of a collection print the same copy, each with edits of its own: every quote is told by every report.
 *
 *   npm run build && node scripts/measure-wire-copy.mjs [reports …: 25 50 100 200] [--quotes 150]
 *
 * on the embedded database in memory, or on a PostgreSQL server when DATABASE_URL names one (in a database of its own, dropped at the end). For each count:
 * seconds of the one more `align` (of these: to find candidates, to read reports, in the differ, for the rest of judging, and to write), pairs that were judged, alignments kept, and the most
 * memory that this process held. All sentences are put together here from words.
 */
import { parseArgs } from 'node:util';
import { reportId, sha256 } from '@crossquote/domain';
import {
  alignReport,
  embedReport,
  findQuotes,
  knownQuotes,
  saveTermsOf,
  splitReport,
} from '@crossquote/pipeline';
import { differOf, embedderOf, lexiconOf, readConfig } from '@crossquote/runtime';
import { openStore } from '@crossquote/store';
import { database } from './invented-collection.mjs';
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

/** As the stages do, but that nothing is matched: it is for its terms that it is aligned. */
async function keep(copy) {
  const { id, quotes } = await embed(copy);
  await saveTermsOf(id, { model: embedder.model, lexicon, store });
  return { id, quotes };
}

async function embed(text) {
  const report = {
    id: reportId('default', text),
    collection: 'default',
    title: null,
    language: 'en',
    publisher: null,
    publishedAt: '2026-03-01',
    url: null,
    source: null,
    sha256: sha256(text),
    text,
    blocks: [{ start: 0, end: text.length, role: 'text', note: null }],
  };
  await store.addReport(report, new Uint8Array());
  const sentences = splitReport(report);
  const quotes = findQuotes(report, sentences);
  await store.saveSentences(mark(report.id, 'split'), sentences);
  await store.saveQuotes(mark(report.id, 'quotes'), quotes);
  const embeddings = await embedReport(report, sentences, quotes, embedder);
  await store.saveEmbeddings(mark(report.id, 'embed'), embeddings);
  return { id: report.id, quotes };
}

async function measure(count, copy) {
  const { id, quotes } = await keep(copy);
  await pool.query('analyze');
  const spent = { find: 0, read: 0, differ: 0 };
  let pairs = 0;
  const timed =
    (act, part) =>
    async (...given) => {
      const began = performance.now();
      const found = await act(...given);
      spent[part] += performance.now() - began;
      return found;
    };
  const differ = await differOf(config);
  const known = knownQuotes();
  const watched = {
    ...store,
    candidates: async (query) => {
      const found = await timed(store.candidates, 'find')(query);
      pairs = found.length;
      return found;
    },
    readings: timed(store.readings, 'read'),
    revisions: timed(store.revisions, 'read'),
  };
  const cpu = process.cpuUsage();
  const began = performance.now();
  const asked = {
    ...differ,
    compare: timed(differ.compare, 'differ'),
    rendered: timed(differ.rendered, 'differ'),
    inEnglish: timed(differ.inEnglish, 'differ'),
  };
  const sources = { model: embedder.model, lexicon, known, differ: asked };
  const kept = await alignReport(id, { ...sources, store: watched });
  const judged = performance.now();
  await store.saveAlignments(mark(id, 'align'), kept);
  const all = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  await differ.close();
  const seconds = (ms) => (ms / 1000).toFixed(1);
  const rest = judged - began - spent.find - spent.read - spent.differ;
  const hash = sha256(JSON.stringify(kept)).slice(0, 16);
  console.log(
    `${url ? 'PostgreSQL' : 'embedded'} ${count} reports, ${quotes.length} quotes: ${seconds(all)} s, of a processor ${seconds((user + system) / 1000)} s (find ${seconds(spent.find)}, read ${seconds(spent.read)}, differ ${seconds(spent.differ)}, rest ${seconds(rest)}, write ${seconds(performance.now() - judged)}); ${pairs} pairs, ${kept.length} kept, ${Math.round(JSON.stringify(kept).length / 1e6)} MB of them; ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most; ${hash}`,
  );
}
