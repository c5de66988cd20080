import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../words/tokens.ts';
import { isLabel } from './is-label.ts';

const isLabelled = (text: string, number: string, language: string) => {
  const start = text.indexOf(number);
  const before = tokensOf(text, language).findLast(({ end }) => end <= start);
  return isLabel(text, { start, end: start + number.length }, before);
};

describe('isLabel', () => {
  it.each([
    ['en', 'We left in 1942', '1942'],
    ['en', 'They closed Route 4', '4'],
    ['en', 'We slept in room twelve', 'twelve'],
    ['en', 'We saw bus no. 12', '12'],
    ['en', 'We heard an F-16', '16'],
    ['de', 'Wir schliefen in Zimmer 12', '12'],
    ['fr', 'Nous dormions dans la chambre 12', '12'],
    ['ru', 'Мы ждали рейс 12', '12'],
    ['ar', 'كنا في الغرفة 12', '12'],
  ])('knows a year and what a thing is called by (%s: %s)', (language, text, number) => {
    expect(isLabelled(text, number, language)).toBe(true);
  });

  it.each([
    ['en', 'We saw 40 boats', '40'],
    ['en', 'We called four times', 'four'],
    ['en', 'About 40 boats', '40'],
    ['ru', 'Мы видели 40 лодок', '40'],
    ['de', 'Wir sahen 40 Boote', '40'],
  ])('leaves counts alone (%s: %s)', (language, text, number) => {
    expect(isLabelled(text, number, language)).toBe(false);
  });
});
