/** "She said: “…”", "he told the paper, “…”": the cue stands before the quoted words. */

import type { Cue } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import { isTitleOrTerm, runsOn } from '../frame/quotation-facts.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { isMarkedName } from '../german/marked-name.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { mainSubject } from '../phrase/main-clause.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';
import { clauseStart, invertedSubject, subjectOf } from '../phrase/subject-of.ts';
import { asBefore } from '../reported/as-clause.ts';
import type { Attribution } from './attribution.ts';
import { tailSubject } from './cue-behind-quotation.ts';

/** Words between a verb and the quotation that it introduces without a colon. */
const MAX_GAP = 12;
const MAX_SUBJECT = 5;

/** @param isAttributed whether the quotation at a token, before this one, is a direct quote. */
export function cueBefore(
  frame: Frame,
  at: number,
  verbs: readonly Cue[],
  lexicon: Lexicon,
  colon: boolean,
  full: boolean,
  isAttributed: (at: number) => boolean,
): Attribution | null {
  const { tokens } = frame;
  const cue = introducing(tokens, verbs, at, colon, lexicon);
  if (!cue) return null;
  const gap = tokens.slice(cue.end, at);
  const earlier = gap.findLastIndex(
    (token, index) => token.kind === 'quotation' && !isName(frame, cue.end + index, lexicon),
  );
  const words = gap.slice(earlier + 1).filter(isWord);
  if (earlier >= 0) {
    // A second quotation under the same verb: “…,” she said, “…” or “…” and “…”.
    const joined = words.length <= 1 && words.every((word) => lexicon.words.coordinators.has(word.key));
    if (!joined || !full) return null;
    // What the first one belongs to, the second does: in “she said it was “…” and “…”” both are part of a clause.
    return isAttributed(cue.end + earlier) ? attributed(frame, cue, lexicon, 0.9) : null;
  }
  const main = colon || tokens[at - 1]?.text === ',' ? mainSubject(tokens, cue, at, lexicon) : null;
  if (main) return { cue: null, cueSpan: null, subject: main, confidence: 0.65 };
  if (colon || isQuotedWith(tokens, cue, at)) return attributed(frame, cue, lexicon, 0.97);
  const taken = verbs.some((verb) => verb.first > at && verb.first <= at + 6);
  if (full && !taken && resumes(tokens, at, words, lexicon) && isAttributedBefore(tokens, cue, isAttributed))
    return attributed(frame, cue, lexicon, 0.9);
  if (
    words.some((word) => lexicon.words.that.has(word.key)) ||
    words.length > MAX_GAP ||
    !full ||
    gap.some((token) => token.text === ';')
  )
    return null;
  if (runsOn(frame, at, lexicon) && !taken) return null;
  // Arabic: the speaker stands between the verb and the words, «وأضاف درويش "…"».
  const isVerbFirst = lexicon.data.order === 'vso' && cue.first <= 1;
  if (isVerbFirst && words.length <= MAX_SUBJECT && gap.every(isWord))
    return attributed(frame, cue, lexicon, 0.85);
  const comma = tokens[at - 1]?.text === ',';
  if (comma) return attributed(frame, cue, lexicon, 0.93);
  return words.every((word) => isAddressee(word, lexicon)) && words.length <= 4
    ? attributed(frame, cue, lexicon, 0.9)
    : null;
}

/** "Die Hafenpost zitiert den Lotsen mit den Worten | „…“" */
function isQuotedWith(tokens: readonly Token[], { key }: Cue, at: number): boolean {
  return key.startsWith('zitier') && tokenAt(tokens, at - 1).key === 'worten';
}

/** "In der Meldung von „Hafenwerk“ heißt es: „…“": a name in marks is no earlier quotation. */
function isName({ tokens }: Frame, at: number, lexicon: Lexicon): boolean {
  return lexicon.data.language === 'de' && isMarkedName(tokens, at, lexicon);
}

/** Opens a clause that an object of "heißt es" tells: "zur Frage, wer …". */

const ASKING =
  /^(?:wer|wen|wem|wessen|wann|warum|weshalb|wieso|wo|woher|wohin|worüber|wofür|ob|inwiefern|inwieweit)$/;

/** The last verb; but "in dem Antrag heißt es zur Frage, wer entschieden hat: „…“" gives the words behind its colon to the text, where all that is told between is such a clause. */
function introducing(
  tokens: readonly Token[],
  verbs: readonly Cue[],
  at: number,
  colon: boolean,
  lexicon: Lexicon,
): Cue | undefined {
  const before = verbs.filter((verb) => verb.end <= at);
  const last = before.at(-1);
  const text = colon ? before.find(({ key }) => /^(?:heißt|hieß) es$/.test(key)) : undefined;
  const isText = text && !last?.kinds.has('say') && asksOnly(tokens, text.end, at, lexicon);
  return isText ? text : last;
}

/** "wörtlich:", "zur Frage, wer entschieden hat:": at most one subordinate clause, and nothing that could have a subject of its own beside it. */
function asksOnly(tokens: readonly Token[], from: number, end: number, { words }: Lexicon): boolean {
  const own = tokens.slice(from, end);
  const marks = own.filter(({ kind, text }) => kind === 'punct' && text !== ':');
  const comma = own.findIndex(({ text }) => text === ',');
  const isOne = marks.length === 1 && ASKING.test(own[comma + 1]?.key ?? '');
  return (marks.length === 0 || isOne) && !own.some(({ key }) => words.coordinators.has(key));
}

/** “…,” said she; “…” and “…,” he said, but “…”: the quoted words go on behind the verb. */
function resumes(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
  { words: lists }: Lexicon,
): boolean {
  const before = tokenAt(tokens, at - 1);
  if (/^[;—–-]$/.test(before.text)) return true;
  return words.at(-1) === before && lists.coordinators.has(before.key) && tokens[at - 2]?.text === ',';
}

function isAttributedBefore(
  tokens: readonly Token[],
  cue: Cue,
  isAttributed: (at: number) => boolean,
): boolean {
  const last = tokens.findLastIndex((token, index) => index < cue.first && token.kind === 'quotation');
  return last >= 0 && isAttributed(last);
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
      token.kind === 'quotation' &&
      index < cue.first &&
      !isTitleOrTerm(frame, index, lexicon) &&
      !(lexicon.data.language === 'de' && isMarkedName(frame.tokens, index, lexicon)),
  );
  const as = asBefore(frame.tokens, cue, 0, lexicon);
  const opened =
    as === null
      ? null
      : as + 1 === cue.first
        ? invertedSubject(frame.tokens, cue, lexicon)
        : nounPhraseBefore(frame.tokens, as + 1, cue.first, lexicon);
  if (opened && typeof opened === 'object') return { cue, cueSpan: cue, subject: opened, confidence };
  const tail = behind >= 0 ? tailSubject(frame, behind, cue, lexicon) : undefined;
  const subject =
    tail === undefined ? subjectOf(frame.tokens, cue, clauseStart(frame.tokens, cue, 0), lexicon) : tail;
  return { cue, cueSpan: cue, subject, confidence };
}
