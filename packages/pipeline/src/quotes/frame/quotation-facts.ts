/** What can be said of a quotation token by itself and its neighbours. */

import type { TextRange } from '@crossquote/domain';
import { UNSPACED } from '../../words/unspaced.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Frame } from './frames.ts';
import { isWord, type Token, tailOf, tokenAt } from './tokens.ts';

export interface QuotationFacts {
  readonly words: number;
  /** Its first letter is no small one. */
  readonly upper: boolean;
  /** Ends with the mark of a sentence's or a clause's end. */
  readonly terminal: boolean;
  /** Long or whole enough to be somebody's words rather than a term. */
  readonly full: boolean;
}

/** Enough to tell a term from a sentence; counting all words of a long quotation would be wasted. */
const ENOUGH = 400;

export function quotationFacts(text: string, token: Token): QuotationFacts {
  const parts = token.quotation?.parts ?? [];
  const inner = parts
    .map((part) => text.slice(part.inner.start, Math.min(part.inner.end, part.inner.start + ENOUGH)))
    .join(' ');
  const last = parts.at(-1)?.inner.end ?? 0;
  const words = wordsIn(inner);
  const upper = !/^[^\p{L}]*\p{Ll}/u.test(inner);
  const terminal = /[.!?…,؟。！？]/.test(text.slice(last - 1, last));
  const cased = /\p{Lu}|\p{Ll}/u.test(inner);
  return {
    words,
    upper,
    terminal,
    full:
      words >= 4 ||
      (words >= 3 && upper) ||
      (words >= 2 && terminal && upper) ||
      (words >= 2 && upper && !cased) ||
      (terminal && upper && words >= 1),
  };
}

const UNSPACED_LETTERS = new RegExp(UNSPACED.source, 'gu');
/** Of scripts that put nothing between words about so many letters are one. */
const LETTERS_A_WORD = 2;

function wordsIn(text: string): number {
  const runs = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return runs.reduce((sum, run) => {
    const letters = run.match(UNSPACED_LETTERS)?.length ?? 0;
    return sum + Math.max(1, Math.floor(letters / LETTERS_A_WORD));
  }, 0);
}

/** Up to three words in marks, the first with a capital: what somebody or something is called. */
export const BODY_NAME = /^[«"„“]\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,2}[»"”“]$/u;

/** The quoted words, one range a paragraph. */
export function innerRanges(token: Token): readonly TextRange[] {
  return (token.quotation?.parts ?? []).map((part) => part.inner).filter((range) => range.end > range.start);
}

/** Before quoted words: "the film", "known as", "a hashtag translated into": a title, a term or a description, no testimony. */
export function isTitleOrTerm(frame: Frame, at: number, lexicon: Lexicon): boolean {
  let [words, isApart] = [0, false];
  for (let before = at - 1; before >= 0 && words < 3; before -= 1) {
    const token = tokenAt(frame.tokens, before);
    if (token.kind === 'quotation') return false;
    if (!isWord(token)) {
      if (token.text === ';' || (token.text === ':' && before < at - 1)) return false;
      if (token.text === ':') return isTerm(tokenAt(frame.tokens, before - 1), lexicon);
      isApart ||= token.text === ',';
      continue;
    }
    if (lexicon.words.coordinators.has(token.key)) break;
    words += 1;
    // "Dit « le Grand »" is so-called, "a dit Jean Torp, « … »" is not.
    if (isApart ? isTerm(token, lexicon) : lexicon.words.notTestimony.has(token.key)) return true;
    if (/-/.test(token.key) && lexicon.words.notTestimony.has(token.key.split('-').at(-1) ?? '')) return true;
  }
  return isBehind(frame, at, lexicon) || isNamed(frame, at, lexicon);
}

/** "le film : «…»", "le film, «…»"; but "elle a dit : «…»", though "dit" alone means "so-called", too. */
function isTerm({ key }: Token, lexicon: Lexicon): boolean {
  return lexicon.words.notTestimony.has(key) && !lexicon.phrases.has(key);
}

/** English prints the words of a title with capitals: ABC’s “Good Morning, Harbour”, on “The Ferry Show”. */
function isNamed(frame: Frame, at: number, lexicon: Lexicon): boolean {
  const before = frame.tokens[at - 1];
  if (lexicon.data.language !== 'en' || !isWord(before)) return false;
  const owned = /['’]s?$/.test(before.text) || /^(?:on|in)$/.test(before.key);
  return owned && isTitleCase(tokenAt(frame.tokens, at).text);
}

/** More words than that are a sentence. */
const MAX_TITLE = 12;
/** Small words that titles leave small, even long ones. */
const SMALL = /^(?:about|after|from|into|over|than|that|upon|when|with|without)$/;

/** “The Ferry Show,” and not “The ferry leaves”. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= MAX_TITLE &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word) || SMALL.test(word)) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1
  );
}

/** „Kliper“ heißende, “X” film: the noun right behind the quoted words. */
function isBehind(frame: Frame, at: number, lexicon: Lexicon): boolean {
  const next = frame.tokens[at + 1];
  return isWord(next) && lexicon.words.notTestimonyBehind.has(next.key);
}

/** The sentence runs on behind the quoted words: they are part of it. */
export function runsOn(frame: Frame, at: number, { words: { subordinators } }: Lexicon): boolean {
  const next = frame.tokens[at + 1];
  return isWord(next) && !(isCalled(tokenAt(frame.tokens, at)) && subordinators.has(next.key));
}

/** “Bread and water!” | as the police came: it ends like an utterance, so that nothing goes on in it. */
function isCalled(quotation: Token): boolean {
  return /[!?][^\p{L}\p{N}]*$/u.test(tailOf(quotation));
}
