/**
 * A no that only one of two quotes says. Nothing alone says so: a no that is not answered tells the more, the surer the other quote says the words
 * beside it, and the less the more freely the two are worded and the nearer half a no stands.
 */
import type { TextRange } from '@crossquote/domain';
import { type WordLink, weightOf } from '../../../words/linked-words.ts';
import type { Token } from '../../../words/tokens.ts';
import { type LinkedQuote, linkedQuotes } from '../../pair/linked-quote.ts';
import type { Sides } from '../../pair/sides.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { isNoToldOtherwise } from './no-told-otherwise.ts';
import { somebodyAndNobody } from './somebody-and-nobody.ts';
import { type UnansweredNo, unansweredNos } from './unanswered-nos.ts';

/** Log-odds, fitted to parallel news with a no put in or taken out (the half called `fit`), but for the nearness of half a no: by judgement. */
const ODDS = {
  alone: 2,
  half: -1.7,
  halfNear: -2.3,
  others: -1.1,
  before: 1.35,
  behind: 1.05,
  own: -0.75,
  open: -1.15,
} as const;
/** Distance, as a share of the text, over which half a no is near. */
const NEAR = 0.1;
/** Words over which it is near in a short text, of which each word is a large share. */
const NEAR_WORDS = 2;
/** From here on a no is told. */
const LEAST = 1;
/** So many telling words before a no and behind it are looked at, of so much weight each. */
const BESIDE = 2;
const TELLING = 0.1;
/** Where none of them is so surely said, the other quote may lack all that the no belongs to. */
const SURE = 0.2;

/**
 * @param links one to one, between the two quotes' telling words; without any nothing is asked of the words around.
 * @param nos those that are asked about: else all.
 */
export function otherNegation(
  a: QuoteTraits,
  b: QuoteTraits,
  links: readonly WordLink[],
  nos: readonly [readonly Token[], readonly Token[]] = [a.negations.clear, b.negations.clear],
): Sides | null {
  const people = somebodyAndNobody(a, b);
  if (people) return people;
  const [left, right] = linkedQuotes(a, b, links);
  const [ours, theirs] = unansweredNos(left, right, nos);
  const open = (some: readonly UnansweredNo[], own: LinkedQuote, other: LinkedQuote) =>
    some.filter(({ no }) => !isNoToldOtherwise(no, own, other));
  const sides = [
    surest(open(ours, left, right), left, right),
    surest(open(theirs, right, left), right, left),
  ] as const;
  return sides[0] || sides[1] ? sides : null;
}

/** The first no that is told; none where all are in doubt. */
function surest(nos: readonly UnansweredNo[], some: LinkedQuote, other: LinkedQuote): TextRange | undefined {
  return nos.find((one) => oddsOf(one, some, other) >= LEAST)?.no;
}

function oddsOf({ no, half }: UnansweredNo, some: LinkedQuote, other: LinkedQuote): number {
  const answer = half === null ? 0 : ODDS.half + ODDS.halfNear * Math.exp(-half / nearOf(some));
  if (some.places.length === 0) return ODDS.alone + answer;
  const [before, behind] = [surestBeside(some, no, -1), surestBeside(some, no, 1)];
  if (Math.max(before, behind) < SURE) return Number.NEGATIVE_INFINITY;
  return (
    ODDS.alone +
    answer +
    ODDS.others * (some.quote.negations.clear.length - 1) +
    ODDS.before * before +
    ODDS.behind * behind +
    ODDS.own * openShare(some) +
    ODDS.open * openShare(other)
  );
}

function nearOf({ quote }: LinkedQuote): number {
  return Math.max(NEAR, NEAR_WORDS / Math.max(1, quote.tokens.length));
}

/** How surely one of the telling words next to a no means the same as a word of the other quote. */
function surestBeside({ quote, partners }: LinkedQuote, no: TextRange, direction: -1 | 1): number {
  const beside = quote.senses
    .filter(({ start, weight }) => weight > TELLING && (start - no.start) * direction > 0)
    .sort((x, y) => (x.start - y.start) * direction)
    .slice(0, BESIDE);
  return Math.max(0, ...beside.map(({ start }) => partners.get(start)?.sure ?? 0));
}

/** Share of what a quote tells that means nothing in the other. */
function openShare({ quote, partners }: LinkedQuote): number {
  const open = quote.senses.reduce(
    (sum, { start, weight }) => sum + weight * (1 - (partners.get(start)?.sure ?? 0)),
    0,
  );
  return open / Math.max(1, weightOf(quote.senses));
}
