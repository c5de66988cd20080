/** "Holm met | a guard | who said …", "The group printed the words of | a guard |, who said …": whom an English relative clause is told of is what a verb before it has for its object. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { canStart } from './phrase-start.ts';
import { isVerbForm } from './verb-form.ts';

/** @param phrase the words before the relative pronoun, which hold no verb of a list. @returns those of them that it stands for. */
export function behindDeed(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): Span {
  if (lexicon.data.language !== 'en') return { first, end };
  const deed = tokens.findLastIndex((_, at) => at > first && at < end - 1 && isDeed(tokens, at, lexicon));
  const object = Math.max(first, deed + 1);
  const of = tokens.findIndex(
    ({ key }, at) => at > object && at < end - 1 && key === 'of' && isText(tokenAt(tokens, at - 1), lexicon),
  );
  const behind = of < 0 ? object : of + 1;
  return canStart(tokenAt(tokens, behind), lexicon) ? { first: behind, end } : { first: object, end };
}

/** A verb in small letters behind its subject, with a noun phrase behind it: no "former | wounded | soldier", no "a man | trapped in the house". */
function isDeed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { words, possessives } = lexicon;
  const [before, token, next] = [at - 1, at, at + 1].map((index) => tokenAt(tokens, index));
  return (
    token !== undefined &&
    before !== undefined &&
    !token.capital &&
    isVerbForm(token, words.finite) &&
    isWord(next) &&
    canStart(next, lexicon) &&
    !lexicon.roles.has(next.key) &&
    !words.determiners.has(before.key) &&
    !possessives.has(before.key) &&
    !words.prepositions.has(before.key)
  );
}

/** "the testimony of" */
function isText({ key }: Token, { words }: Lexicon): boolean {
  return words.statements.has(key) || words.statements.has(key.replace(/s$/u, ''));
}
