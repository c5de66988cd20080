/**
 * Sentences a second and memory of the sentence model that ships, beside a transformer in the shape of multilingual MiniLM-L12 with
 * random weights (made anew each time; needs Debian's python3-onnx), each in a process of its own, one after the other, one thread:
 *
 *   npm run build && node scripts/measure-embedder.mjs [sentences: ../shared/bench/retrieval/ntrex.deu-eng.dev.jsonl]
 *
 * `through the library`: pipeline('feature-extraction') on one sentence at a time, and on 32 at a time; `through Crossquote`: its
 * Embedder port. Every figure is the best of three rounds. Without the file of sentences, those of data/demo are taken again and again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openEmbedder } from '@crossquote/models';

const root = fileURLToPath(new URL('..', import.meta.url));
const ships = join(
  root,
  'data/models',
  readdirSync(join(root, 'data/models')).find((name) => name.includes('static')),
);
const [, , first = join(root, '../shared/bench/retrieval/ntrex.deu-eng.dev.jsonl'), how, model] =
  process.argv;

if (how === undefined) compare();
else console.log(JSON.stringify(await measure(sentences(first), how, model)));

function compare() {
  const made = mkdtempSync(join(tmpdir(), 'minilm-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  const transformer = join(made, 'random-minilm');
  execFileSync('/usr/bin/python3', [
    '-B',
    join(root, 'scripts/train/engine/random_minilm.py'),
    ships,
    transformer,
  ]);
  const runs = [
    ['MiniLM-shaped, one at a time', 'library', transformer, 300],
    ['MiniLM-shaped, 32 at a time', 'library32', transformer, 300],
    ['ships, library, one at a time', 'library', ships, 2000],
    ['ships, Embedder port', 'port', ships, 20_000],
  ].map(([name, way, folder, count]) => ({ name, ...inChild(`${first}#${count}`, way, folder) }));
  const [slowest] = runs;
  for (const { name, rate, megabytes } of runs)
    console.log(
      `${name.padEnd(30)} ${rate.toFixed(0).padStart(7)} sentences/s  ${(rate / slowest.rate).toFixed(1).padStart(6)} x  ${megabytes.toFixed(0).padStart(5)} MB`,
    );
}

function inChild(...args) {
  return JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { encoding: 'utf8' }),
  );
}

async function measure(texts, way, folder) {
  const before = process.memoryUsage().rss;
  const embed = way === 'port' ? await port(folder) : await library(folder, way === 'library' ? 1 : 32);
  await embed(texts.slice(0, 50));
  let rate = 0;
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    await embed(texts);
    rate = Math.max(rate, (1000 * texts.length) / (performance.now() - started));
  }
  return { rate, megabytes: (process.memoryUsage().rss - before) / 1e6 };
}

async function port(folder) {
  const embedder = await openEmbedder({ folder, threads: 1 });
  return (texts) => embedder.embed(texts);
}

async function library(folder, batch) {
  const require = createRequire(join(root, 'packages/models/package.json'));
  const { env, pipeline } = await import(pathToFileURL(require.resolve('@huggingface/transformers')).href);
  env.allowRemoteModels = false;
  env.localModelPath = dirname(folder);
  const session_options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  const extract = await pipeline('feature-extraction', basename(folder), { dtype: 'q8', session_options });
  return async (texts) => {
    for (let i = 0; i < texts.length; i += batch)
      await extract(texts.slice(i, i + batch), { pooling: 'mean', normalize: true });
  };
}

/** As many as asked, each another text, so that nothing can be remembered whole. */
function sentences(asked) {
  const [file, count] = asked.split('#');
  const lines = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).src)
    : readdirSync(join(root, 'data/demo'))
        .filter((name) => /\.(txt|md|html)$/.test(name))
        .flatMap((name) => readFileSync(join(root, 'data/demo', name), 'utf8').split(/(?<=[.!?])\s+/));
  return Array.from({ length: Number(count) }, (_, i) => `${lines[i % lines.length]} ${i}`);
}
