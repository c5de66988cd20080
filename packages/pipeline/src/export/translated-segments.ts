/** The sentences and quotes of a report beside their best translation: what translators' formats hold. */
import { isLeftAsItIs, joinAsRead, type Language, type ModelRef, modelKey } from '@crossquote/domain';
import { showsNoMore } from '../protect/shows-no-more.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { bestTranslation } from './best-translation.ts';
import type { AskedKind } from './format.ts';
import type { TranslationRecord } from './records.ts';
import type { ReportGroup } from './report-groups.ts';

export interface TranslatedSegment {
  /** Sentence or quote id. */
  readonly of: string;
  /** As a person reads it, with " … " where the report interrupts a quote, as its translation has; white space flattened. */
  readonly source: string;
  /** null: not translated yet. */
  readonly translation: TranslationRecord | null;
}

/** Furniture is left out, and what was left of a text without its words. */
export function translatedSegments(
  group: ReportGroup,
  target: Language,
  kind: AskedKind,
): readonly TranslatedSegment[] {
  const sentences = group.sentences
    .filter(({ role }) => role !== 'furniture')
    .map(({ id, text }) => ({ of: id, source: text ?? '' }));
  const quotes = group.quotes.map(({ id, content }) => ({
    of: id,
    source: joinAsRead(content),
  }));
  const byId = translationsById(group.translations);
  return [...(kind === 'quotes' ? [] : sentences), ...(kind === 'sentences' ? [] : quotes)]
    .map(({ of, source }) => ({
      of,
      source: flattenSpace(source),
      translation: bestTranslation(
        (byId.get(of) ?? []).filter((translation) => showsNoMore(source, translation)),
        of,
        target,
      ),
    }))
    .filter(({ source }) => source !== '');
}

function translationsById(
  all: readonly TranslationRecord[],
): ReadonlyMap<string, readonly TranslationRecord[]> {
  const groups = new Map<string, TranslationRecord[]>();
  for (const translation of all)
    groups.set(translation.of, [...(groups.get(translation.of) ?? []), translation]);
  return groups;
}

const NO_TRANSLATION: ReadonlySet<string> = new Set(['fuzzy', 'incomplete', 'foreign', 'already']);

/** An offer made from another text, or part of one, or words that were left as they are: nobody should take it for a translation of this source. */
export function isOffer({ warnings }: Pick<TranslationRecord, 'warnings'>): boolean {
  return warnings.some(({ check }) => NO_TRANSLATION.has(check));
}

/** Whether a machine made it, itself or by pairing what people wrote. */
export function isMachines({ origin, warnings }: Pick<TranslationRecord, 'origin' | 'warnings'>): boolean {
  return origin === 'machine' || warnings.some(({ check }) => check === 'machine-pair');
}

/** How a file names whose words they are. */
export function originName(translation: Pick<TranslationRecord, 'origin' | 'model' | 'warnings'>): string {
  if (isLeftAsItIs(translation)) return 'source';
  return isMachines(translation) ? 'machine' : translation.origin;
}

export function modelName(model: ModelRef | null): string | null {
  return model && modelKey(model);
}
