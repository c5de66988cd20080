/**
 * How often a protected name shows where another language or script has it: `npm run build && node scripts/measure-names-abroad.mjs [--show]`, of the invented people in
 * names-by-script.tsv and names-by-language.tsv. Prints of how many the name shows in full, the surname beside a verb of saying, and the surname alone; and how names are
 * compared, of one person and of each two.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareReadNames, readName } from '../packages/pipeline/dist/names/compare-names.js';
import { nameHider } from '../packages/pipeline/dist/protect/hide-names.js';

const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } });
const SCRIPTS = ['Latin', 'Arabic', 'Persian', 'Russian', 'Ukrainian'];
const LANGUAGES = ['English', 'German', 'French', 'Spanish', 'Turkish', 'Polish'];
/** The name before a verb of saying, and where nothing tells that it is one. */
const SENTENCES = {
  English: [(name) => `${name} said that the bridge was gone`, (name) => `We saw the house of ${name}`],
  German: [(name) => `${name} sagte, die Brücke sei fort`, (name) => `Wir sahen das Haus von ${name}`],
  French: [(name) => `${name} a dit que le pont était tombé`, (name) => `Nous avons vu la maison de ${name}`],
  Spanish: [(name) => `${name} dijo que el puente cayó`, (name) => `Vimos la casa de ${name}`],
  Turkish: [(name) => `${name} dedi ki köprü yıkıldı`, (name) => `Dün ${name} geldi`],
  Polish: [(name) => `${name} powiedział, że most runął`, (name) => `Wczoraj ${name} tam był`],
  Arabic: [(name) => `وقال ${name} إن الجسر انهار`, (name) => `رأينا منزل ${name} في الليل`],
  Persian: [(name) => `${name} گفت که پل فرو ریخت`, (name) => `ما خانه ${name} را دیدیم`],
  Russian: [(name) => `${name} говорит, что мост рухнул`, (name) => `Мы видели, как ${name} плачет`],
  Ukrainian: [(name) => `${name} каже, що міст упав`, (name) => `Ми бачили, як ${name} плаче`],
};
SENTENCES.Latin = SENTENCES.English;
const PSEUDONYM = 'Person-0A1B2C';
/** Shorter words are particles. */
const LEAST = 3;

for (const set of ['read', 'unread']) {
  const people = peopleOf('names-by-script.tsv', set);
  console.log(`${set}: ${people.length} people in ${SCRIPTS.join(', ')}`);
  for (const at of [1, 2, 3, 4]) {
    console.log(`protected in Latin, shown in ${SCRIPTS[at]}: ${told(shown(people, SCRIPTS, 0, at))}`);
    console.log(`protected in ${SCRIPTS[at]}, shown in Latin: ${told(shown(people, SCRIPTS, at, 0))}`);
  }
  for (const [one, other] of pairsOf(SCRIPTS))
    console.log(`${SCRIPTS[one]} and ${SCRIPTS[other]}: ${JSON.stringify(compared(people, one, other))}`);
}

for (const set of ['read', 'unread']) {
  const people = peopleOf('names-by-language.tsv', set);
  console.log(
    `${set}: ${people.length} people in ${LANGUAGES.join(', ')}, in each as it is spelt in each other`,
  );
  const both = pairsOf(LANGUAGES).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]);
  console.log(
    `protected in one, shown in another: ${told(summed(both.map(([one, other]) => shown(people, LANGUAGES, one, other))))}`,
  );
  const verdicts = both.map(([one, other]) => compared(people, one, other));
  console.log(
    JSON.stringify({
      one: summed(verdicts.map(({ one }) => one)),
      two: summed(verdicts.map(({ two }) => two)),
    }),
  );
}

function peopleOf(file, set) {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([own]) => own === set)
    .map(([, ...names]) => names);
}

function pairsOf(list) {
  return list.flatMap((_, one) => list.slice(one + 1).map((_, at) => [one, one + 1 + at]));
}

/** Of those who are written otherwise there. */
function shown(people, kinds, listed, at) {
  const [said, alone] = SENTENCES[kinds[at]];
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
  const others = people.filter((names) => names[listed] !== names[at]);
  const count = (writtenOf, sentence) =>
    others.filter((names) => shows(names, writtenOf(names[at]), sentence)).length;
  const surname = (name) => name.split(/\s+/u).at(-1);
  return {
    of: others.length,
    full: count((name) => name, said),
    said: count(surname, said),
    alone: count(surname, alone),
  };
}

function told({ of, full, said, alone }) {
  return `of ${of}: in full ${full}, surname said ${said}, surname alone ${alone}`;
}

function compared(people, one, other) {
  const [left, right] = [one, other].map((at) => people.map((names) => readName(names[at])));
  const verdicts = { one: {}, two: {} };
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      if (i === j && people[i][one] === people[i][other]) return;
      const of = i === j ? verdicts.one : verdicts.two;
      const verdict = compareReadNames(a, b);
      of[verdict] = (of[verdict] ?? 0) + 1;
    });
  });
  return verdicts;
}

/** @returns {any} */
function summed(counts) {
  const sum = {};
  for (const each of counts)
    for (const [name, count] of Object.entries(each)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
