/** "ajoutant que", «добавив, что», "مشيرا إلى أن", "before adding that": forms by which whoever speaks goes on. */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Span } from './token-span.ts';
import { endsWithComma, type Token, tokenAt } from './tokens.ts';

/** Words of the longest: "avant d’ajouter". */
const MOST_WORDS = 3;
/** Words between such a form and its conjunction: «отметив при этом, что». */
const MOST_BEFORE_THAT = 4;

/** Whether one begins at a token. */
export function goesOnAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return Array.from({ length: MOST_WORDS }, (_, more) => ({ first: at, end: at + more + 1 })).some(
    (span) => lexicon.words.goingOn.has(keyOf(tokens, span)) && reports(tokens, span, lexicon),
  );
}

/** "soulignant l’importance du pont": a word of the list that goes on with nothing said, for it needs a comma before it and a conjunction or quoted words behind. */
export function isNoGoingOn(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  if (!lexicon.words.goingOn.has(keyOf(tokens, span))) return false;
  const before = tokenAt(tokens, span.first - 1);
  const isBehind = before.text === '،' || before.kind === 'quotation' || endsWithComma(before);
  // "said it was closed | before adding that"
  const isPhrase = span.end - span.first > 1 && before.kind === 'word';
  return !(isBehind || isPhrase) || !reports(tokens, span, lexicon);
}

function reports(tokens: readonly Token[], { end }: Span, { words }: Lexicon): boolean {
  // «добавив: «…»», «مضيفة «…»»
  if (tokenAt(tokens, tokenAt(tokens, end).text === ':' ? end + 1 : end).kind === 'quotation') return true;
  const that = tokens.findIndex((token, at) => at >= end && words.that.has(token.key));
  const between = tokens.slice(end, that);
  const last = between.at(-1);
  const own = last?.text === ',' ? between.slice(0, -1) : between;
  return that >= 0 && own.length < MOST_BEFORE_THAT && own.every(({ kind }) => kind === 'word');
}

function keyOf(tokens: readonly Token[], { first, end }: Span): string {
  return tokens
    .slice(first, end)
    .map(({ key }) => key)
    .join(' ');
}
