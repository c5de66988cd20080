/** Bounds that hold whatever invisible or composed characters stand in the text. */
import { aReport } from '@crossquote/domain/testing';
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitReport } from './split-report.ts';

const SENTENCES = [
  'Mira Holm saw the bridge fall.',
  'Did nobody come?',
  '"We are alone," she said.',
  'It was cold!',
  'The café closed at 5 p.m. on Monday.',
];
const sentence = constantFrom(...SENTENCES);

function cut(text: string): readonly string[] {
  return splitReport(aReport({ text })).map(({ range }) => text.slice(range.start, range.end));
}

/** Puts something into the middle of the first word of three letters or more. */
function into(text: string, what: string): string {
  return text.replace(/\p{L}{3,}/u, (word) => word.slice(0, 2) + what + word.slice(2));
}

describe('bounds', () => {
  it('are the same sentences composed and decomposed', () => {
    assert(
      property(array(sentence, { minLength: 1, maxLength: 8 }), (list) => {
        const text = list.join(' ');
        expect(cut(text.normalize('NFD')).map((one) => one.normalize('NFC'))).toEqual(cut(text));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['right-to-left mark', '\u200f'],
    ['isolate', '\u2066'],
    ['soft hyphen', '\u00ad'],
    ['combining mark', '\u0301'],
    ['emoji', '👩‍👩‍👧'],
    ['letter beyond the first plane', '𝔸'],
  ])('stay where they were with a %s inside words', (_, what) => {
    assert(
      property(array(sentence, { minLength: 1, maxLength: 8 }), (list) => {
        const text = list.map((one) => into(one, what)).join(' ');
        expect(cut(text).map((one) => one.trim())).toEqual(list.map((one) => into(one, what)));
      }),
      { numRuns: 30 },
    );
  });

  it.each(['\n', '\r\n', '\n\n', '\r\n\r\n', ' \n', '\t', '\u00a0', '\u2028', '\u3000'])(
    'stand behind the white space between sentences (%j)',
    (space) => {
      const text = SENTENCES.join(space);
      expect(cut(text).map((one) => one.trim())).toEqual(SENTENCES);
      expect(cut(text).join('')).toBe(text);
    },
  );

  it('are the same for a text and for that text behind another paragraph', () => {
    assert(
      property(
        array(sentence, { minLength: 1, maxLength: 6 }),
        integer({ min: 1, max: 3 }),
        (list, before) => {
          const text = list.join(' ');
          const first = `${'Nothing else is known.'.repeat(1)}${'\n'.repeat(before + 1)}`;
          expect(cut(first + text).slice(1)).toEqual(cut(text));
        },
      ),
      { numRuns: 50 },
    );
  });
});
