/** Where a report names who speaks, for a person to see: "she" helps nobody. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { fold } from '../../../names/fold.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/** @returns the mention where it names the speaker, else the name's last place before it, or its first; the mention where the text has no such name. */
export function namedSpeaker({ quote, report, speaker: { mention } }: QuoteTraits): TextRange | null {
  const { name } = quote.speaker;
  if (!mention || name === null || sharesWord(sliceOf(report.text, mention), name)) return mention;
  const places = placesOf(report.text, name);
  return places.findLast(({ end }) => end <= mention.start) ?? places[0] ?? mention;
}

function sharesWord(mention: string, name: string): boolean {
  const words = wordsIn(name);
  return wordsIn(mention).some((word) => words.includes(word));
}

function wordsIn(text: string): readonly string[] {
  return fold(text).match(/\p{L}{2,}/gu) ?? [];
}

function placesOf(text: string, name: string): readonly TextRange[] {
  const places: TextRange[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isWhole = !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(end));
    if (isWhole) places.push({ start: at, end });
  }
  return places;
}
