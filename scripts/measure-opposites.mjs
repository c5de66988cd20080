/**
 * How often words of which only one can be true are told between two sentences: wrongly, of a sentence and its translation, and rightly, where one of them was put in the
 * place of another. After `npm run build`: `node scripts/measure-opposites.mjs --data ../shared/bench [--show]`. Reads the news of NTREX and FLORES-dev.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { personIn } from '../packages/eval/dist/match/attribution.js';
import { documentSets } from '../packages/eval/dist/match/evaluate-match.js';
import { makeReport } from '../packages/eval/dist/match/made-report.js';
import { parallelDocuments } from '../packages/eval/dist/match/parallel-documents.js';
import { readMade } from '../packages/eval/dist/match/read-made.js';
import { randomFrom } from '../packages/eval/dist/random-from.js';
import { readRows } from '../packages/eval/dist/read-rows.js';
import { OPPOSITES } from '../packages/pipeline/dist/align/differences/opposite-words.js';
import { oppositesIn } from '../packages/pipeline/dist/align/differences/opposites-in.js';
import { alignPair } from '../packages/pipeline/dist/index.js';
import { embedderOf, lexiconOf, readConfig } from '../packages/runtime/dist/index.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    show: { type: 'boolean', default: false },
  },
});
const OTHERS = ['de', 'fr', 'es', 'ru', 'tr', 'uk', 'ar', 'fa'];
const PAIRS = [
  ...OTHERS.map((language) => ['en', language]),
  ['de', 'ar'],
  ['fr', 'uk'],
  ['ru', 'tr'],
  ['es', 'fa'],
  ['de', 'fr'],
];
/** Words of longer sentences are left out: no quote is as long. */
const MOST_WORDS = 60;
/** Sentences changed of each class. */
const MOST_CHANGED = 100;

const config = readConfig();
const [embedder, lexicon] = [await embedderOf(config), await lexiconOf(config)];

/** The sentence as somebody's words. */
async function quoted(language, words) {
  const statement = { words: [words], form: 'direct', speaker: personIn(0, language) };
  const [quote] = await readMade(makeReport(language, '2026-03-01', [statement]), embedder, lexicon);
  return quote;
}

const told = (a, b) => alignPair(a, b).differences.filter(({ what }) => what === 'opposite');

async function faithful(name, sentences) {
  let [pairs, wrong] = [0, 0];
  for (const sentence of sentences) {
    const quotes = {};
    for (const [language, words] of Object.entries(sentence))
      if (words.split(/\s+/u).length <= MOST_WORDS) quotes[language] = await quoted(language, words);
    for (const [one, other] of PAIRS) {
      if (!quotes[one] || !quotes[other]) continue;
      pairs++;
      const [first] = told(quotes[one], quotes[other]);
      if (!first) continue;
      wrong++;
      if (values.show) console.log(`${one} ${other}: ${first.left.text} / ${first.right.text}`);
    }
  }
  console.log(`${name}: told in ${wrong} of ${pairs} faithful pairs`);
}

/** A word of the other member, as it stands in the list. */
function wordOf(member) {
  const words = (member.words.en ?? '').split(', ');
  return (words.find((word) => !/[*_~[]/u.test(word)) ?? words[0] ?? '')
    .replace('*', '')
    .replaceAll('_', ' ');
}

async function changed(sentences) {
  const counts = OPPOSITES.map(() => ({ made: 0, told: 0 }));
  for (const [at, sentence] of sentences.entries()) {
    // Drawn anew for each sentence: what is drawn for one does not depend on which classes there are.
    const random = randomFrom(at);
    const language = random.pick(OTHERS);
    for (const [i, words] of oppositesIn(sentence.en, 'en').entries()) {
      const [first] = words;
      const named = new Set(words.map(({ member }) => member));
      const others = OPPOSITES[i].members.filter((member, place) => !named.has(place) && member.words.en);
      if (OPPOSITES[i].of !== 'each' || !first || named.size !== 1 || others.length === 0) continue;
      if (counts[i].made >= MOST_CHANGED || !sentence[language]) continue;
      const other = wordOf(random.pick(others));
      const text = words.reduceRight(
        (left, { start, end }) => left.slice(0, start) + other + left.slice(end),
        sentence.en,
      );
      const [a, b] = [await quoted('en', text), await quoted(language, sentence[language])];
      if (!a || !b) continue;
      counts[i].made++;
      if (told(a, b).length > 0) counts[i].told++;
    }
  }
  for (const [i, { made, told: found }] of counts.entries())
    if (made > 0)
      console.log(
        `one put for another, class ${i} (${wordOf(OPPOSITES[i].members[0])} …): told in ${found} of ${made}`,
      );
  const all = counts.reduce((sum, one) => ({ made: sum.made + one.made, told: sum.told + one.told }));
  console.log(`all: ${((100 * all.told) / all.made).toFixed(1)} % of ${all.made}`);
}

function flores() {
  const rows = new Map();
  for (const language of OTHERS)
    for (const { id, src, ref } of readRows(join(values.data, 'mt', `${language}-en`, 'flores-dev.jsonl')))
      rows.set(id, { ...(rows.get(id) ?? { en: ref }), [language]: src });
  return [...rows.values()];
}

const news = parallelDocuments(documentSets(values.data, 'dev'), null).flatMap(({ sentences }) => sentences);
await faithful('NTREX', news);
await faithful('FLORES-dev', flores());
await changed([...news, ...flores()]);
await lexicon.close();
await embedder.close();
