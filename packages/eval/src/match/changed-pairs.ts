/**
 * Pairs of one sentence quoted in two languages, faithful or with one side changed: what is changed must be listed as a difference, and a faithful
 * pair must be left in peace.
 */
import type { Embedder, Lexicon, QuoteTraits } from '@crossquote/pipeline';
import { type Random, randomFrom } from '../random-from.ts';
import { ATTRIBUTIONS, personIn } from './attribution.ts';
import { CHANGES, type Change, changed } from './changes.ts';
import { makeReport } from './made-report.ts';
import type { ParallelDocument } from './parallel-documents.ts';
import { readMade } from './read-made.ts';

export interface ChangedPair {
  /** null: both say the same. */
  readonly change: Change | null;
  readonly languages: readonly [string, string];
  readonly a: QuoteTraits;
  readonly b: QuoteTraits;
}

const LEAST_WORDS = 7;
/** Language pairs that each sentence is tried in. */
const TRIES = 3;

export async function* changedPairs(
  documents: readonly ParallelDocument[],
  seed: number,
  embedder: Embedder,
  lexicon: Lexicon,
): AsyncGenerator<ChangedPair> {
  const random = randomFrom(seed);
  for (const document of documents) {
    // The first is the headline.
    for (let at = 1; at < document.sentences.length; at++) {
      for (let i = 0; i < TRIES; i++) {
        const pair = pairOf(document, at, random);
        if (!pair) continue;
        const { languages } = pair;
        const a = await quoted(document, at, languages[0], null, embedder, lexicon);
        for (const [change, text] of [[null, null] as const, ...pair.changes]) {
          const b = await quoted(document, at, languages[1], text, embedder, lexicon);
          if (a && b) yield { change, languages, a, b };
        }
      }
    }
  }
}

function pairOf({ sentences }: ParallelDocument, at: number, random: Random) {
  const languages = Object.keys(ATTRIBUTIONS);
  const [one, other] = [random.pick(languages), random.pick(languages)];
  const [left, right] = [sentences[at]?.[one], sentences[at]?.[other]];
  if (one === other || !left || !right || right.split(/\s+/u).length < LEAST_WORDS) return null;
  const changes = CHANGES.flatMap((change) => {
    const text = changed(change, right, other, left, random);
    return text === null ? [] : [[change, text] as const];
  });
  return { languages: [one, other] as const, changes };
}

/** The sentence as somebody's words, between its neighbours. */
async function quoted(
  { sentences }: ParallelDocument,
  at: number,
  language: string,
  text: string | null,
  embedder: Embedder,
  lexicon: Lexicon,
): Promise<QuoteTraits | undefined> {
  const plain = [at - 2, at - 1, at + 1, at + 2].map((near) => sentences[near]?.[language]);
  const prose = plain.map((words) => ({ words: [words ?? ''], form: null, speaker: null }));
  const said = text ?? sentences[at]?.[language] ?? '';
  const quote = { words: [said], form: 'direct', speaker: personIn(0, language) } as const;
  const statements = [...prose.slice(0, 2), quote, ...prose.slice(2)].filter(({ words }) => words[0] !== '');
  const [traits] = await readMade(makeReport(language, '2026-03-01', statements), embedder, lexicon);
  return traits;
}
