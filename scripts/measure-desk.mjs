/**
 * How long the review desk takes on the server's side with many open pairs, all invented: `npm run build && node scripts/measure-desk.mjs [--pairs 5000]`.
 *
 * On the embedded database in memory, or on a PostgreSQL server when DATABASE_URL names one (in a database of its own, dropped at the end). Words are linked by the model that ships. Pages are asked of
 * the application itself, without a socket. Prints milliseconds: the first page ever asked for, then median and 95 in 100 of each page over many, and of one
 * decision with the next question after it.
 */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accessRules, apiApp } from '@crossquote/api';
import { alignmentId, pairOf } from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { openLexicon } from '@crossquote/models';
import { openNames, startSweeps, systemClock } from '@crossquote/pipeline';
import { fakeEmbedder, fakeJobQueue, fakeTranslator } from '@crossquote/pipeline/testing';
import { openStore } from '@crossquote/store';
import { desk, newEntry } from '@crossquote/web';
import { database, markAllDone } from './invented-collection.mjs';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '5000' } } });
const PAIRS = Number(values.pairs);
const PER_REPORT = 20;
const TIMES = 40;

const { pool, url, drop } = await database();
const store = await openStore(pool);
const alignments = await fill();
const entry = newEntry('kim');
const { app, cookie, sweeps } = await opened();
/** Where the last decision led, and what stood there. */
let next = null;
let shown = null;
const page = async (path, init = {}) => {
  const response = await app.request(path, { ...init, headers: { Cookie: cookie, ...init.headers } });
  return { response, html: await response.text() };
};

const [cold] = await timed(1, () => page('/desk'));
console.log(
  `${url ? 'PostgreSQL' : 'embedded'}, ${PAIRS} open pairs; the very first page: ${Math.round(cold)} ms`,
);
await row('queue', () => page('/desk'));
await row('a pair', (i) => page(`/desk/pairs/${alignments[(i * 7) % PAIRS].id}`));
await row('a report', (i) => page(`/desk/reports/${alignments[(i * PER_REPORT) % PAIRS].reportId}`));
await row('a report’s translation', (i) =>
  page(`/desk/reports/${alignments[(i * PER_REPORT) % PAIRS].reportId}/translation?to=en`),
);
await row('overview', () => page('/desk/overview'));
await row('history', () => page('/desk/history'));
await row('operations', () => page('/desk/operations'));
await row('a decision and the next question', decideNext);
await sweeps.settled();
await store.close();
await drop();

async function row(name, ask) {
  const times = (await timed(TIMES, ask)).toSorted((a, b) => a - b);
  const [median, high] = [times[Math.floor(TIMES / 2)], times[Math.floor(TIMES * 0.95)]].map((ms) =>
    ms.toFixed(0),
  );
  console.log(`${name}: ${median} ms, ${high} ms`);
}

async function timed(times, ask) {
  const all = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    const { response } = await ask(i);
    all.push(performance.now() - began);
    if (response.status !== 200) throw new Error(`the desk answered ${response.status}`);
  }
  return all;
}

/** As a browser does: the form of the page that is open is sent, and where it leads is opened. */
async function decideNext(i) {
  const path = next ?? `/desk/pairs/${alignments[i].id}`;
  const { html } = shown ?? (await page(path));
  const form = /<form[^>]*action="([^"]*\/decide[^"]*)"[^]*?<\/form>/.exec(html);
  if (!form) throw new Error('the page has no form to decide by');
  const fields = [...form[0].matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const body = new URLSearchParams(
    Object.fromEntries(fields.map(([, name, value]) => [name, unescaped(value)])),
  );
  body.append('verdict', 'same');
  const sent = await page(unescaped(form[1]), {
    method: 'POST',
    headers: { Origin: 'http://localhost' },
    body,
  });
  next = sent.response.headers.get('location');
  if (!next) throw new Error(`deciding led nowhere (${sent.response.status})`);
  shown = await page(next);
  return shown;
}

function unescaped(text) {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

async function opened() {
  const access = accessRules({
    host: '127.0.0.1',
    hasTls: false,
    behindProxy: false,
    requestsPerMinute: 1_000_000,
  });
  const shared = {
    store,
    queue: fakeJobQueue(),
    clock: systemClock,
    embedder: fakeEmbedder(),
    lexicon: await openLexicon(
      fileURLToPath(new URL('../data/models/crossquote-static-v1', import.meta.url)),
    ),
    translator: fakeTranslator(),
    targets: ['en'],
    collection: 'default',
    access,
    names: openNames(store, 'private'),
  };
  await markAllDone(pool, shared);
  const sweeps = startSweeps(shared, {
    afterMs: 500,
    atMostMs: 3000,
    onProblem: (error) => {
      throw error;
    },
  });
  const more = {
    languagePairs: async () => [],
    streams: { most: 2, pauseMs: 50, longestMs: 1000 },
    version: '0',
  };
  const app = apiApp(
    { ...shared, ...more, sweeps },
    desk({ ...shared, sweeps, key: randomBytes(32), entry }),
  );
  const { headers } = await app.request(entry.path);
  return { app, sweeps, cookie: headers.getSetCookie()[0].split(';')[0] };
}

/** Pairs of an English and a German quote, twenty of each a report. */
async function fill() {
  const all = [];
  for (let r = 0; r < PAIRS / PER_REPORT; r++) {
    const [english, german] = await Promise.all(['en', 'de'].map((language) => said(r, language)));
    /** @type {import('@crossquote/domain').StageMark} */
    const mark = { subject: english[0].reportId, stage: 'align', fingerprint: 'f' };
    const found = english.map((quote, i) => alignmentOf(quote, german[i], r * PER_REPORT + i));
    await store.saveAlignments(mark, found);
    all.push(...found.map((each) => ({ ...each, reportId: english[0].reportId })));
  }
  await pool.query('analyze');
  return all;
}

async function said(r, language) {
  const sentences = Array.from(
    { length: PER_REPORT },
    (_, i) =>
      `Nobody has seen the ferry number ${r * PER_REPORT + i} since the night of the flood (${language}).`,
  );
  const report = aReport({
    text: sentences.join(' '),
    language,
    title: `Report ${r} in ${language}`,
    publishedAt: `2026-03-${String((r % 28) + 1).padStart(2, '0')}`,
  });
  await store.addReport(report, null);
  const speaker = { mention: null, name: `Mira Holm ${r % 50}`, id: `p_${r % 50}`, reason: 'invented' };
  const quotes = sentences.map((sentence) => aQuote(report, sentence, { speaker }));
  await store.saveQuotes({ subject: report.id, stage: 'quotes', fingerprint: 'f' }, quotes);
  return quotes;
}

/** @returns {import('@crossquote/domain').Alignment} */
function alignmentOf(left, right, i) {
  const score = 0.5 + (i % 500) / 1000;
  return {
    id: alignmentId(left.id, right.id),
    collection: 'default',
    quotes: pairOf(left.id, right.id),
    relation: 'translation',
    score,
    evidence: [{ signal: 'meaning', value: 0.8, contribution: score, note: 'the wholes', without: 0.5 }],
    differences: [],
  };
}
