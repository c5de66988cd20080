/**
 * How often a name that is protected in one script is hidden in another: `npm run build && node scripts/measure-names-abroad.mjs [--show]`, of the invented people in
 * names-abroad.tsv. Prints for each pair of scripts how many names of how many are read: in full, the surname beside a verb of saying, and the surname alone; and for
 * how many of all pairs of two people names are not told apart, in both directions.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareReadNames, readName } from '../packages/pipeline/dist/names/compare-names.js';
import { nameHider } from '../packages/pipeline/dist/protect/hide-names.js';

const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } });
const SCRIPTS = ['Latin', 'Arabic', 'Persian', 'Russian', 'Ukrainian'];
/** A sentence with the whole name or the surname before a verb of saying, and one where nothing tells that it is a name. */
const SENTENCES = {
  Latin: {
    said: (name) => `${name} said that the bridge was gone`,
    alone: (name) => `We saw the house of ${name} at night`,
  },
  Arabic: { said: (name) => `وقال ${name} إن الجسر انهار`, alone: (name) => `رأينا منزل ${name} في الليل` },
  Persian: { said: (name) => `${name} گفت که پل فرو ریخت`, alone: (name) => `ما خانه ${name} را دیدیم` },
  Russian: {
    said: (name) => `${name} говорит, что мост рухнул`,
    alone: (name) => `Мы видели, как ${name} плачет`,
  },
  Ukrainian: { said: (name) => `${name} каже, що міст упав`, alone: (name) => `Ми бачили, як ${name} плаче` },
};
const PSEUDONYM = 'Person-0A1B2C';
/** Shorter words are particles. */
const LEAST = 3;

const rows = readFileSync(new URL('names-abroad.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

for (const set of ['read', 'unread']) {
  const people = rows.filter(([own]) => own === set).map(([, ...names]) => names);
  console.log(`${set}: ${people.length} people`);
  for (const script of SCRIPTS.slice(1)) {
    const at = SCRIPTS.indexOf(script);
    printShown(people, 0, at);
    printShown(people, at, 0);
  }
  for (const [one, other] of [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
    [1, 2],
    [1, 3],
    [3, 4],
  ])
    printCompared(people, one, other);
}

function printShown(people, listed, shown) {
  const { said, alone } = SENTENCES[SCRIPTS[shown]];
  const shows = (names, written, sentence) => {
    const hider = nameHider([
      {
        person: { pseudonym: PSEUDONYM, risk: null, names: [names[listed]], handles: [], urls: [] },
        how: 'strictly',
      },
    ]);
    const text = hider.text(sentence(written));
    const left = written.split(/\s+/u).filter((word) => word.length >= LEAST && text.includes(word));
    if (left.length > 0 && values.show) console.log(`  ${names[listed]}: ${left.join(' ')}`);
    return left.length > 0;
  };
  const count = (writtenOf, sentence) =>
    people.filter((names) => shows(names, writtenOf(names[shown]), sentence)).length;
  const surname = (name) => name.split(/\s+/u).at(-1);
  console.log(
    `protected in ${SCRIPTS[listed]}, shown in ${SCRIPTS[shown]}: in full ${count((name) => name, said)}, surname said ${count(surname, said)}, surname alone ${count(surname, alone)}`,
  );
}

function printCompared(people, one, other) {
  const [left, right] = [one, other].map((at) => people.map((names) => readName(names[at])));
  const verdicts = { one: {}, two: {} };
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const of = i === j ? verdicts.one : verdicts.two;
      const verdict = compareReadNames(a, b);
      of[verdict] = (of[verdict] ?? 0) + 1;
    });
  });
  console.log(
    `${SCRIPTS[one]} and ${SCRIPTS[other]}: one person ${JSON.stringify(verdicts.one)}, two ${JSON.stringify(verdicts.two)}`,
  );
}
