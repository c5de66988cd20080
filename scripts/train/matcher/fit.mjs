/**
 * Fits the matcher's weights and writes them to packages/pipeline/src/align/weights/fitted-weights.ts. Usage, after `npm run build`:
 *
 *   node scripts/train/matcher/fit.mjs <folder laid out like ../shared/bench> <folder that ../differ/statement_groups.py wrote> [--check]
 *
 * Takes about a quarter of an hour. --check writes nothing, and fails when the file would be another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitMatcher } from '../../../packages/eval/dist/index.js';
import { differOf, embedderOf, lexiconOf, readConfig } from '../../../packages/runtime/dist/index.js';

const [data, statements, flag] = process.argv.slice(2);
if (!data || !statements) {
  console.error(
    'give the folder with the test sets, such as ../shared/bench, and the folder that statement_groups.py wrote',
  );
  process.exit(2);
}
const file = fileURLToPath(
  new URL('../../../packages/pipeline/src/align/weights/fitted-weights.ts', import.meta.url),
);
const config = readConfig();
const [embedder, lexicon, differ] = [
  await embedderOf(config),
  await lexiconOf(config),
  await differOf(config),
];
const { weights, pairs, same } = await fitMatcher(data, statements, embedder, lexicon, differ);
const { name, revision } = embedder.model;
const reader = differ.model;
await differ.close();
await lexicon.close();
await embedder.close();

const rounded = (value) => Math.round(value * 1000) / 1000 || 0;
const key = (weight) => (/^\w+$/.test(weight) ? weight : `'${weight}'`);
const lines = Object.entries(weights).map(
  ([weight, values]) => `  ${key(weight)}: [${values.map(rounded).join(', ')}],`,
);
const text = `/**
 * Written by scripts/train/matcher/fit.mjs; do not edit. Log-odds, see weights.ts for what each number stands for. Fitted with ${name} (${revision}) and ${reader.name} (${reader.revision}) to
 * ${pairs} pairs of quotes, ${same} of them one utterance, of hard cases made from half of the documents of NTREX-128's development half (news in nine
 * languages, CC BY-SA 4.0), and of short statements that are near one another (Tatoeba, CC BY 2.0 FR); no word of either is in here. What these cannot tell is as in
 * start-weights.ts, set by judgement.
 */
import type { Weights } from './weights.ts';

export const WEIGHTS: Weights = {
${lines.join('\n')}
};
`;
if (flag === '--check') {
  const same = readFileSync(file, 'utf8') === text;
  console.log(same ? 'the weights that ship are these' : 'the weights that ship are others');
  process.exit(same ? 0 : 1);
}
writeFileSync(file, text);
console.log(`fitted to ${pairs} pairs, ${same} of them one utterance`);
