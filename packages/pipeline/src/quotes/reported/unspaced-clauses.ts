/** «X表示，…», «据X报道，…», «Xによると、…»: what Chinese and Japanese report without marks, in their plain forms. */

import { withoutAddress } from '../direct/japanese.ts';
import { contentSpan } from '../frame/content-span.ts';
import { type Cue, hasKind } from '../frame/cues.ts';
import type { Draft, Subject } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { subjectOf } from '../phrase/subject-of.ts';
import { draftOf } from './reported-draft.ts';

const CONFIDENCE = 0.75;
/** Fewer letters state nothing. */
const MIN_LETTERS = 4;

/** Of a frame in which no words are in marks: what stands behind the verb, or the source, and its comma. */
export function unspacedClauses(frame: Frame, cues: readonly Cue[], lexicon: Lexicon): readonly Draft[] {
  const { tokens } = frame;
  if (tokens.some(({ kind }) => kind === 'quotation')) return [];
  const [cue] = cues;
  const source = cue?.kinds.has('source') ? sourceEnd(tokens, cue) : null;
  if (!cue || (!hasKind(cue, 'say', 'sourceAfter') && source === null)) return [];
  const comma = source ?? cue.end;
  if (tokens[comma]?.text !== ',') return [];
  const span = contentSpan(frame, comma + 1, tokens.length);
  const letters = span ? tokenAt(tokens, span.end - 1).end - tokenAt(tokens, span.first).start : 0;
  const subject = whose(tokens, cue, comma, lexicon);
  const draft =
    span && subject && letters >= MIN_LETTERS ? draftOf(frame, cue, subject, [span], CONFIDENCE, null) : null;
  return draft ? [draft] : [];
}

/** "据 | 新华社 | 报道 | ，" */
function sourceEnd(tokens: readonly Token[], cue: Cue): number | null {
  const comma = tokens.findIndex(({ text }, at) => at > cue.end && text === ',');
  return comma > cue.end + 1 ? comma : null;
}

function whose(tokens: readonly Token[], cue: Cue, comma: number, lexicon: Lexicon): Subject {
  if (cue.kinds.has('source')) return { first: cue.end, end: comma - 1 };
  if (!cue.kinds.has('sourceAfter')) return subjectOf(tokens, cue, 0, lexicon);
  let { first } = cue;
  while (first > 0 && isWord(tokens[first - 1])) first -= 1;
  return withoutAddress(tokens, { first, end: cue.first });
}
