/**
 * Whether statements of one form, as many witnesses make them, are kept apart: of pairs of two reports that differ in so many of speaker, village and number (who is not named may be anybody),
 * how many are suggested as one testimony; and the seconds that `align` took for all.
 *
 *   npm run build && node scripts/measure-one-form.mjs [reports: 100]
 *
 * On the embedded database in memory. All statements are made up here.
 */
import { alignReport, knownQuotes, SUGGEST_MIN } from '@crossquote/pipeline';
import { differOf, embedderOf, lexiconOf, readConfig } from '@crossquote/runtime';
import { openStore } from '@crossquote/store';
import { database } from './invented-collection.mjs';
import { keepUnmatched } from './keep-unmatched.mjs';
import { measuredReport } from './measured-report.mjs';
import { statementsOfOneForm } from './one-form.mjs';

const count = Number(process.argv[2] ?? 100);
const config = readConfig({});
const [embedder, lexicon, differ] = [
  await embedderOf(config),
  await lexiconOf(config),
  await differOf(config),
];
const mark = (id, stage) => ({ subject: id, stage, fingerprint: '0badc0de' });
const { pool, drop } = await database();
const store = await openStore(pool);
const sources = { model: embedder.model, lexicon, known: knownQuotes(), differ, store };

/** Quote id -> its language, form and facts. */
const said = new Map();
let ms = 0;
let suggested = [];
for (const made of statementsOfOneForm(count)) {
  const id = await keep(made);
  const began = performance.now();
  const kept = await alignReport(id, sources);
  ms += performance.now() - began;
  await store.saveAlignments(mark(id, 'align'), kept);
  suggested = [...suggested, ...kept.filter(({ score }) => score >= SUGGEST_MIN)];
}
await differ.close();
await embedder.close();
await store.close();
await drop();
print();

/** As the stages do, but that nothing is translated or matched. */
async function keep({ text, language, facts }) {
  const report = measuredReport(text, { language, publishedAt: '2026-03-30' });
  const quotes = await keepUnmatched(report, { store, embedder, lexicon });
  if (quotes.length !== facts.length)
    throw new Error(`${quotes.length} quotes of ${facts.length} were found in ${text}`);
  for (const [i, quote] of quotes.entries()) said.set(quote.id, { language, report: report.id, ...facts[i] });
  return report.id;
}

function print() {
  const all = new Map();
  const tally = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  const quotes = [...said.values()];
  for (const [i, one] of quotes.entries())
    for (const other of quotes.slice(i + 1))
      if (one.report !== other.report && one.form === other.form) tally(all, kindOf(one, other));
  const found = new Map();
  for (const { quotes: pair } of suggested) {
    const [one, other] = pair.map((id) => said.get(id));
    tally(found, one.form === other.form ? kindOf(one, other) : 'another form');
  }
  console.log(`${count} reports, ${quotes.length} statements; align took ${(ms / 1000).toFixed(1)} s`);
  for (const key of [...new Set([...all.keys(), ...found.keys()])].sort((one, other) =>
    one.localeCompare(other),
  ))
    console.log(`${key}: ${found.get(key) ?? 0} of ${all.get(key) ?? 0} suggested`);
}

/** In how many of speaker, village and number two statements differ. */
function kindOf(one, other) {
  const isOther = [
    one.who !== null && other.who !== null && one.who !== other.who,
    one.village !== other.village,
    one.count !== other.count,
  ];
  const languages = one.language === other.language ? 'one language' : 'two languages';
  return `${languages}, ${isOther.filter(Boolean).length} facts differ`;
}
