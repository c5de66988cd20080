import { describe, expect, it } from 'vitest';
import { agesByTens } from './ages-by-tens.ts';

describe('agesByTens', () => {
  it.each([
    ['en', 'A fisherman in his 40s and a baker in her late thirties', [40, 30]],
    ['en', 'She was in her early 20s, he was fifty-something', [20, 50]],
    ['de', 'Eine Bäckerin in ihren Dreißigern', [30]],
    ['es', 'Un pescador de cuarenta y tantos años', [40]],
    ['ar', 'صياد في الأربعينات من عمره وخبازة في الثلاثينيات من العمر', [40, 30]],
  ] as const)('tells the ten, %s: %s', (language, text, expected) => {
    const found = [...agesByTens(text, language)].sort((x, y) => x.start - y.start);
    expect(found.map(({ least }) => least)).toEqual(expected);
    expect(found.map(({ least, most }) => most - least)).toEqual(expected.map(() => 9));
  });

  it.each([
    ['en', 'In the 40s the harbour froze; 40 boats sank, and in their 400 nets was nothing'],
    ['de', 'In den Häfen lagen vierzig Boote'],
    ['es', 'Cuarenta y dos barcas'],
    ['ar', 'في الأربعينات من القرن الماضي'],
    ['pl', 'Rybak po czterdziestce'],
  ])('tells none of years and counts, %s: %s', (language, text) =>
    expect(agesByTens(text, language)).toEqual([]),
  );

  it('places them in the text', () => {
    const text = 'The baker, a woman in her 30s, fled';
    expect(agesByTens(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['in her 30s']);
  });
});
