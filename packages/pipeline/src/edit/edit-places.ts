/** Where a person can translate a report: its sentences, each with what stands there and every version of it. */
import {
  type Language,
  NotFound,
  quoteText,
  type Report,
  type TextRange,
  type Translation,
  type TranslationEdit,
} from '@crossquote/domain';
import { bestTranslation } from '../export/best-translation.ts';
import { editVersion } from '../ports/human-translation.ts';
import type { ReportStore, StageResultStore } from '../ports/store.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { translationUnits } from '../translate/translation-units.ts';

/** What the memory or a machine says; of one that is not there any more, what a person saw of it. */
export type BaseText = Pick<Translation, 'text' | 'origin' | 'model' | 'state' | 'warnings'>;

export interface EditPlace {
  /** Sentence id. */
  readonly of: string;
  /** Of the sentence in its report, counted from 0. */
  readonly index: number;
  readonly range: TextRange;
  /** White space flattened. */
  readonly source: string;
  /** What a person says; null: nobody did. */
  readonly human: Translation | null;
  readonly base: BaseText | null;
  /** Oldest first. */
  readonly edits: readonly TranslationEdit[];
  /** Whoever edits says what they have seen by it. */
  readonly version: string;
}

export interface EditableReport {
  readonly report: Report;
  /** Into this language. */
  readonly language: Language;
  /** In the order of the text; furniture and what has no words is left out. */
  readonly places: readonly EditPlace[];
  /** Names of its speakers, for the checks. */
  readonly names: readonly string[];
  /** Languages that something of it is translated into, ascending. */
  readonly languages: readonly Language[];
}

export type EditReading = Pick<ReportStore, 'report'> &
  Pick<StageResultStore, 'sentences' | 'quotes' | 'translations' | 'translationEdits'>;

/** @throws NotFound when there is no such report. */
export async function editPlaces(
  reportId: string,
  language: Language,
  store: EditReading,
): Promise<EditableReport> {
  const [report, sentences, quotes, translations, edits] = await Promise.all([
    store.report(reportId),
    store.sentences(reportId),
    store.quotes(reportId),
    store.translations(reportId),
    store.translationEdits(reportId),
  ]);
  if (!report) throw new NotFound('there is no such report (any more)');
  const units = new Map(translationUnits(report, sentences, []).sentences.map(({ of, text }) => [of, text]));
  const own = byPlace(translations.filter((t) => t.language === language));
  const told = byPlace(edits.filter((edit) => edit.language === language));
  return {
    report,
    language,
    places: sentences.flatMap(({ id, index, range }) => {
      const source = units.get(id);
      if (source === undefined) return [];
      return [placeOf({ of: id, index, range, source }, own.get(id) ?? [], told.get(id) ?? [])];
    }),
    names: [...new Set(quotes.flatMap(({ speaker }) => speaker.name ?? []))],
    languages: [...new Set(translations.map((t) => t.language))].sort(),
  };
}

/** A quote that people translated, as a place: quotes come translated from files, or attached to what stands there now. null: there is no such quote. */
export async function quotePlace(
  { reportId, of, language }: { readonly reportId: string; readonly of: string; readonly language: Language },
  store: EditReading,
): Promise<EditPlace | null> {
  const [report, quotes, translations, edits] = await Promise.all([
    store.report(reportId),
    store.quotes(reportId),
    store.translations(reportId),
    store.translationEdits(reportId),
  ]);
  const quote = quotes.find(({ id }) => id === of);
  const [first] = quote?.content ?? [];
  if (!report || !quote || !first) return null;
  const isOwn = (one: Pick<Translation, 'of' | 'language'>) => one.of === of && one.language === language;
  const source = flattenSpace(quoteText(report, quote));
  const where = { of, index: quote.sentences[0] ?? 0, range: first, source };
  return placeOf(where, translations.filter(isOwn), edits.filter(isOwn));
}

function placeOf(
  where: Pick<EditPlace, 'of' | 'index' | 'range' | 'source'>,
  translations: readonly Translation[],
  edits: readonly TranslationEdit[],
): EditPlace {
  const human = translations.find(({ origin }) => origin === 'human') ?? null;
  const others = translations.filter(({ origin }) => origin !== 'human');
  const base = bestTranslation(others, where.of, others[0]?.language) ?? lastSeen(edits);
  return { ...where, human, base, edits, version: editVersion(human, edits) };
}

/** A machine translates no sentence that a person did: what they made theirs from stands in their edit. */
function lastSeen(edits: readonly TranslationEdit[]): BaseText | null {
  const from = edits.findLast((edit) => edit.from !== null)?.from;
  return from ? { ...from, state: 'initial', warnings: [] } : null;
}

function byPlace<T extends { readonly of: string }>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(one.of);
    if (group) group.push(one);
    else groups.set(one.of, [one]);
  }
  return groups;
}
