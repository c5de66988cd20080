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
import { CANDIDATES as RULE } from '@crossquote/pipeline';
import { openStore } from '@crossquote/store';
import {
  DATABASE_URL,
  database,
  fill,
  inventedQuotes,
  MODEL,
  PER_REPORT,
  reportOf,
} from './invented-collection.mjs';

const counts = process.argv.slice(2).map(Number);
const REPORTS_ASKED = 9;
const WINDOWS = [366, 100_000];

for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) await measure(count);

async function measure(count) {
  const { pool, url, drop } = await database();
  const store = await openStore(pool);
  const quotes = inventedQuotes(count);
  await fill(pool, quotes, { url });
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
