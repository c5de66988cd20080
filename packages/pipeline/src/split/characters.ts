/** Classes of characters by code unit: a splitter asks millions of times. */

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

export function isSpace(character: string | undefined): boolean {
  return character !== undefined && (character === ' ' || /\s/.test(character));
}

export function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{Nd}/u.test(character);
}

export function isLowerCase(character: string | undefined): boolean {
  return character !== undefined && /\p{Ll}/u.test(character);
}

export function isUpperCase(character: string | undefined): boolean {
  return character !== undefined && /\p{Lu}/u.test(character);
}
