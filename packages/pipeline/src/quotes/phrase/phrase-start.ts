/** Whether a noun phrase can start with a word, and which words hold a name together. */
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Whether a noun phrase can start with this word. */
export function canStart(token: Token, lexicon: Lexicon): boolean {
  const { key } = token;
  if (lexicon.words.prepositions.has(key) || lexicon.words.that.has(key)) return false;
  if (lexicon.data.caseless) return !lexicon.words.negations.has(key) && !lexicon.words.finite.has(key);
  return (
    (token.capital &&
      !lexicon.words.adverbs.has(key) &&
      !lexicon.words.subordinators.has(key) &&
      !lexicon.words.coordinators.has(key)) ||
    token.text.startsWith('@') ||
    lexicon.words.determiners.has(key) ||
    lexicon.possessives.has(key) ||
    lexicon.roles.has(key) ||
    lexicon.honorifics.has(key) ||
    lexicon.words.bodies.has(key) ||
    // "63 percent", "200 protesters": a year or a day of the month begins no English subject, but is followed by none either.
    (lexicon.data.language === 'en' && /^[1-9]\d?\d?(?:,\d{3})*$/.test(key)) ||
    (/^(?:al|el|an|as|ash|ad|ar|bin|ibn|de|von|van|di|da)-?\p{Lu}?/u.test(token.text) &&
      /\p{Lu}/u.test(token.text))
  );
}

/** "zu | Beginn", "zu | Wort": what stands behind "zu" in a set phrase, and is no name. */
const BEHIND_ZU =
  /^(?:beginn|ende|anfang|hause|fuß|recht|unrecht|wort|protokoll|gast|besuch|ostern|weihnachten|mittag|boden|tode|wasser|pferd|rate)$/;

/** "de", "von", "al" inside a name. */
export function isParticle(token: Token, next: Token | undefined): boolean {
  return (
    isWord(next) &&
    next.capital &&
    !(token.key === 'zu' && BEHIND_ZU.test(next.key)) &&
    /^(?:al|el|de|del|della|di|da|dos|du|le|la|van|von|der|den|ten|ter|bin|ibn|ben|abu|abd|abdul|af|av|y|zu)$/u.test(
      token.key,
    )
  );
}
