/** Free indirect speech: a sentence without a cue that goes on reporting what somebody said in the one before. */

import { carriedOn, type Entry, entryOf } from './entry.ts';
import { contentSpan } from './frame/content-span.ts';
import type { Draft } from './frame/draft.ts';
import type { Frame } from './frame/frames.ts';
import { isMood } from './frame/is-mood.ts';
import { tokenAt } from './frame/tokens.ts';
import { behindColon } from './german/behind-colon.ts';
import { wordsIn } from './reported/reported-draft.ts';
import type { Scene } from './speaker/scene.ts';

/**
 * In German's mood for it, or with the figures of the office just named.
 * @returns whether the frame goes on: then its words are in `entries`.
 */
export function goOnFree(scene: Scene, frame: Frame, last: Entry, entries: Entry[]): boolean {
  const { tokens } = frame;
  const mood = isInMood(scene, frame) && maySoReport(scene, frame, last);
  if (!mood && !goesOnWithFigures(scene, frame, last)) return false;
  const first = behindColon(tokens, scene.lexicon);
  const span = contentSpan(frame, first, tokens.length);
  if (!span || wordsIn(tokens, span) < 3 || tokens.at(-1)?.text === '?') return false;
  const quoted = tokens.some((token) => token.kind === 'quotation');
  const range = { start: tokenAt(tokens, span.first).start, end: tokenAt(tokens, span.end - 1).end };
  const before = last.content[0];
  if (mood && last.free && before && !quoted && first === 0) {
    // Sentences that go on in reported mood are one quote: what was said, told on.
    last.content[0] = { start: before.start, end: range.end };
    last.lastFrame = frame.index;
    return true;
  }
  const draft: Draft = {
    form: quoted ? 'mixed' : 'indirect',
    content: [range],
    frame,
    cue: null,
    cueSpan: null,
    subject: null,
    confidence: mood ? 0.6 : 0.45,
  };
  const reason = mood ? 'goes on in reported mood' : 'goes on with the figures of the body named before';
  const resolved = carriedOn(last, reason);
  entries.push({ free: mood && !quoted, ...entryOf(draft, frame, resolved) });
  return true;
}

function isInMood({ lexicon }: Scene, { tokens }: Frame): boolean {
  return tokens.some(
    (_, at) => isMood(tokens, at, at + 1, lexicon) && tokenAt(tokens, at + 1).kind !== 'punct',
  );
}

/** "Il aurait fui, selon Brun. Il aurait crié.": French has this mood for what would be as well, so what goes on is in it from the beginning and no condition. */
function maySoReport(scene: Scene, { tokens }: Frame, { draft }: Entry): boolean {
  if (scene.lexicon.data.language === 'de') return true;
  return isInMood(scene, draft.frame) && !tokens.some(({ key }) => /^(?:si|s'il|s'ils)$/.test(key));
}

/** An amount behind "according to the office": years are none. */
function goesOnWithFigures({ lexicon }: Scene, { tokens }: Frame, { draft }: Entry): boolean {
  return (
    draft.form === 'indirect' &&
    draft.cue?.kinds.has('source') === true &&
    lexicon.data.order === 'svo' &&
    tokens.some((token) => /^\d[\d.,]*$/.test(token.key) && !/^(?:19|20)\d\d$/.test(token.key))
  );
}
