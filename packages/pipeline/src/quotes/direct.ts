/** Finds the cue of quoted words: before them, behind them, or as a name with a colon. */
import type { TextRange } from '@crossquote/domain';
import { type Cue, hasKind, isWord } from './cues.ts';
import type { Draft, Subject } from './draft.ts';
import type { Frame } from './frames.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { nounPhraseAfter, nounPhraseBefore, type Span } from './noun-phrases.ts';
import { isTitleOrTerm, quotationFacts, runsOn } from './quotation-facts.ts';
import { clauseStart, invertedSubject, subjectOf } from './subject.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface DirectResult {
  readonly drafts: readonly Draft[];
  /** Cues that a direct quote has taken, and quotation tokens that are dealt with. */
  readonly usedCues: ReadonlySet<Cue>;
  readonly usedTokens: ReadonlySet<number>;
}

interface Attribution {
  readonly cue: Cue | null;
  readonly cueSpan: Span | null;
  readonly subject: Subject;
  readonly confidence: number;
}

/** Words between a verb and the quotation that it introduces without a colon. */
const MAX_GAP = 12;
const MAX_TAIL = 28;

export function directQuotes(
  frame: Frame,
  cues: readonly Cue[],
  lexicon: Lexicon,
  text: string,
): DirectResult {
  const byCue = new Map<Cue | string, { attribution: Attribution; content: TextRange[]; closed: boolean }>();
  const usedTokens = new Set<number>();
  frame.tokens.forEach((token, at) => {
    if (token.kind !== 'quotation') return;
    if (isTitleOrTerm(frame, at, lexicon)) {
      usedTokens.add(at);
      return;
    }
    const attribution = attributionOf(frame, at, cues, lexicon, text);
    if (!attribution) return;
    usedTokens.add(at);
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
    usedTokens,
  };
}

export function innerRanges(token: Token): readonly TextRange[] {
  return (token.quotation?.parts ?? []).map((part) => part.inner).filter((range) => range.end > range.start);
}

function attributionOf(
  frame: Frame,
  at: number,
  cues: readonly Cue[],
  lexicon: Lexicon,
  text: string,
): Attribution | null {
  const facts = quotationFacts(text, tokenAt(frame.tokens, at));
  if (facts.words === 0) return null;
  const verbs = cues.filter((cue) => !cue.unsaid && isVerb(cue));
  const colon = frame.tokens[at - 1]?.text === ':';
  const before = cueBefore(frame, at, verbs, lexicon, colon, facts.full);
  if (before) return before;
  const after =
    facts.full || facts.terminal || isWhole(frame, at) ? cueBehind(frame, at, cues, lexicon) : null;
  if (after) return after;
  return colon ? colonIntroduction(frame, at, lexicon) : statementNoun(frame, at, lexicon, facts.full);
}

function isVerb(cue: Cue): boolean {
  return hasKind(cue, 'say', 'that', 'beside', 'urge', 'about', 'participle');
}

/** Nothing but the quotation stands before the comma: short words, yet a whole utterance. */
function isWhole(frame: Frame, at: number): boolean {
  return at === 0 && frame.tokens[1]?.text === ',';
}

function cueBefore(
  frame: Frame,
  at: number,
  verbs: readonly Cue[],
  lexicon: Lexicon,
  colon: boolean,
  full: boolean,
): Attribution | null {
  const { tokens } = frame;
  const cue = verbs.findLast((verb) => verb.end <= at);
  if (!cue) return null;
  const gap = tokens.slice(cue.end, at);
  const earlier = gap.findLastIndex((token) => token.kind === 'quotation');
  const words = gap.slice(earlier + 1).filter(isWord);
  if (earlier >= 0) {
    // A second quotation under the same verb: “…,” she said, “…” or “…” and “…”.
    const joined = words.length <= 1 && words.every((word) => lexicon.words.coordinators.has(word.key));
    return joined && full ? attributed(frame, cue, lexicon, 0.9) : null;
  }
  if (colon) return attributed(frame, cue, lexicon, 0.97);
  if (
    words.some((word) => lexicon.words.that.has(word.key)) ||
    words.length > MAX_GAP ||
    !full ||
    gap.some((token) => token.text === ';')
  )
    return null;
  if (runsOn(frame, at) && !verbs.some((verb) => verb.first > at && verb.first <= at + 6)) return null;
  const comma = tokens[at - 1]?.text === ',';
  if (comma) return attributed(frame, cue, lexicon, 0.93);
  return words.every((word) => isAddressee(word, lexicon)) && words.length <= 4
    ? attributed(frame, cue, lexicon, 0.9)
    : null;
}

function isAddressee(word: Token, lexicon: Lexicon): boolean {
  return (
    word.capital ||
    lexicon.pronouns.has(word.key) ||
    lexicon.roles.has(word.key) ||
    lexicon.words.times.has(word.key) ||
    lexicon.words.adverbs.has(word.key) ||
    /^(?:on|reporters|journalists|dem|der|den)$/.test(word.key)
  );
}

function attributed(frame: Frame, cue: Cue, lexicon: Lexicon, confidence: number): Attribution {
  const behind = frame.tokens.findLastIndex(
    (token, index) =>
      token.kind === 'quotation' && index < cue.first && !isTitleOrTerm(frame, index, lexicon),
  );
  const tail = behind >= 0 ? tailSubject(frame, behind, cue, lexicon) : undefined;
  const subject =
    tail === undefined ? subjectOf(frame.tokens, cue, clauseStart(frame.tokens, cue, 0), lexicon) : tail;
  return { cue, cueSpan: cue, subject, confidence };
}

/** “…,” said X. “…,” X said. „…“, so X. “…”, according to X. */
function cueBehind(frame: Frame, at: number, cues: readonly Cue[], lexicon: Lexicon): Attribution | null {
  const { tokens } = frame;
  if (!isIndependent(frame, at, lexicon)) return null;
  const so = soBehind(frame, at, lexicon);
  if (so) return so;
  const cue = cues.find((next) => next.first > at && !next.unsaid);
  if (!cue || cue.first - at > MAX_TAIL) return null;
  if (
    tokens.slice(at + 1, cue.first).some((token) => token.kind === 'quotation' || /^[;:]$/.test(token.text))
  )
    return null;
  if (cue.kinds.has('source')) {
    const adjacent = !tokens.slice(at + 1, cue.first).some(isWord);
    return adjacent
      ? { cue, cueSpan: cue, subject: nounPhraseAfter(tokens, cue.end, lexicon), confidence: 0.9 }
      : null;
  }
  if (!isVerb(cue) && !cue.kinds.has('aboutQuoted')) return null;
  const subject = tailSubject(frame, at, cue, lexicon);
  return subject === undefined ? null : { cue, cueSpan: cue, subject, confidence: 0.97 };
}

/** @returns undefined when what stands between quotation and verb is no subject: the verb does not report these words. */
function tailSubject(frame: Frame, at: number, cue: Cue, lexicon: Lexicon): Subject | undefined {
  const { tokens } = frame;
  let first = at + 1;
  while (first < cue.first && !isWord(tokens[first])) first += 1;
  const between = tokens.slice(first, cue.first).filter(isWord);
  if (lexicon.data.order === 'vso')
    return between.length <= 2 ? subjectOf(tokens, cue, first, lexicon) : undefined;
  const pronoun = between.findLast(
    (token) => lexicon.pronouns.has(token.key) && !/^(?:lui|le|la|les|se)$/.test(token.key),
  );
  const onlySmall = between.every(
    (token) =>
      lexicon.words.auxiliaries.has(token.key) ||
      lexicon.words.adverbs.has(token.key) ||
      lexicon.words.negations.has(token.key) ||
      token === pronoun ||
      lexicon.words.as.has(token.key) ||
      lexicon.words.so.has(token.key),
  );
  if (onlySmall && pronoun) {
    const index = tokens.indexOf(pronoun);
    return { first: index, end: index + 1 };
  }
  if (onlySmall) return invertedSubject(tokens, cue, lexicon);
  if (lexicon.data.order === 'v2') {
    const subject = subjectOf(tokens, cue, first, lexicon);
    return subject;
  }
  const phrase = nounPhraseBefore(tokens, first, cue.first, lexicon);
  if (!phrase || phrase.first - first > 5) return undefined;
  return phrase;
}

function soBehind(frame: Frame, at: number, lexicon: Lexicon): Attribution | null {
  const { tokens } = frame;
  const index = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const token = tokens[index];
  if (!isWord(token) || !lexicon.words.so.has(token.key)) return null;
  const subject = nounPhraseAfter(tokens, index + 1, lexicon);
  return subject ? { cue: null, cueSpan: { first: index, end: index + 1 }, subject, confidence: 0.95 } : null;
}

/** Starts its sentence, or stands behind a colon, a bracket, a dash or other quoted words. */
function isIndependent(frame: Frame, at: number, lexicon: Lexicon): boolean {
  const before = frame.tokens[at - 1];
  if (!before || before.kind === 'quotation' || /^[:(—–-]$/.test(before.text)) return true;
  const words = frame.tokens.slice(0, at).filter(isWord);
  return (
    words.length <= 2 &&
    words.every((word) => lexicon.words.coordinators.has(word.key) || lexicon.words.adverbs.has(word.key))
  );
}

/** "Müller: “…”", or any other introduction that ends in a colon. */
function colonIntroduction(frame: Frame, at: number, lexicon: Lexicon): Attribution | null {
  const { tokens } = frame;
  const noun = statementNoun(frame, at, lexicon, true);
  if (noun) return noun;
  const phrase = nounPhraseAfter(tokens, 0, lexicon);
  if (!phrase) return null;
  const bare = phrase.end >= at - 1;
  return { cue: null, cueSpan: null, subject: phrase, confidence: bare ? 0.8 : 0.65 };
}

/** "ends this video with the call, “…”": a noun for what was said takes the verb's place. */
function statementNoun(frame: Frame, at: number, lexicon: Lexicon, full: boolean): Attribution | null {
  const { tokens } = frame;
  if (!full || !/^[:,]$/.test(tokens[at - 1]?.text ?? '')) return null;
  for (let index = at - 2; index >= Math.max(0, at - 8); index -= 1) {
    const token = tokenAt(tokens, index);
    if (!isWord(token)) break;
    if (!lexicon.words.statements.has(token.key)) continue;
    return {
      cue: null,
      cueSpan: { first: index, end: index + 1 },
      subject: nounPhraseAfter(tokens, 0, lexicon),
      confidence: 0.85,
    };
  }
  return null;
}
