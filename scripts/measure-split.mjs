/**
 * How well sentences are split: `npm run build && node scripts/measure-split.mjs [--data ../shared/bench/split] [--lang de] [--show]`.
 * Rows with `exact` of golden.<lang>.dev.jsonl: share whose list of sentences is equal. ud.<treebank>.dev.jsonl: F1 over boundary
 * positions, the last one of a text left out. Beside ours: sentence-splitter alone and Intl.Segmenter.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const fromPipeline = createRequire(join(root, 'packages/pipeline/package.json'));
const { splitReport } = await import(join(root, 'packages/pipeline/dist/split/index.js'));
const { split } = fromPipeline('sentence-splitter');

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '../shared/bench/split') },
    lang: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});

const SYSTEMS = { crossquote: ours, 'sentence-splitter': alone, 'Intl.Segmenter': segmenter };

for (const file of readdirSync(values.data).filter((name) => name.endsWith('.jsonl'))) {
  const lang = /\.([a-z]{2})[._]/.exec(file)[1];
  if (values.lang !== undefined && values.lang !== lang) continue;
  const rows = readFileSync(join(values.data, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const isUd = file.startsWith('ud.');
  const used = isUd || file.startsWith('golden48') ? rows : rows.filter((row) => row.exact);
  const scores = Object.entries(SYSTEMS).map(
    ([name, system]) =>
      `${name} ${(isUd ? boundaryF1(used, lang, system) : equalShare(used, lang, system, name)).toFixed(1)}`,
  );
  console.log(`${file} (${used.length}, ${isUd ? 'boundary F1' : 'equal lists'}): ${scores.join(' | ')}`);
}

function ours(text, language) {
  const report = {
    id: 'r',
    language,
    text,
    blocks: [{ start: 0, end: text.length, role: 'text', note: null }],
  };
  return splitReport(report).map(({ range }) => text.slice(range.start, range.end));
}

function alone(text) {
  return split(text)
    .filter((node) => node.type === 'Sentence')
    .map((node) => node.raw);
}

function segmenter(text, language) {
  return Array.from(
    new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
    ({ segment }) => segment,
  );
}

function equalShare(rows, lang, system, name) {
  const wrong = rows.filter((row) => {
    const found = trimmed(system(row.text, lang));
    return ![row.sentences, ...(row.alt ?? [])].some((list) => same(found, trimmed(list)));
  });
  if (values.show && name === 'crossquote') {
    for (const row of wrong)
      console.log(row.id, '\n  want', trimmed(row.sentences), '\n  have', trimmed(system(row.text, lang)));
  }
  return 100 * (1 - wrong.length / rows.length);
}

/** Boundaries are counted in characters that are not white space, so that white space between sentences does not matter. */
function boundaryF1(rows, lang, system) {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const row of rows) {
    const have = boundaries(system(row.text, lang));
    const want = boundaries(row.sentences);
    hits += [...have].filter((place) => want.has(place)).length;
    found += have.size;
    wanted += want.size;
  }
  return (200 * hits) / (found + wanted);
}

function boundaries(sentences) {
  const places = new Set();
  let at = 0;
  for (const sentence of sentences) {
    at += sentence.replace(/\s+/g, '').length;
    places.add(at);
  }
  places.delete(at);
  return places;
}

function trimmed(sentences) {
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function same(a, b) {
  return a.length === b.length && a.every((sentence, index) => sentence === b[index]);
}
