/** Finding quotes and sentences on the command line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runCli, runHere, startCli } from './run-cli.ts';

const env = { CROSSQUOTE_HOME: newFolder() };
const find = async (...args: readonly string[]) => {
  const { code, out, err } = await runHere(['find', ...args], { env });
  return { code, out: stripVTControlCharacters(out), err };
};

beforeAll(async () => {
  const folder = newFolder();
  const report = (name: string, text: string) => writeFileSync(join(folder, name), `${text}\n`);
  report(
    'one.txt',
    'Harbour clerk Orla Venn said: “The ferry left without its lights.” It rained all night.',
  );
  report('two.txt', 'Asked on Monday, Orla Venn said: “The ferry left without its lights.” She left early.');
  report(
    'drei.txt',
    'Die Fischerin Zebula Quimby sagte am Abend: „Zwei Boote kamen zurück, und niemand wusste, wo das dritte war.“',
  );
  expect(await runHere(['add', '-q', '.'], { env, cwd: folder })).toMatchObject({ code: 0 });
}, 120_000);

describe('find', () => {
  it('says who said it, where, in which words, translated as whose, and in which testimony', async () => {
    const { code, out } = await find('ferries');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\n1\. Orla Venn\n {3}(?:one|two)\.txt, no date · en · direct\n {3}The ferry left without its lights\.\n/,
    );
    expect(out).toMatch(/ {3}testimony m_[0-9a-f]{20} · report r_[0-9a-f]{20}\n/);
    const german = await find('boats');
    expect(german.out).toContain('1. Zebula Quimby');
    expect(german.out).toMatch(/→ en \(machine, crossquote-mul-en.*\) .*boats/);
  }, 60_000);

  it('finds by who said it, and in one language alone', async () => {
    expect((await find('Quimby')).out).toMatch(/^\n1\. Zebula Quimby\n/);
    expect((await find('Orla', 'Venn', '-s', 'de')).out).toBe('');
    expect((await find('Venn', '--limit', '1')).out).not.toContain('2.');
    expect((await find('Venn', '--limit', '1')).err).toContain('More with --limit');
  }, 60_000);

  it('finds sentences that nobody said', async () => {
    expect((await find('rained', '--sentences')).out).toMatch(
      /In the report\n {3}one\.txt.*\n {3}.*It rained all night\./,
    );
  }, 60_000);

  it('marks in colour what was looked for, in a terminal alone', async () => {
    const marked = await runCli(['find', 'ferry'], { env: { ...env, FORCE_COLOR: '1' } });
    expect(marked.out).toContain('The \u001b[1m\u001b[33mferry\u001b[39m\u001b[22m left');
    const plain = await runCli(['find', '-'], { env: { ...env, NO_COLOR: '1' }, input: 'ferry\n' });
    expect(plain.out).toContain('   The ferry left without its lights.\n');
  }, 60_000);

  it('gives the records that the API gives', async () => {
    const { out } = await find('ferry', '--json');
    const [hit] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(hit).toMatchObject({ words: 1, quote: { kind: 'quote' }, report: { kind: 'report' } });
    const sentence = JSON.parse((await find('rained', '--sentences', '--json', '--limit', '1')).out);
    expect(sentence).toMatchObject({ words: 1, sentence: { kind: 'sentence' }, report: { kind: 'report' } });
  }, 60_000);

  it('says so where there is nothing, and what else to try', async () => {
    const nothing = await find('xylophone');
    expect(nothing).toMatchObject({ code: 0, out: '' });
    expect(nothing.err).toMatch(/^No quote in collection "default".*--sentences/);
    expect((await find('"left lights"')).err).toContain('without quotation marks');
    const common = await find('the');
    expect(common).toMatchObject({ code: 0, out: '' });
    expect(common.err).toMatch(/^These words are too common to look for\./);
    expect((await find('ferry', '-c', 'other')).err).toContain('No report in collection "other" yet');
  }, 60_000);

  it('explains in its help what quotation marks and - do', async () => {
    const { out } = await find('--help');
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /between quotation marks are found just so.* With - the words are read from standard input/,
    );
  });

  it('refuses what is nothing to look for, without repeating it', async () => {
    for (const args of [
      [],
      [' '],
      ['Quimby '.repeat(80)],
      ['Quimby', '--limit', 'few'],
      ['Quimby', '-s', 'ger man'],
    ]) {
      const { code, err } = await find(...args);
      expect([args, code]).toEqual([args, 2]);
      expect(err).not.toContain('Quimby');
    }
  }, 60_000);

  it('tells nobody whose a pseudonym is, nor what was looked for', async () => {
    const protect = ['people', 'protect', 'Zebula Quimby', '--by', 'kim'];
    expect(await runHere(protect, { env })).toMatchObject({ code: 0 });
    for (const name of ['Zebula Quimby', 'quimby', 'Zebula']) {
      const { out, err } = await find(name, '-v');
      expect([name, out.includes('Person-'), /quimby|zebula/i.test(err)]).toEqual([name, false, false]);
    }
    // The stem of a word that nobody bears is found as little.
    for (const scope of [[], ['--sentences']]) {
      const { out } = await find('quimbies quimbying zebulaing', '--json', ...scope);
      expect([scope, out]).toEqual([scope, expect.not.stringMatching(/"words":(?!0[,}])/)]);
    }
    const shown = (await find('boats')).out;
    expect(shown).toMatch(/1\. Person-\w{6}\n/);
    const [pseudonym = ''] = /Person-\w{6}/.exec(shown) ?? [];
    expect((await find(pseudonym)).out).toContain(`1. ${pseudonym}`);
  }, 120_000);

  it('works while another process holds the database', async () => {
    const server = startCli(['review', '--by', 'kim', '--port', '0'], { env });
    try {
      await new Promise<void>((resolve) =>
        server.stderr?.on('data', (said) => /http:/.test(String(said)) && resolve()),
      );
      expect((await find('ferry')).out).toContain('Orla Venn');
      expect((await find('rained', '--sentences')).out).toContain('It rained all night.');
    } finally {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill();
      await ended;
    }
  }, 120_000);
});
