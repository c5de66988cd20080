/** "More than 200 villagers", "plus de 200 habitants", "mindestens 40 Familien": how rough a count of people is belongs to no name of theirs. */
import { fold } from '../../names/fold.ts';
import { hedgeBefore, mayOpenHedge } from '../../numbers/hedges.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isCount, isMeasure } from './measure.ts';

/** "no fewer than", "ne menos de". */
const MAX_HEDGE = 4;

/** @returns the token of the count where `first` begins words that loosen one, else `first`. */
export function behindHedge(tokens: readonly Token[], first: number, end: number, { data }: Lexicon): number {
  if (!mayOpenHedge(tokenAt(tokens, first).text)) return first;
  for (let at = first + 1; at <= Math.min(first + MAX_HEDGE, end - 1); at += 1) {
    if (!isCountAt(tokens, at, data.language)) continue;
    const before = `${tokens
      .slice(first, at)
      .map(({ text }) => text)
      .join(' ')} `;
    return hedgeBefore(before, before.length)?.start === 0 ? at : first;
  }
  return first;
}

/** "200", "two dozen", "a dozen". */
function isCountAt(tokens: readonly Token[], at: number, language: string): boolean {
  const isOne = /^(?:an?|ein(?:e|em|en|er)?|une?|una)$/.test(tokenAt(tokens, at).key);
  return isCount(tokens[isOne ? at + 1 : at], language);
}

/** A subject that says roughly how many people there were; "more than 20 years later the mayor" has another noun phrase in it. */
export function isCountOfPeople(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  const count = behindHedge(tokens, first, end, lexicon);
  const { words } = lexicon;
  if (count === first || isMeasure(tokens, { first: count, end }, lexicon)) return false;
  const own = tokens.slice(count + 1, end);
  const opensAnother = (token: Token, at: number) =>
    words.determiners.has(token.key) && at > 0 && !words.nounPrepositions.has(tokenAt(own, at - 1).key);
  return (
    own.length > 0 &&
    own.every((token) => isWord(token) && !words.times.has(token.key)) &&
    !own.some(opensAnother)
  );
}

/** Folded. */
const TENS_OF =
  /^(?:dozens|scores|hundreds|thousands|millions|dutzenden?|hunderten?|tausenden?|dizaines?|douzaines?|centaines?|milliers|decenas?|docenas?|centenares|cientos|miles|десятк(?:и|ов|ів)|сотн[иі]|сотен|тысячи|тисячі|عشرات|ميات|الاف|ده[\u200c ]?ها|صدها|هزاران|onlarca|yuzlerce|binlerce)$/u;

/** "Dozens of residents", «Десятки жителей»: so many that they are nobody by name, whatever capital the sentence gives them. */
export function isCrowd(token: Token): boolean {
  return TENS_OF.test(fold(token.text));
}
