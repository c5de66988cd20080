import { describe, expect, it } from 'vitest';
import { fakeEmbedder } from '../testing/index.ts';
import { readTmx } from '../translate/read-tmx.ts';
import { alignReports } from './align-reports.ts';
import { writeBitext } from './write-bitext.ts';

const WORDS = {
  der: 'the',
  bäcker: 'baker',
  brachte: 'brought',
  brot: 'bread',
  brunnen: 'well',
  blieb: 'stayed',
  trocken: 'dry',
};
const DE = version('de', 'Der Bäcker brachte Brot.\n\nDer Brunnen blieb trocken & leer.\n', 'a.txt');
const EN = version('en', 'The baker brought bread. The well stayed dry & empty.', 'b.txt');

function version(language: string, text: string, source: string) {
  return {
    id: `r_${language}`,
    language,
    text,
    source,
    blocks: [{ start: 0, end: text.length, role: 'text' as const, note: null }],
  };
}

describe('alignReports', () => {
  it('says which words of either text belong together', async () => {
    const pairs = await alignReports(DE, EN, fakeEmbedder(WORDS));
    expect(pairs.map(({ source, target }) => [source.text, target.text])).toEqual([
      ['Der Bäcker brachte Brot.', 'The baker brought bread.'],
      ['Der Brunnen blieb trocken & leer.', 'The well stayed dry & empty.'],
    ]);
    for (const { source, target } of pairs) {
      expect(DE.text.slice(source.range?.start, source.range?.end)).toBe(source.text);
      expect(EN.text.slice(target.range?.start, target.range?.end)).toBe(target.text);
    }
  });

  it('marks every pair as a machine’s, with its model', async () => {
    for (const { origin, model } of await alignReports(DE, EN, fakeEmbedder(WORDS)))
      expect([origin, model.name]).toEqual(['machine', 'fake-embedder']);
  });

  it('has no range where a text has nothing', async () => {
    const [pair] = await alignReports(DE, version('en', '', 'b.txt'), fakeEmbedder());
    expect(pair?.target).toMatchObject({ range: null, text: '' });
    expect(pair?.score).toBe(0);
  });
});

describe('writeBitext', () => {
  it('writes TMX that the memory reads, with who made it', async () => {
    const tmx = writeBitext(await alignReports(DE, EN, fakeEmbedder(WORDS)), 'tmx');
    const entries = readTmx(tmx);
    expect(entries.map(({ target }) => target.text)).toEqual([
      'The baker brought bread.',
      'The well stayed dry & empty.',
    ]);
    expect(entries.map(({ by }) => by)).toEqual(Array(2).fill('crossquote align (machine)'));
    expect(tmx).toContain('<prop type="x-origin">machine</prop>');
    expect(tmx).toContain('<prop type="x-source-range">0-24</prop>');
  });

  it('leaves what has no counterpart out of TMX and keeps it in the others', async () => {
    const pairs = await alignReports(DE, version('en', '', 'b.txt'), fakeEmbedder());
    expect(writeBitext(pairs, 'tmx')).not.toContain('<tu ');
    expect(writeBitext(pairs, 'tsv').split('\n')[1]).toBe(
      'Der Bäcker brachte Brot.\t\t0\t0\t24\t\t\tmachine\ta.txt\tb.txt',
    );
    expect(writeBitext(pairs, 'jsonl').split('\n')).toHaveLength(3);
  });

  it('writes a line a pair, even where a sentence goes over lines', async () => {
    const broken = version('de', 'Der Bäcker\nbrachte\tBrot.', 'a.txt');
    const tsv = writeBitext(await alignReports(broken, EN, fakeEmbedder(WORDS)), 'tsv');
    expect(tsv).toContain('Der Bäcker brachte Brot.\t');
    for (const line of tsv.trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(10);
  });

  it('writes JSON Lines that hold everything', async () => {
    const pairs = await alignReports(DE, EN, fakeEmbedder(WORDS));
    const lines = writeBitext(pairs, 'jsonl').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(pairs);
  });
});
