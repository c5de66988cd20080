/** Reported speech: what a verb of saying, "according to" and the like report, with or without quoted words inside. */
import type { TextRange } from '@crossquote/domain';
import { complementOf, contentSpan } from './complement.ts';
import { type Cue, isWord } from './cues.ts';
import type { DirectResult } from './direct.ts';
import type { Draft, Subject } from './draft.ts';
import type { Frame } from './frames.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { nounPhraseAfter, nounPhraseBefore, type Span } from './noun-phrases.ts';
import { clauseStart, subjectOf } from './subject.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Fewer words before ", he said" are an adverbial, not a statement. */
const MIN_WORDS = 3;

export function indirectQuotes(
  frame: Frame,
  cues: readonly Cue[],
  direct: DirectResult,
  lexicon: Lexicon,
): readonly Draft[] {
  if (endsInQuestion(frame)) return [];
  const { tokens } = frame;
  const drafts: Draft[] = [];
  let floor = datelineEnd(tokens);
  const whole = wholeSentence(frame, cues, floor, direct, lexicon);
  if (whole) return [whole];
  for (const [index, cue] of cues.entries()) {
    if (direct.usedCues.has(cue)) {
      floor = Math.max(floor, cue.end);
      continue;
    }
    if (cue.unsaid || cue.first < floor || isSource(cue)) continue;
    const found = reported(frame, cue, cues[index + 1], floor, direct, lexicon);
    if (!found) continue;
    drafts.push(found.draft);
    floor = found.end;
  }
  if (!drafts.length && !direct.drafts.length) drafts.push(...fromSources(frame, cues, lexicon));
  return drafts;
}

/** "…, sources said.": what stands at the end attributes the whole sentence, whatever verbs are in it. */
function wholeSentence(
  frame: Frame,
  cues: readonly Cue[],
  floor: number,
  direct: DirectResult,
  lexicon: Lexicon,
): Draft | null {
  const last = cues.at(-1);
  if (!last || cues.length < 2 || !last.kinds.has('say') || last.unsaid || direct.usedCues.size > 0)
    return null;
  if (lexicon.data.order === 'vso' || last.key.endsWith('ing')) return null;
  const { tokens } = frame;
  const subject = subjectOf(tokens, last, clauseStart(tokens, last, floor), lexicon);
  if (!subject || typeof subject !== 'object' || subject.end > last.first + 12) return null;
  if (complementOf(frame, last, subject, lexicon, undefined, direct.usedTokens)) return null;
  const found = before(frame, last, subject, floor, direct, lexicon);
  return found && found.end >= tokens.length - 2 ? found.draft : null;
}

/** "ORSUND, March 4 - The authority …": where the sentence itself begins. */
function datelineEnd(tokens: readonly Token[]): number {
  const dash = tokens.findIndex((token, at) => at <= 8 && /^[—–―-]$/.test(token.text));
  if (dash <= 0) return 0;
  const place = tokens
    .slice(0, dash)
    .every((token) => token.capital || token.kind === 'punct' || /^\p{N}/u.test(token.text));
  return place && /^[\p{Lu}\p{N}]+$/u.test(tokenAt(tokens, 0).text) ? dash + 1 : 0;
}

function isSource(cue: Cue): boolean {
  return cue.kinds.has('source') || cue.kinds.has('sourceAfter');
}

function endsInQuestion(frame: Frame): boolean {
  return frame.tokens.at(-1)?.text === '?';
}

function reported(
  frame: Frame,
  cue: Cue,
  next: Cue | undefined,
  floor: number,
  direct: DirectResult,
  lexicon: Lexicon,
): { draft: Draft; end: number } | null {
  const { tokens } = frame;
  const from = clauseStart(tokens, cue, floor);
  const asClause = asBefore(tokens, cue, from, lexicon);
  if (asClause !== null && !cue.kinds.has('beside')) return aside(frame, cue, asClause, lexicon);
  const subject = subjectOf(tokens, cue, from, lexicon);
  const complement = complementOf(frame, cue, subject, lexicon, next, direct.usedTokens);
  if (complement && (subject || complement.sure)) {
    const draft = draftOf(frame, cue, subject, [complement.span], complement.confidence, direct);
    return draft && { draft, end: complement.span.end };
  }
  if (complement) return null;
  return before(frame, cue, subject, floor, direct, lexicon);
}

/** "As the police said, …", "…, wie die Polizei mitteilte": where the clause starts. */
function asBefore(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): number | null {
  for (let at = cue.first - 1; at >= Math.max(from, cue.first - 14); at -= 1) {
    const token = tokenAt(tokens, at);
    if (!isWord(token)) return null;
    const opens = at === from || at === 0 || tokens[at - 1]?.text === ',';
    if (lexicon.words.as.has(token.key) && opens) return at;
  }
  return null;
}

function aside(frame: Frame, cue: Cue, at: number, lexicon: Lexicon): { draft: Draft; end: number } | null {
  const { tokens } = frame;
  const subject =
    nounPhraseBefore(tokens, at + 1, cue.first, lexicon) ?? nounPhraseAfter(tokens, cue.end, lexicon);
  if (!subject) return null;
  const comma = tokens.findIndex((token, index) => index >= cue.end && token.text === ',');
  const left = contentSpan(frame, 0, at - 1);
  const right = comma >= 0 ? contentSpan(frame, comma + 1, tokens.length) : null;
  const parts = (
    at === 0 ? [right] : [left, right && wordsIn(tokens, right) >= MIN_WORDS ? right : null]
  ).filter((span): span is Span => span !== null && wordsIn(tokens, span) > 0);
  if (parts.reduce((sum, span) => sum + wordsIn(tokens, span), 0) < MIN_WORDS) return null;
  const draft = draftOf(frame, cue, subject, parts, 0.8, null);
  return draft && { draft, end: tokens.length };
}

/** "…, the authority said.", "…, teilte die Behörde mit.", "…, he said, …" */
function before(
  frame: Frame,
  cue: Cue,
  subject: Subject,
  floor: number,
  direct: DirectResult,
  lexicon: Lexicon,
): { draft: Draft; end: number } | null {
  if (!cue.kinds.has('say') && !cue.kinds.has('that') && !cue.kinds.has('participle')) return null;
  const { tokens } = frame;
  const tailStart = attributionStart(tokens, cue, subject);
  if (tokens[tailStart - 1]?.text !== ',' && !/^[–—]$/.test(tokens[tailStart - 1]?.text ?? '')) return null;
  const left = contentSpan(frame, floor, tailStart - 1);
  if (
    lexicon.words.relatives.has(tokenAt(tokens, tailStart).key) &&
    !lexicon.words.determiners.has(tokenAt(tokens, tailStart).key)
  )
    return null;
  if (!left || wordsIn(tokens, left) < MIN_WORDS || subject === null || subject === 'same') return null;
  const tailEnd = attributionEnd(tokens, cue, subject);
  const resumed = tokens[tailEnd]?.text === ',' ? contentSpan(frame, tailEnd + 1, tokens.length) : null;
  const right =
    resumed && wordsIn(tokens, resumed) >= MIN_WORDS && !hasCueInside(resumed, lexicon, tokens)
      ? resumed
      : null;
  const draft = draftOf(frame, cue, subject, right ? [left, right] : [left], 0.85, direct);
  return draft && { draft, end: right?.end ?? tailEnd };
}

function hasCueInside(span: Span, lexicon: Lexicon, tokens: readonly Token[]): boolean {
  const first = tokenAt(tokens, span.first);
  return (
    first.key.endsWith('ing') ||
    lexicon.words.coordinators.has(first.key) ||
    lexicon.words.relatives.has(first.key) ||
    (lexicon.words.determiners.has(first.key) && span.end - span.first < 8) ||
    (lexicon.words.prepositions.has(first.key) && span.end - span.first < 6)
  );
}

function attributionStart(tokens: readonly Token[], cue: Cue, subject: Subject): number {
  let start = subject && typeof subject === 'object' && subject.first < cue.first ? subject.first : cue.first;
  while (start > 0 && isWord(tokens[start - 1]) && cue.first - start < 4) start -= 1;
  return start;
}

function attributionEnd(tokens: readonly Token[], cue: Cue, subject: Subject): number {
  let end = Math.max(
    cue.end,
    (cue.particle ?? -1) + 1,
    subject && typeof subject === 'object' ? subject.end : 0,
  );
  while (end < tokens.length && isWord(tokens[end])) end += 1;
  return end;
}

function fromSources(frame: Frame, cues: readonly Cue[], lexicon: Lexicon): readonly Draft[] {
  const { tokens } = frame;
  const so = tokens.findIndex((token, at) => lexicon.words.so.has(token.key) && tokens[at - 1]?.text === ',');
  const cue = cues.find((known) => isSource(known) && !known.unsaid);
  if (!cue && so > 0) return soQuote(frame, so, lexicon);
  if (!cue) return [];
  const subject = cue.kinds.has('source')
    ? sourceAfter(tokens, cue, lexicon)
    : phraseRightBefore(tokens, cue.first, lexicon);
  if (!subject) return [];
  const first = Math.min(cue.first, subject.first);
  const end = sourceEnd(tokens, cue, Math.max(cue.end, subject.end), lexicon);
  const left = contentSpan(frame, 0, first);
  const right = contentSpan(frame, end, tokens.length);
  const parts = [left, right].filter(
    (span): span is Span => span !== null && !isAdverbial(tokens, span, lexicon),
  );
  if (parts.reduce((sum, span) => sum + wordsIn(tokens, span), 0) < MIN_WORDS) return [];
  const draft = draftOf(frame, cue, subject, parts, 0.8, null);
  return draft ? [draft] : [];
}

/** "However", "In addition": nothing stated. */
function isAdverbial(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  const { adverbs, coordinators } = lexicon.words;
  return tokens
    .slice(span.first, span.end)
    .every((token) => token.kind === 'punct' || adverbs.has(token.key) || coordinators.has(token.key));
}

/** "Medienberichten zufolge": nouns with their articles and adjectives, back to the verb. */
function phraseRightBefore(tokens: readonly Token[], end: number, lexicon: Lexicon): Span | null {
  let first = end;
  while (first > 0) {
    const token = tokenAt(tokens, first - 1);
    const { key } = token;
    const adjective =
      isWord(token) &&
      /(?:en|em|er|es|e|s)$/.test(key) &&
      !lexicon.words.finite.has(key) &&
      !lexicon.words.adverbs.has(key) &&
      first < end;
    if (!isWord(token) || !(token.capital || lexicon.words.determiners.has(key) || adjective)) break;
    first -= 1;
  }
  return first < end ? { first, end } : null;
}

/** English sources run to the next comma; German ones to the verb, or end with their noun phrase. */
function sourceEnd(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): number {
  if (lexicon.data.order === 'v2') return cue.first <= 1 ? verbAfter(tokens, from, lexicon) : from;
  let end = from;
  while (end < tokens.length && tokens[end]?.text !== ',' && tokens[end]?.text !== '،') end += 1;
  return end;
}

/** "Nach Angaben von X, einem Manager, wurde …": the verb behind the source and what is said about it. */
function verbAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  for (let at = from; at < Math.min(tokens.length, from + 30); at += 1) {
    const token = tokenAt(tokens, at);
    if (!isWord(token) || token.capital || (at > from && tokens[at - 1]?.text !== ',')) continue;
    const small =
      words.determiners.has(token.key) ||
      words.relatives.has(token.key) ||
      words.coordinators.has(token.key) ||
      words.prepositions.has(token.key);
    if (!small) return at;
  }
  return from;
}

/** "nach Angaben von n24", "nach Angaben der Polizei", "laut Medienberichten", "the UN office". */
function sourceAfter(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  let first = cue.end;
  if (/^(?:von|vom|of|de|du|des|d')$/.test(tokens[first]?.key ?? '')) first += 1;
  const phrase = nounPhraseAfter(tokens, first, lexicon);
  if (phrase) return phrase;
  if (first > cue.end && isWord(tokens[first])) return { first, end: first + 1 };
  // The noun inside the cue is the source itself: "nach einem Bericht".
  return lexicon.sourceWith.prepositions.has(cue.key) && cue.end - cue.first > 1
    ? { first: cue.first + 1, end: cue.end }
    : null;
}

function soQuote(frame: Frame, so: number, lexicon: Lexicon): readonly Draft[] {
  const subject = nounPhraseAfter(frame.tokens, so + 1, lexicon);
  const left = contentSpan(frame, 0, so - 1);
  if (!subject || !left || wordsIn(frame.tokens, left) < MIN_WORDS) return [];
  const draft = draftOf(frame, null, subject, [left], 0.82, null);
  return draft ? [{ ...draft, cueSpan: { first: so, end: so + 1 } }] : [];
}

export function wordsIn(tokens: readonly Token[], span: Span): number {
  return tokens.slice(span.first, span.end).filter((token) => token.kind !== 'punct').length;
}

function draftOf(
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
    ? (tokenAt(quoted, 0).quotation?.parts.map((part) => part.inner) ?? [])
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
