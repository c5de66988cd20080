/** "Die Brücke ist gesperrt. Das teilte die Stadt mit.": a sentence that gives the one before to somebody. */
import { contentSpan } from '../frame/content-span.ts';
import { type Cue, hasKind } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { subjectOf } from '../phrase/subject-of.ts';

const CONFIDENCE = 0.75;

/** @param previous the sentence before, of which nothing is quoted yet. */
export function toldBefore(
  frame: Frame,
  cues: readonly Cue[],
  previous: Frame,
  lexicon: Lexicon,
): Draft | null {
  const { tokens } = frame;
  const cue = cues.find((one) => !one.unsaid && hasKind(one, 'say', 'that', 'participle'));
  if (!cue || !/^(?:das|dies)$/.test(tokenAt(tokens, 0).key) || cue.first > 2) return null;
  const subject = subjectOf(tokens, cue, 0, lexicon);
  const others = tokens.some(({ key, kind }) => kind === 'quotation' || lexicon.words.that.has(key));
  if (subject === null || typeof subject !== 'object' || subject.first === 0 || others) return null;
  const span = contentSpan(previous, 0, previous.tokens.length);
  if (!span || previous.tokens.filter(isWord).length < 4 || previous.tokens.at(-1)?.text === '?') return null;
  const start = tokenAt(previous.tokens, span.first).start;
  const end = tokenAt(previous.tokens, span.end - 1).end;
  return {
    form: 'indirect',
    content: [{ start, end }],
    frame,
    cue,
    cueSpan: cue,
    subject,
    confidence: CONFIDENCE,
  };
}
