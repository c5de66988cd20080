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

/** "(B)", "(ب)" */
const IN_BRACKETS = /^(?:\p{Lu}|\p{Script=Arabic}|\p{Script=Hebrew})$/u;

/** "The governor (R) said": of what party somebody is whom people elect, and no name. */
const PARTY = /^[RDI]$/;
const ELECTED =
  /^(?:governor|senator|congress(?:man|woman)|representative|mayor|president|lawmaker|candidate|nominee|delegate|councillor|sheriff|treasurer|secretary|commissioner)$/;

/** Where others stand in brackets behind a word too, all of them stand for people: "the mayor (D)" beside "the witness (A)". */
const OTHER_LETTER = /\p{L} \((?![RDI]\))\p{Lu}\)/u;

/** "Witness (B) said", "الشاهد (ب)": the letter in brackets behind a word for a person is one word with them, else two witnesses would be one. */
export function withCodes(
  tokens: readonly Token[],
  { data, roles }: Lexicon,
  report: string,
): readonly Token[] {
  const isPartyAt = (at: number) =>
    data.language === 'en' &&
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    PARTY.test(tokens[at + 1]?.text ?? '') &&
    ELECTED.test(tokens[at - 1]?.key ?? '') &&
    !OTHER_LETTER.test(report);
  const isCodeAt = (at: number) =>
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    IN_BRACKETS.test(tokens[at + 1]?.text ?? '') &&
    roles.has(tokens[at - 1]?.key ?? '');
  return tokens.flatMap((token, at) => {
    if ([at, at - 1, at - 2].some(isPartyAt)) return [];
    if (isCodeAt(at - 1))
      return { ...token, start: tokens[at - 1]?.start ?? token.start, end: tokens[at + 1]?.end ?? token.end };
    return isCodeAt(at) || isCodeAt(at - 2) ? [] : token;
  });
}

/** "K.", "J.M.", "N. N.", "B": what stands for a name that is kept back. In another report it may stand for anybody. */
const CODE = /^(?:(?:\p{Lu}|\p{Script=Arabic}|\p{Script=Hebrew})\.?[\s-]?)+$/u;

export function isCode(name: string): boolean {
  return CODE.test(name) && name.split(/[\s.-]+/u).every((part) => part.length <= 1);
}
