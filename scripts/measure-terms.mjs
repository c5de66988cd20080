/**
 * What a list of terms does to what the translator that ships says, on public test sets: terms are long nouns of a dictionary that people's translations of the set call by one of
 * its words and the model, at least once, does not, so that somebody who translates would have listed them. Usage, after `npm run build`, where the dictionary is
 * (Debian: apt-get install trans-de-en, GPL-2+; nothing of it is kept):
 *
 *   node scripts/measure-terms.mjs [--data ../shared/bench] [--dictionary /usr/share/trans/de-en] [--show]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bleu } from '../packages/eval/dist/mt/bleu.js';
import { isCalledSo, keepTerms, termFinder } from '../packages/pipeline/dist/index.js';
import { readConfig, translatorOf } from '../packages/runtime/dist/index.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    dictionary: { type: 'string', default: '/usr/share/trans/de-en' },
    show: { type: 'boolean', default: false },
  },
});
const LONGEST = 4;
/** Letters: everyday words are mostly shorter. */
const LEAST = 10;
const ASIDE = /\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|<[^>]*>|\/[^/ ]+\//gu;
const words = (text) => text.replaceAll(ASIDE, ' ').replaceAll(/\s+/gu, ' ').trim();

/** English by German noun, of lines such as `Damm {m} | Dämme {pl} :: dam; dyke | dams`. */
function readDictionary(path) {
  const entries = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [german, english] = line.split(' :: ').map((half) => half.split(' | '));
    if (line.startsWith('#') || !english || german.length !== english.length) continue;
    german.forEach((form, i) => {
      const called = english[i]
        .split(';')
        .map(words)
        .filter((each) => /^[A-Za-z][A-Za-z' -]*$/u.test(each) && each.split(' ').length <= LONGEST);
      for (const noun of form
        .split(';')
        .filter((each) => /\{(?:[fmn]|pl)[,}]/u.test(each))
        .map(words))
        if (/^\p{Lu}[\p{L}-]+$/u.test(noun) && noun.length >= LEAST)
          entries.set(noun, [...(entries.get(noun) ?? []), ...called]);
    });
  }
  return entries;
}

const dictionary = readDictionary(values.dictionary);
const translator = translatorOf(readConfig());
const translate = async (texts) => {
  const made = await translator.translate(texts, 'de', 'en');
  return new Map(texts.map((text, i) => [text, made[i]]));
};
for (const set of ['flores-dev', 'wmt17']) {
  const rows = readFileSync(join(values.data, 'mt', 'de-en', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const texts = [...new Set(rows.map(({ src }) => src))];
  let began = performance.now();
  const plain = await translate(texts);
  const plainMs = performance.now() - began;
  const called = new Map();
  for (const { src, ref } of rows)
    for (const [noun] of src.matchAll(/(?<!^)(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu)) {
      const wording = (dictionary.get(noun) ?? []).find((each) => isCalledSo(each, ref));
      if (wording && !isCalledSo(wording, plain.get(src).text) && !called.has(noun))
        called.set(noun, wording);
    }
  const terms = [...called].map(([source, target]) => ({ source, target }));
  const termsIn = termFinder(terms, 'de');
  const guarded = (source) => ({ source, sourceLanguage: 'de', targetLanguage: 'en', names: [], termsIn });
  let asked = 0;
  const again = (those) => {
    asked += those.length;
    return translate(those);
  };
  began = performance.now();
  const kept = await keepTerms(texts, { made: async () => plain, again, guarded });
  const againMs = performance.now() - began;
  const count = { standing: 0, before: 0, after: 0, listed: 0 };
  for (const { src, ref } of rows)
    for (const { source, target, isPlain } of termsIn(src)) {
      if (!isPlain) {
        count.listed++;
        continue;
      }
      count.standing++;
      if (isCalledSo(target, plain.get(src).text)) count.before++;
      if (isCalledSo(target, kept.get(src).text)) count.after++;
      else if (values.show) console.log(`  ${source} = ${target}\n    ${kept.get(src).text}\n    ${ref}`);
    }
  const score = (made) =>
    bleu(
      rows.map(({ src }) => made.get(src).text),
      rows.map(({ ref }) => ref),
    ).toFixed(1);
  const percent = (part) => `${((100 * part) / count.standing).toFixed(1)} %`;
  console.log(
    `${set}: ${terms.length} terms stand ${count.standing} times as they are listed (and ${count.listed} times with another ending); called so ${percent(count.before)} by the model alone, ${percent(count.after)} with them; BLEU ${score(plain)} and ${score(kept)}; ${asked} of ${texts.length} sentences translated once more, ${(againMs / plainMs).toFixed(2)} of the time of all`,
  );
}
await translator.close();
