/**
 * What two texts of different languages tell by words that mean the same. Each telling word is linked to at most one of the other text, surest
 * first (competitive linking, Melamed 2000), by what the lexicon says the two mean, or for what may be names by how they sound. No
 * translation is needed.
 */
import { cosine } from '@crossquote/domain';
import { sameToken } from '../names/same-token.ts';
import type { SenseToken } from './sense-tokens.ts';

export interface WordLink {
  /** Indexes of the two words. */
  readonly left: number;
  readonly right: number;
  /** How surely they mean the same, 0 to 1. */
  readonly sure: number;
}

export interface LinkedWords {
  /** The briefer text's words that find a partner in the best stretch of the other: their share, and what they tell. */
  readonly contained: number;
  readonly weight: number;
  /** Share of the longer text's words that find a partner. */
  readonly rest: number;
  /** Each word at most once. */
  readonly links: readonly WordLink[];
}

/** Cosines of words: from where on they may mean the same, and where they surely do. Words at random reach 0.17, seldom 0.25. */
const SURE = { from: 0.22, full: 0.5 } as const;

/** How sure a link is that two names make that sound alike. */
const SURE_OF_NAME = 0.9;

/** @param all links that are possible between the two, see `possibleLinks`. */
export function linkedWords(
  all: readonly WordLink[],
  a: readonly SenseToken[],
  b: readonly SenseToken[],
): LinkedWords {
  const links = oneToOne(all, a.length, b.length);
  const [left, right] = [weightOf(a), weightOf(b)];
  const isLeftBriefer = left <= right;
  const [short, long] = isLeftBriefer ? [a, b] : [b, a];
  const turned = isLeftBriefer ? all : all.map(swap);
  const weight = bestStretch(turned, short, long);
  return {
    contained: weight / Math.max(1, weightOf(short)),
    weight,
    rest: linkedWeight(isLeftBriefer ? links.map(swap) : links, long) / Math.max(1, weightOf(long)),
    links,
  };
}

/** Surest first; of equals the one that stands first. */
export function possibleLinks(a: readonly SenseToken[], b: readonly SenseToken[]): readonly WordLink[] {
  const links: WordLink[] = [];
  for (const [left, word] of a.entries()) {
    for (const [right, other] of b.entries()) {
      const meant = (cosine(word.vector, other.vector) - SURE.from) / (SURE.full - SURE.from);
      const sure = meant < SURE_OF_NAME && soundsAlike(word, other) ? SURE_OF_NAME : Math.min(1, meant);
      if (sure > 0) links.push({ left, right, sure });
    }
  }
  return links.sort((x, y) => y.sure - x.sure || x.left - y.left || x.right - y.right);
}

function soundsAlike(a: SenseToken, b: SenseToken): boolean {
  return a.nameLike + b.nameLike >= 1 && a.name !== null && b.name !== null && sameToken(a.name, b.name);
}

/** @param from, to words of the right text that may be linked. */
export function oneToOne(
  links: readonly WordLink[],
  left: number,
  right: number,
  from = 0,
  to = right,
): readonly WordLink[] {
  const [takenLeft, takenRight] = [new Uint8Array(left), new Uint8Array(right)];
  return links.filter((link) => {
    if (link.right < from || link.right >= to || takenLeft[link.left] || takenRight[link.right]) return false;
    takenLeft[link.left] = 1;
    takenRight[link.right] = 1;
    return true;
  });
}

export function weightOf(tokens: readonly SenseToken[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}

/** What the left words of the links tell. */
export function linkedWeight(links: readonly WordLink[], left: readonly SenseToken[]): number {
  return links.reduce((sum, link) => sum + link.sure * (left[link.left]?.weight ?? 0), 0);
}

/** A short quote must find its words near one another in a long one, not strewn over twenty sentences. */
function bestStretch(
  links: readonly WordLink[],
  short: readonly SenseToken[],
  long: readonly SenseToken[],
): number {
  const size = short.length * 2 + 4;
  const step = Math.max(1, Math.floor(short.length / 4));
  let best = 0;
  for (let from = 0; from === 0 || from + size < long.length + step; from += step) {
    best = Math.max(best, linkedWeight(oneToOne(links, short.length, long.length, from, from + size), short));
  }
  return best;
}

/** The link as seen from its right word. */
export function swap({ left, right, sure }: WordLink): WordLink {
  return { left: right, right: left, sure };
}
