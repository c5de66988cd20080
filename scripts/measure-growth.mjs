/**
 * What the matching of one more report costs as its collection grows, and where the time goes:
 *
 *   npm run build && DATABASE_URL=postgres://… node scripts/measure-growth.mjs <file.jsonl …> [--years 0,1,5] [--asked 9]
 *
 * The reports of the files (a `text` and a `lang` a line) are read, split, embedded, and spread over one year: the first row is a tenth of
 * them, the second all. For each number in `--years` the year is then repeated so often, in years of its own: as a collection grows that is
 * kept up. The database is one of its own, on the server named, dropped at the end. For each size, the median of some reports:
 * milliseconds to find candidates, to read the reports they are in, and to judge them, with nothing known and again with what was read then
 * at hand; candidates, reports read, and alignments kept; the most memory of the process.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openEmbedder, openLexicon } from '@crossquote/models';
import { alignReport, knownQuotes } from '@crossquote/pipeline';
import { openPostgres, openStore } from '@crossquote/store';
import { keepUnmatched } from './keep-unmatched.mjs';
import { measuredReport } from './measured-report.mjs';
import { ownDatabase } from './own-database.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { years: { type: 'string', default: '0,1,5' }, asked: { type: 'string', default: '9' } },
});
const { DATABASE_URL } = process.env;
if (!DATABASE_URL || positionals.length === 0) {
  console.error('give DATABASE_URL, and JSON Lines files with a `text` and a `lang` a line');
  process.exit(2);
}
const FIRST_DAY = Date.UTC(2001, 0, 1);
/** Copied with new ids; what a copy is found and read by, and nothing else. */
const TABLES = ['report', 'sentence', 'quote', 'embedding', 'quote_vector', 'quote_terms'];
const IDS = new Set(['id', 'report_id', 'quote_id', 'of']);

const folder = fileURLToPath(new URL('../data/models/crossquote-static-v1', import.meta.url));
const embedder = await openEmbedder({ folder });
const lexicon = await openLexicon(folder);
const { url, drop } = await ownDatabase(DATABASE_URL);
const pool = await openPostgres(url);
const store = await openStore(pool);
const keep = (report) => keepUnmatched(report, { store, embedder, lexicon });

try {
  const reports = reportsOf(positionals);
  const first = Math.ceil(reports.length / 10);
  for (const report of reports.slice(0, first)) await keep(report);
  await measure(reports.slice(0, first), 'a tenth of a year');
  for (const report of reports.slice(first)) await keep(report);
  let copies = 0;
  for (const years of values.years.split(',').map(Number)) {
    while (copies < years) await copy(++copies);
    await measure(reports, `${years + 1} years`);
  }
} finally {
  await store.close();
  await drop();
}

function reportsOf(files) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  return lines.map((line, i) => {
    const { text, lang } = JSON.parse(line);
    // Neighbours in a file shall not be neighbours in time.
    const day = Math.floor(((i * 7919) % lines.length) * (365 / lines.length));
    const publishedAt = new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
    return measuredReport(text, { language: lang ?? 'en', publishedAt }, `${i} ${text}`);
  });
}

async function copy(years) {
  for (const table of TABLES) {
    /** @type {{ rows: { name: string }[] }} */
    const { rows } = await pool.query(
      `select column_name as name from information_schema.columns where table_schema = 'app' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`,
      [table],
    );
    const names = rows.map(({ name }) => name);
    const taken = names.map((name) => copied(name, years));
    const original = names.includes('report_id') ? 'report_id' : 'id';
    await pool.query(
      `insert into app.${table} (${names.map((name) => `"${name}"`).join()}) select ${taken.join()} from app.${table} where ${original} not like '%+%'`,
    );
  }
}

function copied(name, years) {
  if (IDS.has(name)) return `"${name}" || '+${years}'`;
  if (name === 'published_at') return `(published_at::date + interval '${years} years')::date::text`;
  if (name === 'first_day' || name === 'last_day') return `${name} + ${Math.round(365.25 * years)}`;
  return `"${name}"`;
}

async function measure(reports, name) {
  await pool.query('analyze');
  const { rows } = await pool.query('select count(*)::int as quotes from app.quote');
  const asked = Array.from(
    { length: Number(values.asked) },
    (_, i) => reports[Math.floor(((i + 0.5) / Number(values.asked)) * reports.length)],
  );
  const [cold, warm] = [[], []];
  for (const { id } of asked) {
    const known = knownQuotes();
    cold.push(await oneMore(id, known));
    warm.push(await oneMore(id, known));
  }
  const part = (runs, key) => Math.round(median(runs.map((run) => run[key])));
  const times = (runs) => ['all', 'find', 'read', 'judge'].map((key) => part(runs, key)).join(' / ');
  const counts = ['pairs', 'reports', 'kept'].map((key) => part(cold, key)).join(' / ');
  const { maxRSS } = process.resourceUsage();
  console.log(
    `${name}: ${Number(rows[0].quotes)} quotes; ms in all / find / read / judge: ${times(cold)}, with all known ${times(warm)}; candidates / reports / kept: ${counts}; ${Math.round(maxRSS / 1024)} MB`,
  );
}

async function oneMore(id, known) {
  const run = { all: 0, find: 0, read: 0, pairs: 0, reports: 0, kept: 0 };
  /** @type {any} */
  const timed = Object.fromEntries(
    Object.entries(store).map(([name, act]) => [
      name,
      typeof act !== 'function'
        ? act
        : async (...given) => {
            const began = performance.now();
            const found = await act(...given);
            run[name === 'candidates' ? 'find' : 'read'] += performance.now() - began;
            if (name === 'candidates') {
              run.pairs = found.length;
              run.reports = new Set(found.map(({ otherReport }) => otherReport)).size;
            }
            return found;
          },
    ]),
  );
  const began = performance.now();
  const kept = await alignReport(id, { model: embedder.model, lexicon, store: timed, known });
  run.all = performance.now() - began;
  return { ...run, judge: run.all - run.find - run.read, kept: kept.length };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
