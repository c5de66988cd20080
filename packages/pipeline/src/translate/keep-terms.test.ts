import { describe, expect, it } from 'vitest';
import type { MachineText } from '../ports/translator.ts';
import { termFinder } from './find-terms.ts';
import { keepTerms } from './keep-terms.ts';

const TERMS = [
  { source: 'Umspannwerk', target: 'substation' },
  { source: 'Waldrand', target: 'edge of the forest' },
];

/** @param known what the model makes of each text; nobody asks for others. */
async function keep(text: string, known: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const made = async (texts: readonly string[]) => {
    asked.push(...texts);
    return new Map(
      texts.map((one): [string, MachineText] => {
        const text = known[one];
        if (text === undefined) throw new Error(`nobody expected ${one}`);
        return [one, { text, signals: null }];
      }),
    );
  };
  const termsIn = termFinder(TERMS, 'de');
  const kept = await keepTerms([text], {
    made,
    again: made,
    guarded: (source) => ({ source, sourceLanguage: 'de', targetLanguage: 'en', names: [], termsIn }),
  });
  return { text: kept.get(text)?.text, asked };
}

describe('keepTerms', () => {
  it('asks again with what people want a term called in its place', async () => {
    const said = 'Das Umspannwerk am Waldrand brannte.';
    const { text } = await keep(said, {
      [said]: 'The stretching on the forested wire burned.',
      'Das substation am edge of the forest brannte.': 'The substation at the edge of the forest burned.',
    });
    expect(text).toBe('The substation at the edge of the forest burned.');
  });

  it('asks once where the model called it so by itself, and where no term stands', async () => {
    const named = await keep('Das Umspannwerk brannte.', {
      'Das Umspannwerk brannte.': 'The substation burned.',
    });
    const without = await keep('Es brannte.', { 'Es brannte.': 'It burned.' });
    expect([named.asked.length, without.asked.length]).toEqual([1, 1]);
  });

  it('leaves what the model made where it does not take the word', async () => {
    const said = 'Das Umspannwerk brannte.';
    const { text } = await keep(said, {
      [said]: 'The stretcher burned.',
      'Das substation brannte.': 'The station burned.',
    });
    expect(text).toBe('The stretcher burned.');
  });

  it('asks once more with those alone that it takes', async () => {
    const said = 'Das Umspannwerk am Waldrand brannte.';
    const { text } = await keep(said, {
      [said]: 'The stretching on the forested wire burned.',
      'Das substation am edge of the forest brannte.': 'The substation on the brink burned.',
      'Das substation am Waldrand brannte.': 'The substation by the wood burned.',
    });
    expect(text).toBe('The substation by the wood burned.');
  });

  it('leaves it where there would be more to look at than before', async () => {
    const said = 'Das Umspannwerk brannte 4 Tage.';
    const { text } = await keep(said, {
      [said]: 'The stretcher burned for 4 days.',
      'Das substation brannte 4 Tage.': 'The substation burned for 9 days.',
    });
    expect(text).toBe('The stretcher burned for 4 days.');
  });

  it('puts nothing in the place of a form that is not listed', async () => {
    const said = 'Die Umspannwerke brannten.';
    const { text, asked } = await keep(said, { [said]: 'The stretchers burned.' });
    expect([text, asked]).toEqual(['The stretchers burned.', [said]]);
  });
});
