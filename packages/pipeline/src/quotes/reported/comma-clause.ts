/** German and Dutch: the clause behind the comma, past appositions and relative clauses. */

import { contentSpan } from '../frame/content-span.ts';
import { hasKind } from '../frame/cues.ts';
import { isMood } from '../frame/is-mood.ts';
import { commaSegments } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { looksLikeClause } from '../phrase/looks-like-clause.ts';
import type { Complement, ComplementPlace } from './complement.ts';

/** German, Dutch: the clause behind the comma, past appositions and relative clauses. */
export function commaClause({ frame, cue, start, limit, lexicon }: ComplementPlace): Complement | null {
  if (!hasKind(cue, 'say', 'that', 'participle', 'urge')) return null;
  const { tokens } = frame;
  const colon = lexicon.data.language === 'de' && tokens[start]?.text === ':';
  const behind = colon ? contentSpan(frame, start + 1, limit) : null;
  // "Edda Kranz erwiderte: Der Damm sei alt."
  if (behind && behind.end - behind.first >= 3 && isMood(tokens, behind.first, behind.end, lexicon))
    return { span: behind, confidence: 0.88, sure: false };
  const comma = tokens.findIndex((token, at) => at >= start && at < limit && token.text === ',');
  if (comma < 0 || comma - start > 25) return null;
  const segments = commaSegments(tokens, comma, limit);
  for (const [index, segment] of segments.entries()) {
    const first = tokenAt(tokens, segment.first);
    if (lexicon.words.as.has(first.key) || lexicon.words.whether.has(first.key)) return null;
    const isLast = index === segments.length - 1;
    if (lexicon.words.that.has(first.key)) {
      const span = contentSpan(frame, segment.first + (lexicon.data.language === 'de' ? 0 : 1), limit);
      return span && { span, confidence: 0.88, sure: true };
    }
    // Right behind the verb there is no name that an aside could tell more about.
    if (!isLast && comma > cue.end && isAside(tokens, segment, lexicon)) continue;
    if (lexicon.words.subordinators.has(first.key) && !isMood(tokens, segment.first, limit, lexicon))
      return null;
    if (lexicon.words.coordinators.has(first.key) || (isLast && isRelative(tokens, segment, lexicon)))
      return null;
    const span = contentSpan(frame, segment.first, limit);
    const mood = span !== null && isMood(tokens, span.first, span.end, lexicon);
    if (!span || span.end - span.first < 3 || (!mood && !hasVerb(tokens, span, lexicon))) return null;
    if (!mood && isAdverbial(first, lexicon)) return null;
    return { span, confidence: mood ? 0.88 : 0.75, sure: false };
  }
  return null;
}

/** "…, um die Brücke zu retten", "…, so dass niemand kam": the writer's own. */
function isAdverbial({ key }: Token, lexicon: Lexicon): boolean {
  return (
    lexicon.data.language === 'de' && /^(?:um|so|zum|zur|darunter|wodurch|womit|wobei|was|weshalb)$/.test(key)
  );
}

function isAside(tokens: readonly Token[], segment: Span, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, segment.first);
  const isPhrase =
    (first.capital || lexicon.words.determiners.has(first.key)) && segment.end - segment.first <= 9;
  return isRelative(tokens, segment, lexicon) || (isPhrase && !isClause(tokens, segment, lexicon));
}

function isClause(tokens: readonly Token[], segment: Span, lexicon: Lexicon): boolean {
  const { finite, reportedMood } = lexicon.words;
  const own = tokens.slice(segment.first, segment.end);
  return (
    own.some((token) => finite.has(token.key) || reportedMood.has(token.key)) ||
    looksLikeClause(tokens, segment, lexicon)
  );
}

/** Behind an article no pronoun stands. */
const OBJECT = /^(?:ihn|ihm|ihr|sie|es|sich|das)$/;

/** Opens with a relative pronoun and ends with its verb. */
function isRelative(tokens: readonly Token[], segment: Span, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, segment.first);
  const second = tokens[segment.first + 1];
  // ", der | ihn | als „…“ nannte.": the full stop may stand behind it.
  // ", die sie als „…“ bezeichnete": who tells it may be "sie".
  const isOfAnother =
    OBJECT.test(second?.key ?? '') && !(second?.key === 'sie' && /^(?:die|das)$/.test(first.key));
  const end = isOfAnother ? tokens.slice(0, segment.end).findLastIndex(isWord) : segment.end - 1;
  const last = tokenAt(tokens, end);
  const opens =
    lexicon.words.relatives.has(first.key) ||
    (lexicon.words.prepositions.has(first.key) &&
      isWord(second) &&
      /^(?:der|die|das|dem|den|denen|dessen|deren)$/.test(second.key) &&
      !(tokens[segment.first + 2]?.capital ?? false));
  return (
    opens &&
    isWord(last) &&
    !last.capital &&
    (/^(?:dessen|deren|denen)$/.test(first.key) ||
      ((lexicon.words.finite.has(last.key) || /(?:te|ten|t)$/.test(last.key)) &&
        !lexicon.words.reportedMood.has(tokens[segment.first + 2]?.key ?? '')))
  );
}

function hasVerb(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  return tokens
    .slice(span.first, span.end)
    .some(
      (token) =>
        lexicon.words.finite.has(token.key) ||
        lexicon.words.reportedMood.has(token.key) ||
        lexicon.words.infinitive.has(token.key) ||
        (!token.capital &&
          /(?:te|ten|en|t)$/.test(token.key) &&
          token.key.length > 3 &&
          !lexicon.words.adverbs.has(token.key) &&
          !lexicon.words.prepositions.has(token.key) &&
          !lexicon.words.determiners.has(token.key)),
    );
}
