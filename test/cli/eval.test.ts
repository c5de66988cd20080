/** `crossquote eval` as a person runs it, on a data folder made up here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

const GOLDEN = [
  { id: 'g1', lang: 'en', exact: true, text: 'It rained. We left.', sentences: ['It rained.', 'We left.'] },
  { id: 'g2', lang: 'en', exact: true, text: 'It was cold.', sentences: ['It', 'was cold.'] },
  { id: 'g3', lang: 'en', exact: false, text: 'Not asked.', sentences: ['Asked'] },
];
const SPOKEN = 'The bakery opened. "We bake at night," said Mira Olund. It was full.';

const HARBOUR = { src: 'Der Hafen ist leer.', eng: 'The harbour is empty.' };
const BOAT = { src: 'Sie sah ein Boot.', eng: 'She saw a boat.' };

function dataFolder(): string {
  const data = newFolder();
  const put = (kind: string, name: string, rows: readonly object[]) => {
    mkdirSync(join(data, kind), { recursive: true });
    writeFileSync(join(data, kind, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  };
  put('split', 'golden.en.dev.jsonl', GOLDEN);
  put('split', 'ud.de_own.dev.jsonl', [
    { id: 'u1', lang: 'de', text: 'Es regnet. Wir gehen.', sentences: ['Es regnet.', 'Wir gehen.'] },
  ]);
  const quote = {
    start: SPOKEN.indexOf('We'),
    end: SPOKEN.indexOf('night') + 5,
    type: 'direct',
    speaker: { start: SPOKEN.indexOf('Mira'), end: SPOKEN.indexOf('Olund') + 5 },
  };
  put('quotes', 'own.dev.jsonl', [{ doc: 'd1', lang: 'en', text: SPOKEN, quotes: [quote] }]);
  put('quotes', 'own.train.jsonl', [
    { doc: 'd2', lang: 'en', text: SPOKEN, quotes: [{ ...quote, start: 0, end: 10 }] },
  ]);
  put('retrieval', 'own.deu-eng.dev.jsonl', [HARBOUR, BOAT]);
  const sys = { other: BOAT.eng };
  put('mt/de-en', 'own-dev.jsonl', [{ id: 'm1', src: BOAT.src, ref: BOAT.eng, sys }]);
  const recomputed = { de: { 'own-dev': { other: { bleu: 100, chrf: 50 } } } };
  writeFileSync(join(data, 'mt', 'recomputed_scores.json'), JSON.stringify(recomputed));
  return data;
}

async function scores(...args: readonly string[]): Promise<readonly { set: string }[]> {
  const { out, code } = await runCli(['eval', ...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out) as readonly { set: string }[];
}

describe('eval', () => {
  const data = dataFolder();

  it('scores splitting on the rows that ask for it, with the baselines beside ours', async () => {
    const all = await scores('split', '--data', data);
    expect(all[0]).toEqual({ set: 'golden.en.dev', lang: 'en', metric: 'golden', value: 50, n: 2 });
    expect(all).toContainEqual({ set: 'golden.en.dev', lang: 'en', metric: 'golden intl', value: 50, n: 2 });
    expect(all).toContainEqual({ set: 'ud.de_own.dev', lang: 'de', metric: 'boundary-f1', value: 100, n: 1 });
    const german = await scores('split', '--data', data, '--lang', 'de');
    expect(new Set(german.map(({ set }) => set))).toEqual(new Set(['ud.de_own.dev']));
  });

  it('lists by id what was not right', async () => {
    const { out } = await runCli(['eval', 'split', '--data', data, '--show', '--language', 'en']);
    expect(out).toContain('golden.en.dev g2');
    expect(out).not.toContain('g1');
    expect(out).toMatch(/golden\.en\.dev \(en\) +2 +50\.0/);
  });

  it('scores quotes and speakers, of the dev part unless a set or a part is named', async () => {
    const all = await scores('quotes', '--data', data);
    expect(all).toContainEqual({ set: 'own.dev', lang: 'en', metric: 'direct-content-f1', value: 100, n: 1 });
    expect(all).toContainEqual({ set: 'own.dev', lang: 'en', metric: 'direct-speaker', value: 100, n: 1 });
    const train = { set: 'own.train', lang: 'en', metric: 'direct-content-f1', value: 0, n: 1 };
    expect(await scores('quotes', '--data', data, '--part', 'train')).toContainEqual(train);
    expect(await scores('quotes', '--data', data, '--set', 'own.train')).toContainEqual(train);
  });

  // Loads the model in a process of its own, which takes many seconds where the machine is busy; the metrics have their tests beside them.
  it('scores the sentence model that ships, by its distances', async () => {
    const found = { set: 'own.deu-eng.dev', lang: 'de', metric: 'p@1-margin', value: 100, n: 2 };
    expect(await scores('retrieval', '--data', data)).toContainEqual(found);
  }, 60_000);

  it('says how to get a sentence model that is not here', async () => {
    const { err, code } = await runCli(['eval', 'sts', '--data', data, '--model', 'own/unknown']);
    expect(code).toBe(1);
    expect(err).toContain('models fetch own/unknown');
  }, 60_000);

  it('scores the stored outputs of others, and fails when sacreBLEU says otherwise', async () => {
    const { out, err, code } = await runCli(['eval', 'mt', '--data', data, '--published']);
    expect(code).toBe(1);
    expect(out).toMatch(/own-dev \(de\) +1 +100\.0 +100\.0/);
    expect(out).toContain('sacreBLEU says 50, we say 100.00');
    expect(err).toContain('1 of 2 scores');
  });

  it('says which pairs there are, and what a limit is', async () => {
    const env = { CROSSQUOTE_HOME: newFolder() };
    const { err, code } = await runCli(['eval', 'mt', '--data', data, '--lang', 'pt'], { env });
    expect(code).toBe(2);
    expect(err).toContain('there are the pairs de-en');
    expect((await runCli(['eval', 'mt', '--data', data, '--limit', 'few'], { env })).err).toContain(
      '--limit 100',
    );
  });

  it('says what to give when the folder is not there, or nothing to evaluate is named', async () => {
    const missing = await runCli(['eval', 'split', '--data', join(data, 'nowhere')]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('give --data a folder');
    expect((await runCli(['eval', 'poetry', '--data', data])).err).toMatch(/crossquote eval split \| quotes/);
  });
});
