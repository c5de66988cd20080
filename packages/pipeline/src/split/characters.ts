/** Classes of characters by code unit: a splitter asks millions of times, mostly about the same few. */

/** Marks that may end a sentence: Latin, Arabic (؟ ۔), Devanagari, and the full-width ones. */
const TERMINATOR_MARKS = '.!?…؟۔।。！？．‽⁇⁈⁉';
/** These end a sentence though no space follows. */
const SPACELESS_MARKS = '。！？．';
const CODE_UNITS = 0x1_0000;

export type CharacterTest = (character: string | undefined) => boolean;

export const isTerminator = oneOf(TERMINATOR_MARKS);
export const isSpaceless = oneOf(SPACELESS_MARKS);
export const isBullet = oneOf('•‣⁃◦▪●');
export const isSpace = classOf(/\s/);
export const isLetter = classOf(/[\p{L}\p{M}]/u);
export const isLetterOrDigit = classOf(/[\p{L}\p{N}\p{M}]/u);
export const isDigit = classOf(/\p{Nd}/u);
export const isLowerCase = classOf(/\p{Ll}/u);
export const isUpperCase = classOf(/\p{Lu}/u);

function oneOf(marks: string): CharacterTest {
  const known = tableOf(marks, 1);
  return (character) => character !== undefined && known[character.charCodeAt(0)] === 1;
}

/** A test for one code unit; answers are kept: 0 not asked yet, 1 yes, 2 no. */
function classOf(pattern: RegExp): CharacterTest {
  const known = new Uint8Array(CODE_UNITS);
  return (character) => {
    if (character === undefined) return false;
    const code = character.charCodeAt(0);
    if (known[code] === 0) known[code] = pattern.test(String.fromCharCode(code)) ? 1 : 2;
    return known[code] === 1;
  };
}

/** @returns a table by code unit: `value` for each of the marks, 0 for all else. */
export function tableOf(marks: string, value: number): Uint8Array {
  const table = new Uint8Array(CODE_UNITS);
  for (let at = 0; at < marks.length; at++) table[marks.charCodeAt(at)] = value;
  return table;
}
