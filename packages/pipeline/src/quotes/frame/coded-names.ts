/** "le témoin A", «свидетель А.»: a capital behind a word for a person is what somebody is called, and no small word of one letter. */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isWord, type Token } from './tokens.ts';

const LETTER = /^\p{Lu}$/u;
/** The pronoun, which English writes with a capital. */
const PRONOUN = /^I$/;

/** The token with a key that no list has. @param before the one before it in its sentence. */
export function asCode(token: Token, before: Token | undefined, lexicon: Lexicon): Token {
  const isCode =
    LETTER.test(token.text) && !PRONOUN.test(token.text) && isWord(before) && lexicon.roles.has(before.key);
  return isCode ? { ...token, key: `${token.key}.` } : token;
}

/** "K.", "J.M.", "N. N.", "B": what stands for a name that is kept back. In another report it may stand for anybody. */
const CODE = /^(?:(?:\p{Lu}|\p{Script=Arabic}|\p{Script=Hebrew})\.?[\s-]?)+$/u;

export function isCode(name: string): boolean {
  return CODE.test(name) && name.split(/[\s.-]+/u).every((part) => part.length <= 1);
}
