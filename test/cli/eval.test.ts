/** `crossquote eval` as a person runs it, on a data folder made up here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runCli } from './run-cli.ts';

const GOLDEN = [
  { id: 'g1', lang: 'en', exact: true, text: 'It rained. We left.', sentences: ['It rained.', 'We left.'] },
  { id: 'g2', lang: 'en', exact: true, text: 'It was cold.', sentences: ['It', 'was cold.'] },
  { id: 'g3', lang: 'en', exact: false, text: 'Not asked.', sentences: ['Asked'] },
];
const SPOKEN = 'The bakery opened. "We bake at night," said Mira Olund. It was full.';

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
    const { out, err } = await runCli(['eval', 'split', '--data', data, '--show', '--language', 'en']);
    expect(err).toContain('golden.en.dev g2');
    expect(err).not.toContain('g1');
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

  it('says what to give when the folder is not there, or nothing to evaluate is named', async () => {
    const missing = await runCli(['eval', 'split', '--data', join(data, 'nowhere')]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('give --data a folder');
    expect((await runCli(['eval', 'poetry', '--data', data])).err).toMatch(/crossquote eval split \| quotes/);
  });
});
