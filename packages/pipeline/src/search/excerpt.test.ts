import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const filler = (words: number, word = 'water') => Array.from({ length: words }, () => word).join(' ');
const at = (text: string, ...words: readonly string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
const marked = ({ text, found }: ReturnType<typeof excerptOf>) =>
  found.map(({ start, end }) => text.slice(start, end));

describe('excerptOf', () => {
  it('leaves a text whole that is short or little longer than what is shown', () => {
    for (const text of ['The bridge is gone.', filler(100)])
      expect(excerptOf({ text, found: at(text, 'e') })).toMatchObject({ text, found: at(text, 'e') });
  });

  it('shows the stretch that has most of what was found, cuts no word, and says that something is left out', () => {
    const text = `${filler(100)} ferry ${filler(200)} bridge and ferryman ${filler(200)}`;
    const shown = excerptOf({ text, found: at(text, 'ferry', 'bridge', 'ferryman') });
    expect(marked(shown)).toEqual(['bridge', 'ferryman']);
    expect(shown.text).toMatch(/^\[…\] (?:water )+bridge and ferryman (?:water )+\[…\]$/);
    expect(shown.text.length).toBeLessThan(520);
  });

  it('begins at the beginning where nothing was found, or as far in as it is told', () => {
    const text = `begin ${filler(300)} end`;
    expect(excerptOf({ text, found: [] }).text).toMatch(/^begin .* \[…\]$/);
    expect(excerptOf({ text, found: [] }, 0.99).text).toMatch(/^\[…\] .* end$/);
  });

  it('cuts no letter in two where there are no blanks', () => {
    const text = '𐌰'.repeat(700);
    for (const from of [0.1, 0.2001, 0.5])
      expect(excerptOf({ text, found: [] }, from).text.isWellFormed()).toBe(true);
  });
});
