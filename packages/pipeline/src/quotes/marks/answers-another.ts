/** "“I don’t know,” Holm said. ¶ “Did you ask?” ¶ “No.”": in paragraphs of a dialogue a question and its answer are of two people. */

import type { Entry } from '../entry.ts';
import { type Token, tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Words for who is spoken to. */
const YOU: Readonly<Record<string, RegExp>> = {
  en: /^(?:you|your|yours)$/,
  de: /^(?:Sie|Ihnen|Ihren?|Ihrem|Ihrer|du|dich|dir|dein\p{L}*|euch|ihr)$/u,
  fr: /^(?:vous|votre|vos|tu|te|toi|ton|ta)$/,
  es: /^(?:usted|ustedes|tú|te|vosotros|os)$/,
  it: /^(?:lei|voi|tu|ti|vi)$/,
  nl: /^(?:u|uw|je|jij|jullie)$/,
  ru: /^(?:вы|вас|вам|ваш\p{L}*|ты|тебя|тебе)$/u,
  uk: /^(?:ви|вас|вам|ваш\p{L}*|ти|тебе|тобі)$/u,
  pl: /^(?:pan|pani|pana|państwo|ty|ci|cię)$/u,
};

/** @param last the quote before, in another paragraph. */
export function answersAnother(text: string, last: Entry, quotation: Token, lexicon: Lexicon): boolean {
  const before = last.content.at(-1);
  const words = quotation.quotation?.parts.at(-1)?.inner;
  if (!before || !words || last.draft.form !== 'direct') return false;
  if (asks(text.slice(before.start, before.end))) return !asks(text.slice(words.start, words.end));
  const own = text.slice(words.start, words.end);
  const you = YOU[lexicon.data.language];
  return (
    asks(own) &&
    you !== undefined &&
    tokenise(own, { start: 0, end: own.length }, lexicon.data.language).some(
      ({ text: word, key }) => you.test(word) || (lexicon.data.language !== 'de' && you.test(key)),
    )
  );
}

function asks(words: string): boolean {
  return /[?؟]\W*$/u.test(words.trimEnd().slice(-4));
}
