import type { QuoteForm } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import { placeUnit, type Unit } from './place-unit.ts';

const TEXT = 'She said that “the gate was shut”. He added dass wir warteten. That man left.';
const report = { id: 'r_1', text: TEXT };

function unitOf(id: string, words: string, form: QuoteForm | null, speaker: string | null = 'p'): Unit {
  const start = TEXT.indexOf(words);
  return { id, content: [{ start, end: start + words.length }], form, speaker };
}

function place(stood: Unit, ...units: Unit[]) {
  const { found, ...rest } = placeUnit({ report, unit: stood }, report, units);
  return found?.id ?? ('reason' in rest ? rest.reason : null);
}

describe('placeUnit', () => {
  it('finds a quote again that has its conjunction now, or has it no more', () => {
    const [bare, whole] = [
      unitOf('bare', 'wir warteten', 'indirect'),
      unitOf('whole', 'dass wir warteten', 'indirect'),
    ];
    expect(place(bare, whole)).toBe('whole');
    expect(place(whole, bare)).toBe('bare');
  });

  it('takes a quotation for itself that is mixed for its conjunction alone', () => {
    const [direct, mixed] = [
      unitOf('direct', '“the gate was shut”', 'direct'),
      unitOf('mixed', 'that “the gate was shut”', 'mixed'),
    ];
    expect(place(direct, mixed)).toBe('mixed');
    expect(place(direct, { ...direct, id: 'other', form: 'mixed' })).toBe('role-changed');
    expect(place(direct, { ...mixed, speaker: 'q' })).toBe('role-changed');
  });

  it('takes no sentence for another that begins with that word', () => {
    expect(place(unitOf('s', 'That man left.', null), unitOf('t', 'man left.', null))).toBe('words-changed');
  });
});
