import type { Alignment } from '@crossquote/domain';
import { expect, it } from 'vitest';
import { comparedOf, valueOf } from './compared.ts';

const evidence = (signal: string, value: number) => ({
  signal,
  value,
  contribution: 0.2,
  without: 0.5,
  note: 'nine words',
});

it('keeps what is asked for, and no word of a report', () => {
  const number = { start: 4, end: 6, text: '82' };
  const alignment: Alignment = {
    id: 'a_1',
    collection: 'default',
    quotes: ['q_1', 'q_2'],
    relation: 'partial',
    score: 0.8125,
    evidence: [evidence('meaning', 0.7), evidence('quoted-words', 9)],
    differences: [
      { what: 'number', left: number, right: null },
      { what: 'name', left: number, right: number, maybeSame: true },
    ],
  };
  const compared = comparedOf(alignment, new Map());
  expect([valueOf(compared, 'quoted-words'), valueOf(compared, 'numbers')]).toEqual([9, 0]);
  expect(compared).toEqual({
    id: 'a_1',
    quotes: ['q_1', 'q_2'],
    relation: 'partial',
    score: 0.8125,
    evidence: [{ signal: 'quoted-words', value: 9 }],
    differences: [
      { what: 'number', left: { start: 4, end: 6 }, right: null, maybeSame: undefined },
      { what: 'name', left: { start: 4, end: 6 }, right: { start: 4, end: 6 }, maybeSame: true },
    ],
  });
});
