/** Classes of characters by code unit: a splitter asks millions of times, mostly about ASCII. */

/** Marks that may end a sentence: Latin, Arabic (؟ ۔), Devanagari, and the full-width ones. */
export const TERMINATOR_MARKS = Array.from('.!?…؟۔।。！？．‽⁇⁈⁉');

const TERMINATORS = new Set(TERMINATOR_MARKS);
/** These end a sentence though no space follows. */
const SPACELESS = new Set(['。', '！', '？']);

export function isTerminator(character: string | undefined): boolean {
  return character !== undefined && TERMINATORS.has(character);
}

export function isSpaceless(character: string | undefined): boolean {
  return character !== undefined && SPACELESS.has(character);
}

export const isSpace = classOf(/\s/);
export const isLetterOrDigit = classOf(/[\p{L}\p{N}\p{M}]/u);
export const isDigit = classOf(/\p{Nd}/u);
export const isLowerCase = classOf(/\p{Ll}/u);
export const isUpperCase = classOf(/\p{Lu}/u);

/** A test for one code unit; the answers for ASCII are kept. */
function classOf(pattern: RegExp): (character: string | undefined) => boolean {
  const ascii = Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
  return (character) =>
    character !== undefined && (ascii[character.charCodeAt(0)] ?? pattern.test(character));
}
