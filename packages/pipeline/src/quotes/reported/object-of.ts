/** "denied the killings", "called it “a mess”": what the object names. */

import { contentSpan } from '../frame/content-span.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { endsWithComma, isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Complement, ComplementPlace } from './complement.ts';

/** "denied the killings", "called it “a mess”": what the object names. */
export function objectOf({ frame, cue, start, limit, lexicon }: ComplementPlace): Complement | null {
  // German: what is only spoken of is told of, not told; words in quotation marks are quoted alone.
  if (lexicon.data.language === 'de') return null;
  const about = cue.kinds.has('about');
  if (!about && !cue.kinds.has('aboutQuoted')) return null;
  const span = withoutMedium(frame, contentSpan(frame, start, limit), lexicon);
  if (!span) return null;
  const own = frame.tokens.slice(span.first, span.end);
  const quoted = own.some((token) => token.kind === 'quotation');
  if (!quoted && (!about || own.length < (/^den|^dement|^bestr|^nie|^nég|^neg/.test(cue.key) ? 2 : 4)))
    return null;
  if (isWord(own[0]) && lexicon.words.infinitive.has(own[0].key)) return null;
  if (!quoted && pointsBack(own, lexicon)) return null;
  if (!quoted && lexicon.data.language === 'en' && NO_OBJECT.test(own[0]?.key ?? '')) return null;
  const end = quoted && lexicon.data.language === 'en' ? objectEnd(frame.tokens, span, lexicon) : span.end;
  const bare = /^(?:about|over|for|at|that)$/.test(own[0]?.key ?? '') && lexicon.data.language === 'en';
  if (bare) return { span: { first: span.first + 1, end }, confidence: quoted ? 0.8 : 0.5, sure: false };
  return { span: { first: span.first, end }, confidence: quoted ? 0.8 : 0.5, sure: false };
}

/** "the “total chaos” in a video" is about the chaos. */
function withoutMedium(frame: Frame, span: Span | null, lexicon: Lexicon): Span | null {
  if (!span) return null;
  const medium = new Set(lexicon.media.map(([word]) => word));
  for (let at = span.end - 1; at > span.first && at > span.end - 6; at -= 1) {
    const token = tokenAt(frame.tokens, at);
    if (!isWord(token)) return span;
    if (lexicon.words.prepositions.has(token.key)) {
      const told = frame.tokens.slice(at, span.end).some((word) => medium.has(word.key));
      return told ? contentSpan(frame, span.first, at) : span;
    }
  }
  return span;
}

/** "denied | it too |, and left": of what was told before, and nothing more. */
function pointsBack(tokens: readonly Token[], { pronouns, words }: Lexicon): boolean {
  const next = tokens.findIndex(
    ({ kind, key }, at) => at > 0 && (kind !== 'word' || words.coordinators.has(key)),
  );
  const own = tokens.slice(0, next < 0 ? tokens.length : next);
  const isSmall = ({ key }: Token) => pronouns.has(key) || words.adverbs.has(key) || BESIDE_PRONOUN.test(key);
  const first = own[0]?.key ?? '';
  return (pronouns.has(first) || /^th(?:em|ese|ose)$/.test(first)) && own.every(isSmall);
}

const BESIDE_PRONOUN =
  /^(?:all|them|these|those|both|too|as|well|either|again|outright|entirely|completely|\p{L}+ly)$/u;

/** "compared with last year", "thanks in part to the rain": nothing that a verb of saying names. */
const NO_OBJECT = /^(?:with|in|to|from|by|on|as|into)$/;

/** Says when, where or on what occasion it was said, and no more of what. */
const OCCASION = /^(?:during|after|while|last|earlier)$/;

/** "called it “a mess” during a visit": what stands behind the quoted words tells of the occasion. */
function objectEnd(tokens: readonly Token[], span: Span, lexicon: Lexicon): number {
  for (let at = span.first; at < span.end; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'quotation') continue;
    const next = tokenAt(tokens, at + 1);
    if (OCCASION.test(next.key) || lexicon.words.times.has(next.key) || /^[—–]$/.test(next.text))
      return at + 1;
    if (endsWithComma(token) && next.kind !== 'quotation' && tokens[at + 2]?.kind !== 'quotation')
      return at + 1;
  }
  return span.end;
}
