/** Compares what was found in data/demo with its gold file, which was written before any matcher existed. */
import { readFileSync } from 'node:fs';
import type { ExportRecord } from '@crossquote/pipeline';

interface Gold {
  readonly reports: Readonly<Record<string, GoldReport>>;
  readonly quotes: readonly GoldQuote[];
  readonly testimonies: readonly { readonly key: string; readonly members: readonly string[] }[];
  readonly different: readonly (readonly [string, string, string])[];
}

interface GoldReport {
  readonly language: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
}

interface GoldQuote {
  readonly key: string;
  readonly file: string;
  readonly form: string;
  readonly content: readonly string[];
  readonly cue: string | null;
  readonly speaker: { readonly mention: string | null; readonly name: string | null };
}

type FoundQuote = Extract<ExportRecord, { kind: 'quote' }>;
type FoundTestimony = Extract<ExportRecord, { kind: 'testimony' }>;

/** Shares of one, and what is behind them by key. */
export interface GoldScores {
  readonly quotes: {
    readonly recall: number;
    readonly precision: number;
    readonly missed: readonly string[];
    readonly extra: readonly string[];
  };
  readonly speakers: { readonly right: number; readonly of: number; readonly wrong: readonly string[] };
  /** Over pairs of gold quotes that belong together. */
  readonly pairs: {
    readonly recall: number;
    readonly precision: number;
    readonly missed: readonly string[];
    readonly wrong: readonly string[];
  };
  /** Pairs that look alike and were matched although gold says they are different. */
  readonly confused: readonly string[];
}

export function readGold(file: string): Gold {
  return JSON.parse(readFileSync(file, 'utf8')) as Gold;
}

/** Two quotes are the same place when their words overlap by half or more (F1 over words, as positions in the text). */
export function scoreGold(gold: Gold, records: readonly ExportRecord[]): GoldScores {
  const source = new Map(records.flatMap((r) => (r.kind === 'report' ? [[r.id, r.source]] : [])));
  const found = records.filter((r): r is FoundQuote => r.kind === 'quote');
  const testimonies = records.filter((r): r is FoundTestimony => r.kind === 'testimony');
  const foundFor = new Map<string, FoundQuote>();
  const taken = new Set<string>();
  const byOverlap = gold.quotes
    .flatMap((g) =>
      found.filter((f) => source.get(f.reportId) === g.file).map((f) => ({ g, f, overlap: overlapOf(g, f) })),
    )
    .filter(({ overlap }) => overlap >= 0.5)
    .sort((a, b) => b.overlap - a.overlap || (a.f.id < b.f.id ? -1 : 1));
  for (const { g, f } of byOverlap) {
    if (foundFor.has(g.key) || taken.has(f.id)) continue;
    foundFor.set(g.key, f);
    taken.add(f.id);
  }
  return {
    quotes: quoteScores(gold, found, foundFor, taken, source),
    speakers: speakerScores(gold, foundFor),
    ...pairScores(gold, testimonies, foundFor),
  };
}

function quoteScores(
  gold: Gold,
  found: readonly FoundQuote[],
  foundFor: ReadonlyMap<string, FoundQuote>,
  taken: ReadonlySet<string>,
  source: ReadonlyMap<string, string | null>,
): GoldScores['quotes'] {
  return {
    recall: foundFor.size / gold.quotes.length,
    precision: taken.size / Math.max(1, found.length),
    missed: gold.quotes
      .filter((g) => !foundFor.has(g.key))
      .map((g) => `${g.key} ${g.file}: ${g.content.join(' | ').slice(0, 80)}`),
    extra: found
      .filter((f) => !taken.has(f.id))
      .map((f) => `${source.get(f.reportId)}: ${textOf(f).slice(0, 80)}`),
  };
}

function speakerScores(gold: Gold, foundFor: ReadonlyMap<string, FoundQuote>): GoldScores['speakers'] {
  const judged = gold.quotes.filter((g) => g.speaker.name !== null && foundFor.has(g.key));
  const wrong = judged.filter((g) => !sameName(g.speaker.name, foundFor.get(g.key)?.speaker.name ?? null));
  return {
    right: judged.length - wrong.length,
    of: judged.length,
    wrong: wrong.map((g) => `${g.key}: ${g.speaker.name} / ${foundFor.get(g.key)?.speaker.name}`),
  };
}

function pairScores(
  gold: Gold,
  testimonies: readonly FoundTestimony[],
  foundFor: ReadonlyMap<string, FoundQuote>,
): Pick<GoldScores, 'pairs' | 'confused'> {
  const testimonyOf = new Map(testimonies.flatMap((t) => t.members.map((m) => [m.quoteId, t.id] as const)));
  const together = (a: string, b: string) => {
    const [first, second] = [
      testimonyOf.get(foundFor.get(a)?.id ?? ''),
      testimonyOf.get(foundFor.get(b)?.id ?? ''),
    ];
    return first !== undefined && first === second;
  };
  const wanted = gold.testimonies
    .flatMap((t) => pairsOf(t.members))
    .filter(([a, b]) => fileOf(gold, a) !== fileOf(gold, b));
  const inGold = new Set(gold.testimonies.flatMap((t) => pairsOf(t.members)).map(String));
  const made = pairsOf(gold.quotes.map((g) => g.key)).filter(
    ([a, b]) => fileOf(gold, a) !== fileOf(gold, b) && together(a, b),
  );
  const right = wanted.filter(([a, b]) => together(a, b));
  const wrong = made.filter((pair) => !inGold.has(String(pair)) && !inGold.has(String([...pair].reverse())));
  return {
    pairs: {
      recall: right.length / wanted.length,
      precision: made.length === 0 ? 1 : (made.length - wrong.length) / made.length,
      missed: wanted.filter(([a, b]) => !together(a, b)).map(String),
      wrong: wrong.map(String),
    },
    confused: gold.different.filter(([a, b]) => together(a, b)).map(([a, b, why]) => `${a},${b}: ${why}`),
  };
}

function overlapOf(gold: GoldQuote, found: FoundQuote): number {
  const [a, b] = [wordsOf(gold.content.join(' ')), wordsOf(textOf(found))];
  const rest = new Map<string, number>();
  for (const word of b) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const left = rest.get(word) ?? 0;
    if (left > 0) {
      common++;
      rest.set(word, left - 1);
    }
  }
  return (2 * common) / Math.max(1, a.length + b.length);
}

const textOf = (quote: FoundQuote) => quote.content.map((c) => c.text).join(' ');
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const sameName = (a: string | null, b: string | null) =>
  wordsOf(a ?? '').join(' ') === wordsOf(b ?? '').join(' ');
const fileOf = (gold: Gold, key: string) => gold.quotes.find((g) => g.key === key)?.file;

function pairsOf(keys: readonly string[]): readonly (readonly [string, string])[] {
  return keys.flatMap((a, i) => keys.slice(i + 1).map((b) => [a, b] as const));
}
