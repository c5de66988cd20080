/** Proper names inside what was said: people, places and bodies. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { type NameToken, nameTokens } from '../../names/name-tokens.ts';
import type { QuoteView } from '../view/quote-view.ts';

export interface NameMention extends TextRange {
  readonly token: NameToken;
}

/**
 * Capitalised words, except where a capital proves nothing: at the start of a sentence, all over German, and in scripts
 * without case. A quote without names here can still be found to hold the other's names.
 */
export function namesInQuote({ quote, report, parts, language }: QuoteView): readonly NameMention[] {
  if (language === 'de') return [];
  return (parts.length > 0 ? parts : quote.content).flatMap((part) =>
    [...sliceOf(report.text, part).matchAll(CAPITALISED)].flatMap((match) => {
      const start = part.start + match.index;
      const [token] = nameTokens(match[0]);
      if (!token || token.latin.length < 3 || opensSentence(report.text, start, part)) return [];
      return [{ start, end: start + match[0].length, token }];
    }),
  );
}

const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+(?:['’-]\p{L}+)*/gu;

function opensSentence(text: string, start: number, part: TextRange): boolean {
  const before = text.slice(part.start, start).trimEnd();
  return before === '' || /[.!?:;“”„«»"‘’(]$/u.test(before);
}
