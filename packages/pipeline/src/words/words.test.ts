import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRun } from './longest-run.ts';
import { sharedWords } from './shared-words.ts';
import { stem } from './stem.ts';
import { tokensOf, weightSum } from './tokens.ts';

const en = (text: string) => tokensOf(text, 'en');

describe('tokensOf', () => {
  it('keeps places, and knows telling words from grammar', () => {
    const text = 'The miller’s bridges were burning.';
    const tokens = en(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'miller’s',
      'bridges',
      'were',
      'burning',
    ]);
    expect(tokens.map(({ weight }) => weight)).toEqual([0, 1, 1, 0, 1]);
    expect(weightSum(tokens)).toBe(3);
  });

  it('counts vague words half, single letters not at all, and short words of a language without a list not at all', () => {
    expect(en('people see x 7').map(({ weight }) => weight)).toEqual([0.5, 0.5, 0, 1]);
    expect(tokensOf('la ponto brulas', 'eo').map(({ weight }) => weight)).toEqual([0, 1, 1]);
  });

  it('brings Persian words together that are typed with Arabic letters, and leaves Arabic ones', () => {
    const folded = (text: string, language: string) => tokensOf(text, language).map((token) => token.folded);
    expect(folded('كريم پشت خانه‌ي قديمى بود', 'fa')).toEqual(folded('کریم پشت خانه‌ی قدیمی بود', 'fa'));
    expect(folded('خانۀ مدرسة', 'fa')).toEqual(folded('خانه مدرسه', 'fa'));
    expect(folded('كريم', 'ar')).not.toEqual(folded('کریم', 'ar'));
  });

  it('brings Arabic words with and without article together', () => {
    expect(tokensOf('المدرسة', 'ar')[0]?.stem).toBe(tokensOf('مدرسة', 'ar')[0]?.stem);
  });
});

describe('stem', () => {
  it.each([
    ['shot', 'shooting'],
    ['lost', 'losing'],
    ['bridges', 'bridge'],
    ['children', 'child'],
    ['hoping', 'hope'],
    ['stopped', 'stopping'],
    ['parties', 'party'],
    ['killed', 'killing'],
  ])('brings %s and %s together', (a, b) => {
    expect(stem(a, 'en')).toBe(stem(b, 'en'));
  });

  it('keeps different words apart and numbers whole', () => {
    expect(stem('bridge', 'en')).not.toBe(stem('bride', 'en'));
    expect(stem('9,000', 'en')).toBe('9,000');
    expect(stem('brucken', 'de')).toBe('bruck');
  });
});

describe('sharedWords', () => {
  it('finds a short text inside a long one', () => {
    const shared = sharedWords(
      en('The miller burned the bridge'),
      en('They say that the bridge was burned down by the miller himself and nobody else'),
    );
    expect(shared).toMatchObject({ weight: 3, left: 1, contained: 1 });
    expect(shared.right).toBeLessThan(1);
  });

  it('wants the words of a short text near one another', () => {
    const filler =
      'harvest wagon candle orchard saddle anvil lantern barrel plough hammer kettle ladder '.repeat(3);
    const shared = sharedWords(en('miller burned bridge'), en(`miller ${filler} burned ${filler} bridge`));
    expect(shared.weight).toBe(1);
    expect(shared.left).toBe(1);
  });

  it('has nothing to say about texts without telling words', () => {
    expect(sharedWords(en('and so it was'), en('the mill'))).toEqual({
      weight: 0,
      left: 0,
      right: 0,
      contained: 0,
    });
  });

  it('is symmetric', () => {
    const text = fc
      .array(fc.constantFrom('the', 'miller', 'bridge', 'burned', 'people', 'boat'))
      .map((list) => en(list.join(' ')));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [sharedWords(a, b), sharedWords(b, a)];
        expect([back.weight, back.left, back.right, back.contained]).toEqual([
          there.weight,
          there.right,
          there.left,
          there.contained,
        ]);
      }),
    );
  });
});

describe('longestRun', () => {
  it('finds the run that tells most', () => {
    const run = longestRun(
      en('It is as it was: a slow ruin of harvests, he said'),
      en('as it was and a slow ruin of harvests'),
    );
    expect(run).toEqual({ length: 5, weight: 3 });
    expect(longestRun(en('boat'), en('bridge'))).toEqual({ length: 0, weight: 0 });
  });
});
