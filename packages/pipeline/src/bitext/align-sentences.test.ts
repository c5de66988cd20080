import { describe, expect, it } from 'vitest';
import { fakeEmbedder } from '../testing/index.ts';
import { alignSentences, type BitextOptions } from './align-sentences.ts';
import type { Bead } from './bead.ts';

/** German words and the English ones that share their vector. */
const WORDS = {
  bäcker: 'baker',
  brot: 'bread',
  morgen: 'morning',
  fluss: 'river',
  brücke: 'bridge',
  schule: 'school',
  kinder: 'children',
  lehrer: 'teacher',
  arzt: 'doctor',
  wasser: 'water',
  brunnen: 'well',
  regen: 'rain',
  ernte: 'harvest',
  markt: 'market',
  straße: 'street',
  licht: 'light',
  fenster: 'window',
  brief: 'letter',
  schwester: 'sister',
  garten: 'garden',
  apfel: 'apple',
  winter: 'winter',
};
const DE = [
  'Bäcker Brot Morgen bringen jeden.',
  'Fluss Brücke über führte eine alte.',
  'Schule Kinder gingen wieder dorthin.',
  'Lehrer Brief las ihnen vor dann.',
  'Brunnen Wasser gab keines mehr seitdem.',
  'Regen Ernte kam zu spät damals.',
  'Markt Straße blieb leer am 14. Mai.',
  'Fenster Licht brannte noch immer.',
  'Schwester Garten wartete allein dort.',
  'Apfel Winter lagerte er ein vorher.',
];
const EN = [
  'Baker bread morning brings every.',
  'River bridge across led an old.',
  'School children went there again.',
  'Teacher letter read to them then.',
  'Well water gave no more since.',
  'Rain harvest came too late back then.',
  'Market street stayed empty on 14 May.',
  'Window light was still burning.',
  'Sister garden waited alone there.',
  'Apple winter he stored before.',
];
const embedder = fakeEmbedder(WORDS);

async function aligned(a: readonly string[], b: readonly string[], options?: BitextOptions) {
  const [left, right] = [await embedder.embed(a), await embedder.embed(b)];
  const sentences = (texts: readonly string[], vectors: readonly Float32Array[]) =>
    texts.map((text, i) => ({ text, vector: vectors[i] as Float32Array }));
  return alignSentences(sentences(a, left), sentences(b, right), options);
}

const shown = (beads: readonly Bead[]) =>
  beads.map(({ source: s, target: t }) => `${s.from}-${s.to} ${t.from}-${t.to}`);
const oneToOne = (count: number) => Array.from({ length: count }, (_, i) => `${i}-${i + 1} ${i}-${i + 1}`);
const joined = (texts: readonly string[], at: number, by: string) => [
  ...texts.slice(0, at),
  `${texts[at]}${by}${texts[at + 1]}`,
  ...texts.slice(at + 2),
];

describe('alignSentences', () => {
  it('pairs sentence with sentence, and is sure of it', async () => {
    const beads = await aligned(DE, EN);
    expect(shown(beads)).toEqual(oneToOne(10));
    for (const { score } of beads) expect(score).toBeGreaterThan(0.9);
  });

  it('pairs a text with itself', async () => {
    expect(shown(await aligned(DE, DE))).toEqual(oneToOne(10));
  });

  it('finds one sentence made two', async () => {
    const beads = shown(await aligned(joined(DE, 4, ' und '), EN));
    expect(beads).toContain('4-5 4-6');
    expect(beads).toHaveLength(9);
  });

  it('finds two sentences made one', async () => {
    const beads = shown(await aligned(DE, joined(EN, 4, ' and ')));
    expect(beads).toContain('4-6 4-5');
    expect(beads).toHaveLength(9);
  });

  it('keeps two and two together where a clause went over the full stop', async () => {
    const german = DE.with(4, 'Brunnen Wasser gab keines.').with(
      5,
      'Im Jahr 1987 grub Omar Hassan Regen Ernte.',
    );
    const english = EN.with(4, 'Well water gave none, until Omar Hassan in 1987 dug.').with(
      5,
      'Rain harvest.',
    );
    expect(shown(await aligned(german, english))).toContain('4-6 4-6');
  });

  it('leaves a sentence alone that the source does not have', async () => {
    const more = [...EN.slice(0, 5), 'Photograph copyright agency nineteen seventy.', ...EN.slice(5)];
    const beads = await aligned(DE, more);
    expect(shown(beads)).toContain('5-5 5-6');
    expect(beads.find(({ target }) => target.from === 5)?.score).toBe(0);
    expect(beads).toHaveLength(11);
  });

  it('leaves sentences alone that the target left out', async () => {
    const beads = shown(await aligned(DE, [...EN.slice(0, 3), ...EN.slice(5)]));
    expect(beads).toEqual([
      ...oneToOne(3),
      '3-4 3-3',
      '4-5 3-3',
      ...[5, 6, 7, 8, 9].map((i) => `${i}-${i + 1} ${i - 2}-${i - 1}`),
    ]);
  });

  it('keeps the beads around paragraphs that changed places', async () => {
    const swapped = [...EN.slice(0, 3), ...EN.slice(5, 7), ...EN.slice(3, 5), ...EN.slice(7)];
    const beads = shown(await aligned(DE, swapped));
    for (const i of [0, 1, 2, 7, 8, 9]) expect(beads).toContain(`${i}-${i + 1} ${i}-${i + 1}`);
  });

  it('has no counterpart for anything where a side is empty', async () => {
    expect(shown(await aligned(DE.slice(0, 2), []))).toEqual(['0-1 0-0', '1-2 0-0']);
    expect(shown(await aligned([], EN.slice(0, 2)))).toEqual(['0-0 0-1', '0-0 1-2']);
    expect(await aligned([], [])).toEqual([]);
  });

  it('finds a short text in a long one', async () => {
    const beads = await aligned(DE.slice(4, 7), EN);
    expect(shown(beads.filter(({ score }) => score > 0))).toEqual(['0-1 4-5', '1-2 5-6', '2-3 6-7']);
  });

  it('puts each sentence of either text into exactly one bead, whatever the texts', async () => {
    for (const [a, b] of [
      [DE, [...EN].reverse()],
      [['', '…', ...DE], EN.slice(0, 4)],
      [DE.slice(0, 1), EN],
    ] as const) {
      const beads = await aligned(a, b);
      expect(beads.flatMap(({ source }) => between(source))).toEqual([...a.keys()]);
      expect(beads.flatMap(({ target }) => between(target))).toEqual([...b.keys()]);
    }
  });

  it('says the same twice', async () => {
    expect(await aligned(DE, joined(EN, 2, ' and '))).toEqual(await aligned(DE, joined(EN, 2, ' and ')));
  });

  it('finds in the strip what it finds in the whole table', async () => {
    const many = (texts: readonly string[]) =>
      Array.from({ length: 12 }, (_, round) =>
        texts.map((text, i) => `${text} ${100 + 10 * round + i}`),
      ).flat();
    const [a, b] = [many(DE), joined(joined(many(EN), 90, ' '), 30, ' ')];
    const whole = await aligned(a, b, { whole: 1000 });
    expect(shown(whole)).toContain('30-32 30-31');
    expect(shown(await aligned(a, b, { whole: 16 }))).toEqual(shown(whole));
  });

  it('is less sure of a bead where another cut is as good', async () => {
    const twice = [...DE.slice(0, 5), DE[4] as string, ...DE.slice(5)];
    const beads = await aligned(twice, EN);
    const around = beads.filter(({ source }) => source.from <= 5 && source.to > 4).map(({ score }) => score);
    expect(Math.max(...around)).toBeLessThan(0.75);
    expect(beads[0]?.score).toBeGreaterThan(0.9);
  });

  it('lets the event loop run during long texts of one sentence, and takes no longer for them', async () => {
    const same = (texts: readonly string[]) => Array.from({ length: 1000 }, () => texts[4] as string);
    let [turns, done] = [0, false];
    const turn = () => {
      turns++;
      if (!done) setImmediate(turn);
    };
    const started = process.cpuUsage();
    setImmediate(turn);
    const beads = await aligned(same(DE), same(EN));
    done = true;
    expect(shown(beads)).toEqual(oneToOne(1000));
    expect(turns).toBeGreaterThan(5);
    expect(process.cpuUsage(started).user).toBeLessThan(8_000_000);
  });

  it('refuses vectors of two models', async () => {
    const of = (length: number) => [{ text: 'Brot', vector: new Float32Array(length) }];
    await expect(alignSentences(of(3), of(4))).rejects.toThrow('embed both texts with the same');
  });
});

function between({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
