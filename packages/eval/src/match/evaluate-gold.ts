/** Reports with a gold file, such as data/demo, through every stage but translation, in memory: which quotes are one testimony? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alignment } from '@crossquote/domain';
import {
  alignmentRecord,
  type Differ,
  type Embedder,
  type ExportRecord,
  embedReport,
  findQuotes,
  type Lexicon,
  memberRecord,
  type QuoteTraits,
  quoteRecord,
  readAbove,
  readDocument,
  reportRecord,
  STORE_MIN,
  splitReport,
  testimonyRecord,
  traitsOf,
} from '@crossquote/pipeline';
import { type Evaluation, percentScore } from '../evaluation.ts';
import { clusterQuotes, reportsOf } from './cluster-quotes.ts';
import { readGold, scoreGold } from './score-gold.ts';

const COLLECTION = 'gold';

export function hasGold(data: string): boolean {
  return existsSync(join(data, 'gold.json'));
}

/**
 * @param data a folder with reports and their `gold.json`.
 * @param differ reads pairs of two languages; null: nobody does.
 */
export async function evaluateGold(
  data: string,
  embedder: Embedder,
  lexicon: Lexicon,
  differ: Differ | null,
): Promise<Evaluation> {
  const gold = readGold(join(data, 'gold.json'));
  const quotes: QuoteTraits[] = [];
  for (const file of Object.keys(gold.reports))
    quotes.push(...(await quotesIn(data, file, embedder, lexicon)));
  const {
    quotes: found,
    speakers,
    pairs,
    confused,
  } = scoreGold(gold, recordsOf(quotes, await alignmentsOf(quotes, differ)));
  const place = { set: 'gold', lang: 'all' };
  const score = (metric: string, ratio: number, n: number) => percentScore(place, metric, ratio, n);
  return {
    scores: [
      ...score('quote-recall', found.recall, gold.quotes.length),
      ...score('quote-precision', found.precision, quotes.length),
      ...score('speaker-right', speakers.right / speakers.of, speakers.of),
      ...score('pair-recall', pairs.recall, gold.quotes.length),
      ...score('pair-precision', pairs.precision, gold.quotes.length),
      ...score('look-alikes kept apart', 1 - confused.length / gold.different.length, gold.different.length),
    ],
    failures: [
      ...found.missed,
      ...found.extra,
      ...speakers.wrong,
      ...pairs.missed,
      ...pairs.wrong,
      ...confused,
    ].map((detail) => ({ set: 'gold', id: '', detail })),
    notes: ['without translations: what a memory or a model adds is not measured here'],
  };
}

async function quotesIn(
  data: string,
  file: string,
  embedder: Embedder,
  lexicon: Lexicon,
): Promise<readonly QuoteTraits[]> {
  const path = join(data, file);
  const sidecar: unknown = existsSync(`${path}.json`)
    ? JSON.parse(readFileSync(`${path}.json`, 'utf8'))
    : undefined;
  const { reports } = await readDocument({
    bytes: readFileSync(path),
    name: file,
    options: { collection: COLLECTION },
    ...(sidecar !== undefined && { sidecar }),
  });
  const read: QuoteTraits[] = [];
  for (const report of reports) {
    const sentences = splitReport(report);
    const quotes = findQuotes(report, sentences);
    const embeddings = await embedReport(report, sentences, quotes, embedder);
    const traits = await traitsOf({ report, sentences, quotes, translations: [], embeddings }, lexicon);
    read.push(...traits.ids.flatMap((id) => traits.get(id) ?? []));
  }
  return read;
}

async function alignmentsOf(
  quotes: readonly QuoteTraits[],
  differ: Differ | null,
): Promise<readonly Alignment[]> {
  const alignments: Alignment[] = [];
  for (const [i, a] of quotes.entries()) {
    for (const b of quotes.slice(i + 1)) {
      const alignment = a.report.id === b.report.id ? null : await readAbove(STORE_MIN, a, b, differ);
      if (alignment) alignments.push(alignment);
    }
  }
  return alignments;
}

function recordsOf(
  quotes: readonly QuoteTraits[],
  alignments: readonly Alignment[],
): readonly ExportRecord[] {
  const byId = new Map(quotes.map((one) => [one.quote.id, one]));
  return [
    ...reportsOf(quotes).map(reportRecord),
    ...quotes.map(({ report, quote }) => quoteRecord(report, quote)),
    ...alignments.map((alignment) => alignmentRecord(alignment, 'suggested')),
    ...clusterQuotes(quotes, alignments).map((testimony) =>
      testimonyRecord(
        testimony,
        testimony.members.flatMap((id, i) => {
          const one = byId.get(id);
          const reason = testimony.reasons[i];
          return one && reason ? [memberRecord(one.report, one.quote, null, reason)] : [];
        }),
      ),
    ),
  ];
}
