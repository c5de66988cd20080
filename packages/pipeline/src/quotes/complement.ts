/** What stands behind a verb of saying and is what was said: a clause, an infinitive or a noun phrase. */
import { type Cue, hasKind, isWord } from './cues.ts';
import type { Subject } from './draft.ts';
import type { Frame } from './frames.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { commaSegments, nounPhraseAfter, type Span } from './noun-phrases.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface Complement {
  readonly span: Span;
  readonly confidence: number;
  /** Reported speech even where no subject was found. */
  readonly sure: boolean;
}

/** Addressee and adverbials between a verb and its conjunction. */
const MAX_BETWEEN = 14;

export function complementOf(
  frame: Frame,
  cue: Cue,
  subject: Subject,
  lexicon: Lexicon,
  next: Cue | undefined,
  taken: ReadonlySet<number>,
): Complement | null {
  const limit = Math.min(limitOf(frame, cue, lexicon, next), takenFrom(frame, cue, taken));
  const start = startBehind(frame.tokens, cue, subject);
  const clause = conjunctionClause(frame, cue, start, limit, lexicon);
  if (clause === 'question') return null;
  if (clause) return clause;
  if (lexicon.data.order === 'v2')
    return germanClause(frame, cue, start, limit, lexicon) ?? objectOf(frame, cue, start, limit, lexicon);
  if (lexicon.data.order === 'sov') return null;
  return (
    infinitiveOf(frame, cue, start, limit, lexicon) ??
    bareClause(frame, cue, start, limit, lexicon) ??
    objectOf(frame, cue, start, limit, lexicon)
  );
}

/** The tokens without the punctuation at both ends; null when nothing is left. */
export function contentSpan(frame: Frame, from: number, to: number): Span | null {
  let first = from;
  let end = Math.min(to, frame.tokens.length);
  while (
    first < end &&
    tokenAt(frame.tokens, first).kind === 'punct' &&
    !/[¿¡$€£(]/.test(tokenAt(frame.tokens, first).text)
  )
    first += 1;
  while (
    end > first &&
    tokenAt(frame.tokens, end - 1).kind === 'punct' &&
    !/[%€$£)!]/.test(tokenAt(frame.tokens, end - 1).text)
  )
    end -= 1;
  return end > first ? { first, end } : null;
}

/** Quoted words with a cue of their own, in brackets or not, are no part of what an earlier verb reports. */
function takenFrom(frame: Frame, cue: Cue, taken: ReadonlySet<number>): number {
  const at = frame.tokens.findIndex((_, index) => index >= cue.end && taken.has(index));
  if (at < 0) return frame.tokens.length;
  return frame.tokens[at - 1]?.text === '(' ? at - 1 : at;
}

/** Where what this verb reports ends at the latest: before the next verb of the same subject or a source at the sentence's end. */
function limitOf(frame: Frame, cue: Cue, lexicon: Lexicon, next: Cue | undefined): number {
  const { tokens } = frame;
  if (!next) return tokens.length;
  if (next.kinds.has('source')) return tokens[next.first - 1]?.text === ',' ? next.first - 1 : tokens.length;
  let before = next.first - 1;
  while (
    before > cue.end &&
    (lexicon.words.adverbs.has(tokenAt(tokens, before).key) ||
      lexicon.words.auxiliaries.has(tokenAt(tokens, before).key))
  )
    before -= 1;
  const token = tokenAt(tokens, before);
  const participle = token.text === ',' && /ing(?: |$)/.test(next.key) && lexicon.data.language === 'en';
  if (participle || (isWord(token) && lexicon.words.coordinators.has(token.key) && before > cue.end))
    return before;
  return tokens.length;
}

function startBehind(tokens: readonly Token[], cue: Cue, subject: Subject): number {
  const end = subject && typeof subject === 'object' && subject.first >= cue.end ? subject.end : cue.end;
  return cue.particle !== null && cue.particle === end ? end + 1 : Math.min(end, tokens.length);
}

function conjunctionClause(
  frame: Frame,
  cue: Cue,
  start: number,
  limit: number,
  lexicon: Lexicon,
): Complement | 'question' | null {
  if (!hasKind(cue, 'say', 'that', 'beside', 'urge', 'participle', 'about')) return null;
  const { tokens } = frame;
  const reach = lexicon.data.order === 'svo' ? MAX_BETWEEN : 30;
  for (let at = start; at < Math.min(limit, start + reach); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation' || /^[;:]$/.test(token.text)) return null;
    const isConjunction =
      lexicon.words.that.has(token.key) &&
      (lexicon.data.order !== 'svo' || at === start || !isBareThat(tokens, at, cue, lexicon));
    if (lexicon.words.whether.has(token.key) && at - start <= 6 && lexicon.data.order !== 'vso')
      return 'question';
    // "sagte, die Tatsache, dass …": a conjunction further in belongs to what was said.
    if (
      isConjunction &&
      lexicon.data.order === 'v2' &&
      tokens.slice(start, at - 1).some((word) => word.text === ',')
    )
      return null;
    if (isConjunction) {
      // أنه, إنها: conjunction and subject in one word.
      const first = lexicon.data.order === 'vso' && !/^(?:ب)?ان$/u.test(token.key) ? at : at + 1;
      const span = contentSpan(frame, first, limit);
      return span && { span, confidence: 0.88, sure: true };
    }
    // "said it had evidence that …": the conjunction belongs to a verb inside what was said.
    const inside =
      lexicon.data.order === 'svo' &&
      at > start &&
      (lexicon.words.finite.has(token.key) || lexicon.pronouns.has(token.key));
    if (inside && !/^(?:nous|vous|y|en|lui|le|la|les|se|a|ha)$/.test(token.key)) return null;
    if (lexicon.words.how.has(token.key) && at === start) {
      const span = contentSpan(frame, at, limit);
      return span && span.end - span.first >= 4 && !cue.kinds.has('urge')
        ? { span, confidence: 0.7, sure: false }
        : null;
    }
  }
  return null;
}

/** "to the town that …": a relative, when a noun stands right before it and the verb wants no addressee. */
function isBareThat(tokens: readonly Token[], at: number, cue: Cue, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const romance = /^(?:fr|es|it)$/.test(lexicon.data.language);
  return (
    romance &&
    cue.kinds.has('about') &&
    isWord(before) &&
    !before.capital &&
    lexicon.words.determiners.has(tokens[at - 2]?.key ?? '')
  );
}

/** "urged viewers not to …": from the infinitive on. */
function infinitiveOf(
  frame: Frame,
  cue: Cue,
  start: number,
  limit: number,
  lexicon: Lexicon,
): Complement | null {
  if (!cue.kinds.has('urge')) return null;
  const { tokens } = frame;
  for (let at = start; at < Math.min(limit, start + MAX_BETWEEN); at += 1) {
    const token = tokenAt(tokens, at);
    if (!isWord(token)) return null;
    if (!lexicon.words.infinitive.has(token.key)) continue;
    const next = tokens[at + 1];
    if (!isWord(next) || next.capital || lexicon.words.determiners.has(next.key)) continue;
    const negated = at > start && lexicon.words.negations.has(tokenAt(tokens, at - 1).key);
    const span = contentSpan(frame, negated ? at - 1 : at, limit);
    return span && span.end - span.first >= 3 ? { span, confidence: 0.75, sure: false } : null;
  }
  return null;
}

/** "said it had evidence": a clause without a conjunction. */
function bareClause(
  frame: Frame,
  cue: Cue,
  start: number,
  limit: number,
  lexicon: Lexicon,
): Complement | null {
  if (
    !cue.kinds.has('say') ||
    lexicon.data.order !== 'svo' ||
    lexicon.words.infinitive.has(frame.tokens[start]?.key ?? '')
  )
    return null;
  if (lexicon.data.language !== 'en' && !/^(?:ru|uk|fa)$/.test(lexicon.data.language))
    return bareInfinitive(frame, start, limit, lexicon);
  const { tokens } = frame;
  const at = skipAddressee(tokens, cue, start, limit, lexicon);
  const token = tokens[at];
  if (!token || token.kind === 'punct') return null;
  const span = contentSpan(frame, at, limit);
  if (!span || span.end - span.first < 3) return null;
  const rest = tokens.slice(span.first, span.end);
  const prepositional = lexicon.words.prepositions.has(token.key);
  const finite = rest.some(
    (word) => lexicon.words.finite.has(word.key) || /(?:ed|n't|'s|'re|'ve|'ll)$/.test(word.key),
  );
  if (prepositional && !finite) return null;
  const plain =
    /^(?:said|says|say|saying|told|tells|telling|tweeted|tweeting|added|adding|wrote|claimed|thinks|believes|believe|hopes|hoped|insisted|stated|argued)$/.test(
      cue.key,
    );
  const loose = /^(?:said|says|say|saying|told|tells|telling|added|adding|thinks|believes|believe)$/.test(
    cue.key,
  );
  if (!finite && !loose) return null;
  // "which the agency reports may be delayed": the verb's own subject is missing.
  if (!plain && (lexicon.words.finite.has(token.key) || lexicon.words.hypothetical.has(token.key)))
    return null;
  return { span, confidence: plain ? 0.82 : 0.65, sure: false };
}

/** "a raconté avoir entendu …" */
function bareInfinitive(frame: Frame, start: number, limit: number, lexicon: Lexicon): Complement | null {
  const token = frame.tokens[start];
  if (!isWord(token)) return null;
  const infinitive =
    lexicon.data.language === 'fr'
      ? /(?:er|ir|oir|re)$/
      : lexicon.data.language === 'es'
        ? /(?:ar|er|ir)(?:se)?$/
        : /(?:are|ere|ire)$/;
  if (!infinitive.test(token.key) || token.capital || lexicon.words.prepositions.has(token.key)) return null;
  const span = contentSpan(frame, start, limit);
  return span && span.end - span.first >= 3 ? { span, confidence: 0.75, sure: false } : null;
}

function skipAddressee(
  tokens: readonly Token[],
  cue: Cue,
  start: number,
  limit: number,
  lexicon: Lexicon,
): number {
  const { words } = lexicon;
  let at = start;
  if (/^(?:told|tells|telling|tell|assured|warned|reminded|informed)$/.test(cue.key)) {
    const addressee = nounPhraseAfter(tokens, at, lexicon);
    if (addressee) at = Math.min(addressee.end, at + 6);
    else if (tokenAt(tokens, at).key.endsWith('s')) at += 1;
  }
  while (at < limit) {
    const token = tokenAt(tokens, at);
    const next = tokens[at + 1];
    if (!isWord(token)) break;
    if (words.times.has(token.key) && !words.determiners.has(token.key)) at += 1;
    else if (words.prepositions.has(token.key) && isWord(next) && words.times.has(next.key)) at += 2;
    else if (words.prepositions.has(token.key)) {
      const phrase = statementPhrase(tokens, at, limit, lexicon);
      if (phrase === null) break;
      at = phrase;
    } else break;
  }
  return at;
}

/** "in a statement", "in an interview with …", "on Twitter": where it ends; null when it is something else. */
function statementPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): number | null {
  for (let end = at + 1; end < Math.min(limit, at + 6); end += 1) {
    const token = tokenAt(tokens, end);
    if (!isWord(token)) return null;
    const noun =
      lexicon.words.statements.has(token.key) ||
      lexicon.media.some(([word]) => word === token.key) ||
      /^(?:conference|reporters|interview)$/.test(token.key);
    if (noun) return end + 1;
  }
  return null;
}

/** German, Dutch: the clause behind the comma, past appositions and relative clauses. */
function germanClause(
  frame: Frame,
  cue: Cue,
  start: number,
  limit: number,
  lexicon: Lexicon,
): Complement | null {
  if (!hasKind(cue, 'say', 'that', 'participle', 'urge')) return null;
  const { tokens } = frame;
  const comma = tokens.findIndex((token, at) => at >= start && at < limit && token.text === ',');
  if (comma < 0 || comma - start > 25) return null;
  const segments = commaSegments(tokens, comma, limit);
  for (const [index, segment] of segments.entries()) {
    const first = tokenAt(tokens, segment.first);
    if (lexicon.words.as.has(first.key) || lexicon.words.whether.has(first.key)) return null;
    const isLast = index === segments.length - 1;
    if (lexicon.words.that.has(first.key)) {
      const span = contentSpan(frame, segment.first + 1, limit);
      return span && { span, confidence: 0.88, sure: true };
    }
    if (!isLast && isAside(tokens, segment, lexicon)) continue;
    if (lexicon.words.subordinators.has(first.key) && !isMood(tokens, segment.first, limit, lexicon))
      return null;
    if (lexicon.words.coordinators.has(first.key) || (isLast && isRelative(tokens, segment, lexicon)))
      return null;
    const span = contentSpan(frame, segment.first, limit);
    if (!span || span.end - span.first < 3 || !hasVerb(tokens, span, lexicon)) return null;
    return { span, confidence: isMood(tokens, span.first, span.end, lexicon) ? 0.88 : 0.75, sure: false };
  }
  return null;
}

function isAside(tokens: readonly Token[], segment: Span, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, segment.first);
  const isPhrase =
    (first.capital || lexicon.words.determiners.has(first.key)) && segment.end - segment.first <= 9;
  return isRelative(tokens, segment, lexicon) || (isPhrase && !hasVerb(tokens, segment, lexicon));
}

/** Opens with a relative pronoun and ends with its verb. */
function isRelative(tokens: readonly Token[], segment: Span, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, segment.first);
  const last = tokenAt(tokens, segment.end - 1);
  const second = tokens[segment.first + 1];
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

export function isMood(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  return tokens.slice(first, end).some((token) => lexicon.words.reportedMood.has(token.key));
}

/** "denied the killings", "called it “a mess”": what the object names. */
function objectOf(frame: Frame, cue: Cue, start: number, limit: number, lexicon: Lexicon): Complement | null {
  const about = cue.kinds.has('about');
  if (!about && !cue.kinds.has('aboutQuoted')) return null;
  const span = withoutMedium(frame, contentSpan(frame, start, limit), lexicon);
  if (!span) return null;
  const own = frame.tokens.slice(span.first, span.end);
  const quoted = own.some((token) => token.kind === 'quotation');
  if (!quoted && (!about || own.length < (/^den|^dement|^bestr|^nie|^nég|^neg/.test(cue.key) ? 2 : 4)))
    return null;
  if (isWord(own[0]) && lexicon.words.infinitive.has(own[0].key)) return null;
  const bare = /^(?:about|over|for|at|that)$/.test(own[0]?.key ?? '') && lexicon.data.language === 'en';
  if (bare)
    return { span: { first: span.first + 1, end: span.end }, confidence: quoted ? 0.8 : 0.5, sure: false };
  return { span, confidence: quoted ? 0.8 : 0.5, sure: false };
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
