import type { Score } from '@crossquote/eval';
import { describe, expect, it } from 'vitest';
import { scoreTable } from './score-table.ts';

const score = (set: string, metric: string, value: number): Score => ({
  set,
  lang: 'de',
  metric,
  value,
  n: 7,
});

describe('scoreTable', () => {
  it('puts sets with the same few metrics into lines of one table', () => {
    expect(scoreTable([score('a', 'golden', 95), score('long', 'golden', 8.25), score('u', 'f1', 50)])).toBe(
      'set        n  golden\na (de)     7    95.0\nlong (de)  7     8.3\n\nset     n    f1\nu (de)  7  50.0\n',
    );
  });

  it('puts sets with many metrics into columns, and leaves open what a set has not', () => {
    const many = ['p', 'q', 'r', 's', 't', 'u'];
    const table = scoreTable([
      ...many.map((metric) => score('a', metric, 1)),
      ...[...many, 'v'].map((metric) => score('b', metric, 2)),
    ]);
    expect(table.split('\n')).toEqual([
      '   a (de)  b (de)',
      ...many.map((metric) => `${metric}     1.0     2.0`),
      'v             2.0',
      '',
    ]);
  });
});
