/*
 * Translates the held-out numbers with the exported model through transformers.js: one by one, in padded batches, and in
 * padded batches with rows kept at their end (see keepEnded).
 *   node scripts/train/tiny-marian/measure.mjs --model test/fixtures/models/tiny-marian-de-en [--modules <folder>]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { model: { type: 'string' }, modules: { type: 'string', default: '.' } },
});
const require = createRequire(resolve(values.modules, 'package.json'));
const library = await import(pathToFileURL(require.resolve('@huggingface/transformers')).href);
const { env, pipeline, LogitsProcessor, LogitsProcessorList } = library.default ?? library;

env.allowRemoteModels = false;
env.localModelPath = dirname(resolve(values.model));
const translator = await pipeline('translation', basename(values.model), { dtype: 'fp32' });
const rows = JSON.parse(readFileSync(resolve(values.model, 'held-out.json'), 'utf8'));

const single = [];
for (const row of rows) single.push((await translator(row.de))[0].translation_text);
report(
  'one by one, right',
  single,
  rows.map((row) => row.en),
);
report('batches of 16, same as one by one', await inBatches(), single);
report('batches of 16 with ended rows kept ended, same as one by one', await inBatches(keepEnded()), single);

async function inBatches(options = {}) {
  const texts = [];
  for (let i = 0; i < rows.length; i += 16) {
    const out = await translator(
      rows.slice(i, i + 16).map((row) => row.de),
      options,
    );
    texts.push(...out.map((row) => row.translation_text));
  }
  return texts;
}

/** In a batch the library decodes on until every row ends in the same step, so an ended row must go on ending. */
function keepEnded() {
  const eos = translator.model.generation_config.eos_token_id;
  class KeepEnded extends LogitsProcessor {
    _call(ids, logits) {
      ids.forEach((row, i) => {
        if (row.slice(1).some((id) => Number(id) === eos)) logits[i].data.fill(-Infinity)[eos] = 0;
      });
      return logits;
    }
  }
  const list = new LogitsProcessorList();
  list.push(new KeepEnded());
  return { logits_processor: list };
}

function report(title, got, wanted) {
  const same = got.filter((text, i) => text === wanted[i]).length;
  console.log(`${title}: ${same} of ${wanted.length}`);
  got
    .map((text, i) => [text, wanted[i]])
    .filter(([a, b]) => a !== b)
    .slice(0, 3)
    .forEach((pair) => console.log('  ', ...pair));
}
