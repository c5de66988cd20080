/** The draft of a reported statement: mixed when it holds quoted words, direct when it is nothing else. */

import type { TextRange } from '@crossquote/domain';
import type { DirectResult } from '../direct/direct-result.ts';
import type { Cue } from '../frame/cues.ts';
import type { Draft, Subject } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { innerRanges } from '../frame/quotation-facts.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';

/** Fewer words before ", he said" are an adverbial, not a statement. */
export const MIN_WORDS = 3;

export function wordsIn(tokens: readonly Token[], span: Span): number {
  return tokens
    .slice(span.first, span.end)
    .reduce(
      (sum, token) => sum + (token.kind === 'quotation' ? quotedWords(token) : isWord(token) ? 1 : 0),
      0,
    );
}

/** More are not told apart. */
const ENOUGH = 60;

export function quotedWords({ text }: Token): number {
  return text.slice(0, ENOUGH).split(/\s+/).length;
}

/** Quoted words enough to hold the verb of the clause that they stand in: said the “whole of it is gone”. */
const MAY_HOLD_VERB = 5;

export function holdsVerb(token: Token): boolean {
  return token.kind === 'quotation' && quotedWords(token) >= MAY_HOLD_VERB;
}

export function draftOf(
  frame: Frame,
  cue: Cue | null,
  subject: Subject,
  spans: readonly Span[],
  confidence: number,
  direct: DirectResult | null,
): Draft | null {
  const { tokens } = frame;
  const taken = spans.some((span) =>
    [...(direct?.usedTokens ?? [])].some((at) => at >= span.first && at < span.end && direct?.drafts.length),
  );
  if (taken) return null;
  const quoted = spans.flatMap((span) =>
    tokens.slice(span.first, span.end).filter((token) => token.kind === 'quotation'),
  );
  const [first] = spans;
  const only =
    quoted.length === 1 && spans.length === 1 && first !== undefined && first.end - first.first === 1;
  const content: readonly TextRange[] = only
    ? innerRanges(tokenAt(quoted, 0))
    : spans.map((span) => ({
        start: tokenAt(tokens, span.first).start,
        end: tokenAt(tokens, span.end - 1).end,
      }));
  const form = only ? 'direct' : quoted.length ? 'mixed' : 'indirect';
  return {
    form,
    content,
    frame,
    cue,
    cueSpan: cue,
    subject,
    confidence: Math.min(0.95, confidence + (quoted.length ? 0.07 : 0)),
  };
}
