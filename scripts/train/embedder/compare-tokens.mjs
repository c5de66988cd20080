/*
 * Whether an exported embedder cuts texts into the same tokens in transformers.js as in training: of the lines of a sample, how
 * many have sentencepiece's token ids. How good the model is, `crossquote eval retrieval` and `eval sts` tell (`--model ./folder`).
 *   node scripts/train/embedder/compare-tokens.mjs --model data/models/crossquote-static-v1 --sample <sample.jsonl of prepare.py>
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    sample: { type: 'string' },
    modules: { type: 'string', default: '.' },
  },
});
const require = createRequire(resolve(values.modules, 'package.json'));
const library = await import(pathToFileURL(require.resolve('@huggingface/transformers')).href);
const { AutoTokenizer, env } = library.default ?? library;

env.allowRemoteModels = false;
env.localModelPath = dirname(resolve(values.model));
const tokenizer = await AutoTokenizer.from_pretrained(basename(values.model));
const counts = {};
for (const line of readFileSync(values.sample, 'utf8').split('\n').filter(Boolean)) {
  const { language, text, ids } = JSON.parse(line);
  const own = String(tokenizer.encode(text));
  counts[language] ??= [0, 0];
  counts[language][1] += 1;
  if (own === String(ids)) counts[language][0] += 1;
  else console.log('differs:', JSON.stringify(text), String(ids), own);
}
const total = Object.values(counts).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
const parts = Object.entries(counts).map(([language, [same, all]]) => `${language} ${same}/${all}`);
console.log(`same token ids: ${total[0]} of ${total[1]} lines (${parts.join(', ')})`);
