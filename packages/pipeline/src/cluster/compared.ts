/**
 * What clustering reads of an alignment. Where hundreds of reports print one copy all their alignments are one part, and are in memory together: without the notes, the words
 * and the evidence that nobody asks for there, each is a third of what it was.
 */
import type { Alignment, Difference, Evidence, TextRange } from '@crossquote/domain';

/** Every alignment is one. */
export interface Compared extends Pick<Alignment, 'id' | 'quotes' | 'relation' | 'score'> {
  readonly evidence: readonly Pick<Evidence, 'signal' | 'value'>[];
  readonly differences: readonly ComparedDifference[];
}

interface ComparedDifference extends Pick<Difference, 'what' | 'maybeSame'> {
  readonly left: TextRange | null;
  readonly right: TextRange | null;
}

/** The evidence that is asked for. */
const SIGNALS: Readonly<Record<ComparedSignal, true>> = {
  numbers: true,
  'quoted-words': true,
  words: true,
};

export type ComparedSignal = 'numbers' | 'quoted-words' | 'words';

/** 0: it was not found. */
export function valueOf({ evidence }: Compared, signal: ComparedSignal): number {
  return evidence.find((one) => one.signal === signal)?.value ?? 0;
}

/** @param known texts that are held already: the ids of a part's quotes stand in many of its alignments. */
export function comparedOf(alignment: Alignment, known: Map<string, string>): Compared {
  const once = (text: string) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  const [a, b] = alignment.quotes;
  return {
    id: alignment.id,
    quotes: [once(a), once(b)],
    relation: alignment.relation,
    score: alignment.score,
    evidence: alignment.evidence.flatMap(({ signal, value }) =>
      signal in SIGNALS ? { signal: once(signal), value } : [],
    ),
    differences: alignment.differences.map(({ what, maybeSame, left, right }) => ({
      what,
      maybeSame,
      left: rangeOf(left),
      right: rangeOf(right),
    })),
  };
}

function rangeOf(range: TextRange | null): TextRange | null {
  return range && { start: range.start, end: range.end };
}
