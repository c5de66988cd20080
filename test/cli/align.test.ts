/** `crossquote align` as a person runs it, on two invented texts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runHere as runCli } from './run-cli.ts';

const DE = 'Die Lehrerin kam am 14. Mai in die Stadt. Sie brachte 82 Kinder mit. Danach schwieg Mira Olund.';
const EN =
  'The teacher came to the city on 14 May. She brought 82 children. After that Mira Olund was silent.';

interface Offer {
  readonly origin: string;
  readonly state: string;
  readonly warnings: readonly { readonly check: string }[];
}

/** Two versions of one report, and another report that has one of its quotes. */
const REPORTS = {
  'damm.de.txt':
    'Der Damm am Fluss brach in der Nacht zum Dienstag. „Das Wasser kam so schnell, dass wir nur noch die Kinder tragen konnten“, sagte Mira Olund. Die Lehrerin brachte 82 Kinder in die Turnhalle der Schule. „Niemand hat uns gewarnt, obwohl die Behörde seit Montag Bescheid wusste“, sagte der Fischer Tarek Balan. Soldaten bauten am Mittwoch eine Brücke aus Booten. Das Krankenhaus hat seit zwei Tagen keinen Strom.',
  'dam.en.txt':
    'The dam on the river broke in the night to Tuesday. "The water came so fast that we could only carry the children," said Mira Olund. The teacher brought 82 children to the gym of the school. "Nobody warned us, although the authorities had known since Monday," said the fisherman Tarek Balan. On Wednesday soldiers built a bridge of boats. The hospital has had no electricity for two days.',
  'other.en.txt':
    'Officials in the capital spoke of a natural disaster on Thursday. A helicopter flew over the valley twice. "Nobody warned us, although the authorities had known since Monday," said the fisherman Tarek Balan, who lost his boat. Prices of bread have doubled within a week. The railway company stopped all trains to the coast.',
};

function twoFiles(): readonly [string, string, string] {
  const folder = newFolder();
  const [a, b] = [join(folder, 'rede.de.txt'), join(folder, 'speech.en.md')];
  writeFileSync(a, DE);
  writeFileSync(b, EN);
  return [folder, a, b];
}

describe('crossquote align', () => {
  it('writes pairs with their places, marked as made by a machine', async () => {
    const [, a, b] = twoFiles();
    const { code, out, err } = await runCli(['align', a, b, '-s', 'de', '-t', 'en']);
    expect(code).toBe(0);
    const pairs = out
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            readonly source: { readonly text: string; readonly range: { start: number; end: number } };
            readonly target: { readonly text: string; readonly file: string };
            readonly origin: string;
          },
      );
    expect(pairs.map(({ target }) => target.text)).toEqual([
      'The teacher came to the city on 14 May.',
      'She brought 82 children.',
      'After that Mira Olund was silent.',
    ]);
    for (const { source, target, origin } of pairs) {
      expect(DE.slice(source.range.start, source.range.end)).toBe(source.text);
      expect([target.file, origin]).toEqual(['speech.en.md', 'machine']);
    }
    expect(err).toContain('made by a machine');
  });

  it('writes a TMX file that the memory imports', async () => {
    const [folder, a, b] = twoFiles();
    const file = join(folder, 'speech.tmx');
    const { code, out } = await runCli(['align', a, b, '--format', 'tmx', '--out', file, '-q']);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toContain('<prop type="x-origin">machine</prop>');
    const env = { CROSSQUOTE_HOME: newFolder() };
    expect((await runCli(['memory', 'import', file], { env })).err).toContain(
      '3 segment pairs, 3 new, 3 made by a machine',
    );
    const { out: memory } = await runCli(['memory', 'export', '-s', 'de'], { env });
    expect(memory.match(/<prop type="x-origin">machine<\/prop>/g)).toHaveLength(3);
  });

  it('finds the versions of a collection, and remembers their pairs as a machine’s', async () => {
    const folder = newFolder();
    const env = { CROSSQUOTE_HOME: newFolder() };
    for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, name), text);
    await runCli(['add', folder, '-q', '--offline'], { env });
    const { out, err } = await runCli(['align', '--versions', '--remember'], { env });
    expect(err).toContain('damm.de.txt (de) | dam.en.txt (en): alike to 0.');
    expect(err).toContain('6 pairs for the memory, both ways, 6 new');
    expect(err.match(/ \| /g)).toHaveLength(1);
    expect(out.trimEnd().split('\n')).toHaveLength(6);
    await runCli(['resume', '-q', '--offline'], { env });
    const { out: offered } = await runCli(['export', '--kind', 'translations'], { env });
    const rows = offered
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Offer);
    const remembered = rows.filter(({ origin }) => origin === 'memory');
    expect(remembered.length).toBeGreaterThan(5);
    for (const { state, warnings } of remembered) {
      expect(state).toBe('initial');
      expect(warnings.map(({ check }) => check)).toContain('machine-pair');
    }
  }, 60_000);

  it('says what is missing when a file or a format is', async () => {
    const [, a, b] = twoFiles();
    expect((await runCli(['align', a])).err).toContain('name the two versions');
    expect((await runCli(['align', a, '--versions'])).err).toContain('leave out the files');
    expect((await runCli(['align', a, b, '--format', 'doc'])).err).toContain('give tmx, tsv, jsonl');
    expect((await runCli(['align', a, b, '--min-score', '2'])).err).toContain('a number from 0 to 1');
    const empty = join(newFolder(), 'empty.txt');
    writeFileSync(empty, '');
    expect((await runCli(['align', a, empty])).err).toMatch(
      /^crossquote align: empty\.txt is empty: give a file/,
    );
  });
});
