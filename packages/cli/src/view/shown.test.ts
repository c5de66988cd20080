import { expect, it } from 'vitest';
import { shown, shownLines } from './shown.ts';

it('shows what would act on the terminal', () => {
  expect(shown('a\u001b[31mb\u0007c\nd\u009be.txt')).toBe('a\\u001b[31mb\\u0007c\\nd\\u009be.txt');
  expect(shown('تقرير é 報告.txt')).toBe('تقرير é 報告.txt');
});

it('leaves lines and tabs of a whole text', () => {
  expect(shownLines('one\n\ttwo\u001b]0;x\u0007\n')).toBe('one\n\ttwo\\u001b]0;x\\u0007\n');
});
