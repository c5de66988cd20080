/**
 * The nos of two quotes that no no of the other answers. Translators turn a no into "without", "fail" or "unlike": half a no may answer for it, the
 * likelier the nearer it stands to where the no would be expected.
 */
import type { Token } from '../../../words/tokens.ts';
import { type LinkedQuote, placesApart } from '../../pair/linked-quote.ts';

export interface UnansweredNo {
  readonly no: Token;
  /** How far off half a no stands that may answer for it, 0 to 1; null where none is left. */
  readonly half: number | null;
}

/** How much further off half a no seems that surely means a word of the other quote. */
const TAKEN = 0.3;
/** Begins or ends with a no, in any of the languages, folded; not "cessé" beside "not ended". */
const INSIDE =
  /^(?:[dlnsm]')?(?:un|in|im|il|ir|dis|des|non|не|без|бес|غیر|نا|بی)\p{L}{4,}$|\p{L}{3}(?:less|los\p{L}{0,2}|s[iu]z\p{L}*)$/u;
/** Words behind a no that it may deny by itself. */
const DENIED_WITHIN = 2;

/** @param ours, theirs the nos of a and of b that are asked about. @returns those of a, and those of b. */
export function unansweredNos(
  a: LinkedQuote,
  b: LinkedQuote,
  [ours, theirs]: readonly [readonly Token[], readonly Token[]],
): readonly [readonly UnansweredNo[], readonly UnansweredNo[]] {
  const answered = nearest(ours, theirs, (one, other) => placesApart(a, one, b, other));
  const left = ours.filter((no) => !answered.has(no));
  const right = theirs.filter((no) => !new Set([...answered.values()].map(({ partner }) => partner)).has(no));
  const halves = [
    nearest(left, openHalves(b, left, a), (no, half) => halfApart(a, no, b, half)),
    nearest(right, openHalves(a, right, b), (no, half) => halfApart(b, no, a, half)),
  ] as const;
  const withHalf = (nos: readonly Token[], side: 0 | 1) =>
    nos.map((no) => ({ no, half: halves[side].get(no)?.apart ?? null }));
  return [withHalf(left, 0), withHalf(right, 1)];
}

/** The half nos of the others, but for those that answer a half which a no takes back: of "not illegal" and "unlawful" only one is a no. */
function openHalves(others: LinkedQuote, nos: readonly Token[], some: LinkedQuote): readonly Token[] {
  const { negations, tokens } = some.quote;
  const takenBack = nos.flatMap((no) => {
    const next = tokens.find(({ start }) => start >= no.end);
    return negations.half.filter(({ start }) => start === next?.start);
  });
  const theirs = others.quote.negations.half;
  if (takenBack.length === 0) return theirs;
  const answers = nearest(takenBack, theirs, (one, other) => placesApart(some, one, others, other));
  const taken = new Set([...answers.values()].map(({ partner }) => partner));
  return theirs.filter((half) => !taken.has(half));
}

/** A verb with a no of its own ("kuramadığınız") may be linked with its half ("unable"), and so may what a no stands before with what has one inside ("not possible" with "unmöglich"). */
function halfApart(some: LinkedQuote, no: Token, others: LinkedQuote, half: Token): number {
  if (isSureAnswer(half, no, some, others)) return 0;
  const partner = others.partners.get(half.start);
  if (partner?.start === no.start) return 0;
  if (saysInside(half, no, some, others)) return 0;
  return Math.min(1, placesApart(some, no, others, half) + TAKEN * (partner?.sure ?? 0));
}

/** How far off, in words, one may stand that surely says no: languages put their no at either verb of a clause ("refused to open", "machten nicht auf"). */
const SURE_WITHIN = 6;

/** Whether a word of the others surely says the no in its way ("refused to", "too late to"). */
export function isAnsweredSurely(no: Token, some: LinkedQuote, others: LinkedQuote): boolean {
  return others.quote.negations.sure.some((half) => isSureAnswer(half, no, some, others));
}

/** Of several nos for the nearest. Not where this side says as many such words itself, which answer for one another. */
function isSureAnswer(half: Token, no: Token, some: LinkedQuote, others: LinkedQuote): boolean {
  const [ours, theirs] = [some.quote.negations.sure, others.quote.negations.sure];
  if (!theirs.includes(half) || theirs.length <= ours.length) return false;
  const words = Math.max(some.quote.tokens.length, others.quote.tokens.length);
  const apart = placesApart(some, no, others, half);
  const isNearest = some.quote.negations.clear.every(
    (one) => one === no || placesApart(some, one, others, half) > apart,
  );
  return isNearest && apart * words <= SURE_WITHIN;
}

/** Whether a word of the others says both a no and what stands behind it ("unmöglich" for "not possible"). */
export function saysInside(half: Token, no: Token, some: LinkedQuote, others: LinkedQuote): boolean {
  return INSIDE.test(half.folded) && isBehind(some, no, others.partners.get(half.start)?.start);
}

/** At most one word between them ("not very tolerant"). */
function isBehind({ quote: { tokens } }: LinkedQuote, no: Token, start: number | undefined): boolean {
  const next = tokens.filter((token) => token.start >= no.end).slice(0, DENIED_WITHIN);
  return next.some((token) => token.start === start);
}

type Partners = ReadonlyMap<Token, { readonly partner: Token; readonly apart: number }>;

/** Each has at most one partner, the nearest pairs first. */
function nearest(
  some: readonly Token[],
  others: readonly Token[],
  distance: (one: Token, other: Token) => number,
): Partners {
  const pairs = some
    .flatMap((one) => others.map((partner) => ({ one, partner, apart: distance(one, partner) })))
    .sort((x, y) => x.apart - y.apart || x.one.start - y.one.start || x.partner.start - y.partner.start);
  const found = new Map<Token, { readonly partner: Token; readonly apart: number }>();
  const taken = new Set<Token>();
  for (const { one, partner, apart } of pairs) {
    if (found.has(one) || taken.has(partner)) continue;
    found.set(one, { partner, apart });
    taken.add(partner);
  }
  return found;
}
