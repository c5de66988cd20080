/**
 * Quoted words that hold their own attribution are cut around it, so that what follows is read like “We,” he said, “are leaving.”:
 * « Nous partons, dit-il, avant la nuit. » becomes two quotations with the incise between them.
 *
 * Words that are attributed outside of their marks too are left whole: an incise in them is what the speaker tells of others.
 */
import { overlapsRange, type TextRange, trimRange } from '@crossquote/domain';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { findQuotations } from '../marks/find-quotations.ts';
import type { Incise, Quotation, QuotationPart } from '../marks/quotation.ts';
import { commaIncise } from './comma-incise.ts';
import { dashIncise } from './dash-incise.ts';
import { isAttributedOutside } from './is-attributed-outside.ts';

/** An incise with the stretch of text that is no part of what was said. */
interface Gap extends TextRange {
  readonly incise: Incise;
}

/** @param turns whether these are paragraphs behind a dash: the attribution may stand behind any of their sentences. */
export function splitAtIncises(
  text: string,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
  turns = false,
): readonly Quotation[] {
  if (!lexicon.data.incises) return quotations;
  return quotations.flatMap((quotation) => {
    const gaps = quotation.parts.map((part) => gapsIn(text, part.inner, lexicon, turns));
    const none = gaps.every((own) => own.length === 0);
    return none || isAttributedOutside(text, quotation, lexicon) ? [quotation] : cutAt(text, quotation, gaps);
  });
}

function gapsIn(text: string, inner: TextRange, lexicon: Lexicon, turns: boolean): readonly Gap[] {
  const tokens = tokenise(text, inner, lexicon.data.language);
  const nested = findQuotations(text, [{ ...inner, role: 'text' }]).flatMap(({ parts }) => parts);
  const gaps: Gap[] = [];
  for (let at = 2, from = 0; at < tokens.length; at += 1) {
    const found =
      lexicon.data.incises === 'commas'
        ? commaIncise(tokens, at, text, lexicon)
        : dashIncise(tokens, at, lexicon);
    if (!found || !tokens.slice(from, found.first).some(isWord)) continue;
    const isTold = isAmongSentences(tokens, found.first) && !(turns && isNamed(tokens, found, lexicon));
    if (gaps.length === 0 && (isTold || isOfFirstPerson(tokens, found))) return [];
    const gap = gapOf(tokens, found, inner);
    if (nested.some(({ outer }) => overlapsRange(outer, gap))) continue;
    gaps.push(gap);
    from = found.end;
    at = Math.max(at, found.end);
  }
  return gaps;
}

/** « Le maire est venu. Partez, dit-il. Nous sommes partis. » may be a story, told by one, in which another speaks. */
function isAmongSentences(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(0, first - 1)
    .some(
      ({ text }, at) =>
        /^(?:[.!?…]|\.{3})$/u.test(text) && isWord(tokens[at + 1]) && tokenAt(tokens, at + 1).capital,
    );
}

/** "dit la voisine", and not "dit-il", who may be one of whom is told. */
function isNamed(
  tokens: readonly Token[],
  { subject }: { subject: Span | null },
  { pronouns }: Lexicon,
): boolean {
  return subject !== null && !pronouns.has(tokenAt(tokens, subject.first).key);
}

/** « Partez, nous a dit le policier. »: who tells it is one of those who were told. */
function isOfFirstPerson(tokens: readonly Token[], { first, end }: { first: number; end: number }): boolean {
  return tokens.slice(first, end).some(({ key }) => FIRST_PERSON.test(key));
}

/** In the languages that have incises. */
const FIRST_PERSON = /^(?:me|m'|nous|moi|nos|ci|мне|нам|мені|mnie|nam)$/u;

function gapOf(
  tokens: readonly Token[],
  { first, end, verb, subject }: NonNullable<ReturnType<typeof dashIncise>>,
  inner: TextRange,
): Gap {
  const range = (span: { first: number; end: number }) => ({
    start: tokenAt(tokens, span.first).start,
    end: tokenAt(tokens, span.end - 1).end,
  });
  return {
    start: tokenAt(tokens, first).start,
    end: tokens[end]?.start ?? inner.end,
    incise: { verb: range(verb), subject: subject && range(subject) },
  };
}

function cutAt(text: string, quotation: Quotation, gaps: readonly (readonly Gap[])[]): readonly Quotation[] {
  const pieces: Quotation[] = [];
  let parts: QuotationPart[] = [];
  const add = (incise: Incise | null) => {
    if (parts.length)
      pieces.push({ ...quotation, parts, ...(incise ? { incise } : {}), resumes: pieces.length > 0 });
    parts = [];
  };
  quotation.parts.forEach(({ outer, inner }, index) => {
    let from = { outer: outer.start, inner: inner.start };
    for (const gap of gaps[index] ?? []) {
      parts.push(partOf(text, from, { outer: gap.start, inner: gap.start }));
      add(gap.incise);
      from = { outer: gap.end, inner: gap.end };
    }
    if (from.inner < inner.end) parts.push(partOf(text, from, { outer: outer.end, inner: inner.end }));
  });
  add(null);
  return pieces;
}

type Place = Readonly<Record<keyof QuotationPart, number>>;

function partOf(text: string, from: Place, to: Place): QuotationPart {
  return {
    outer: { start: from.outer, end: to.outer },
    inner: trimRange(text, { start: from.inner, end: to.inner }),
  };
}
