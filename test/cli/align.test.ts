/** `crossquote align` as a person runs it, on two invented texts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runCli } from './run-cli.ts';

const DE = 'Die Lehrerin kam am 14. Mai in die Stadt. Sie brachte 82 Kinder mit. Danach schwieg Mira Olund.';
const EN =
  'The teacher came to the city on 14 May. She brought 82 children. After that Mira Olund was silent.';

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

  it('says what is missing when a file or a format is', async () => {
    const [, a, b] = twoFiles();
    expect((await runCli(['align', a])).err).toContain('name the two versions');
    expect((await runCli(['align', a, b, '--format', 'doc'])).err).toContain('give tmx, tsv, jsonl');
    expect((await runCli(['align', a, b, '--min-score', '2'])).err).toContain('a number from 0 to 1');
  });
});
