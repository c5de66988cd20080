/** Finds the words that name somebody before or after a verb, without a parser: by articles, capitals, commas and prepositions. */
import { isWord } from './cues.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Indexes of tokens, half-open. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Longer than that is a clause, not a name. */
const MAX_WORDS = 16;

/** The noun phrase that starts at `from`, or after the adverbs and words of time there. */
export function nounPhraseAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): Span | null {
  const first = skipAdverbials(tokens, from, lexicon);
  const token = tokens[first];
  if (!isWord(token)) return null;
  if (lexicon.pronouns.has(token.key) && !lexicon.words.determiners.has(token.key))
    return { first, end: first + 1 };
  if (!canStart(token, lexicon)) return null;
  let end = first + 1;
  while (end < tokens.length && end - first < MAX_WORDS && continuesPhrase(tokens, first, end, lexicon))
    end += 1;
  return trimmed(tokens, { first, end }, lexicon);
}

/** The noun phrase that ends before `to` and starts no earlier than `from`: the subject of the verb at `to`. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Span | null {
  const end = stepBack(tokens, from, to, lexicon);
  if (end <= from) return null;
  const segments = commaSegments(tokens, from, end);
  if (tokens[end - 1]?.text === ',') return interrupted(tokens, segments, lexicon);
  const last = segments.at(-1);
  if (!last) return null;
  return withoutIntroduction(tokens, last, lexicon);
}

/** Whether a noun phrase can start with this word. */
export function canStart(token: Token, lexicon: Lexicon): boolean {
  const { key } = token;
  if (lexicon.words.prepositions.has(key) || lexicon.words.that.has(key)) return false;
  if (lexicon.data.order === 'vso')
    return !lexicon.words.negations.has(key) && !lexicon.words.finite.has(key);
  return (
    (token.capital &&
      !lexicon.words.adverbs.has(key) &&
      !lexicon.words.subordinators.has(key) &&
      !lexicon.words.coordinators.has(key)) ||
    token.text.startsWith('@') ||
    lexicon.words.determiners.has(key) ||
    lexicon.possessives.has(key) ||
    lexicon.roles.has(key) ||
    lexicon.honorifics.has(key) ||
    lexicon.words.bodies.has(key) ||
    (/^(?:al|el|an|as|ash|ad|ar|bin|ibn|de|von|van|di|da)-?\p{Lu}?/u.test(token.text) &&
      /\p{Lu}/u.test(token.text))
  );
}

function continuesPhrase(tokens: readonly Token[], first: number, at: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  const next = tokens[at + 1];
  const { words } = lexicon;
  // "the United Nations (UN) human rights office"
  if (token.text === '(')
    return isWord(next) && next.capital && tokens[at + 2]?.text === ')' && isWord(tokens[at + 3]);
  if (token.text === ')') return tokens[at - 2]?.text === '(';
  if (token.kind !== 'word') return false;
  if (
    words.nounPrepositions.has(token.key) ||
    (words.determiners.has(token.key) && words.relatives.has(token.key))
  ) {
    return (
      isWord(next) &&
      !words.times.has(next.key) &&
      (next.capital ||
        words.determiners.has(next.key) ||
        lexicon.possessives.has(next.key) ||
        (lexicon.data.order === 'vso' && !words.that.has(next.key)))
    );
  }
  if (words.coordinators.has(token.key))
    return (
      /^(?:and|und|et|y|e|en|и|й|та|و|ve)$/u.test(token.key) &&
      isWord(next) &&
      (next.capital || lexicon.roles.has(next.key))
    );
  if (words.that.has(token.key) || words.subordinators.has(token.key) || words.relatives.has(token.key))
    return false;
  if (words.times.has(token.key) || words.adverbs.has(token.key) || words.finite.has(token.key)) return false;
  if (words.prepositions.has(token.key) || words.infinitive.has(token.key) || words.negations.has(token.key))
    return false;
  if (lexicon.pronouns.has(token.key) && !words.determiners.has(token.key)) return false;
  const inName = at - first > 1 && isNamePart(tokens[at - 1], lexicon) && isNamePart(tokens[at - 2], lexicon);
  return (
    token.capital ||
    !inName ||
    isParticle(token, next) ||
    lexicon.data.order === 'vso' ||
    lexicon.roles.has(token.key)
  );
}

function isNamePart(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    isWord(token) &&
    token.capital &&
    !lexicon.words.bodies.has(token.key) &&
    !lexicon.words.determiners.has(token.key)
  );
}

/** "de", "von", "al" inside a name. */
export function isParticle(token: Token, next: Token | undefined): boolean {
  return (
    isWord(next) &&
    next.capital &&
    /^(?:al|el|de|del|della|di|da|dos|du|le|la|van|von|der|den|ten|ter|bin|ibn|ben|abu|abd|abdul|af|av|y|zu)$/u.test(
      token.key,
    )
  );
}

/** "… on Tuesday also [said]": back over auxiliaries, adverbs, negations and words of time. */
function stepBack(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  let end = to;
  while (end > from) {
    const token = tokenAt(tokens, end - 1);
    if (token.text === ')') {
      const open = openingBracket(tokens, from, end);
      if (open === null) break;
      end = open;
      continue;
    }
    if (token.kind !== 'word') {
      const bare =
        token.text === ',' && isWord(tokens[end - 2]) && words.adverbs.has(tokenAt(tokens, end - 2).key);
      if (!bare) break;
      end -= 1;
      continue;
    }
    const skip =
      words.auxiliaries.has(token.key) ||
      words.adverbs.has(token.key) ||
      words.infinitive.has(token.key) ||
      words.negations.has(token.key) ||
      words.hypothetical.has(token.key) ||
      (token.key.endsWith('ly') && lexicon.data.language === 'en' && !token.capital);
    const time = words.times.has(token.key);
    if (!skip && !time) break;
    end -= 1;
    if (time) end = beforeDate(tokens, from, end, lexicon);
  }
  return end;
}

/** "on Tuesday", "late last month": the words before a word of time that belong to it. */
function beforeDate(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): number {
  let at = end;
  while (at > from && isWord(tokens[at - 1])) {
    const { key } = tokenAt(tokens, at - 1);
    const belongs =
      lexicon.words.prepositions.has(key) ||
      /^\d+$|^(?:last|late|early|next|letzten|vergangenen|dernier)$/.test(key);
    if (!belongs) break;
    at -= 1;
  }
  return at;
}

function openingBracket(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = end - 2; at >= from; at -= 1) if (tokens[at]?.text === '(') return at;
  return null;
}

export function commaSegments(tokens: readonly Token[], from: number, end: number): readonly Span[] {
  const segments: Span[] = [];
  let first = from;
  for (let at = from; at <= end; at += 1) {
    if (at < end && tokens[at]?.text !== ',' && tokens[at]?.text !== '،') continue;
    if (at > first) segments.push({ first, end: at });
    first = at + 1;
  }
  return segments;
}

/** The verb stands after a comma: its subject is the first noun phrase of the clause, what is between them tells more about it. */
function interrupted(tokens: readonly Token[], segments: readonly Span[], lexicon: Lexicon): Span | null {
  for (const [index, segment] of segments.entries()) {
    const first = tokenAt(tokens, segment.first);
    if (isIntroduction(tokens, segment, lexicon)) continue;
    const phrase = withoutIntroduction(tokens, segment, lexicon);
    if (!phrase || hasFinite(tokens, phrase, lexicon)) continue;
    const next = segments[index + 1];
    const isName = next && first && next.end - next.first <= 5 && allCapital(tokens, next, lexicon);
    return isName ? { first: phrase.first, end: next.end } : phrase;
  }
  return null;
}

function isIntroduction(tokens: readonly Token[], segment: Span, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, segment.first);
  const { words } = lexicon;
  if (words.subordinators.has(first.key) && !words.determiners.has(first.key)) return true;
  const bare = words.adverbs.has(first.key) && segment.end - segment.first <= 3;
  if (bare) return true;
  return words.prepositions.has(first.key) && withoutIntroduction(tokens, segment, lexicon) === null;
}

function allCapital(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  return tokens
    .slice(span.first, span.end)
    .every(
      (token, at, all) =>
        token.capital ||
        token.text.startsWith('@') ||
        isParticle(token, all[at + 1]) ||
        lexicon.honorifics.has(token.key),
    );
}

function hasFinite(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  return tokens
    .slice(span.first, span.end)
    .some((token) => token.kind === 'word' && !token.capital && lexicon.words.finite.has(token.key));
}

/** Without "But", "On Tuesday", "In a statement" before it and without a relative clause behind it; null when nothing is left. */
function withoutIntroduction(tokens: readonly Token[], span: Span, lexicon: Lexicon): Span | null {
  const { words } = lexicon;
  let { first } = span;
  let end = span.end;
  for (let at = span.first + 1; at < end; at += 1) {
    const { key } = tokenAt(tokens, at);
    if (words.relatives.has(key) && !words.determiners.has(key)) {
      if (at > span.first + 1 || !words.that.has(key)) end = at;
      break;
    }
    const quoted = tokens[at]?.kind === 'quotation' || /^[;:()—–-]$/.test(tokens[at]?.text ?? '');
    const cuts = quoted || (words.subordinators.has(key) && !words.prepositions.has(key));
    if (cuts) first = at + 1;
  }
  while (
    first < end &&
    (!isWord(tokens[first]) ||
      words.coordinators.has(tokenAt(tokens, first).key) ||
      words.adverbs.has(tokenAt(tokens, first).key))
  )
    first += 1;
  const start = tokens[first];
  if (!isWord(start) || first >= end) return null;
  if (words.prepositions.has(start.key)) {
    const inner = startAfterPreposition(tokens, first, end, lexicon);
    return inner === null ? null : trimmed(tokens, { first: inner, end }, lexicon);
  }
  if (lexicon.pronouns.has(start.key) && !words.determiners.has(start.key) && end - first === 1)
    return { first, end };
  const at = firstStart(tokens, first, end, lexicon);
  return at === null ? null : trimmed(tokens, { first: at, end }, lexicon);
}

/** "On Tuesday the spokesman": the article that does not belong to the preposition. */
function startAfterPreposition(
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  const { words } = lexicon;
  for (let at = first + 2; at < end; at += 1) {
    const token = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    if (
      !isWord(token) ||
      words.prepositions.has(before.key) ||
      words.determiners.has(before.key) ||
      lexicon.possessives.has(before.key)
    )
      continue;
    if (lexicon.pronouns.has(token.key) && at === end - 1) return at;
    if (words.times.has(token.key) || (!words.times.has(before.key) && token.capital && before.capital))
      continue;
    if (words.determiners.has(token.key) || lexicon.possessives.has(token.key)) return at;
    if ((words.times.has(before.key) || /^\d/.test(before.key)) && canStart(token, lexicon)) return at;
    if (lexicon.roles.has(token.key) && before.capital) return at;
  }
  return null;
}

function firstStart(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number | null {
  if (end - first > MAX_WORDS + 8) {
    for (let at = end - MAX_WORDS; at < end; at += 1) if (canStart(tokenAt(tokens, at), lexicon)) return at;
    return null;
  }
  for (let at = first; at < end; at += 1) {
    const token = tokenAt(tokens, at);
    if (isWord(token) && (canStart(token, lexicon) || (lexicon.pronouns.has(token.key) && at === end - 1)))
      return at;
  }
  // "residents", "sources": a bare plural is a noun phrase of its own.
  return end - first <= 3 && lexicon.data.language === 'en' && /s$|people$/.test(tokenAt(tokens, end - 1).key)
    ? first
    : null;
}

function skipAdverbials(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  let at = from;
  while (at < tokens.length) {
    const token = tokenAt(tokens, at);
    const next = tokens[at + 1];
    if (!isWord(token)) break;
    const isTime =
      words.times.has(token.key) ||
      words.adverbs.has(token.key) ||
      (words.auxiliaries.has(token.key) && !words.determiners.has(token.key));
    if (isTime && !lexicon.pronouns.has(token.key)) at += 1;
    else if (words.prepositions.has(token.key) && isWord(next) && words.times.has(next.key)) at += 2;
    else break;
  }
  return at;
}

/** Without conjunctions, articles and prepositions at its end. */
function trimmed(tokens: readonly Token[], span: Span, lexicon: Lexicon): Span | null {
  let { end } = span;
  while (end > span.first) {
    const token = tokenAt(tokens, end - 1);
    const { words } = lexicon;
    const dangling =
      !isWord(token) ||
      words.coordinators.has(token.key) ||
      words.prepositions.has(token.key) ||
      (words.determiners.has(token.key) &&
        !token.capital &&
        end - span.first > 1 &&
        words.definite.has(token.key)) ||
      words.times.has(token.key);
    if (!dangling) break;
    end -= 1;
  }
  return end > span.first ? { first: span.first, end } : null;
}
