import { describe, expect, it } from 'vitest';
import { pagePieces } from './page-pieces.ts';
import type { PdfItem } from './pdf-contents.ts';

type Given = readonly [text: string, x: number, width: number];

function items(given: readonly Given[]): readonly PdfItem[] {
  return given.map(([text, x, width], order) => ({
    text,
    x,
    width,
    y: /\p{M}/u.test(text) ? 102 : 100,
    size: 12,
    order,
    font: 'f',
    isArtifact: false,
    isTurned: false,
  }));
}

const SIGN: Given = ['\u064b', 264.8, 0];
const [ALEF, SAD, KHAH]: readonly Given[] = [
  ['\u0627', 260.9, 3.7],
  ['\u0635', 264.6, 10.4],
  ['\u062e', 275, 7.7],
];

describe('pagePieces', () => {
  it.each([
    ['from the left, each sign before its letter', [ALEF, SIGN, [' ', 264.6, 0.000003], SAD, KHAH]],
    ['from the left, a hair beside its letter', [ALEF, ['\u064b', 263.9, 0], SAD, KHAH]],
    ['as it is read', [KHAH, SAD, SIGN, ALEF]],
  ] as readonly (readonly [string, readonly Given[]])[])(
    'puts a vowel sign to its letter where these are set %s',
    (_, given) => {
      const [piece = []] = pagePieces(items(given));
      expect(piece.map(({ text }) => text)).toEqual(['\u0627', '\u0635\u064b', '\u062e']);
    },
  );

  it('puts a sign of a script from left to right to the letter before it', () => {
    const [piece = []] = pagePieces(
      items([
        ['e', 100, 5],
        ['\u0301', 105.5, 0],
        ['t', 105, 4],
      ]),
    );
    expect(piece.map(({ text }) => text)).toEqual(['e\u0301', 't']);
  });
});
