/**
 * What the differ hears in news with changes made in it, beside what the rules say: what thresholds are chosen from. Usage, after `npm run build`:
 *
 *   node scripts/train/differ/heard.mjs --data ../shared/bench --out heard.jsonl
 *   node scripts/train/differ/heard.mjs --data ../shared/bench --model work/crossquote-differ-v2 --out heard.jsonl
 *
 * Of the half called `fit` alone. Writes a line for each pair: its change, languages and texts, what the rules tell, the log-odds of each kind, whether
 * the model has words for it, and how much longer one side is than a clause left out would make it. Prints, for each kind, the share of changes heard at the log-odds that 1, 2, 3 and 5 % of faithful pairs reach, and the time.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changedPairs } from '../../../packages/eval/dist/match/changed-pairs.js';
import { documentSets } from '../../../packages/eval/dist/match/evaluate-match.js';
import { parallelDocuments } from '../../../packages/eval/dist/match/parallel-documents.js';
import { openDiffer } from '../../../packages/models/dist/index.js';
import { surplusOf } from '../../../packages/pipeline/dist/align/differences/omissions/left-out.js';
import { compareQuotes } from '../../../packages/pipeline/dist/align/judging/compare-quotes.js';
import { alignPair, hearDifferences, heardTogether } from '../../../packages/pipeline/dist/index.js';
import { embedderOf, lexiconOf, readConfig } from '../../../packages/runtime/dist/index.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    model: { type: 'string', default: 'data/models/crossquote-differ-v2' },
    words: { type: 'string', default: 'data/models/crossquote-static-v1' },
  },
});
if (!values.data || !values.out) {
  console.error('give --data, the folder of test sets, and --out, a file for what is heard');
  process.exit(2);
}
const SHOWN = -1; // as in packages/pipeline/src/align/hearing/hear-differences.ts
const config = readConfig();
const [embedder, lexicon] = [await embedderOf(config), await lexiconOf(config)];
const differ = await openDiffer({ folder: values.model, words: values.words });
const documents = parallelDocuments(documentSets(values.data, 'dev'), 'fit');
const lines = [];
let spent = 0;

/** As hear-differences.ts hears it. */
async function timed(left, right) {
  const began = performance.now();
  const heard = await heardTogether(differ, left, right);
  spent += performance.now() - began;
  return heard;
}

for await (const { change, languages, a, b } of changedPairs(
  documents,
  Number(values.seed),
  embedder,
  lexicon,
)) {
  const ruled = alignPair(a, b);
  let read = null;
  const recorder = {
    model: differ.model,
    compare: async (left, right) => {
      const heard = await timed(left, right);
      read = { texts: [left, right].map(({ words }) => words.join(' ')), heard };
      return heard && { same: 0, differs: heard };
    },
    inContext: async () => null,
    inEnglish: async () => null,
    rendered: async () => null,
    close: async () => {},
  };
  await hearDifferences(ruled, a, b, recorder);
  const odds = read?.heard && Object.fromEntries(read.heard.map(({ what, odds: log }) => [what, log]));
  const shown = read?.heard
    ?.filter(({ left, right }) => Math.max(...left, ...right) >= SHOWN)
    .map(({ what }) => what);
  lines.push({
    change,
    languages,
    texts: read?.texts ?? null,
    rules: ruled.differences.map(({ what, left, right }) => [what, left?.text ?? null, right?.text ?? null]),
    odds: odds ?? null,
    shown: shown ?? [],
    surplus: surplusOf(a, b, compareQuotes(a, b).links),
  });
}
writeFileSync(values.out, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);

const faithful = lines.filter(({ change, odds }) => change === null && odds);
for (const kind of ['number', 'name', 'negation', 'omission']) {
  const calm = faithful.map(({ odds }) => odds[kind]).sort((x, y) => y - x);
  const changed = lines.filter(({ change, odds }) => change === kind && odds);
  const shares = [1, 2, 3, 5].map((percent) => {
    const least = calm[Math.floor((calm.length * percent) / 100)];
    const share = changed.filter(({ odds }) => odds[kind] > least).length / changed.length;
    return `${(100 * share).toFixed(1)} at ${percent} % (${least.toFixed(1)})`;
  });
  console.log(`${kind}: ${shares.join(', ')} of ${changed.length}`);
}
const asked = lines.filter(({ odds }) => odds).length;
console.log(`${(spent / asked).toFixed(2)} ms a pair, of ${asked} asked in ${lines.length}`);
await differ.close();
await lexicon.close();
await embedder.close();
