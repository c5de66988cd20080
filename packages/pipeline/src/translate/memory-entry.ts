/** Builds an entry of the translation memory with its id, so that the same work imported twice is there once. */
import {
  canonicalLanguage,
  contentId,
  type Language,
  type MemoryEntry,
  modelKey,
  primaryLanguage,
} from '@crossquote/domain';

type Made = Pick<MemoryEntry, 'kind' | 'origin' | 'model' | 'score'>;
type EntryPart = Omit<MemoryEntry, 'id' | keyof Made> & Partial<Made>;

/**
 * Languages without their region (`de-AT` is kept as `de`), texts in NFC without white space at their ends. A machine's pair never has the
 * id of a person's; with its score in the id, two runs that were not equally sure stand side by side, whichever came first.
 * @param part a person's work on a segment, unless it says otherwise; a term is always a person's.
 * @throws InvalidInput when a language is no BCP 47 tag.
 */
export function memoryEntry({ by, at, kind = 'segment', origin = 'human', ...part }: EntryPart): MemoryEntry {
  const source = sideOf(part.source);
  const target = sideOf(part.target);
  const words = [source.language, source.text, target.language, target.text, by, at] as const;
  const persons = { kind, source, target, by, at, origin: 'human', model: null, score: null } as const;
  if (kind === 'term') return { ...persons, id: contentId('e', ...words, kind) };
  if (origin === 'human') return { ...persons, id: contentId('e', ...words) };
  const { model = null, score = null } = part;
  const id = contentId('e', ...words, origin, model && modelKey(model), score);
  return { id, kind, source, target, by, at, origin, model, score };
}

/**
 * The tag that a memory is kept and asked by. Translation tools always write a region and a report's language hardly ever has
 * one, so the two would never meet; a script (`zh-Hant`) stays, for it makes other text.
 */
export function memoryLanguage(language: Language): Language {
  const known = kept.get(language) ?? withoutRegion(language);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(language, known);
  return known;
}

/** Whoever asks how everything stands asks of each report, and reading a tag takes microseconds. */
const kept = new Map<Language, Language>();
const MOST_KEPT = 1000;

function withoutRegion(language: Language): Language {
  const canonical = canonicalLanguage(language);
  const { script } = new Intl.Locale(canonical);
  // Not the locale's own `language`: of `und` newer engines say that it has none.
  const primary = primaryLanguage(canonical);
  return script ? `${primary}-${script}` : primary;
}

function sideOf(side: MemoryEntry['source']): MemoryEntry['source'] {
  return { language: memoryLanguage(side.language), text: side.text.normalize('NFC').trim() };
}
