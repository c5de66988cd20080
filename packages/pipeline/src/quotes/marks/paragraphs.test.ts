import { aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

function paragraphs(text: string, blocks = aReport({ text }).blocks) {
  return paragraphsOf({ text, blocks }).map(({ start, end }) => text.slice(start, end));
}

describe('paragraphsOf', () => {
  it('parts at blank lines and at line breaks', () => {
    expect(paragraphs('One.\n\n  Two.\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('joins the lines of a text that is wrapped at a fixed width', () => {
    const wrapped =
      'The boat came\nin at the\nold quay and\nthe people\nof it went\nashore.\n\nNobody spoke.';
    expect(paragraphs(wrapped)).toHaveLength(2);
  });

  it('leaves furniture out', () => {
    const text = 'One.\nShare this\nTwo.';
    const blocks = [
      { start: 0, end: 5, role: 'text' as const, note: null },
      { start: 5, end: 16, role: 'furniture' as const, note: 'share-line' },
      { start: 16, end: 20, role: 'text' as const, note: null },
    ];
    expect(paragraphs(text, blocks)).toEqual(['One.', 'Two.']);
  });

  it('takes a text without blocks as one', () => {
    expect(paragraphs('One.', [])).toEqual(['One.']);
  });
});
