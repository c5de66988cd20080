/** Matching on a data folder made up here, with an embedder and a lexicon that know a few words. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeEmbedder, fakeLexicon } from '@crossquote/pipeline/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateMatch } from './evaluate-match.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossquote-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));
function put(path: string, rows: readonly object[]): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** English word -> the German one of these tests. */
const WORDS = {
  ferries: 'Fähren',
  burning: 'brennen',
  bridge: 'Brücke',
  collapsed: 'stürzte',
  villagers: 'Dörfler',
  waiting: 'warten',
  children: 'Kinder',
  singing: 'singen',
  millers: 'Müller',
  drowned: 'ertranken',
  goats: 'Ziegen',
  grazing: 'grasen',
};
/** A German sentence with these in English would be taken for English. */
const SMALL = {
  the: 'die',
  are: 'sind',
  our: 'unsere',
  again: 'wieder',
  tonight: 'heute',
  this: 'diesen',
  morning: 'Morgen',
};
const german = (text: string) =>
  text.replace(/\p{L}+/gu, (word) => ({ ...WORDS, ...SMALL })[word as keyof typeof WORDS] ?? word);
const dictionary = Object.fromEntries(
  Object.entries({ ...WORDS, ...SMALL }).map(([en, de]) => [de.toLowerCase(), en]),
);

put(
  'match/own.dev.jsonl',
  ['the ferries are burning tonight', 'our bridge collapsed this morning', 'the goats are grazing again'].map(
    (quote, i) => ({
      id: `own/${i}`,
      views: {
        en: { sentence: `“${quote},” said Mira Holm.`, quote },
        de: { sentence: `„${german(quote)}“, sagte Mira Holm.`, quote: german(quote) },
        ...(i === 0 && { fr: { sentence: 'Les bacs brûlent.', quote: null } }),
      },
    }),
  ),
);
const nouns = Object.keys(WORDS);
put(
  'retrieval/ntrex.deu-eng.dev.jsonl',
  ['one', 'two', 'three', 'four'].flatMap((doc, d) =>
    Array.from({ length: 12 }, (_, i) => {
      const eng = `In ${doc} the ${nouns[i]} and the ${nouns[(i + 5 + d) % nouns.length]} met ${20 + i} times, and the ${nouns[(i + 1) % nouns.length]} did not hear of it until evening.`;
      return { id: `${doc}/${i}`, doc, src_lang: 'deu', src: german(eng), eng };
    }),
  ),
);
put(
  'retrieval/ntrex.fra-eng.test.jsonl',
  Array.from({ length: 6 }, (_, i) => ({
    id: `five/${i}`,
    doc: 'five',
    src_lang: 'fra',
    src: `Les premiers ${20 + i} bateaux furent vus dans le port de la ville au nord.`,
    eng: `The first ${20 + i} boats were seen in the harbour of the town in the north.`,
  })),
);
put('mt/de-en/flores-dev.jsonl', [
  { id: 'f1', src: 'Der Hafen im Norden der Stadt war leer.', ref: 'The harbour in the north was empty.' },
]);

const evaluated = (sets?: readonly string[]) =>
  evaluateMatch(folder, fakeEmbedder(dictionary), fakeLexicon(dictionary), sets ? { sets } : {});

describe('evaluateMatch', () => {
  it('finds a quote again in another language, either way, and passes over what has none', async () => {
    const { scores } = await evaluated(['own']);
    expect(scores.map(({ lang, metric }) => `${lang} ${metric}`)).toEqual([
      'de-en p@1',
      'en-de p@1',
      'de-en pair-f1',
    ]);
    expect(scores.filter(({ metric }) => metric === 'p@1').map(({ value }) => value)).toEqual([100, 100]);
  });

  it('makes hard cases and changed pairs of both folds, the same every time', async () => {
    const { scores } = await evaluated(['hard', 'changes']);
    expect(new Set(scores.map(({ set }) => set.replace(/\.(check|fit)$/, '')))).toEqual(
      new Set(['hard.ntrex.dev', 'changes.ntrex.dev']),
    );
    expect(scores.find(({ metric }) => metric === 'pair-recall')?.n).toBeGreaterThan(0);
    expect((await evaluated(['hard', 'changes'])).scores).toEqual(scores);
  });

  it('puts one word of a class for another where it is asked to', async () => {
    const { scores } = await evaluated(['opposites']);
    const of = (metric: string) => scores.filter((score) => score.metric === metric);
    expect(of('clean-flagged opposite').map(({ value, n }) => [value, n])).toEqual([
      [0, 48],
      [0, 1],
    ]);
    expect(of('flagged opposite')[0]?.n).toBeGreaterThan(0);
  });

  it('gives no other part the figures of FLORES-dev, and refuses a part without documents', async () => {
    const asked = (part: string) =>
      evaluateMatch(folder, fakeEmbedder(dictionary), fakeLexicon(dictionary), { sets: ['opposites'], part });
    const namesIn = async (part: string) => new Set((await asked(part)).scores.map(({ set }) => set));
    expect(await namesIn('dev')).toContain('opposites.flores-dev');
    expect(await namesIn('test')).toEqual(new Set(['opposites.ntrex.test']));
    await expect(asked('nope')).rejects.toThrow('of part nope');
  });

  it('refuses a language: its figures are of all of them', async () => {
    const choice = { sets: ['opposites'], language: 'de' };
    await expect(
      evaluateMatch(folder, fakeEmbedder(dictionary), fakeLexicon(dictionary), choice),
    ).rejects.toThrow('leave --lang out');
  });

  it('says what there is when nothing is called so, made sets among it', async () => {
    await expect(evaluated(['other'])).rejects.toThrow('there are own.dev, hard, changes, opposites');
  });
});
