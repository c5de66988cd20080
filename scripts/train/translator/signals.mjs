/*
 * What a model's own log-probability says of its translations: for several thresholds, which share of the sentences lies under each, and how good
 * those and the others are (mean chrF of sentences). export.py --doubt-below takes the one chosen. After npm run build:
 *   node scripts/train/translator/signals.mjs --models data/models --name <name> --from de --set ../shared/bench/mt/de-en/flores-dev.jsonl
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chrf } from '../../../packages/eval/dist/mt/chrf.js';
import { withTranslator } from './translator-of.mjs';

const THRESHOLDS = [-0.3, -0.4, -0.5, -0.6, -0.7, -0.8, -1, -1.3, -1.6];

const { values } = parseArgs({
  options: {
    models: { type: 'string' },
    name: { type: 'string' },
    from: { type: 'string', default: 'de' },
    set: { type: 'string' },
  },
});
const rows = readFileSync(values.set, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const sources = rows.map(({ src }) => src);
await withTranslator(values, async (translator) => {
  const made = await translator.translate(sources, values.from, 'en');
  const judged = made.map(({ text, signals }, i) => ({
    quality: chrf([text], [rows[i].ref]),
    sure: signals.logProbability,
  }));
  console.log('under | share | chrF of these | of the others');
  for (const threshold of THRESHOLDS) {
    const under = judged.filter(({ sure }) => sure < threshold);
    const others = judged.filter(({ sure }) => sure >= threshold);
    const share = `${((100 * under.length) / judged.length).toFixed(1)} %`;
    console.log([threshold, share, quality(under), quality(others)].join(' | '));
  }
});

function quality(judged) {
  if (judged.length === 0) return '–';
  return (judged.reduce((sum, { quality: one }) => sum + one, 0) / judged.length).toFixed(1);
}
