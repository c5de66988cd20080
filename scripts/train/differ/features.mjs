/**
 * What both graphs of the differ make of pairs, for train_same.py: 32-bit numbers, a row a pair. The graphs are those that ship, by export.py --features. Usage, after `npm run build`:
 *
 *   node scripts/train/differ/features.mjs --pairs <of same_pairs.py> --graphs <of export.py> --plain <new file> --in-context <new file>
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const models = new URL('../../../packages/models/', import.meta.url);
const from = (file) => import(new URL(`dist/${file}.js`, models).href);
const { loadInsideEncoder } = await from('inside-encoder');
const { lentModel } = await from('lent-model');
const { readManifest } = await from('model-manifest');
const { contextOf, feedsOf } = await from('read-sides');
const { sentenceModelIn } = await from('sentence-model-in');
const { spellingOf } = await from('spelling');
const { readerInContext } = await from('words-in-context');
const { InferenceSession } = createRequire(models)('onnxruntime-node');

const { values: given } = parseArgs({
  options: Object.fromEntries(
    ['pairs', 'graphs', 'plain', 'in-context'].map((name) => [name, { type: 'string' }]),
  ),
});
const shipped = (name) => fileURLToPath(new URL(`../../../data/models/${name}`, import.meta.url));
const [differ, words] = [shipped('crossquote-differ-v2'), shipped('crossquote-static-v1')];
const manifest = await readManifest(differ);
const contexts = readerInContext(await loadInsideEncoder(differ, manifest));
const { subwordsOf } = await lentModel(words, await sentenceModelIn(words)).model();
const open = (graph) =>
  InferenceSession.create(join(given.graphs, 'onnx', graph), { intraOpNumThreads: 1, interOpNumThreads: 1 });
const graphs = [await open('model_quantized.onnx'), await open('in_context_quantized.onnx')];
const files = [openSync(given.plain, 'wx'), openSync(given['in-context'], 'wx')];

for (const line of readFileSync(given.pairs, 'utf8').split('\n').filter(Boolean)) {
  const { texts, languages } = JSON.parse(line);
  const said = texts.map((text) => text.split(' '));
  const sides = said.map((all) =>
    all.map((word) => ({ subwords: subwordsOf(word), spelling: spellingOf(word) })),
  );
  const feeds = feedsOf(
    sides,
    languages.map((language) => manifest.languages.indexOf(language)),
  );
  const context = contextOf(sides, [(await contexts(said[0])) ?? [], (await contexts(said[1])) ?? []]);
  const read = [await graphs[0].run(feeds), await graphs[1].run({ ...feeds, context })];
  for (const [at, { features }] of read.entries())
    writeSync(
      files[at],
      new Uint8Array(features.data.buffer, features.data.byteOffset, features.data.byteLength),
    );
}
files.forEach(closeSync);
process.exit(0);
