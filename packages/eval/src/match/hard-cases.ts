/**
 * Hard cases of matching with gold, made from documents in many languages: each language of a document becomes a report that carries some of its sentences as
 * quotes, whole, shortened, run together or told in reported speech, by a few speakers that all reports and all documents share. So the same speaker says
 * many things on one matter, and what was said must decide.
 */
import type { Language } from '@crossquote/domain';
import { type Random, randomFrom } from '../random-from.ts';
import { type AlikeSentences, alikeSentences } from './alike-sentences.ts';
import { ATTRIBUTIONS, PEOPLE_COUNT, personIn } from './attribution.ts';
import { halvesOf, type Side } from './clauses.ts';
import { type MadeReport, makeReport, type Statement } from './made-report.ts';
import type { ParallelDocument } from './parallel-documents.ts';

/** What a quote carries: sentences of a document, by number, each whole or one half of it. */
export interface Told {
  readonly doc: string;
  readonly sentences: ReadonlyMap<number, Side>;
  /** Which sentences of the document say nearly the same as others of it. */
  readonly alike: AlikeSentences;
}

export interface CaseReport extends MadeReport {
  /** One for each quote. */
  readonly told: readonly Told[];
}

/** Reports that are compared with one another. */
export type CaseGroup = readonly CaseReport[];

const SHARE_QUOTED = 0.4;
const SHARE_LEFT_OUT = 0.25;
const SHARE_INDIRECT = 0.3;
const SHARE_SHORTENED = 0.2;
const SHARE_MERGED = 0.4;
const SHARE_NAMED = 0.8;
const SPEAKERS = 3;
const DISTRACTORS = 2;
const DISTRACTOR_REPORTS = 3;
const LEAST_WORDS = 7;

/** One group for each document: its nine reports, one more in a language again, and a few reports of two other documents. */
export function hardCases(documents: readonly ParallelDocument[], seed: number): readonly CaseGroup[] {
  return documents.map((document, index) => {
    const random = randomFrom(seed * 1009 + index);
    const people = peopleFor(random);
    const languages = Object.keys(ATTRIBUTIONS);
    const own = [...languages, random.pick(languages)].map((language) =>
      reportOf(document, language, people, random),
    );
    const others = Array.from(
      { length: DISTRACTORS },
      (_, i) => documents[(index + i + 1) % documents.length],
    );
    const strange = others.flatMap((other) =>
      other && other !== document
        ? Array.from({ length: DISTRACTOR_REPORTS }, () =>
            reportOf(other, random.pick(languages), people, random),
          )
        : [],
    );
    return [...own, ...strange].filter(({ quotes }) => quotes.length > 0);
  });
}

function peopleFor(random: Random): readonly number[] {
  const first = Math.floor(random.next() * PEOPLE_COUNT);
  return Array.from({ length: SPEAKERS }, (_, i) => (first + i) % PEOPLE_COUNT);
}

function reportOf(
  { doc, sentences }: ParallelDocument,
  language: Language,
  people: readonly number[],
  random: Random,
): CaseReport {
  const statements: Statement[] = [];
  const told: Told[] = [];
  const alike = alikeSentences(sentences);
  // The first is the headline, which the second says again.
  for (let i = 1; i < sentences.length; i++) {
    const words = sentences[i]?.[language];
    if (words === undefined || random.chance(SHARE_LEFT_OUT)) continue;
    if (wordCount(words) < LEAST_WORDS || !random.chance(SHARE_QUOTED)) {
      statements.push({ words: [words], form: null, speaker: null });
      continue;
    }
    const speaker = speakerOf(i, people);
    const carried = new Map<number, Side>();
    const said: string[] = [];
    while (true) {
      const [text, side] = shortened(sentences[i]?.[language] ?? '', random);
      said.push(text);
      carried.set(i, side);
      const next = sentences[i + 1]?.[language];
      if (next === undefined || speakerOf(i + 1, people) !== speaker || !random.chance(SHARE_MERGED)) break;
      i++;
    }
    statements.push({
      words: said,
      form: said.length === 1 && random.chance(SHARE_INDIRECT) ? 'indirect' : 'direct',
      speaker: random.chance(SHARE_NAMED) ? personIn(speaker, language) : null,
    });
    told.push({ doc, sentences: carried, alike });
  }
  const day = 1 + Math.floor(random.next() * 6);
  return { ...makeReport(language, `2026-03-0${day}`, statements), told };
}

/** Three sentences on end are one person's, in every report. */
function speakerOf(sentence: number, people: readonly number[]): number {
  return people[Math.floor(sentence / 3) % people.length] ?? 0;
}

function shortened(text: string, random: Random): readonly [string, Side] {
  const halves = random.chance(SHARE_SHORTENED) ? halvesOf(text) : null;
  if (!halves) return [text, 'whole'];
  return random.chance(0.5) ? [halves[0], 'first'] : [halves[1], 'second'];
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

/** Whether two quotes are one utterance; null where nobody can tell: two halves may or may not be the same half, word order
 * being what it is, and some articles say a sentence twice. */
export function isOneUtterance(a: Told, b: Told): boolean | null {
  if (a.doc !== b.doc) return false;
  let unsure = false;
  for (const [sentence, side] of a.sentences) {
    if ([...b.sentences.keys()].some((other) => a.alike(sentence, other))) unsure = true;
    const other = b.sentences.get(sentence);
    if (other === undefined) continue;
    if (side === 'whole' || other === 'whole') return true;
    unsure = true;
  }
  return unsure ? null : false;
}
