/** Finds the cue of quoted words: before them, behind them, or as a name with a colon. */

import type { TextRange } from '@crossquote/domain';
import { type Cue, isReporting } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { innerRanges, isTitleOrTerm, quotationFacts } from '../frame/quotation-facts.ts';
import { tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { attributedInside } from './attributed-inside.ts';
import type { Attribution } from './attribution.ts';
import { colonIntroduction, ofNobody, sourceBefore, statementNoun, viewOf } from './colon-introduction.ts';
import { cueBefore } from './cue-before-quotation.ts';
import { cueBehind, ownCueBehind } from './cue-behind-quotation.ts';
import type { DirectResult } from './direct-result.ts';
import { attributionResumed, isBehindAttribution, isResumed } from './second-half.ts';

export function directQuotes(
  frame: Frame,
  cues: readonly Cue[],
  lexicon: Lexicon,
  text: string,
): DirectResult {
  const byCue = new Map<Cue | string, { attribution: Attribution; content: TextRange[]; closed: boolean }>();
  const attributions = new Map<number, Attribution>();
  frame.tokens.forEach((token, at) => {
    if (token.kind !== 'quotation') return;
    // Names in marks in the middle of what is reported do not cut it.
    const inside = attributedInside(frame, at, cues, attributions);
    if (!inside && isTitleOrTerm(frame, at, lexicon)) return;
    const attribution = inside ?? attributionOf(frame, at, cues, lexicon, text, attributions);
    if (!attribution) return;
    attributions.set(at, attribution);
    const key = attribution.cue ?? `at ${attribution.cueSpan?.first}`;
    const group = byCue.get(key) ?? { attribution, content: [], closed: true };
    group.content.push(...innerRanges(token));
    group.closed &&= token.quotation?.closed ?? true;
    byCue.set(key, group);
  });
  const drafts = [...byCue.values()].map(
    ({ attribution, content, closed }): Draft => ({
      form: 'direct',
      content,
      frame,
      ...attribution,
      confidence: attribution.confidence * (closed ? 1 : 0.75),
    }),
  );
  return {
    drafts,
    usedCues: new Set([...byCue.keys()].filter((key): key is Cue => typeof key !== 'string')),
    usedTokens: new Set(attributions.keys()),
  };
}

function attributionOf(
  frame: Frame,
  at: number,
  cues: readonly Cue[],
  lexicon: Lexicon,
  text: string,
  attributions: ReadonlyMap<number, Attribution>,
): Attribution | null {
  const facts = quotationFacts(text, tokenAt(frame.tokens, at));
  if (facts.words === 0) return null;
  const verbs = cues.filter((cue) => !cue.unsaid && isReporting(cue));
  const colon = frame.tokens[at - 1]?.text === ':';
  const resumed = isResumed(frame, at, attributions, cues, lexicon);
  const own = resumed || facts.full ? ownCueBehind(frame, at, cues, lexicon) : null;
  if (
    own &&
    (isBehindAttribution(frame, at, attributions, cues) || (colon && isRightBehind(frame, at, own, lexicon)))
  )
    return own;
  const isOwn = facts.full || (resumed && !facts.upper);
  const goesOn = resumed && isOwn ? attributionResumed(frame, at, attributions) : null;
  if (goesOn) return goesOn;
  const before = cueBefore(frame, at, verbs, lexicon, colon, isOwn, (earlier) => attributions.has(earlier));
  const source = colon ? sourceBefore(frame.tokens, at, cues, lexicon) : null;
  if (source?.isShown) return ofNobody(source.attribution);
  if (before) return before;
  const after =
    facts.full || facts.terminal || isWhole(frame, at) || isBeforeVerb(frame, at, verbs, lexicon)
      ? cueBehind(frame, at, cues, lexicon)
      : null;
  if (after) return after;
  if (colon) return colonIntroduction(frame, at, cues, lexicon);
  return statementNoun(frame, at, lexicon, facts.full) ?? (facts.full ? viewOf(frame, at, lexicon) : null);
}

/** "…: “…”, said Anna Holm": what stands right behind the words says more than a verb before their colon; "she" is who stands there. */
function isRightBehind(
  { tokens }: Frame,
  at: number,
  { cue, cueSpan, subject }: Attribution,
  { pronouns }: Lexicon,
): boolean {
  if (!cue?.kinds.has('say') || !cueSpan || cueSpan.first > at + 2) return false;
  return subject !== null && typeof subject === 'object' && !pronouns.has(tokenAt(tokens, subject.first).key);
}

/** Nothing but the quotation stands before the comma or the dash, or it is speech between dashes: short words, yet a whole utterance. */
function isWhole(frame: Frame, at: number): boolean {
  return (
    at === 0 &&
    (/^[,—–-]$/.test(tokenAt(frame.tokens, 1).text) || /^[—–]/.test(tokenAt(frame.tokens, 0).text))
  );
}

/** “Gitmeyeceğiz” dedi: with the verb last, and right behind them, short words are said, too. */
function isBeforeVerb({ tokens }: Frame, at: number, verbs: readonly Cue[], { data }: Lexicon): boolean {
  const next = tokenAt(tokens, at + 1).key === 'diye' ? at + 2 : at + 1;
  return data.order === 'sov' && verbs.some(({ first }) => first === next || first === at + 1);
}
