/** What somebody looks for: words that quotes are found by, or their speakers, and phrases that must stand there just so. */
import type { Language } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import type { SearchedWord } from '../ports/reading-store.ts';
import type { NamesAs } from '../protect/open-names.ts';
import { PSEUDONYM } from '../protect/pseudonym.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { MOST_WORDS, queryWords } from './query-words.ts';

/** UTF-16 code units of a question: a sentence is enough to find where it was said. */
export const LONGEST_QUESTION = 500;

export interface SearchQuestion {
  /** Those that tell something. */
  readonly words: readonly SearchedWord[];
  readonly phrases: readonly Phrase[];
}

/** Whom a word may name, as whoever asks may know them. */
export type Bearers = Pick<NamesAs, 'speakersOf' | 'speakersBearing' | 'askable'>;

/** Before a name they tell nothing, and no report need have them there. */
const TITLES = new Set(
  'mr mrs ms mx dr prof herr frau monsieur madame mme m sr sra señor señora г-н г-жа السيد السيدة'
    .split(' ')
    .map(fold),
);

const PSEUDONYMS = new RegExp(PSEUDONYM, 'gu');

/**
 * @param language also this one, where it is known.
 * @param names null: nobody is looked for by name.
 * @param askable which terms may be looked for; without it all, as in a text whose names are hidden already.
 */
export function searchQuestion(
  text: string,
  language: Language | null,
  names: Bearers | null,
  askable: NamesAs['askable'] | undefined = names?.askable,
): SearchQuestion {
  const hidden = names ? [...new Set(text.match(PSEUDONYMS) ?? [])] : [];
  const all = queryWords(names ? text.replace(PSEUDONYMS, ' ') : text, language);
  const telling = all.filter(({ written }) => !TITLES.has(fold(written)));
  const words = telling.length + hidden.length > 0 ? telling : all;
  return {
    words: [
      ...hidden.map((name) => ({ terms: [], speakers: names?.speakersOf(name) ?? [] })),
      ...words.map(({ written, terms }) => ({
        terms: askable?.(written, terms) ?? terms,
        speakers: names?.speakersBearing(written) ?? [],
      })),
    ].slice(0, MOST_WORDS),
    phrases: phrasesIn(text),
  };
}
