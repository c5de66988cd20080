/** Where a text tells a time of day in words, whole hours included. */
import type { TextRange } from '@crossquote/domain';
import { CLOCK_WORDS } from './clock-words.ts';

/** What may be something else is a time behind these: "at ten past eight", but not "ten to three votes". */
const AT = /(?<!\p{L})(?:at|by|since|until)\s+$/iu;

/** UTF-16 code units; may overlap; none in a language whose words for times are not known. @param language primary subtag. */
export function clockRanges(text: string, language: string): readonly TextRange[] {
  const { patterns = [], maybe = [], whole = [] } = CLOCK_WORDS[language] ?? {};
  const rangesOf = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  return [
    ...[...patterns, ...whole].flatMap(rangesOf),
    ...maybe.flatMap(rangesOf).filter(({ start }) => AT.test(text.slice(0, start))),
  ];
}
