/**
 * "3 and 4 March", "vom 3. auf den 4. März", "March 3 to 5": a day that is one of several. Which of them stands beside the month is a matter of the language,
 * so it says no more than the month does.
 */
import type { TextRange } from '@crossquote/domain';

/** @param date with its day in digits before or behind the month; in words it is one alone. */
export function isOneOfDays(text: string, { start, end }: TextRange): boolean {
  const date = text.slice(start, end);
  return (
    (/^\d/u.test(date) && DAY_BEFORE.test(text.slice(Math.max(0, start - LONGEST_JOINT), start))) ||
    (ENDS_IN_DAY.test(date) && DAY_BEHIND.test(text.slice(end, end + LONGEST_JOINT)))
  );
}

/** With the day before or behind it, in code units. */
const LONGEST_JOINT = 24;
/** Whole words; `,` and "و" stand at a word. */
const JOINT =
  '\\s*(?:[-–—/&]|,? ?(?:and|or|to|through|until|till|und|oder|bis|auf|et|ou|au|y|e|o|al|a|ed|en|of|tot|t/m|i|lub|do|и|или|по|до|на|і|й|та|або|ve|ile|veya|إلى|الى|أو|تا|یا)(?: (?:the|zum|den|dem|le|el|il|de))? | و)\\s*';
const DAY_BEFORE = new RegExp(
  `(?<!\\p{N})\\d{1,2}(?:\\.|st|nd|rd|th|er|º|°|-?(?:го|е|ое))?(?:${JOINT}|, ?)$`,
  'iu',
);
const DAY_BEHIND = new RegExp(`^${JOINT}(?:[12]?\\d|3[01])(?!\\p{N}|[.,:]\\d)`, 'iu');
/** English alone has it there. */
const ENDS_IN_DAY = /[\p{L}.] (?:the )?\d{1,2}(?:st|nd|rd|th)?$/iu;
