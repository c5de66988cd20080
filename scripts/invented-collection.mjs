/** A collection of invented quotes, written straight into the tables: through the stages, a million quotes would take hours. For measuring only. */
import { modelKey } from '@crossquote/domain';
import { fingerprinter } from '@crossquote/pipeline';
import { openEmbedded, openPostgres } from '@crossquote/store';
import { ownDatabase } from './own-database.mjs';
import { randomFrom } from './wire-copies.mjs';

export const { DATABASE_URL } = process.env;
export const DIMENSIONS = 256;
export const PER_REPORT = 20;
export const MODEL = { name: 'invented', revision: '1', dtype: 'fp32' };
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3652;
const LANGUAGES = ['en', 'en', 'de', 'ar', 'ru'];

export async function database() {
  if (!DATABASE_URL) return { pool: await openEmbedded(null), url: null, drop: async () => {} };
  const { url, drop } = await ownDatabase(DATABASE_URL);
  return { pool: await openPostgres(url), url, drop };
}

/**
 * In one session whose triggers and references are off: a million quotes would be noted as changed one by one. The index of keys is made at the end.
 * @param url of the database, null for the embedded one, whose only session `pool` is.
 * @param model of the vectors.
 */
export async function fill(pool, quotes, { url = null, model = MODEL } = {}) {
  const loader = url === null ? pool : await openPostgres(url, { max: 1 });
  await loader.query("set session_replication_role = 'replica'");
  await loader.query('set synchronous_commit = off');
  await load(loader, quotes, model);
  await loader.query('reset session_replication_role');
  await loader.query('reset synchronous_commit');
  if (loader !== pool) await loader.end();
}

async function load(pool, quotes, model) {
  await pool.query('drop index app.quote_terms_keys');
  for (let at = 0; at < quotes.length; at += 1000) {
    const some = quotes.slice(at, at + 1000);
    const reports = some.filter(({ id }) => id % PER_REPORT === 0);
    const texts = new Map(
      reports.map((first) => [reportOf(first), textOf(quotes.slice(first.id, first.id + PER_REPORT))]),
    );
    await pool.query(
      `insert into app.report (id, collection, language, published_at, sha256, text, length, blocks)
       select id, 'default', language, day, '', text, length(text), json_build_array(json_build_object('start', 0, 'end', length(text), 'role', 'text', 'note', null))
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as r (id, language, day, text)`,
      [
        reports.map(reportOf),
        reports.map(({ language }) => language),
        reports.map(({ day }) => dateOf(day)),
        [...texts.values()],
      ],
    );
    const ids = [some.map(({ id }) => `q_${id}`), some.map(reportOf)];
    const ranges = some.map((quote) => rangeOf(quotes, quote));
    await pool.query(
      `insert into app.sentence (id, report_id, index, start_at, end_at, role)
       select id, report, index, start_at, end_at, 'text' from unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::int[]) as s (id, report, index, start_at, end_at)`,
      [
        some.map(({ id }) => `s_${id}`),
        ids[1],
        some.map(({ id }) => id % PER_REPORT),
        ranges.map(({ start }) => start),
        ranges.map(({ end }) => end),
      ],
    );
    await pool.query(
      `insert into app.quote (id, report_id, start_at, body) select id, report, start_at, body::jsonb from unnest($1::text[], $2::text[], $3::int[], $4::text[]) as q (id, report, start_at, body)`,
      [
        ...ids,
        ranges.map(({ start }) => start),
        some.map((quote, i) => JSON.stringify(bodyOf(quote, ranges[i]))),
      ],
    );
    await pool.query(
      `insert into app.quote_vector (quote_id, model, part, report_id, collection, language, first_day, last_day, vector)
       select q.id, '${modelKey(model)}', -1, report, 'default', language, first_day, last_day, l2_normalize(v::vector)
       from unnest($1::text[], $2::text[], $3::text[]) as q (id, report, v) join app.report on report.id = report`,
      [...ids, some.map(({ vector }) => `[${vector.join(',')}]`)],
    );
    await pool.query(
      `insert into app.quote_terms (quote_id, report_id, terms, keys)
       select id, report, terms::bigint[], keys::bigint[] from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as q (id, report, terms, keys)`,
      [
        ...ids,
        some.map(({ terms }) => `{${terms.join()}}`),
        some.map(({ terms }) => `{${keysOf(terms).join()}}`),
      ],
    );
  }
  await pool.query(
    'create index quote_terms_keys on app.quote_terms using gin (keys) with (fastupdate = off)',
  );
  await pool.query('analyze app.report, app.quote, app.quote_vector, app.quote_terms');
}

function bodyOf(quote, content) {
  const speaker = { mention: null, name: null, id: null, reason: 'invented' };
  const rest = {
    form: 'direct',
    cue: null,
    speaker,
    sentences: [quote.id % PER_REPORT],
    confidence: 1,
    medium: null,
  };
  return { id: `q_${quote.id}`, reportId: reportOf(quote), content: [content], ...rest };
}

/** One sentence a quote, with a space between two. */
export function textOf(quotes) {
  return quotes.map(sentenceOf).join(' ');
}

function rangeOf(quotes, { id }) {
  const first = id - (id % PER_REPORT);
  const start = quotes.slice(first, id).reduce((at, quote) => at + sentenceOf(quote).length + 1, 0);
  return { start, end: start + sentenceOf(quotes[id]).length };
}

/** Its terms as words that nobody has, so that they differ as the terms do. */
export function sentenceOf({ terms }) {
  const words = terms.map((term) =>
    term.toString(26).replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]),
  );
  return `The ${words.join(' ')}.`;
}

export function reportOf({ id }) {
  return `r_${Math.floor(id / PER_REPORT)}`;
}

export function dateOf(day) {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

/** Whole numbers, which are short to send; the database makes unit vectors of them. */
export function inventedQuotes(count) {
  const random = randomFrom(7);
  const noise = () => Float64Array.from({ length: DIMENSIONS }, () => random() - 0.5);
  const common = noise();
  const topics = Array.from({ length: 400 }, noise);
  const quotes = [];
  let report = {};
  for (let id = 0; id < count; id++) {
    if (id % PER_REPORT === 0)
      report = { language: LANGUAGES[Math.floor(random() * 5)], day: Math.floor(random() * DAYS) };
    const retold =
      id >= PER_REPORT && random() < 1 / 3 ? quotes[Math.floor(random() * (id - PER_REPORT))] : null;
    const topic = topics[Math.floor(random() * topics.length)];
    const own = noise().map((value, i) => value + 0.25 * common[i] + 0.35 * topic[i]);
    const near = 0.2 + 0.75 * random();
    // Both are about as long, so that the weights are cosines.
    const vector = retold
      ? own.map((value, i) => (near * retold.vector[i]) / 60 + Math.sqrt(1 - near * near) * value)
      : own;
    quotes.push({
      id,
      ...report,
      retells: retold?.id ?? null,
      vector: Int8Array.from(vector, (value) => Math.round(60 * value)),
      terms: termsOf(random, retold, report.language),
    });
  }
  return quotes;
}

/** Few of 30,000 words are frequent; a retelling in the same language keeps half of them, one in another its names: a fifth. */
function termsOf(random, retold, language) {
  const kept = retold ? retold.terms.filter(() => random() < (retold.language === language ? 0.5 : 0.2)) : [];
  const own = Array.from({ length: 10 - kept.length }, () => Math.floor(30_000 * random() ** 3));
  return [...new Set([...kept, ...own])].sort((a, b) => b - a);
}

/** Threes of the six rarest terms, as the matcher makes them. */
function keysOf(terms) {
  const keys = [];
  const six = terms.slice(0, 6);
  for (const [i, a] of six.entries())
    for (const [j, b] of six.entries())
      for (const [k, c] of six.entries()) if (i < j && j < k) keys.push((a * 30_000 + b) * 30_000 + c);
  return keys;
}

/** So that nothing of the reports there are is open. */
export async function markAllDone(pool, deps) {
  const { rows } = await pool.query('select distinct language from app.report');
  for (const { language } of rows) {
    const report = { id: 'r', language };
    const marks = Object.entries(await fingerprinter(deps, [report])(report));
    await pool.query(
      `insert into app.stage_record (subject, stage, report_id, fingerprint, state, attempts)
       select id, stage, id, fingerprint, 'done', 1 from app.report cross join unnest($1::text[], $2::text[]) as m (stage, fingerprint) where language = $3
       on conflict (subject, stage) do update set fingerprint = excluded.fingerprint`,
      [marks.map(([stage]) => stage), marks.map(([, fingerprint]) => fingerprint), language],
    );
  }
  await pool.query('analyze');
}
