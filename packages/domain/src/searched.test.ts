import { describe, expect, it } from 'vitest';
import { searchedWith, unsearched } from './searched.ts';

const MODEL = { name: 'org/some-model', revision: '1', dtype: 'q8' };

describe('how a translator decodes', () => {
  it('stands behind the weight type, and is read from there', () => {
    expect(searchedWith(MODEL, 4)).toEqual({ ...MODEL, dtype: 'q8+beam4' });
    expect(unsearched(searchedWith(MODEL, 4))).toEqual({ model: MODEL, beams: 4 });
  });

  it('is left out where it is greedy', () => {
    expect(searchedWith(MODEL, 1)).toBe(MODEL);
    expect(unsearched(MODEL)).toEqual({ model: MODEL, beams: 1 });
  });

  it('is no number of beams that nobody can ask for', () => {
    const other = { ...MODEL, dtype: 'q8+beam9' };
    expect(unsearched(other)).toEqual({ model: other, beams: 1 });
  });
});
