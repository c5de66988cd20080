/**
 * A no in one of two statements of a few words that the other does not say at all: "That is true", "Das ist nicht wahr". So few words are turned round whole by it,
 * so where all else that tells is the same these are two statements; a long one may lose a no in a translation.
 */
import { overlapsRange, sliceOf, type TextRange } from '@crossquote/domain';
import { swap } from '../../../words/linked-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { NEGATORS } from '../../negation/negators.ts';
import type { Comparison } from '../../pair/comparison.ts';
import { linkedQuotes } from '../../pair/linked-quote.ts';
import type { Sides } from '../../pair/sides.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { isNoToldOtherwise } from './no-told-otherwise.ts';

/** Telling words up to which a statement is brief. */
const BRIEF = 3;

export function briefNo(pair: Comparison): Sides | null {
  const { a, b, weights } = pair;
  if (Math.max(...weights) > BRIEF || !isOneSentence(a) || !isOneSentence(b)) return null;
  if (a.denial || b.denial) return null;
  const [left, right] = [nosOf(a)[0], nosOf(b)[0]];
  if (left && saysNone(b)) return isOtherwise(left, a, b, pair) ? null : [left, undefined];
  return right && saysNone(a) && !isOtherwise(right, b, a, pair) ? [undefined, right] : null;
}

/** @param no of `some`, one of the pair's quotes. */
function isOtherwise(no: Token, some: QuoteTraits, other: QuoteTraits, { a, links }: Comparison): boolean {
  const own = some === a ? links : links.map(swap);
  return isNoToldOtherwise(no, ...linkedQuotes(some, other, own));
}

function isOneSentence({ parts }: QuoteTraits): boolean {
  return parts.length === 1;
}

/** Not the no that only answers a question: "No, it was he." */
function nosOf({ negations, tokens, report }: QuoteTraits): readonly Token[] {
  const isAnswer = (no: Token) =>
    no === tokens[0] && tokens.length > 1 && /^\s?[,،.!…—–]/u.test(sliceOf(report.text, after(no)));
  return negations.clear.filter((no) => !isAnswer(no));
}

function after({ end }: Token) {
  return { start: end, end: end + 2 };
}

/** Their verbs say no by a syllable, and not all of them are known. */
const NO_AT_THE_VERB: ReadonlySet<string> = new Set(['fa', 'tr']);

/** Words that tell less than this are no part of what is told: "do", "am", "will", "n'y". */
const LEAST_TELLING = 0.25;

/** All of what the other denies: "they knew everything", "sie wussten nichts". By primary language, folded. */
const ALL: Readonly<Record<string, RegExp>> = {
  en: /^(?:everything|everyone|everybody|everywhere|always|all)$/u,
  de: /^(?:all(?:es|e[mnr]?)|immer|stets|jede[mnrs]?|uberall)$/u,
  fr: /^(?:tout(?:es?)?|tous|toujours|chacune?|partout)$/u,
  es: /^(?:tod[oa]s?|siempre)$/u,
  ru: /^(?:все(?:м|х|ми|гда)?|всё|всего|всюду|везде|кажд\p{L}+)$/u,
  uk: /^(?:в?усе|все|[ву]с(?:і|ім|іх|іма|ього|ьому)|завжди|всюди|скрізь|кож\p{L}+)$/u,
};

/** Whether the one tells in a few words the contrary of the other: a no or a word for its opposite, and all else the same. */
export function isContraryTold(pair: Comparison): boolean {
  return isNoTold(pair) || isOppositeTold(pair);
}

function isNoTold(pair: Comparison): boolean {
  const sides = briefNo(pair);
  if (!sides) return false;
  return isContrary(pair, sides[0] ? [[], allOf(pair.b)] : [allOf(pair.a), []]);
}

function allOf({ tokens, language }: QuoteTraits): readonly TextRange[] {
  return tokens.filter(({ folded }) => ALL[language]?.test(folded));
}

/** "They let him go", "Sie verhafteten ihn". */
export function isOppositeTold(pair: Comparison): boolean {
  if (Math.max(...pair.weights) > BRIEF || !isOneSentence(pair.a) || !isOneSentence(pair.b)) return false;
  const { a, b, links, opposites } = pair;
  const others = links.filter(
    ({ left, right }) =>
      !opposites.some(([one, other]) => isAt(a.senses[left], one) || isAt(b.senses[right], other)),
  );
  const aside = [opposites.map(([one]) => one), opposites.map(([, other]) => other)] as const;
  return opposites.length > 0 && isContrary({ a, b, links: others }, aside);
}

/** Whether all else that the two tell is the same, so that the no or the opposite alone makes the one the contrary of the other. */
function isContrary({ a, b, links }: Pick<Comparison, 'a' | 'b' | 'links'>, [here, there]: Aside): boolean {
  return (
    isLinked(a, new Set(links.map(({ left }) => left)), here) &&
    isLinked(b, new Set(links.map(({ right }) => right)), there)
  );
}

/** Words of the left and of the right one that need mean nothing in the other. */
type Aside = readonly [readonly TextRange[], readonly TextRange[]];

function isAt(sense: TextRange | undefined, range: TextRange): boolean {
  return sense !== undefined && overlapsRange(sense, range);
}

function isLinked(
  { senses, tokens, negations, language }: QuoteTraits,
  linked: ReadonlySet<number>,
  aside: readonly TextRange[],
): boolean {
  // Also the second word of one no: "no sabía nada".
  const nos = tokens.filter(({ folded }) => NEGATORS[language]?.no.test(folded));
  const isTold = (at: TextRange) =>
    [...negations.clear, ...nos, ...aside].some((range) => overlapsRange(range, at));
  return (
    linked.size > 0 &&
    senses.every((sense, i) => linked.has(i) || sense.weight < LEAST_TELLING || isTold(sense))
  );
}

/** Neither a no nor a word that may stand for one, in a language whose nos are known. */
function saysNone({ negations: { clear, half }, language }: QuoteTraits): boolean {
  if (NO_AT_THE_VERB.has(language)) return false;
  return NEGATORS[language] !== undefined && clear.length + half.length === 0;
}
