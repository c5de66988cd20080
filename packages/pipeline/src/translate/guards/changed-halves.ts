/** Finds so many and a half in words ("anderthalb Stunden", "deux ans et demi") that became another amount in English: how other languages put one is not known here. */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { type Half, halvesIn } from '../../numbers/halves-in.ts';
import { timesInDigits } from '../../numbers/times-in-digits.ts';
import { writtenNumbers } from '../../numbers/written-numbers.ts';
import type { Guard } from './guarded-text.ts';
import { numbersIn } from './numbers-in.ts';

/** Minutes of an hour, months of a year, hours of a day, years of a decade and a century. */
const UNITS = [60, 12, 24, 10, 100];

export const changedHalves: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  if (primaryLanguage(targetLanguage) !== PIVOT_LANGUAGE) return [];
  const language = primaryLanguage(sourceLanguage);
  // "À deux heures et demie" is a time.
  const text = timesInDigits(source, language);
  const made = new Set([
    ...halvesIn(output, PIVOT_LANGUAGE).map(valueOf),
    ...numbersIn(output),
    ...writtenNumbers(output, PIVOT_LANGUAGE).values,
  ]);
  return halvesIn(text, language)
    .filter((half) => !waysOf(half).some((value) => made.has(value)) && !isInSigns(half, output))
    .map(({ start, end }) => ({ check: 'number', detail: `${text.slice(start, end)} is missing` }));
};

function valueOf({ whole, scale }: Half): number {
  return (whole + 0.5) * scale;
}

function waysOf(half: Half): readonly number[] {
  const value = valueOf(half);
  return [value, half.whole + 0.5, ...UNITS.map((unit) => value * unit)];
}

/** 2½, 2 1/2, and 2:30 where the time of day was not known for one. */
function isInSigns({ whole }: Half, text: string): boolean {
  return new RegExp(`(?<!\\d)${whole}(?: ?½| 1/2|:30)|half past`, 'iu').test(text);
}
