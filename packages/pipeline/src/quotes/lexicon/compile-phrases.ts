/**
 * Phrases of several words as one pattern. In a list `_` parts the words of a phrase and `/` what may stand in one place; `*` at the end of a word is any
 * ending, and `…` up to five other words or marks: `ask*_…_not_to_be_named/identified`.
 */

import type { Span } from '../frame/token-span.ts';
import { foldWord, isWord, type Token } from '../frame/tokens.ts';

export interface PhrasePattern {
  /** Of tokens as `joined` has them. */
  readonly pattern: RegExp;
  /** What a phrase may begin with. */
  readonly begins: RegExp;
}

/** No phrase has quoted words in it. */
const GAP = '(?:[^ «]+ ){0,5}?';
const NOTHING = /(?!)/gu;

export function compilePhrases(list: string | undefined): PhrasePattern {
  const phrases = (list ?? '').split(/\s+/u).filter(Boolean);
  if (phrases.length === 0) return { pattern: NOTHING, begins: /(?!)/u };
  const pattern = phrases.map((phrase) => phrase.split('_').map(stepOf).join('')).join('|');
  const begins = [...new Set(phrases.map((phrase) => wordsOf(phrase.split('_')[0] ?? '')))].join('|');
  return { pattern: new RegExp(`(?<= )(?:${pattern})`, 'gu'), begins: new RegExp(`^(?:${begins})$`, 'u') };
}

/** Where the phrases stand among the tokens, in order, none in another. */
export function phrasesIn(tokens: readonly Token[], { pattern }: PhrasePattern): readonly Span[] {
  const { text, starts } = joined(tokens);
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    first: starts.get(index) ?? 0,
    end: starts.get(index + length) ?? tokens.length,
  }));
}

/** Each token between two spaces, with the token that begins at an offset. */
function joined(tokens: readonly Token[]) {
  const starts = new Map<number, number>();
  let text = ' ';
  for (const [at, token] of tokens.entries()) {
    starts.set(text.length, at);
    text += `${isWord(token) ? token.key : token.kind === 'quotation' ? '«»' : token.text} `;
  }
  return { text, starts };
}

function stepOf(step: string): string {
  return step === '…' ? GAP : `(?:${wordsOf(step)}) `;
}

function wordsOf(step: string): string {
  return step
    .split('/')
    .map((word) => {
      const isOpen = word.endsWith('*');
      const folded = foldWord(isOpen ? word.slice(0, -1) : word).replace(/[.?+^$()[\]{}|\\]/gu, '\\$&');
      return isOpen ? `${folded}[^ ]*` : folded;
    })
    .join('|');
}
