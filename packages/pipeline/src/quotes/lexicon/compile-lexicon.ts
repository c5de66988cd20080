/** Turns a language's lists into sets and tables that are asked word by word. */
import type { Medium } from '@crossquote/domain';
import { foldWord } from '../tokens.ts';
import type { LexiconData } from './lexicon.ts';

/** How a cue reports; see LexiconData.verbs. */
export type CueKind = keyof LexiconData['verbs'] | 'source' | 'sourceAfter';
export type Gender = 'm' | 'f' | 'n' | 'p';

export interface Phrase {
  readonly words: readonly string[];
  /** Stands later in the clause: "teilte … mit". */
  readonly particle: string | null;
  readonly kinds: ReadonlySet<CueKind>;
}

type Genders = { readonly [gender in Gender]?: string };

export interface Lexicon {
  readonly data: LexiconData;
  /** By first word; longer phrases first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly ambiguous: ReadonlySet<string>;
  readonly words: { readonly [list in WordList]: ReadonlySet<string> };
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly possessives: ReadonlyMap<string, Gender>;
  readonly roles: ReadonlyMap<string, Gender>;
  readonly roleEndings: readonly (readonly [string, Gender])[];
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Multi-word entries joined by a space. */
  readonly media: readonly (readonly [string, Medium])[];
  readonly selfNaming: readonly (readonly string[])[];
  readonly bodyEndings: readonly string[];
  readonly nounEndings: readonly string[];
  readonly sourceWith: { readonly prepositions: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
}

const LISTS = [
  'so',
  'as',
  'that',
  'whether',
  'how',
  'infinitive',
  'negations',
  'hypothetical',
  'auxiliaries',
  'finite',
  'adverbs',
  'times',
  'determiners',
  'definite',
  'prepositions',
  'nounPrepositions',
  'coordinators',
  'subordinators',
  'relatives',
  'spokespeople',
  'bodies',
  'statements',
  'notTestimony',
  'reportedMood',
] as const satisfies readonly (keyof LexiconData)[];
export type WordList = (typeof LISTS)[number];

export function compileLexicon(data: LexiconData): Lexicon {
  return {
    data,
    phrases: phrasesOf(data),
    ambiguous: new Set(words(data.verbs.ambiguous)),
    words: wordLists(data),
    pronouns: byGender(data.pronouns),
    possessives: byGender(data.possessives ?? {}),
    roles: byGender(data.roles),
    roleEndings: [...byGender(data.roleEndings ?? {})],
    honorifics: byGender(data.honorifics ?? {}),
    media: (['video', 'post', 'statement', 'interview', 'broadcast'] as const).flatMap((medium) =>
      words(data.media[medium]).map((word) => [word, medium] as const),
    ),
    selfNaming: words(data.selfNaming).map((phrase) => phrase.split(' ')),
    bodyEndings: words(data.bodyEndings),
    nounEndings: words(data.nounEndings),
    sourceWith: {
      prepositions: new Set(words(data.sourceWith?.prepositions)),
      nouns: new Set(words(data.sourceWith?.nouns)),
    },
  };
}

function wordLists(data: LexiconData): Lexicon['words'] {
  const lists: Partial<Record<WordList, ReadonlySet<string>>> = {};
  for (const list of LISTS) lists[list] = new Set(words(data[list]));
  return lists as Lexicon['words'];
}

/** Phrases come out with spaces for `_`, and elided articles as words of their own, as the tokeniser cuts them. */
function words(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      foldWord(word.replaceAll('_', ' ')).replace(/(?<!\p{L})([cdjlmnst]|qu)'\s?(?=\p{L}{2})/gu, "$1' "),
    );
}

function byGender(genders: Genders): ReadonlyMap<string, Gender> {
  return new Map(
    (['n', 'p', 'm', 'f'] as const).flatMap((gender) =>
      words(genders[gender]).map((word) => [word, gender] as const),
    ),
  );
}

function phrasesOf(data: LexiconData): ReadonlyMap<string, readonly Phrase[]> {
  const kinds = new Map<string, Set<CueKind>>();
  const add = (kind: CueKind, list: string | undefined) => {
    for (const phrase of words(list)) kinds.set(phrase, (kinds.get(phrase) ?? new Set()).add(kind));
  };
  for (const [kind, list] of Object.entries(data.verbs)) if (kind !== 'ambiguous') add(kind as CueKind, list);
  add('source', data.source);
  add('sourceAfter', data.sourceAfter);
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, of] of kinds) {
    const [verb = '', particle = null] = phrase.split('…');
    const all = verb.split(' ');
    const first = all[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { words: all, particle, kinds: of }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => rank(b) - rank(a));
  return phrases;
}

/** Longer phrases first; of equally long ones those that ask for a particle. */
function rank(phrase: Phrase): number {
  return phrase.words.length * 2 + (phrase.particle ? 1 : 0);
}
