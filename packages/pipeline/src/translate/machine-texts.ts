/** Machine translations of texts, from the cache where there are any, else from the model, which is asked in batches of like length. */
import { type Language, type ModelRef, primaryLanguage } from '@crossquote/domain';
import type { MemoryStore } from '../ports/store.ts';
import type { MachineText, Translator } from '../ports/translator.ts';
import { batchesByLength } from './batches-by-length.ts';
import { inPieces } from './in-pieces.ts';

export interface MachineTexts {
  readonly model: ModelRef;
  /** Whose words they are. */
  readonly reportId: string;
  readonly source: Language;
  readonly target: Language;
  readonly store: Pick<MemoryStore, 'cachedTranslations' | 'cacheTranslations'>;
  readonly translator: Translator;
}

/**
 * By text. Each batch is cached as soon as it is there, so a killed worker loses one batch and not a report.
 * @param texts with words in them.
 * @throws NotFound when the report is gone.
 */
export async function machineTexts(
  texts: readonly string[],
  { model, reportId, source, target, store, translator }: MachineTexts,
): Promise<ReadonlyMap<string, MachineText>> {
  const distinct = [...new Set(texts)].sort();
  // A model may be handed the same words otherwise in another language: "12 °C" as "12 Grad Celsius".
  const pair = { source: primaryLanguage(source), target };
  const known = new Map(distinct.length > 0 ? await store.cachedTranslations(model, pair, distinct) : []);
  for (const batch of batchesByLength(distinct.filter((text) => !known.has(text)))) {
    const fresh = await inPieces(batch, (pieces) => translator.translate(pieces, source, target));
    await store.cacheTranslations(model, pair, fresh, reportId);
    for (const [text, translation] of fresh) known.set(text, translation);
  }
  return known;
}
