/** The numbers that a text writes in digits, whatever its digits, separators, dates and times look like. */

/** Day and year are numbers; the month may rightly become a word. Without a year it must go on in lower case, else it ends a sentence ("Version 3.1."). */
const DATE = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](?:(\d{4}|\d{2})(?!\d)|(?=\s+\p{Ll}))/gu;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;
/** `3.1.2` names a version of something and counts nothing. */
const VERSION = /(?<![\d.])\d+(?:\.\d+){2,}(?![\d])/gu;
/** Hours and minutes, written `14:30`, `14h30`, `14 h 30`, `14.30 Uhr`. */
const TIME = /(?<!\d)(\d{1,2})(?::|[ \u00A0\u202F]?h[ \u00A0\u202F]?|\.(?=\d{2}\s*Uhr))(\d{2})(?!\d)/giu;
const GROUPED = /(?<![\d.,])([1-9]\d{0,2}(?:[.,'’ \u00A0\u202F\u2009]\d{3})+)([.,]\d{1,2})?(?![\d])/gu;
const PLAIN = /\d+(?:[.,]\d+)?/gu;

/** Distinct, in the order of the text but for dates, times and grouped numbers, which come first. */
export function numbersIn(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  const take =
    (pattern: RegExp, numbersOf: (match: readonly string[]) => readonly (string | undefined)[]) =>
    (rest: string) =>
      rest.replace(pattern, (...match) => {
        for (const number of numbersOf(match as string[])) if (number) numbers.add(Number(number));
        return ' ';
      });
  const steps = [
    take(ISO_DATE, ([, year, , day]) => [year, day]),
    take(DATE, ([, day, , year]) => [day, year]),
    take(TIME, ([, hour, minute]) => [hour, minute === '00' ? undefined : minute]),
    take(GROUPED, ([, whole, decimals]) => [
      `${whole?.replace(/\D/gu, '')}${decimals?.replace(',', '.') ?? ''}`,
    ]),
    take(VERSION, () => []),
    take(PLAIN, ([number]) => [number?.replace(',', '.')]),
  ];
  steps.reduce((rest, step) => step(rest), withPlainDigits(withoutUnits(withoutAddresses(text))));
  return numbers;
}

/** Digits in addresses and handles are no amounts; those have their own guards. */
function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+|[@#][\p{L}\p{N}_]+/giu, ' ');
}

/** Raised digits are part of a unit, also where they were written plainly: m², km3. */
function withoutUnits(text: string): string {
  return text.replace(/(?<=\p{L})[²³¹]|[²³](?!\d)|(?<=(?<!\p{L})(?:[kcm]?m))[23](?![\p{L}\d])/gu, ' ');
}

/** Arabic-Indic, Persian, Devanagari and full-width digits as ASCII ones; the Arabic separators as `,` and `.`. */
function withPlainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0966-\u096F]/gu, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/[\uFF10-\uFF19]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/(?<=\d)\u066C(?=\d)/gu, ',')
    .replace(/(?<=\d)\u066B(?=\d)/gu, '.');
}
