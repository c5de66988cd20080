import { describe, expect, it } from 'vitest';
import { howToGoOn } from './model-lack.ts';

const line = {
  task: 'translation',
  source: 'de',
  target: 'en',
  model: { name: 'own-de-en', revision: '1', dtype: 'fp32' },
  machine: 'north',
  release: 40,
  since: '2026-11-26T10:00:00.000Z',
} as const;
const north = { name: 'north', release: 40 };
const other = { name: 'other-de-en', revision: '1', dtype: 'fp32' };

describe('what a person does about a model in force that is not here', () => {
  it('names the machine that put it there, unless that is this very one', () => {
    const here = null;
    expect(howToGoOn({ line, here }, { ...north, name: 'south' })).toBe(
      'crossquote models bundle <file> own-de-en on north, then models add <file> here',
    );
    expect(howToGoOn({ line, here }, north)).toBe(
      'crossquote models bundle <file> own-de-en on one that has it, then models add <file> here',
    );
  });

  it('is `resume` on the machine that put it there and has another, and `models use` elsewhere', () => {
    expect(howToGoOn({ line, here: other }, north)).toMatch(/by what is here: crossquote resume$/);
    expect(howToGoOn({ line, here: other }, { ...north, name: 'south' })).toMatch(
      /on north, then models add <file> here; or .* crossquote models use other-de-en$/,
    );
  });
});
