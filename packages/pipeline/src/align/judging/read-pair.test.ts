import type { Alignment } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../ports/differ.ts';
import { fakeDiffer } from '../../testing/fake-differ.ts';
import { type Telling, toldQuote } from '../../testing/told-quote.ts';
import { START_WEIGHTS } from '../weights/start-weights.ts';
import type { Weights } from '../weights/weights.ts';
import { alignAbove } from './align-pair.ts';
import { readAbove, readingOf } from './read-pair.ts';

const GERMAN: Telling = {
  text: 'Ein Bericht. „Die Fähren brennen“, sagte Mira Holm. Es regnete.',
  words: 'Die Fähren brennen',
  language: 'de',
  dictionary: { Die: 'The', Fähren: 'ferries', brennen: 'burning' },
  lexicon: { Die: 'The', Fähren: 'ferries', brennen: 'burning' },
};
const ENGLISH: Telling = {
  text: 'A report. “The ferries are burning,” said Mira Holm. It rained.',
  words: 'The ferries are burning',
  dictionary: {},
  lexicon: {},
};
const MILL: Telling = {
  ...GERMAN,
  text: 'Am Abend. „Die Mühle brannte“, sagte ein Müller.',
  words: 'Die Mühle brannte',
  lexicon: { die: 'the', mühle: 'mill', brannte: 'burnt' },
};
const READ: Weights = { ...START_WEIGHTS, reading: [-5, -4, -2, -1, 0, 1, 2, 3] };
const LEAST = 0.001;

const differ = (same: (left: Statement, right: Statement) => number) => fakeDiffer(() => [], same);
const told = (...tellings: readonly Telling[]) => Promise.all(tellings.map(toldQuote));

describe('readAbove', () => {
  it('counts what a model says that read both, for and against, as one more reason that adds up', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    const unread = alignAbove(LEAST, a, b, READ);
    const scores: number[] = [];
    for (const same of [-6, 6]) {
      const alignment = await readAbove(
        LEAST,
        a,
        b,
        differ(() => same),
        READ,
      );
      expect(
        await readAbove(
          LEAST,
          b,
          a,
          differ(() => same),
          READ,
        ),
      ).toEqual(alignment);
      const reason = alignment?.evidence.find(({ signal }) => signal === 'reading');
      expect(reason).toMatchObject({ value: same, without: unread?.score });
      const sum = alignment?.evidence.reduce((total, { contribution }) => total + contribution, 0) ?? 0;
      expect(sum).toBeCloseTo(alignment?.score ?? -1, 4);
      scores.push(alignment?.score ?? -1);
    }
    expect(scores[0]).toBeLessThan(unread?.score ?? 0);
    expect(scores[1]).toBeGreaterThan(unread?.score ?? 1);
  });

  it('counts what a translator says of the words, and asks it nothing of a pair that it could not lift', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    const weights: Weights = { ...READ, rendering: [-4, -3, -2, -1, 0, 1, 2, 3, 4] };
    let asked = 0;
    const reader = (same: number, rendered: number) =>
      fakeDiffer(
        () => [],
        () => same,
        () => {
          asked++;
          return rendered;
        },
      );
    const [low, high] = [
      await readAbove(LEAST, a, b, reader(0, 0), weights),
      await readAbove(LEAST, b, a, reader(0, 3), weights),
    ];
    expect(asked).toBe(2);
    expect(low?.score).toBeLessThan(high?.score ?? 0);
    expect(high?.evidence.find(({ signal }) => signal === 'rendering')).toMatchObject({
      value: 3,
      note: 'worded as a translation of the other would be',
    });
    expect(low?.evidence.find(({ signal }) => signal === 'rendering')?.note).toBe(
      'worded in part as a translation of the other would be',
    );
    const sum = high?.evidence.reduce((total, { contribution }) => total + contribution, 0) ?? 0;
    expect(sum).toBeCloseTo(high?.score ?? -1, 4);
    expect(await readAbove(0.999, a, b, reader(-8, 3), weights)).toBeNull();
    expect(asked).toBe(2);
  });

  it('does not hold for a translation what only a no turns round', async () => {
    const [a, b] = await told(MILL, {
      ...ENGLISH,
      text: 'At night. “The mill burnt not,” a miller said.',
      words: 'The mill burnt not',
      lexicon: { mill: 'mill', burnt: 'burnt' },
    });
    if (!a || !b) throw new Error('two quotes were told');
    const reader = fakeDiffer(
      () => [],
      () => 0,
      () => 3,
    );
    expect((await readingOf(a, b, reader))?.rendered).toBeNull();
    const [denied] = await told({
      ...MILL,
      text: MILL.text.replace('brannte', 'brannte nicht'),
      words: 'Die Mühle brannte nicht',
    });
    expect((await readingOf(denied ?? a, b, reader))?.rendered).toBe(3);
  });

  it('keeps a pair that only reading lifts above the least, and refuses one that it pulls below', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    const { score = 0 } = alignAbove(LEAST, a, b, READ) ?? {};
    expect(
      await readAbove(
        score + 0.01,
        a,
        b,
        differ(() => 6),
        READ,
      ),
    ).not.toBeNull();
    expect(
      await readAbove(
        score - 0.01,
        a,
        b,
        differ(() => -6),
        READ,
      ),
    ).toBeNull();
  });

  it('asks nobody about two quotes of one language, nor about a pair that no reading could lift', async () => {
    const asked: Statement[] = [];
    const reader = differ((left, right) => asked.push(left, right));
    const apart: Telling = {
      ...ENGLISH,
      text: 'A note. “Goats eat hay,” said Odo Marrick.',
      words: 'Goats eat hay',
    };
    const [a, b, c, d] = await told(ENGLISH, { ...ENGLISH, text: `Late. ${ENGLISH.text}` }, GERMAN, apart);
    if (!a || !b || !c || !d) throw new Error('four quotes were told');
    expect(await readAbove(LEAST, a, b, reader, READ)).toEqual(alignAbove(LEAST, a, b, READ));
    expect(await readAbove(0.99, c, d, reader, READ)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('judges as if nobody had read where the model cannot tell', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    expect(
      await readAbove(
        LEAST,
        a,
        b,
        fakeDiffer(() => null),
        READ,
      ),
    ).toEqual(alignAbove(LEAST, a, b, READ));
  });

  it('is told of words in context of a pair that would be kept without, and counts the mean', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    const reader = (plain: number, inContext: number | null) => readerOf(plain, inContext, asked);
    const asked: Statement[] = [];
    const alone = await readAbove(LEAST, a, b, reader(4, null), READ);
    expect(readingIn(alone)).toBe(4);
    expect(readingIn(await readAbove(LEAST, a, b, reader(4, -1), READ))).toBe(1.5);
    expect(asked).toHaveLength(4);
    const least = (alone?.score ?? 0) - 0.01;
    expect(await readAbove(least, a, b, reader(4, -8), READ)).toBeNull();
    expect(asked).toHaveLength(6);
    expect(await readAbove(least, a, b, reader(-4, 8), READ)).toBeNull();
    expect(asked).toHaveLength(6);
  });
});

function readingIn(alignment: Alignment | null): number | undefined {
  return alignment?.evidence.find(({ signal }) => signal === 'reading')?.value;
}

function readerOf(plain: number, inContext: number | null, asked: Statement[] = []) {
  return fakeDiffer(
    () => [],
    () => plain,
    () => null,
    () => null,
    () => [],
    (left, right) => {
      asked.push(left, right);
      return inContext;
    },
  );
}

describe('readingOf', () => {
  it('rounds what the model says, so that machines that round otherwise agree', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    expect(
      await readingOf(
        a,
        b,
        differ(() => 1.3612),
      ),
    ).toEqual({ same: 1.25, rendered: null });
    expect(
      await readingOf(
        a,
        b,
        differ(() => -0.13),
      ),
    ).toEqual({ same: -0.25, rendered: null });
  });

  it('is the mean of what is said of the words alone and in context, rounded once', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    expect((await readingOf(a, b, readerOf(1.3612, -0.2)))?.same).toBe(0.5);
    expect((await readingOf(a, b, readerOf(-6, 5)))?.same).toBe(-0.5);
  });

  it('asks a translator about the same two, and rounds what it says', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    const reader = fakeDiffer(
      () => [],
      () => 2,
      (left, right) => (left.words.length + right.words.length === 7 ? 2.4 : 0),
    );
    expect(await readingOf(a, b, reader)).toEqual({ same: 2, rendered: 2.5 });
  });

  it('has the words of both read in one order, each in its language', async () => {
    const [a, b] = await told(GERMAN, ENGLISH);
    if (!a || !b) throw new Error('two quotes were told');
    const asked: Statement[][] = [];
    const reader = differ((...sides) => asked.push(sides));
    await readingOf(a, b, reader);
    await readingOf(b, a, reader);
    expect(asked[0]).toEqual(asked[1]);
    expect(asked[0]?.map(({ language, words }) => `${language}: ${words.join(' ')}`).sort()).toEqual([
      'de: Die Fähren brennen',
      'en: The ferries are burning',
    ]);
  });

  it('has only the stretch read that is near the other quote', async () => {
    const words = 'It was dark. The ferries are burning. We waited for the boats until noon';
    const long: Telling = { ...ENGLISH, text: `A report. “${words},” said Mira Holm. It rained.`, words };
    const [a, b] = await told(GERMAN, long);
    if (!a || !b) throw new Error('two quotes were told');
    const asked: string[] = [];
    await readingOf(
      a,
      b,
      differ((left, right) => asked.push(...[left, right].map((side) => side.words.join(' ')))),
    );
    expect(asked).toContain('The ferries are burning.');
  });
});
