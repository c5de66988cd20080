/** A quote in the making, before its places are looked up in the report. */
import type { TextRange } from '@crossquote/domain';
import type { Draft } from './frame/draft.ts';
import type { Frame } from './frame/frames.ts';
import type { Resolved } from './speaker/scene.ts';

/** A continuation in the next frame adds to its content. */
export interface Entry {
  readonly draft: Draft;
  readonly content: TextRange[];
  readonly resolved: Resolved;
  /** Goes on from a quote before without a cue of its own, in reported mood. */
  readonly free?: boolean;
  /** The last frame it holds words of. */
  lastFrame: number;
}

export function entryOf(draft: Draft, frame: Frame, resolved: Resolved): Entry {
  return { draft, content: [...draft.content], resolved, lastFrame: frame.index };
}

/** The speaker of a quote that goes on from another: named by the words beside that one. */
export function carriedOn({ draft, resolved }: Entry, reason: string): Resolved {
  return { ...resolved, mentionFrame: resolved.mentionFrame ?? draft.frame, reason };
}
