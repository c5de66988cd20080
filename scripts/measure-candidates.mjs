/**
 * What one more report of 20 quotes costs to find candidates for, in a collection of so many quotes, all of them invented:
 *
 *   npm run build && node scripts/measure-candidates.mjs [quotes …: 1000 10000 100000]
 *
 * on the embedded database in memory, or on a PostgreSQL server when DATABASE_URL names one (in a database of its own, dropped at the end).
 * A third of the quotes retell one of an earlier report, with cosines from 0.2 to 0.95; all others share a topic with many. The reports
 * spread over ten years. For each count, with a window of 366 days and with one that bounds nothing: median and highest milliseconds over
 * some reports, candidates a quote, candidates a second; and of all pairs that were made to be one statement, how many the rule lets
 * through, and how many of these the store finds (all, or it is broken).
 */
import { randomBytes } from 'node:crypto';
import { CANDIDATES as RULE } from '@crossquote/pipeline';
import { openEmbedded, openPostgres, openStore } from '@crossquote/store';

const counts = process.argv.slice(2).map(Number);
const { DATABASE_URL } = process.env;
const DIMENSIONS = 256;
const PER_REPORT = 20;
const REPORTS_ASKED = 9;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3652;
const LANGUAGES = ['en', 'en', 'de', 'ar', 'ru'];
const MODEL = { name: 'invented', revision: '1', dtype: 'fp32' };
const WINDOWS = [366, 100_000];

for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) await measure(count);

async function measure(count) {
  const { pool, drop } = await database();
  const store = await openStore(pool);
  const quotes = inventedQuotes(count);
  await fill(pool, quotes);
  const asked = Array.from({ length: REPORTS_ASKED }, (_, i) =>
    Math.floor(((i + 0.5) / REPORTS_ASKED) * (count / PER_REPORT)),
  );
  for (const windowDays of WINDOWS) {
    const times = [];
    let found = 0;
    let partners = { all: 0, let: 0, found: 0 };
    for (const report of asked) {
      const began = performance.now();
      const pairs = await store.candidates({ reportId: `r_${report}`, model: MODEL, ...RULE, windowDays });
      times.push(performance.now() - began);
      found += pairs.length;
      partners = added(partners, partnersOf(report, quotes, pairs, windowDays));
    }
    console.log(line(count, windowDays, times, found, partners));
  }
  await store.close();
  await drop();
}

function line(count, windowDays, times, found, partners) {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, most] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(Math.round);
  const total = times.reduce((sum, time) => sum + time, 0);
  return [
    `${DATABASE_URL ? 'PostgreSQL' : 'embedded'} ${count} quotes, ${windowDays} days: ${median} ms (most ${most})`,
    `${(found / times.length / PER_REPORT).toFixed(1)} candidates a quote, ${Math.round((1000 * found) / total)} a second`,
    `retold ${partners.all}, let through ${partners.let}, found ${partners.found}`,
  ].join('; ');
}

async function database() {
  if (!DATABASE_URL) return { pool: await openEmbedded(null), drop: async () => {} };
  const name = `crossquote_measure_${randomBytes(4).toString('hex')}`;
  const admin = await openPostgres(DATABASE_URL, { max: 1 });
  await admin.query(`create database ${name}`);
  const own = new URL(DATABASE_URL);
  own.pathname = `/${name}`;
  const drop = async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { pool: await openPostgres(own.href), drop };
}

/** Straight into the tables: through the stages, a million quotes would take hours. The index of keys is made at the end. */
async function fill(pool, quotes) {
  await pool.query('drop index app.quote_terms_keys');
  for (let at = 0; at < quotes.length; at += 1000) {
    const some = quotes.slice(at, at + 1000);
    const reports = some.filter(({ id }) => id % PER_REPORT === 0);
    await pool.query(
      `insert into app.report (id, collection, language, published_at, sha256, text, length, blocks)
       select id, 'default', language, day, '', '', 0, '[]' from unnest($1::text[], $2::text[], $3::text[]) as r (id, language, day)`,
      [reports.map(reportOf), reports.map(({ language }) => language), reports.map(({ day }) => dateOf(day))],
    );
    const ids = [some.map(({ id }) => `q_${id}`), some.map(reportOf)];
    await pool.query(
      `insert into app.quote (id, report_id, start_at, body) select id, report, 0, '{}' from unnest($1::text[], $2::text[]) as q (id, report)`,
      ids,
    );
    await pool.query(
      `insert into app.quote_vector (quote_id, model, part, report_id, collection, language, first_day, last_day, vector)
       select q.id, '${MODEL.name}@${MODEL.revision}/${MODEL.dtype}', -1, report, 'default', language, first_day, last_day, l2_normalize(v::vector)
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

function reportOf({ id }) {
  return `r_${Math.floor(id / PER_REPORT)}`;
}

function dateOf(day) {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

/** Whole numbers, which are short to send; the database makes unit vectors of them. */
function inventedQuotes(count) {
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

function partnersOf(report, quotes, pairs, windowDays) {
  const found = new Set(pairs.map(({ mine, other }) => `${mine} ${other}`));
  const sum = { all: 0, let: 0, found: 0 };
  for (const quote of quotes.slice(report * PER_REPORT, (report + 1) * PER_REPORT)) {
    const other = quote.retells === null ? null : quotes[quote.retells];
    if (!other || Math.abs(other.day - quote.day) > windowDays || reportOf(other) === reportOf(quote))
      continue;
    sum.all++;
    if (!isLetThrough(quote, other)) continue;
    sum.let++;
    if (found.has(`q_${quote.id} q_${other.id}`)) sum.found++;
  }
  return sum;
}

function isLetThrough(a, b) {
  const shared = a.terms.filter((term) => b.terms.includes(term)).length;
  const cosine = dot(a.vector, b.vector) / Math.sqrt(dot(a.vector, a.vector) * dot(b.vector, b.vector));
  const needed = a.language === b.language ? RULE.within : RULE.across;
  return cosine >= RULE.least && cosine + RULE.perTerm * Math.min(RULE.mostTerms, shared) >= needed;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function added(a, b) {
  return { all: a.all + b.all, let: a.let + b.let, found: a.found + b.found };
}

/** A linear congruential generator (Numerical Recipes): the same quotes every time. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
