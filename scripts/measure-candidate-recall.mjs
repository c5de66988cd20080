/**
 * How many true pairs become candidates: the same quote in two languages, untranslated, by the model that ships. Usage:
 *
 *   npm run build && node scripts/measure-candidate-recall.mjs [quotes.jsonl: ../shared/bench/match/ntrex_quotes.dev.jsonl]
 *
 * Every view of a quote is a report of one sentence in an embedded database in memory. For
 * each pair of languages: pairs, and the percentage that is a candidate; at all, and by its keys alone (with vectors that are never near).
 * Then the share of all pairs of different documents that are candidates, which is what the others cost.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quoteId, sentenceId, UNKNOWN_SPEAKER } from '@crossquote/domain';
import { openEmbedder, openLexicon } from '@crossquote/models';
import { CANDIDATES, embedReport, saveTermsOf } from '@crossquote/pipeline';
import { openEmbedded, openStore } from '@crossquote/store';
import { measuredReport } from './measured-report.mjs';

const [file = fileURLToPath(new URL('../../shared/bench/match/ntrex_quotes.dev.jsonl', import.meta.url))] =
  process.argv.slice(2);
const NEVER = { within: 2, across: 2, least: 2 };

const folder = fileURLToPath(new URL('../data/models/crossquote-static-v1', import.meta.url));
const embedder = await openEmbedder({ folder });
const lexicon = await openLexicon(folder);
const store = await openStore(await openEmbedded(null));
const views = viewsOf(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
for (const view of views) await keep(view);
for (const view of views) {
  view.any = await othersOf(view, CANDIDATES);
  view.byKeys = await othersOf(view, { ...CANDIDATES, ...NEVER });
}
print(pairsOf(views));
await store.close();

function viewsOf(rows) {
  return rows.flatMap(({ id, doc, views: byLanguage }) =>
    Object.entries(byLanguage).flatMap(([language, { sentence, quote }]) => {
      const words = quote?.trim();
      const start = words ? sentence.indexOf(words) : -1;
      return start < 0 ? [] : [viewOf({ id, doc, language }, sentence, { start, end: start + words.length })];
    }),
  );
}

function viewOf(row, text, content) {
  const report = measuredReport(text, { language: row.language }, `${row.id} ${row.language} ${text}`);
  const range = { start: 0, end: text.length };
  const sentence = { id: sentenceId(report.id, range), reportId: report.id, index: 0, range, role: 'text' };
  const quote = {
    id: quoteId(report.id, [content]),
    reportId: report.id,
    form: 'direct',
    content: [content],
    cue: null,
    speaker: UNKNOWN_SPEAKER,
    sentences: [0],
    confidence: 1,
    medium: null,
  };
  return { ...row, report, sentence, quote };
}

async function keep({ report, sentence, quote }) {
  const mark = (stage) => ({ subject: report.id, stage, fingerprint: '0badc0de' });
  await store.addReport(report, new Uint8Array());
  await store.saveSentences(mark('split'), [sentence]);
  await store.saveQuotes(mark('quotes'), [quote]);
  await store.saveEmbeddings(mark('embed'), await embedReport(report, [sentence], [quote], embedder));
  await saveTermsOf(report.id, { model: embedder.model, lexicon, store });
}

async function othersOf({ report }, rule) {
  const pairs = await store.candidates({ reportId: report.id, model: embedder.model, ...rule });
  return new Set(pairs.map(({ other }) => other));
}

/** By pair of languages, and for quotes of different documents all together. */
function pairsOf(all) {
  const counts = new Map();
  const count = (name, a, b) => {
    const sum = counts.get(name) ?? { pairs: 0, any: 0, byKeys: 0 };
    sum.pairs++;
    if (a.any.has(b.quote.id)) sum.any++;
    if (a.byKeys.has(b.quote.id)) sum.byKeys++;
    counts.set(name, sum);
  };
  for (const [index, a] of all.entries())
    for (const b of all.slice(index + 1)) {
      if (a.id === b.id) count(`${a.language}-${b.language}`, a, b);
      if (a.id === b.id) count('all true pairs', a, b);
      if (a.doc !== b.doc) count('different documents', a, b);
    }
  return counts;
}

function print(counts) {
  const percent = (part, whole) => ((100 * part) / whole).toFixed(2);
  for (const [name, { pairs, any, byKeys }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${name}: ${pairs} pairs, candidates ${percent(any, pairs)} %, by keys ${percent(byKeys, pairs)} %`,
    );
}
