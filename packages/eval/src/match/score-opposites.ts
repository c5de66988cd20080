/**
 * Words of which only one can be true: told wrongly, of a sentence and its translation, and rightly, where one of them was put in the place of another. Reads
 * the news of NTREX, and FLORES-dev, which belongs to the part dev alone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput, sliceOf } from '@crossquote/domain';
import {
  compareQuotes,
  type Embedder,
  type Lexicon,
  OPPOSITES,
  oppositesIn,
  type QuoteTraits,
} from '@crossquote/pipeline';
import { type Evaluation, type Failure, joinEvaluations, percentScore } from '../evaluation.ts';
import { randomFrom } from '../random-from.ts';
import { readRows } from '../read-rows.ts';
import { personIn } from './attribution.ts';
import { makeReport } from './made-report.ts';
import type { ParallelDocument, ParallelSentence } from './parallel-documents.ts';
import { type OtherWord, otherWordsIn } from './put-opposites.ts';
import { readMade } from './read-made.ts';

const OTHERS = ['de', 'fr', 'es', 'ru', 'tr', 'uk', 'ar', 'fa'];
const PAIRS: readonly (readonly [string, string])[] = [
  ...OTHERS.map((language) => ['en', language] as const),
  ['de', 'ar'],
  ['fr', 'uk'],
  ['ru', 'tr'],
  ['es', 'fa'],
  ['de', 'fr'],
];
/** Longer sentences are left out: no quote is as long. */
const MOST_WORDS = 60;
/** Sentences changed of each class. */
const MOST_CHANGED = 100;

/** The sentence as somebody's words; undefined where it is none that can be quoted. */
type Quoted = (language: string, words: string) => Promise<QuoteTraits | undefined>;

/** @throws InvalidInput when there are no documents of that part: the figures would be of nothing. */
export async function scoreOpposites(
  part: string,
  documents: readonly ParallelDocument[],
  data: string,
  embedder: Embedder,
  lexicon: Lexicon,
): Promise<Evaluation> {
  if (documents.length === 0)
    throw new InvalidInput(`no documents that opposites are made of are of part ${part}; dev has some`);
  const quoted: Quoted = async (language, words) => {
    const statement = { words: [words], form: 'direct', speaker: personIn(0, language) } as const;
    const [quote] = await readMade(makeReport(language, '2026-03-01', [statement]), embedder, lexicon);
    return quote;
  };
  const news = documents.flatMap(({ sentences }) => sentences);
  const flores = part === 'dev' ? floresOf(data) : [];
  return joinEvaluations([
    await faithful(`opposites.ntrex.${part}`, news, quoted),
    ...(part === 'dev' ? [await faithful('opposites.flores-dev', flores, quoted)] : []),
    await changed(`opposites.${part}`, [...news, ...flores], quoted),
  ]);
}

interface FloresRow {
  readonly id: string;
  readonly src: string;
  readonly ref: string;
}

/** None where the folder lacks its files. */
function floresOf(data: string): readonly ParallelSentence[] {
  const rows = new Map<string, Record<string, string>>();
  for (const language of OTHERS) {
    const path = join(data, 'mt', `${language}-en`, 'flores-dev.jsonl');
    for (const { id, src, ref } of existsSync(path) ? readRows<FloresRow>(path) : [])
      rows.set(id, { ...(rows.get(id) ?? { en: ref }), [language]: src });
  }
  return [...rows.values()];
}

async function faithful(
  set: string,
  sentences: readonly ParallelSentence[],
  quoted: Quoted,
): Promise<Evaluation> {
  const failures: Failure[] = [];
  let pairs = 0;
  for (const sentence of sentences) {
    const quotes = new Map<string, QuoteTraits | undefined>();
    for (const [one, other] of PAIRS) {
      if (!isShort(sentence[one]) || !isShort(sentence[other])) continue;
      pairs++;
      if (!mayTell(sentence, one, other)) continue;
      for (const language of [one, other])
        if (!quotes.has(language)) quotes.set(language, await quoted(language, sentence[language] ?? ''));
      const told = toldIn(quotes.get(one), quotes.get(other));
      if (told) failures.push({ set, id: `${one}-${other} clean`, detail: told });
    }
  }
  const scores = percentScore({ set, lang: 'all' }, 'clean-flagged opposite', failures.length / pairs, pairs);
  return { scores, failures, notes: [] };
}

function isShort(words: string | undefined): boolean {
  return words !== undefined && words.split(/\s+/u).length <= MOST_WORDS;
}

/** Only where both say a word of one class: reading a quote takes longer than looking for words. */
function mayTell(sentence: ParallelSentence, one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((language) => oppositesIn(sentence[language] ?? '', language));
  return (ours ?? []).some((words, i) => words.length > 0 && (theirs?.[i] ?? []).length > 0);
}

/** What is told between two, in words. */
function toldIn(one: QuoteTraits | undefined, other: QuoteTraits | undefined): string | null {
  if (!one || !other) return null;
  const { a, b, opposites } = compareQuotes(one, other);
  const said = opposites.map(
    ([left, right]) => `${sliceOf(a.report.text, left)} / ${sliceOf(b.report.text, right)}`,
  );
  return said.length === 0 ? null : said.join('; ');
}

async function changed(
  set: string,
  sentences: readonly ParallelSentence[],
  quoted: Quoted,
): Promise<Evaluation> {
  const counts = OPPOSITES.map(() => ({ made: 0, told: 0 }));
  const failures: Failure[] = [];
  for (const [at, sentence] of sentences.entries()) {
    // Drawn anew for each sentence: what is drawn for one does not depend on which classes there are.
    const random = randomFrom(at);
    const language = random.pick(OTHERS);
    const isWanted = (place: number) => (counts[place]?.made ?? MOST_CHANGED) < MOST_CHANGED;
    for (const word of sentence[language] ? otherWordsIn(sentence['en'] ?? '', random, isWanted) : []) {
      const count = counts[word.at];
      if (!count) continue;
      const [a, b] = [await quoted('en', word.text), await quoted(language, sentence[language] ?? '')];
      if (!a || !b) continue;
      count.made++;
      if (toldIn(a, b)) count.told++;
      else failures.push(missed(set, language, word, sentence));
    }
  }
  const all = counts.reduce((sum, one) => ({ made: sum.made + one.made, told: sum.told + one.told }));
  const score = (metric: string, { made, told }: { readonly made: number; readonly told: number }) =>
    percentScore({ set, lang: 'all' }, metric, told / made, made);
  const each = counts.flatMap((count, i) => score(`flagged ${OPPOSITES[i]?.members[0]?.name}`, count));
  return { scores: [...each, ...score('flagged opposite', all)], failures, notes: [] };
}

function missed(set: string, language: string, { text }: OtherWord, sentence: ParallelSentence): Failure {
  return {
    set,
    id: `en-${language} opposite`,
    detail: `${text}\n    ${sentence[language]}\n    told: nothing`,
  };
}
