/** Whether a frame announces words that follow in the next: it ends with a colon, or with a verb of saying and nothing said. */
import { type Cue, hasKind } from '../frame/cues.ts';
import type { Introduction } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import { likelySubject } from '../german/subject.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isBeforeMain } from '../phrase/main-clause.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { clauseStart, subjectOf } from '../phrase/subject-of.ts';
import { ofNobody, sourceBefore } from './colon-introduction.ts';

/** Words behind a verb that can still be adverbials ("from the account on Wednesday"). */
const MAX_ADVERBIALS = 8;

export function introductionOf(
  frame: Frame,
  cues: readonly Cue[],
  hasQuotes: boolean,
  lexicon: Lexicon,
): Introduction | null {
  const { tokens } = frame;
  const colon = tokens.at(-1)?.text === ':';
  const cue = cues.findLast(
    (known) =>
      !known.unsaid &&
      hasKind(known, 'say', 'that', 'beside', 'participle') &&
      (colon || !isFeeling(known, lexicon)),
  );
  const source = colon ? sourceBefore(tokens, tokens.length, cues, lexicon) : null;
  if (source?.isShown) return { frame, ...ofNobody(source.attribution) };
  if (!cue && source?.isSure) return { frame, ...source.attribution, confidence: 0.7 };
  if (cue) {
    const behind = tokens.slice(cue.end).filter(isWord).length;
    if (!colon && (hasQuotes || behind > MAX_ADVERBIALS || tokens.at(-1)?.text === '?')) return null;
    if (!colon && (findsText(frame, cue, lexicon) || goesOnInMain(tokens, cue, lexicon))) return null;
    const subject = subjectOf(tokens, cue, clauseStart(tokens, cue, 0), lexicon);
    return { frame, cue, cueSpan: cue, subject, confidence: colon ? 0.92 : 0.8 };
  }
  if (!colon) return null;
  const noun = tokens.findIndex((token) => lexicon.words.statements.has(token.key));
  const german = lexicon.data.language === 'de' ? likelySubject(tokens, 0, tokens.length, lexicon) : null;
  const subject = german ?? nounPhraseAfter(tokens, 0, lexicon);
  if (noun < 0 && !subject) return null;
  return {
    frame,
    cue: null,
    cueSpan: noun < 0 ? null : { first: noun, end: noun + 1 },
    subject,
    confidence: 0.7,
  };
}

/** "While Dorn spoke, Holm shook her head. “…”": whose the words are is told by no verb. */
function goesOnInMain(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  return isBeforeMain(tokens, cue, lexicon) && tokens.slice(cue.end).some(({ text }) => text === ',');
}

/** "Edda Kranz found a letter. “I know where you live.”": verbs that need a conjunction to report have a text behind them, which is another's. */
function findsText({ tokens }: Frame, cue: Cue, { words }: Lexicon): boolean {
  const isOfSaying = hasKind(cue, 'say', 'beside', 'participle');
  return !isOfSaying && tokens.slice(cue.end).some(({ key }) => words.statements.has(key));
}

/** "She was afraid. “They came at night.”": what somebody feels reports a clause, and announces nothing. */
const FEELING = /^(?:confident|concerned|hopeful|optimistic|adamant|afraid|s[kc]eptical|convinced)$/;

function isFeeling({ key }: Cue, { data }: Lexicon): boolean {
  return data.language === 'en' && FEELING.test(key);
}
