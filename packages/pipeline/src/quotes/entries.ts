/** Walks the frames in order and collects quotes, with what only the frames before can tell: introductions, continuations. */
import type { TextRange } from '@crossquote/domain';
import { directQuotes } from './direct/direct-quotes.ts';
import { introductionOf } from './direct/introduction.ts';
import { contentSpan } from './frame/content-span.ts';
import { findCues } from './frame/cues.ts';
import type { Draft, Introduction } from './frame/draft.ts';
import type { Frame } from './frame/frames.ts';
import { isMood } from './frame/is-mood.ts';
import { innerRanges, isTitleOrTerm, quotationFacts } from './frame/quotation-facts.ts';
import { isWord, type Token, tokenAt } from './frame/tokens.ts';
import { indirectQuotes } from './reported/indirect-quotes.ts';
import { wordsIn } from './reported/reported-draft.ts';
import { type Resolved, type Scene } from './speaker/scene.ts';
import { speakerOf } from './speaker/speaker-of.ts';

/** A quote in the making; a continuation in the next frame adds to its content. */
export interface Entry {
  readonly draft: Draft;
  readonly content: TextRange[];
  readonly resolved: Resolved;
  /** Goes on from a quote before without a cue of its own, in reported mood. */
  readonly free?: boolean;
  /** The last frame it holds words of. */
  lastFrame: number;
}

/** More pieces than any statement has; bounds what a text of nothing but quotations costs. */
const MAX_RANGES = 200;

const NOBODY: Resolved = { mention: null, figure: null, reason: 'no cue names a speaker' };

export function entriesOf(scene: Scene, frames: readonly Frame[]): readonly Entry[] {
  const entries: Entry[] = [];
  let introduction: Introduction | null = null;
  for (const frame of frames) {
    const previous = frames[frame.index - 1];
    const own = ownQuotes(scene, frame);
    if (own.entries.length) entries.push(...own.entries);
    else if (frame.role === 'text') goOn(scene, frame, previous, entries, introduction);
    introduction = introductionOf(frame, own.cues, own.entries.length > 0, scene.lexicon);
  }
  return entries;
}

function ownQuotes(scene: Scene, frame: Frame) {
  const { lexicon, text } = scene;
  const cues = findCues(frame.tokens, lexicon);
  const direct = directQuotes(frame, cues, lexicon, text);
  const drafts = [...direct.drafts, ...indirectQuotes(frame, cues, direct, lexicon)].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
  const entries: Entry[] = [];
  for (const draft of drafts) {
    const resolved = speakerOf(scene, draft, entries.at(-1)?.resolved ?? null);
    if (frame.role === 'title' && (draft.form === 'indirect' || !resolved.figure)) continue;
    entries.push({ draft, content: [...draft.content], resolved, lastFrame: frame.index });
  }
  return { cues, entries };
}

function placeOf(draft: Draft): number {
  return draft.cueSpan?.first ?? 0;
}

/** A frame without a cue of its own: does it carry on what stood before? */
function goOn(
  scene: Scene,
  frame: Frame,
  previous: Frame | undefined,
  entries: Entry[],
  introduction: Introduction | null,
): void {
  const last = entries.at(-1);
  const follows = last !== undefined && last.lastFrame === frame.index - 1;
  const sameParagraph = previous?.lastParagraph === frame.paragraph;
  const quotation = loneQuotation(scene, frame);
  if (quotation) {
    if (introduction) {
      const resolved = speakerOf(scene, introduction, null);
      entries.push(
        entryOf(
          {
            ...introduction,
            form: 'direct',
            content: innerRanges(quotation),
            confidence: introduction.confidence,
          },
          frame,
          resolved,
        ),
      );
    } else if (
      follows &&
      sameParagraph &&
      last.draft.form === 'direct' &&
      last.resolved.figure &&
      last.content.length < MAX_RANGES
    ) {
      last.content.push(...innerRanges(quotation));
      last.lastFrame = frame.index;
    } else if (follows && last.resolved.figure) {
      const confidence = last.draft.form === 'direct' || sameParagraph ? 0.65 : 0.5;
      entries.push(
        lone(
          frame,
          quotation,
          { ...last.resolved, mention: null, reason: 'goes on from the quote before' },
          confidence,
        ),
      );
    } else if (quotationFacts(scene.text, quotation).words >= 4)
      entries.push(lone(frame, quotation, NOBODY, 0.4));
    return;
  }
  const before = entries.length;
  if (follows && sameParagraph && last.resolved.figure) freeIndirect(scene, frame, last, entries);
  if (entries.length === before && (!follows || entries.at(-1)?.lastFrame !== frame.index))
    unattributed(scene, frame, entries);
}

/** Whole sentences in quotation marks are somebody's words, even where nothing says whose. */
function unattributed(scene: Scene, frame: Frame, entries: Entry[]): void {
  frame.tokens.forEach((token, at) => {
    if (token.kind !== 'quotation' || isTitleOrTerm(frame, at, scene.lexicon)) return;
    const { words, upper, terminal } = quotationFacts(scene.text, token);
    if (words >= 6 && upper && terminal) entries.push(lone(frame, token, NOBODY, 0.35));
  });
}

function entryOf(draft: Draft, frame: Frame, resolved: Resolved): Entry {
  return { draft, content: [...draft.content], resolved, lastFrame: frame.index };
}

function lone(frame: Frame, quotation: Token, resolved: Resolved, confidence: number): Entry {
  return entryOf(
    {
      form: 'direct',
      content: innerRanges(quotation),
      frame,
      cue: null,
      cueSpan: null,
      subject: null,
      confidence,
    },
    frame,
    resolved,
  );
}

/** Nothing but quoted words and punctuation. */
function loneQuotation(scene: Scene, frame: Frame): Token | null {
  const at = frame.tokens.findIndex((token) => token.kind === 'quotation');
  const quotation = frame.tokens[at];
  if (!quotation || frame.tokens.some(isWord) || isTitleOrTerm(frame, at, scene.lexicon)) return null;
  return quotationFacts(scene.text, quotation).full ? quotation : null;
}

/** A sentence without a cue that goes on reporting: in German's mood for it, or with the figures of the office just named. */
function freeIndirect(scene: Scene, frame: Frame, last: Entry, entries: Entry[]): void {
  const { tokens } = frame;
  const mood = tokens.some(
    (_, at) => isMood(tokens, at, at + 1, scene.lexicon) && tokenAt(tokens, at + 1).kind !== 'punct',
  );
  const office =
    last.draft.form === 'indirect' &&
    last.draft.cue?.kinds.has('source') &&
    scene.lexicon.data.order === 'svo' &&
    tokens.some((token) => /^\d[\d.,]*$/.test(token.key) && !/^(?:19|20)\d\d$/.test(token.key));
  if (!mood && !office) return;
  const span = contentSpan(frame, 0, tokens.length);
  if (!span || wordsIn(tokens, span) < 3 || tokens.at(-1)?.text === '?') return;
  const quoted = tokens.some((token) => token.kind === 'quotation');
  const range = { start: tokenAt(tokens, span.first).start, end: tokenAt(tokens, span.end - 1).end };
  const before = last.content[0];
  if (mood && last.free && before && !quoted) {
    // Sentences that go on in reported mood are one quote: what was said, told on.
    last.content[0] = { start: before.start, end: range.end };
    last.lastFrame = frame.index;
    return;
  }
  const reason = mood ? 'goes on in reported mood' : 'goes on with the figures of the body named before';
  entries.push({
    free: mood && !quoted,
    ...entryOf(
      {
        form: quoted ? 'mixed' : 'indirect',
        content: [range],
        frame,
        cue: null,
        cueSpan: null,
        subject: null,
        confidence: mood ? 0.6 : 0.45,
      },
      frame,
      { ...last.resolved, mention: null, reason },
    ),
  });
}
