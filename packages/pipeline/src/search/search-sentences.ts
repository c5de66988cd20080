/** Finds sentences by meaning, and puts those first that also have the words; across languages. */
import {
  cosine,
  type ModelRef,
  modelKey,
  type Report,
  roundTo,
  type Sentence,
  sliceOf,
  Unavailable,
} from '@crossquote/domain';
import { embedderInForce, type MachineSources, modelsInForce } from '../machines/in-force.ts';
import type { Embedder } from '../ports/embedder.ts';
import type { ReadingStore, SearchScope } from '../ports/reading-store.ts';
import type { NamesAs } from '../protect/open-names.ts';
import { isFound } from './is-found.ts';
import { phraseRanges } from './phrases.ts';
import { searchQuestion } from './search-question.ts';
import { textTerms } from './text-terms.ts';

export interface FoundSentence {
  readonly sentence: Sentence;
  readonly report: Report;
  /** 0 to 1: the mean of the other two. */
  readonly score: number;
  /** Share of the telling words asked for that the sentence has, 0 to 1: as it stands there, not translated. */
  readonly words: number;
  /** Cosine of question and sentence, 0 to 1. */
  readonly meaning: number;
}

/** What hits are ordered by. */
export interface SentenceKeys {
  readonly score: number;
  readonly id: string;
}

export interface SearchSources extends MachineSources {
  readonly store: ReadingStore & MachineSources['store'];
  readonly embedder: Embedder;
  /** Whose names tell nothing to whoever asks. */
  readonly names: Pick<NamesAs, 'askable'>;
}

/** However few are shown, as with quotes. Sentences are not kept by their words, so what no vector finds is not found. */
const FOUND = 200;

/**
 * Best first, then by id; pages end with FOUND hits. With a phrase between quotation marks only those that have it.
 * @throws Unavailable when the sentence model is not here, or another one is in force.
 */
export async function searchSentences(
  query: string,
  scope: SearchScope & { readonly after: SentenceKeys | null },
  sources: SearchSources,
): Promise<readonly FoundSentence[]> {
  const { store, embedder, names } = sources;
  refuseOther(embedder, embedderInForce(embedder, await modelsInForce(sources)));
  const [vector] = await embedder.embed([query]);
  if (!vector) return [];
  const hits = await store.sentencesByVector(vector, embedder.model, { ...scope, limit: FOUND });
  const reports = await store.reportsById([...new Set(hits.map(({ sentence }) => sentence.reportId))]);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const { words, phrases } = searchQuestion(query, scope.language, null, names.askable);
  const found = hits.flatMap(({ sentence, vector: own }) => {
    const report = byId.get(sentence.reportId);
    if (!report) return [];
    const text = sliceOf(report.text, sentence.range);
    if (!phrases.every((phrase) => phraseRanges(text, phrase).length > 0)) return [];
    const known = textTerms(text, report.language);
    const had = words.filter(({ terms }) => terms.some((term) => known.has(term))).length;
    const share = words.length === 0 ? 0 : had / words.length;
    const meaning = Math.max(0, cosine(vector, own));
    const score = roundTo((share + meaning) / 2);
    return [{ sentence, report, score, words: roundTo(share), meaning: roundTo(meaning) }];
  });
  return page(found.filter(isFound), scope);
}

/** Vectors of two models say nothing of one another: it would find nothing, and look as if there were nothing. */
function refuseOther({ model }: Pick<Embedder, 'model'>, inForce: ModelRef): void {
  if (modelKey(model) === modelKey(inForce)) return;
  throw new Unavailable(
    `${modelKey(inForce)} is in force as sentence model and this machine has ${modelKey(model)}; crossquote doctor says how to get the one in force`,
  );
}

function page(
  found: readonly FoundSentence[],
  { after, limit }: { readonly after: SentenceKeys | null; readonly limit: number },
): readonly FoundSentence[] {
  const keysOf = ({ score, sentence }: FoundSentence) => ({ score, id: sentence.id });
  const sorted = [...found].sort((a, b) => inOrder(keysOf(a), keysOf(b)));
  return sorted.filter((hit) => !after || inOrder(after, keysOf(hit)) < 0).slice(0, limit);
}

function inOrder(a: SentenceKeys, b: SentenceKeys): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
