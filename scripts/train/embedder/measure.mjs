/*
 * Scores an exported embedder through transformers.js: of all English sentences of a file, is the nearest one the
 * translation? P@1 by cosine, and by the margin score (Artetxe & Schwenk 2019, ratio, k = 4); both in per cent.
 *   node scripts/train/embedder/measure.mjs --data ../shared/bench/retrieval --model data/models/crossquote-static-v0
 * With --sample <sample.jsonl of prepare.py> it also counts the lines whose token ids equal sentencepiece's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    model: { type: 'string' },
    sample: { type: 'string' },
    modules: { type: 'string', default: '.' },
  },
});
const require = createRequire(resolve(values.modules, 'package.json'));
const library = await import(pathToFileURL(require.resolve('@huggingface/transformers')).href);
const { env, pipeline } = library.default ?? library;

env.allowRemoteModels = false;
env.localModelPath = dirname(resolve(values.model));
const started = performance.now();
const extract = await pipeline('feature-extraction', basename(values.model), { dtype: 'q8' });
console.log(`loaded in ${Math.round(performance.now() - started)} ms`);
if (values.sample) compareTokens(readRows(values.sample));
if (values.data) await scoreFolder(values.data);

async function scoreFolder(folder) {
  let sentences = 0;
  let milliseconds = 0;
  console.log('file                            n   P@1  margin');
  for (const file of readdirSync(folder).sort()) {
    const pairs = readPairs(join(folder, file));
    const before = performance.now();
    const foreign = await embed(pairs.map((pair) => pair[0]));
    const english = await embed(pairs.map((pair) => pair[1]));
    milliseconds += performance.now() - before;
    sentences += 2 * pairs.length;
    const scores = foreign.map((a) => english.map((b) => dot(a, b)));
    const columns = [score(scores), score(withMargin(scores, 4))].map((x) => x.toFixed(1).padStart(5));
    console.log(file.padEnd(28), String(pairs.length).padStart(4), ...columns);
  }
  console.log(`${Math.round((1000 * sentences) / milliseconds)} sentences per second`);
}

function readPairs(path) {
  if (path.endsWith('.jsonl')) return readRows(path).map((row) => [row.src, row.eng]);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

function readRows(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function embed(texts) {
  const vectors = [];
  for (let i = 0; i < texts.length; i += 64) {
    const output = await extract(texts.slice(i, i + 64), { pooling: 'mean', normalize: true });
    const width = output.dims[1];
    for (let at = 0; at < output.data.length; at += width) vectors.push(output.data.slice(at, at + width));
  }
  return vectors;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
}

function withMargin(scores, k) {
  const rows = scores.map((row) => meanOfBest(row, k));
  const columns = scores[0].map((_, j) =>
    meanOfBest(
      scores.map((row) => row[j]),
      k,
    ),
  );
  return scores.map((row, i) => row.map((x, j) => (2 * x) / (rows[i] + columns[j])));
}

function meanOfBest(row, k) {
  const best = [...row].sort((a, b) => b - a).slice(0, k);
  return best.reduce((sum, x) => sum + x, 0) / best.length;
}

function score(scores) {
  const right = scores.filter((row, i) => row.every((x, j) => j === i || x < row[i]));
  return (100 * right.length) / scores.length;
}

function compareTokens(rows) {
  const counts = {};
  for (const { language, text, ids } of rows) {
    counts[language] ??= [0, 0];
    counts[language][1] += 1;
    if (String(extract.tokenizer.encode(text)) === String(ids)) counts[language][0] += 1;
    else console.log('differs:', JSON.stringify(text), String(ids), String(extract.tokenizer.encode(text)));
  }
  const total = Object.values(counts).reduce(([a, b], [c, d]) => [a + c, b + d]);
  const parts = Object.entries(counts).map(([language, [same, all]]) => `${language} ${same}/${all}`);
  console.log(`same token ids: ${total[0]} of ${total[1]} lines (${parts.join(', ')})`);
}
