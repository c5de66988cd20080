/*
 * Holds an exported translator against PyTorch, through transformers.js: the same token ids in, the same token ids out?
 *   node scripts/train/translator/compare.mjs --model <folder> --expected expected.jsonl [--sample sample.jsonl] [--least 100]
 * `expected.jsonl` is what translate.py --json prints, `sample.jsonl` what prepare.py writes. Ends with an error when fewer than
 * --least per cent of the translations, or any line of the sample, differ: quantised models may differ, those in fp32 may not.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    expected: { type: 'string' },
    sample: { type: 'string' },
    least: { type: 'string', default: '100' },
    limit: { type: 'string', default: '256' },
    modules: { type: 'string', default: '.' },
  },
});
const require = createRequire(resolve(values.modules, 'package.json'));
const library = await import(pathToFileURL(require.resolve('@huggingface/transformers')).href);
const { env, AutoTokenizer, AutoModelForSeq2SeqLM } = library.default ?? library;

env.allowRemoteModels = false;
env.localModelPath = dirname(resolve(values.model));
const name = basename(values.model);
const { dtype } = JSON.parse(readFileSync(resolve(values.model, 'manifest.json'), 'utf8'));
const tokenizer = await AutoTokenizer.from_pretrained(name);

const tokens = values.sample ? compareTokens(rowsOf(values.sample)) : true;
const texts = values.expected ? await compareTranslations(rowsOf(values.expected)) : true;
process.exitCode = tokens && texts ? 0 : 1;

function rowsOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function compareTokens(rows) {
  const different = rows.filter(({ text, ids }) => String(tokenizer.encode(text)) !== String(ids));
  console.log(`same token ids as sentencepiece: ${rows.length - different.length} of ${rows.length} lines`);
  for (const { text, ids } of different.slice(0, 3)) {
    console.log('  ', JSON.stringify(text), '\n  ', String(ids), '\n  ', String(tokenizer.encode(text)));
  }
  return different.length === 0;
}

async function compareTranslations(rows) {
  const model = await AutoModelForSeq2SeqLM.from_pretrained(name, { dtype });
  let same = 0;
  for (const { text, source, target, translation } of rows) {
    const inputs = tokenizer(text);
    const output = await model.generate({ ...inputs, max_new_tokens: Number(values.limit), num_beams: 1 });
    // The first token is the decoder's start.
    const made = output.tolist()[0].slice(1).map(Number);
    const right = String(inputs.input_ids.tolist()[0]) === String(source) && String(made) === String(target);
    if (right) same += 1;
    else console.log('  ', translation, '\n  ', tokenizer.decode(made, { skip_special_tokens: true }));
  }
  await model.dispose();
  console.log(`same translations as PyTorch: ${same} of ${rows.length} (${dtype})`);
  return 100 * same >= Number(values.least) * rows.length;
}
