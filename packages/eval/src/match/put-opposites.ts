/** Puts one word of a class of opposites in the place of another. */
import { OPPOSITES, type OppositeMember, oppositesIn } from '@crossquote/pipeline';
import type { Random } from '../random-from.ts';

export interface OtherWord {
  /** Of its class, among all. */
  readonly at: number;
  /** The sentence that says it. */
  readonly text: string;
}

/** Of an English sentence: one for each class that is wanted and of which it names one thing alone. */
export function* otherWordsIn(
  text: string,
  random: Random,
  isWanted: (at: number) => boolean,
): Generator<OtherWord> {
  for (const [at, words] of oppositesIn(text, 'en').entries()) {
    const opposites = OPPOSITES[at];
    const named = new Set(words.map(({ member }) => member));
    const others = (opposites?.members ?? []).filter(({ words: { en } }, place) => !named.has(place) && en);
    if (opposites?.of !== 'each' || named.size !== 1 || others.length === 0) continue;
    if (!isWanted(at)) continue;
    const other = wordOf(random.pick(others));
    yield {
      at,
      text: words.reduceRight((left, { start, end }) => left.slice(0, start) + other + left.slice(end), text),
    };
  }
}

/** The first that is written whole. */
function wordOf({ words }: OppositeMember): string {
  const all = (words['en'] ?? '').split(', ');
  return (all.find((word) => !/[*_~[]/u.test(word)) ?? all[0] ?? '').replace('*', '').replaceAll('_', ' ');
}
