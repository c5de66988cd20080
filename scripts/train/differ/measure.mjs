/**
 * What is told of pairs that nobody changed on purpose, by the rules alone and with the differ heard. Usage, after `npm run build`:
 *
 *   PYTHONPATH=scripts/train/embedder python3 scripts/train/differ/natural.py --corpus ../shared/corpus > pairs.jsonl
 *   node scripts/train/differ/measure.mjs pairs.jsonl
 *
 * Each text is a quote of a report of its own. Prints, for each kind, the share of pairs that differ in it that are told, and of faithful ones.
 */
import { readFileSync } from 'node:fs';
import { makeReport } from '../../../packages/eval/dist/match/made-report.js';
import { readMade } from '../../../packages/eval/dist/match/read-made.js';
import { alignPair, hearDifferences } from '../../../packages/pipeline/dist/index.js';
import { differOf, embedderOf, lexiconOf, readConfig } from '../../../packages/runtime/dist/index.js';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('give the pairs that natural.py printed');
  process.exit(2);
}
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const config = readConfig();
const [embedder, lexicon, differ] = [
  await embedderOf(config),
  await lexiconOf(config),
  await differOf(config),
];

async function quoted(language, text) {
  const report = makeReport(language, '2026-03-01', [
    { words: [text], form: 'direct', speaker: 'Mira Holm' },
  ]);
  const [traits] = await readMade(report, embedder, lexicon);
  return traits;
}

const told = { rules: [], 'with the differ': [] };
let spent = 0;
for (const { change, languages, texts } of rows) {
  const [a, b] = [await quoted(languages[0], texts[0]), await quoted(languages[1], texts[1])];
  if (!a || !b) continue;
  const ruled = alignPair(a, b);
  const began = performance.now();
  const heard = differ ? await hearDifferences(ruled, a, b, differ) : ruled;
  spent += performance.now() - began;
  for (const [voice, { differences }] of Object.entries({ rules: ruled, 'with the differ': heard }))
    told[voice].push({ change, kinds: differences.map(({ what }) => what) });
}
for (const [voice, pairs] of Object.entries(told)) {
  const share = (some, is) =>
    `${((100 * some.filter(is).length) / some.length).toFixed(1)} of ${some.length}`;
  const faithful = pairs.filter(({ change }) => change === null);
  console.log(`${voice}: of faithful pairs ${share(faithful, ({ kinds }) => kinds.length > 0)}`);
  for (const kind of ['number', 'name', 'negation']) {
    const differing = pairs.filter(({ change }) => change === kind);
    console.log(
      `  ${kind}: ${share(differing, ({ kinds }) => kinds.includes(kind))}; of faithful ones ${share(faithful, ({ kinds }) => kinds.includes(kind))}; ` +
        `told as that or as one or the other: ${share(differing, ({ kinds }) => kinds.includes(kind) || kinds.includes('opposite'))}`,
    );
  }
}
console.log(`${(spent / told.rules.length).toFixed(1)} ms a pair`);
await differ?.close();
await lexicon.close();
await embedder.close();
