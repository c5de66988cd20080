/** Finds numbers that the output lost or invented. Digits are compared; words for numbers may stand for them on either side. */
import { primaryLanguage, type TranslationWarning } from '@crossquote/domain';
import type { Guard } from './guarded-text.ts';
import { NUMBER_WORDS, type NumberWords } from './number-words.ts';
import { numbersIn } from './numbers-in.ts';

/** "3 Mio." may become "3,000,000": only where one of both names a scale. */
const SCALE =
  /Mio|Mrd|milli|millón|billi|trilli|bn\b|tausend|thousand|\bmille\b|\bmila\b|\bmil\b|duizend|milj|тыс|тис|млн|млрд|милл|міл|ألف|آلاف|مليون|مليار|\bbin\b|milyon|milyar/iu;
/** 14:30 may become "2:30 p.m.". */
const CLOCK = /[ap]\.?m\b|o['’]clock|\bnoon\b|\bafternoon\b|\bevening\b|\bmorning\b/iu;
const SCALES = [1e3, 1e6, 1e9];
/** Smaller ones are too often written as words to be missed in languages whose words for numbers are not known. */
const MIN_WITHOUT_WORDS = 13;

export const changedNumbers: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  const said = numbersIn(source);
  const made = numbersIn(output);
  const like: Likeness = {
    scaled: SCALE.test(source) || SCALE.test(output),
    clock: CLOCK.test(source) || CLOCK.test(output),
  };
  const missing = [...said]
    .filter((number) => !hasLike(made, number, like))
    .filter((number) => !mayBeWritten(number, output, NUMBER_WORDS[primaryLanguage(targetLanguage)]));
  const added = [...made]
    .filter((number) => !hasLike(said, number, like))
    .filter((number) => !mayBeSaid(number, source, NUMBER_WORDS[primaryLanguage(sourceLanguage)]));
  return [...missing.map(warning('is missing')), ...added.map(warning('was added'))];
};

function warning(what: string): (number: number) => TranslationWarning {
  return (number) => ({ check: 'number', detail: `${number} ${what}` });
}

/** Ways in which an unequal number may be the same one. */
interface Likeness {
  readonly scaled: boolean;
  readonly clock: boolean;
}

function hasLike(numbers: ReadonlySet<number>, number: number, { scaled, clock }: Likeness): boolean {
  if (numbers.has(number)) return true;
  if (clock && number <= 24 && (numbers.has(number - 12) || numbers.has(number + 12))) return true;
  if (!scaled) return false;
  return [...numbers].some((other) =>
    SCALES.some((scale) => isNear(other, number * scale) || isNear(number, other * scale)),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** Whether the text may hold the number as a word. Stems are looked for anywhere: better silent than wrong. */
function mayBeWritten(number: number, text: string, words: NumberWords | undefined): boolean {
  if (!words || number === 1) return number < MIN_WITHOUT_WORDS;
  return stemsOf(number, words).every((stems) => new RegExp(stems, 'iu').test(text));
}

/** What nothing matches. */
const NEVER = '(?!)';

/** The stems that its word is made of; a stem that nothing has, for numbers that nobody writes out. */
function stemsOf(number: number, words: NumberWords): readonly string[] {
  if (!Number.isInteger(number)) return [words.other];
  if (number < 20) return [words.small[number] ?? NEVER];
  if (number < 100) {
    const tens = words.tens[Math.floor(number / 10) - 2] ?? NEVER;
    return number % 10 === 0 ? [tens] : [tens, words.small[number % 10] ?? NEVER];
  }
  if (number % 1e6 === 0) return [words.other];
  if (number % 1000 === 0) return [words.thousand];
  return number % 100 === 0 ? [`${words.hundred}|${words.thousand}`] : [NEVER];
}

/** Whether the source may say the number without digits: any word for an amount will do, and any text in a language whose words are not known. */
function mayBeSaid(number: number, source: string, words: NumberWords | undefined): boolean {
  if (!words || number === 1) return true;
  const any = [...words.small.slice(2), ...words.tens, words.hundred, words.thousand, words.other].join('|');
  return new RegExp(any, 'iu').test(source);
}
