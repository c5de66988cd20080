/**
 * How fast the HTTP API answers: `npm run build && DATABASE_URL=postgres://… node scripts/measure-api.mjs [--quotes 100000] [--seconds 10]
 * [--clients 8]`. Fills an empty database of its own with invented quotes (without DATABASE_URL the embedded one, in memory), serves it on a free port
 * and asks for a list, a detail and a search as fast as so many clients can. Prints requests a second and milliseconds at the median and p99.
 */
import { parseArgs } from 'node:util';
import { accessRules, apiApp, listen } from '@crossquote/api';
import { alignmentId, pairOf, quoteId, sentenceId, testimonyId } from '@crossquote/domain';
import { openNames, systemClock } from '@crossquote/pipeline';
import { fakeJobQueue, fakeLexicon, fakeTranslator } from '@crossquote/pipeline/testing';
import { embedderOf, readConfig } from '@crossquote/runtime';
import { openStore } from '@crossquote/store';
import { database } from './invented-collection.mjs';
import { measuredReport } from './measured-report.mjs';

const { values } = parseArgs({
  options: {
    quotes: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '10' },
    clients: { type: 'string', default: '8' },
  },
});
const [QUOTES, SECONDS, CLIENTS] = [values.quotes, values.seconds, values.clients].map(Number);
const PER_REPORT = 20;
const SUBJECTS = 'bridge school market harbour clinic convoy river station tower road'.split(' ');
const SYLLABLES = 'ba ri nu ta di mu sa fi'.split(' ');
const VERBS = 'burned closed moved emptied shook flooded opened fell waited stood'.split(' ');

const { pool, drop } = await database();
const store = await openStore(pool);
const embedder = await embedderOf(readConfig());
const began = performance.now();
const sample = await fill();
console.log(`${QUOTES} quotes stored in ${((performance.now() - began) / 1000).toFixed(1)} s`);
// As a reader asks where every speaker is private (each of 5,000 is hidden), and where all are public.
for (const unknown of ['private', 'public']) {
  const listening = await serve(unknown);
  console.log(`speakers ${unknown}`);
  await measure(listening.url, 'list', () => `/v1/testimonies?limit=20&cursor=${pick(sample.cursors)}`);
  await measure(listening.url, 'reports', () => `/v1/reports?limit=50&language=en`);
  await measure(listening.url, 'alignments', () => '/v1/alignments?limit=50&state=suggested&minScore=0.5');
  await measure(
    listening.url,
    'quotes',
    () => `/v1/quotes?limit=50&speaker=p_1&cursor=${pick(sample.quoteCursors)}`,
  );
  await measure(listening.url, 'detail', () => `/v1/quotes/${pick(sample.quotes)}`);
  await measure(listening.url, 'search', () => `/v1/search?q=${pick(SUBJECTS)}+${pick(VERBS)}+before+dawn`);
  await measure(
    listening.url,
    'sentences',
    () => `/v1/search/sentences?q=${pick(SUBJECTS)}+${pick(VERBS)}+before+dawn`,
  );
  await measure(listening.url, 'stats', () => '/v1/stats');
  await measure(listening.url, 'changes', () => `/v1/changes?limit=200&since=${pick(sample.places)}`);
  await listening.close();
}
await store.close();
await drop();

async function fill() {
  const [quotes, cursors, quoteCursors, places] = [[], [], [], []];
  let last = [];
  for (let r = 0; r < QUOTES / PER_REPORT; r++) {
    const made = await addReport(r);
    quotes.push(made[0].id);
    if (r > 0) await addTestimony(r, made[0], last[0]);
    last = made;
    if (r % 50 === 0) {
      cursors.push(cursor('testimonies', dayOf(r), 'm_0'));
      quoteCursors.push(cursor('all quotes', dayOf(r), made[0].reportId, 0, 'q_0'));
      places.push(cursor('changes', await store.lastChange()));
    }
  }
  await pool.query('analyze');
  return { quotes, cursors, quoteCursors, places };
}

async function addReport(r) {
  const sentences = Array.from({ length: PER_REPORT }, (_, i) => {
    const [subject, verb] = [SUBJECTS[(r + i) % 10], VERBS[(r * 7 + i * 3) % 10]];
    return `The ${subject} ${verb} before dawn, number ${r * PER_REPORT + i}.`;
  });
  const text = sentences.join(' ');
  const report = measuredReport(text, { title: `Report ${r}`, publishedAt: dayOf(r) });
  const { id } = report;
  await store.addReport(report, new Uint8Array());
  const quotes = sentences.map((sentence) => quoteOf(id, text.indexOf(sentence), sentence.length, r));
  await store.saveQuotes({ subject: id, stage: 'quotes', fingerprint: 'f' }, quotes);
  const kept = quotes.map(({ content: [range] }, index) => ({ id: sentenceId(id, range), index, range }));
  await store.saveSentences(
    { subject: id, stage: 'split', fingerprint: 'f' },
    kept.map((sentence) => ({ ...sentence, reportId: id, role: 'text' })),
  );
  const vectors = await embedder.embed(sentences);
  await store.saveEmbeddings(
    { subject: id, stage: 'embed', fingerprint: 'f' },
    [...kept, ...quotes].map((thing, i) => ({
      reportId: id,
      of: thing.id,
      part: null,
      model: embedder.model,
      vector: vectors[i % sentences.length],
    })),
  );
  const terms = new Map();
  for (const [i, quote] of quotes.entries())
    terms.set(quote.id, { terms: sentences[i].toLowerCase().replace('.', '').split(' ').slice(1), keys: [] });
  await store.saveTerms(id, terms);
  return quotes;
}

function quoteOf(report, start, length, r) {
  const content = [{ start, end: start + length }];
  const speaker = { mention: null, ...speakerOf(r), reason: 'invented' };
  /** @type {Pick<import('@crossquote/domain').Quote, 'form' | 'cue' | 'speaker' | 'sentences' | 'confidence' | 'medium'>} */
  const rest = { form: 'direct', cue: null, speaker, sentences: [0], confidence: 1, medium: null };
  return { id: quoteId(report, content), reportId: report, content, ...rest };
}

async function addTestimony(r, a, b) {
  const quotes = pairOf(a.id, b.id);
  const id = alignmentId(a.id, b.id);
  /** @type {import('@crossquote/domain').Alignment} */
  const alignment = {
    id,
    collection: 'default',
    quotes,
    relation: 'same',
    score: (r % 100) / 100,
    evidence: [],
    differences: [],
  };
  await store.saveAlignments({ subject: a.reportId, stage: 'align', fingerprint: 'f' }, [alignment]);
  const reason = { joinedBy: { alignment: id, score: alignment.score }, takenFrom: null };
  /** @type {import('@crossquote/domain').Testimony} */
  const testimony = {
    id: testimonyId(quotes),
    collection: 'default',
    state: 'suggested',
    languages: ['en'],
    speakers: [speakerOf(r)],
    reports: [a.reportId, b.reportId],
    firstSeen: dayOf(r),
    members: quotes,
    alignments: [id],
    earliest: quotes[0],
    fullest: quotes[0],
    reasons: [reason, reason],
    conflicts: [],
    searched: [],
  };
  /** @type {import('@crossquote/domain').StageMark} */
  const mark = { subject: 'default', stage: 'cluster', fingerprint: String(r) };
  await store.saveTestimonies(mark, [testimony], { recipe: 'r', searched: [], instead: [] });
}

/** One of 5,000. */
function speakerOf(r) {
  const n = r % 5000;
  const word = (seed) => [0, 1, 2].map((i) => SYLLABLES[(seed >> (i * 3)) % 8]).join('');
  const name = `${capital(word(n))}n ${capital(word(n * 7 + 3))}r${n}`.replace(
    /\d/g,
    (digit) => SYLLABLES[Number(digit) % 8],
  );
  return { id: `p_${n}`, name };
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function dayOf(r) {
  return new Date(Date.UTC(2020, 0, 1) + (r % 2000) * 86_400_000).toISOString().slice(0, 10);
}

function cursor(...keys) {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

function pick(list) {
  return list[Math.floor(Math.random() * list.length)];
}

async function serve(unknown) {
  const app = apiApp({
    store,
    embedder,
    queue: fakeJobQueue(),
    translator: fakeTranslator(),
    lexicon: fakeLexicon(),
    targets: ['en'],
    clock: systemClock,
    collection: 'default',
    languagePairs: async () => [],
    access: accessRules({ host: '127.0.0.1', hasTls: false, behindProxy: false, requestsPerMinute: 1e9 }),
    names: openNames(store, unknown),
    streams: { most: 1, pauseMs: 500, longestMs: 1000 },
    sweeps: { soon: () => {} },
    version: '0',
  });
  return listen(app, { host: '127.0.0.1', port: 0, tls: null });
}

async function measure(url, name, pathOf) {
  // What is made once for all who ask is no part of it.
  await (await fetch(url + pathOf())).text();
  const until = performance.now() + SECONDS * 1000;
  const times = [];
  const client = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      const response = await fetch(url + pathOf());
      await response.text();
      if (response.status !== 200) throw new Error(`${name}: ${response.status}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  console.log(
    `${name.padEnd(12)} ${(times.length / SECONDS).toFixed(0).padStart(6)} requests/s  median ${at(0.5)} ms  p99 ${at(0.99)} ms`,
  );
}
