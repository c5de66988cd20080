/**
 * How fast a collection is exported, and in how much memory: `npm run build && node scripts/measure-export.mjs [--sentences 100000,1000000]
 * [--formats jsonl,csv,…] [--as public,all]`. Fills a database of its own with invented sentences, each translated, a tenth of them quotes of 1,000
 * speakers, one of whom each sentence names: embedded in a folder that is removed again, or with DATABASE_URL on that server. Each export runs in a process
 * of its own, with all names hidden (public) and with all shown; its memory at its highest is printed. The embedded database lives in that process too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  FORMAT_NAMES,
  hideRecords,
  openNames,
  planExport,
  plannedRecords,
  writeRecords,
} from '@crossquote/pipeline';
import { openEmbedded, openPostgres, openStore } from '@crossquote/store';
import { ownDatabase } from './own-database.mjs';

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '100000,1000000' },
    formats: { type: 'string', default: ['all', ...FORMAT_NAMES].join(',') },
    as: { type: 'string', default: 'public,all' },
    child: { type: 'string' },
    place: { type: 'string' },
  },
});
const PER_REPORT = 100;
/** All of one length. */
const NAMES = Array.from({ length: 1000 }, (_, i) => {
  const first = ['Mira', 'Jona', 'Lena', 'Timo', 'Sena', 'Ruda', 'Kaya', 'Nilo', 'Pema', 'Vera'][i % 10];
  const [a, b] = [Math.floor(i / 10) % 10, Math.floor(i / 100)];
  return `${first} ${'BDFGHKLMNR'[a]}${'aeiouaeiou'[b]}${'lrnstkmdvb'[b]}${'eaoui'[a % 5]}${'mnrstvlkbd'[a]}ik`;
});
/** What is said of `kind` to the export of each format; jsonl by itself is one kind, `all` is jsonl with everything. */
const KINDS = { all: 'all', jsonl: 'sentences', csv: 'sentences', tsv: 'sentences' };

if (values.child) await exportOnce(values.child, values.place, values.as);
else await compare(values.sentences.split(',').map(Number));

async function compare(sizes) {
  const results = new Map();
  for (const size of sizes) {
    const { place, drop } = await database();
    await fill(place, size);
    for (const format of values.formats.split(',')) {
      for (const sight of values.as.split(',')) {
        const args = [fileURLToPath(import.meta.url), '--child', format, '--place', place, '--as', sight];
        const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        const { seconds, mb, rss } = JSON.parse(stdout);
        const cell = `${Math.round(size / seconds)} sentences/s, ${mb} MB written, ${rss} MB at most`;
        const row = `${format}, ${sight === 'all' ? 'names shown' : 'names hidden'}`;
        console.error(`${size} ${row}: ${cell}`);
        results.set(row, [...(results.get(row) ?? []), cell]);
      }
    }
    await drop();
  }
  console.log(['format', ...sizes].join(' | '));
  for (const [format, cells] of results) console.log([format, ...cells].join(' | '));
}

async function database() {
  const server = process.env.DATABASE_URL;
  if (!server) {
    const folder = mkdtempSync(join(tmpdir(), 'crossquote-measure-'));
    return { place: folder, drop: async () => rmSync(folder, { recursive: true }) };
  }
  const { url, drop } = await ownDatabase(server);
  return { place: url, drop };
}

function openPool(place) {
  return place.startsWith('postgres') ? openPostgres(place) : openEmbedded(join(place, 'database'));
}

/** In the database itself: what is measured is how it is read. All sentences are equally long, so that a place is known without counting. */
async function fill(place, sentences) {
  const began = performance.now();
  const pool = await openPool(place);
  const store = await openStore(pool);
  await pool.query(
    `create table names as select ordinality::int - 1 as i, name from unnest($1::text[]) with ordinality as u (name, ordinality)`,
    [NAMES],
  );
  const name = '(select name from names where i = n / 10 % 1000)';
  const words = `'Sentence ' || lpad(n::text, 8, '0') || ' was said by ' || ${name} || ' before dawn & "after" it, by the old bridge. '`;
  const length = `Sentence 00000000 was said by ${NAMES[0]} before dawn & "after" it, by the old bridge. `
    .length;
  const id = (kind, number) => `'${kind}_' || lpad((${number})::text, 20, '0')`;
  const [at, r] = [`(n % ${PER_REPORT}) * ${length}`, `n / ${PER_REPORT}`];
  for (const table of ['report', 'quote', 'translation'])
    await pool.query(`alter table app.${table} disable trigger user`);
  for (let from = 0; from < sentences; from += 20_000) {
    const series = `from generate_series(${from}, ${Math.min(sentences, from + 20_000) - 1}) as n`;
    await pool.query(`insert into app.report (id, collection, title, language, published_at, source, sha256, text, length, blocks)
      select ${id('r', r)}, 'default', 'Report ' || (${r})::text, 'de', '2026-03-01', (${r})::text || '.txt', 'sha256:' || repeat('0', 64),
        string_agg(${words}, '' order by n), ${PER_REPORT * length},
        '[{"start": 0, "end": ${PER_REPORT * length}, "role": "text", "note": null}]' ${series} group by ${r}`);
    await pool.query(`insert into app.sentence (id, report_id, index, start_at, end_at, role)
      select ${id('s', 'n')}, ${id('r', r)}, n % ${PER_REPORT}, ${at}, ${at} + ${length}, 'text' ${series}`);
    await pool.query(`insert into app.quote (id, report_id, start_at, body)
      select ${id('q', 'n')}, ${id('r', r)}, ${at}, jsonb_build_object('id', ${id('q', 'n')}, 'reportId', ${id('r', r)}, 'form', 'direct',
        'content', jsonb_build_array(jsonb_build_object('start', ${at}, 'end', ${at} + ${length - 2})), 'cue', null,
        'speaker', jsonb_build_object('mention', null, 'name', ${name}, 'id', 'p_' || (n / 10 % 1000)::text, 'reason', 'invented'),
        'sentences', jsonb_build_array(n % ${PER_REPORT}), 'confidence', 1, 'medium', null) ${series} where n % 10 = 0`);
    await pool.query(`insert into app.translation (id, report_id, of, language, origin, body)
      select ${id('t', 'n')}, ${id('r', r)}, ${id('s', 'n')}, 'en', 'machine', jsonb_build_object('id', ${id('t', 'n')}, 'reportId', ${id('r', r)},
        'of', ${id('s', 'n')}, 'language', 'en', 'text', ${words}, 'origin', 'machine', 'state', 'translated', 'warnings', '[]'::jsonb,
        'model', '{"name": "invented/de-en", "revision": "1", "dtype": "q8"}'::jsonb) ${series}`);
  }
  await pool.query('analyze');
  await store.close();
  console.error(`${sentences} sentences stored in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

async function exportOnce(format, place, sight) {
  const store = await openStore(await openPool(place));
  const asked = { collection: 'default', lean: false, source: null, target: 'en', bom: false };
  const name = format === 'all' ? 'jsonl' : format;
  const began = performance.now();
  const plan = await planExport({ ...asked, format: name, kind: KINDS[format] ?? null }, store);
  let bytes = 0;
  const records = hideRecords(plannedRecords(plan, store), openNames(store, 'private'), sight, store);
  for await (const piece of writeRecords(plan, records)) bytes += Buffer.byteLength(piece);
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  const rss = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(JSON.stringify({ seconds, mb: Math.round(bytes / 1e6), rss }));
}
