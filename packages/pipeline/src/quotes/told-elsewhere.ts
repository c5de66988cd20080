/** Quoted words whose speaker stands in another sentence: the signature below them, the one who is interviewed. */
import type { TextRange } from '@crossquote/domain';
import { type Entry, entryOf } from './entry.ts';
import type { Frame } from './frame/frames.ts';
import { innerRanges } from './frame/quotation-facts.ts';
import { type Token, tokenAt } from './frame/tokens.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { speaksOfSelf } from './marks/find-signed.ts';
import type { Quotation } from './marks/quotation.ts';
import type { Cast, Figure } from './speaker/figure.ts';
import { isKnownPerson } from './speaker/is-place.ts';
import { resolveSpeaker } from './speaker/resolve-speaker.ts';
import type { Scene } from './speaker/scene.ts';

const CONFIDENCE = 0.75;

/** The quotes of a frame that are told by somebody whose name stands elsewhere. */
export function toldElsewhere(scene: Scene, frames: readonly Frame[], frame: Frame): readonly Entry[] {
  return frame.tokens.flatMap((token) => {
    const teller = token.quotation?.teller;
    const at = teller && frameAt(frames, teller.start);
    return teller && at ? entryFor(scene, frame, token, at, teller) : [];
  });
}

function entryFor(scene: Scene, frame: Frame, token: Token, at: Frame, teller: TextRange): Entry[] {
  const first = at.tokens.findIndex(({ start }) => start === teller.start);
  const end = at.tokens.findLastIndex((known) => known.end <= teller.end) + 1;
  if (first < 0 || end <= first) return [];
  const resolved = { ...resolveSpeaker(scene, at, { first, end }), mentionFrame: at };
  const draft = { frame, cue: null, cueSpan: null, subject: null, confidence: CONFIDENCE };
  return [entryOf({ ...draft, form: 'direct', content: innerRanges(token) }, frame, resolved)];
}

/** The last frame that begins at an offset or before it. */
function frameAt(frames: readonly Frame[], offset: number): Frame | null {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(frames[middle]?.tokens ?? [], 0).start <= offset) low = middle + 1;
    else high = middle;
  }
  return frames[low - 1] ?? null;
}

/**
 * "Q: … A: …": whose the answers are. The only person whom the report names before the questions, where whoever answers speaks of himself: an
 * explanation in questions and answers is nobody's.
 */
export function interviewed(
  answers: readonly Quotation[],
  { cast, frames }: { readonly cast: Cast; readonly frames: readonly Frame[] },
  lexicon: Lexicon,
  text: string,
): TextRange | null {
  const begin = answers[0]?.parts[0]?.outer.start ?? 0;
  const own = answers.some(({ parts }) => parts.some(({ inner }) => speaksOfSelf(text, inner, lexicon)));
  if (!own) return null;
  const people = new Map<Figure, TextRange>();
  for (const { index, tokens } of frames) {
    if (tokenAt(tokens, 0).start >= begin) break;
    for (const { first, end } of cast.namesIn.get(index) ?? []) {
      const range = { start: tokenAt(tokens, first).start, end: tokenAt(tokens, end - 1).end };
      const figure = cast.bearers.get(range.start)?.figure;
      if (figure && isPerson(figure) && !people.has(figure)) people.set(figure, range);
    }
  }
  const [only, ...others] = people.values();
  return others.length === 0 ? (only ?? null) : null;
}

function isPerson(figure: Figure): boolean {
  const { body, keys, located, mentions } = figure;
  return !body && (isKnownPerson(figure) || (keys.length > 1 && located.size < Math.max(1, mentions.length)));
}
