/**
 * Invented words of the translator that ships, on public test sets: how many of them a person's translation has all the same, and which names get their source's spelling
 * back (`translate/put-back-invented.ts`). Usage, after `npm run build`:
 *
 *   node scripts/measure-invented-words.mjs [--data ../shared/bench] [--show]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { putBackInvented } from '../packages/pipeline/dist/index.js';
import { readConfig, translatorOf } from '../packages/runtime/dist/index.js';

const SETS = [
  ['de', 'flores-dev'],
  ['de', 'wmt17'],
  ['fr', 'flores-dev'],
];

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    show: { type: 'boolean', default: false },
  },
});
const wordsOf = (text) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const has = (text, word) => wordsOf(text).some((other) => other.toLowerCase() === word.toLowerCase());

const translator = translatorOf(readConfig());
for (const [language, set] of SETS) {
  const rows = readFileSync(join(values.data, 'mt', `${language}-en`, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const made = await translator.translate(
    rows.map(({ src }) => src),
    language,
    'en',
  );
  const count = { sentences: 0, names: 0, right: 0, wrong: 0, words: 0, inReference: 0 };
  rows.forEach(({ src, ref }, i) => {
    const between = { source: src, sourceLanguage: language, targetLanguage: 'en', names: [] };
    const named = putBackInvented(made[i], between);
    const left = named.signals?.invented ?? [];
    const exchanged = (made[i].signals?.invented ?? []).filter((word) => !left.includes(word));
    const given = [...new Set(wordsOf(named.text).filter((word) => !has(made[i].text, word)))];
    if (left.length + exchanged.length > 0) count.sentences++;
    count.names += exchanged.length;
    count.right += given.filter((name) => has(ref, name)).length;
    count.wrong += exchanged.filter((word) => has(ref, word)).length;
    count.words += left.length;
    count.inReference += left.filter((word) => has(ref, word)).length;
    if (values.show && exchanged.length + left.length > 0)
      console.log(`  ${exchanged.join(' ')} -> ${given.join(' ')} | ${left.join(' ')}`);
  });
  console.log(
    `${set} ${language}: ${count.sentences} of ${rows.length} translations have an invented word; ${count.names} are names put back, of which the reference has ${count.right} as they are now and ${count.wrong} as they were; of ${count.words} others it has ${count.inReference}`,
  );
}
await translator.close();
