/** What placing decisions reads of a collection, each report once. */
import { type Quote, type Report, type Sentence, sliceOf } from '@crossquote/domain';
import type { ReportSummary } from '../ports/reading-store.ts';
import type { Store } from '../ports/store.ts';
import type { Unit } from './place-unit.ts';

export type ReadingStores = Pick<
  Store,
  | 'reports'
  | 'report'
  | 'quotes'
  | 'quotesById'
  | 'sentences'
  | 'translations'
  | 'humanRevisions'
  | 'reviews'
  | 'reviewedPairs'
  | 'anchors'
  | 'corrections'
  | 'idKey'
>;

export interface PlacedReading {
  readonly report: (id: string) => Promise<Report | null>;
  readonly quotes: (reportId: string) => Promise<readonly Unit[]>;
  readonly sentences: (reportId: string) => Promise<readonly Unit[]>;
  /** Whether other reports are of the same file or address. */
  readonly hasNamesakes: (reportId: string) => Promise<boolean>;
  /** Other reports that are the same document with an edited text. */
  readonly versions: (reportId: string) => Promise<readonly Report[]>;
}

export function placedReading(collection: string, store: ReadingStores): PlacedReading {
  const report = once((id) => store.report(id));
  const allSentences = once((id) => store.sentences(id));
  const summaries = once(() => store.reports(collection));
  const namesakes = async (id: string) => {
    const all = await summaries('');
    const own = all.find((summary) => summary.id === id);
    return own ? all.filter((other) => isSameDocument(own, other)) : [];
  };
  return {
    report,
    quotes: once(async (id) => (await store.quotes(id)).map(quoteUnit)),
    sentences: once(async (id) => (await allSentences(id)).map(sentenceUnit)),
    hasNamesakes: async (id) => (await namesakes(id)).length > 0,
    versions: once(async (id) => {
      const others = await namesakes(id);
      const own = others.length > 0 ? await report(id) : null;
      if (!own) return [];
      const found: Report[] = [];
      for (const { id: other } of others) {
        const version = await report(other);
        if (version && shareMost(own, await allSentences(id), version, await allSentences(other)))
          found.push(version);
      }
      return found.sort((a, b) => (a.id < b.id ? -1 : 1));
    }),
  };
}

export function quoteUnit({ id, content, form, speaker }: Quote): Unit {
  return { id, content, form, speaker: speaker.id };
}

function sentenceUnit({ id, range }: Sentence): Unit {
  return { id, content: [range], form: null, speaker: null };
}

/** One language, and the same address; or the same file of the same publication. */
function isSameDocument(a: ReportSummary, b: ReportSummary): boolean {
  if (a.id === b.id || a.language !== b.language) return false;
  if (a.url !== null && a.url === b.url) return true;
  const isSameFile = a.source !== null && a.source === b.source;
  return isSameFile && a.publisher === b.publisher && a.publishedAt === b.publishedAt;
}

/** Two files may have one name and nothing else in common. */
const SHARED = 0.5;

function shareMost(a: Report, ofA: readonly Sentence[], b: Report, ofB: readonly Sentence[]): boolean {
  const words = (report: Report, sentences: readonly Sentence[]) =>
    new Set(sentences.map(({ range }) => sliceOf(report.text, range).trim()).filter(Boolean));
  const [left, right] = [words(a, ofA), words(b, ofB)];
  const both = [...left].filter((sentence) => right.has(sentence)).length;
  return both > 0 && both >= SHARED * Math.max(left.size, right.size);
}

function once<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const answer = known.get(id) ?? read(id);
    known.set(id, answer);
    return answer;
  };
}
