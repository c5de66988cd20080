/** What a model said of several pieces, as one: a text is as doubtful as its most doubtful piece. */
import type { ModelSignals } from '../ports/translator.ts';

/** @returns null when none of them says anything. */
export function worstSignals(all: readonly (ModelSignals | null)[]): ModelSignals | null {
  const given = all.filter((signals) => signals !== null);
  if (given.length === 0) return null;
  const coverages = given.flatMap(({ coverage }) => coverage ?? []);
  const unread = [...new Set(given.flatMap((signals) => signals.unread ?? []))];
  const invented = [...new Set(given.flatMap((signals) => signals.invented ?? []))];
  const ends = given.map(({ end }) => end);
  return {
    logProbability: Math.min(...given.map(({ logProbability }) => logProbability)),
    unsure: given.some(({ unsure }) => unsure),
    coverage: coverages.length > 0 ? Math.min(...coverages) : null,
    end: ends.find((end) => end === 'loop') ?? ends.find((end) => end === 'limit') ?? 'stop',
    ...(unread.length > 0 && { unread }),
    ...(invented.length > 0 && { invented }),
  };
}
