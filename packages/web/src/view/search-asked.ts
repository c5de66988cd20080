/** What somebody looks for, as it stands in an address. */
import { canonicalLanguage, type Language } from '@crossquote/domain';

export interface SearchAsked {
  /** As somebody typed it; null: nothing yet. */
  readonly words: string | null;
  /** null: all of them. */
  readonly collection: string | null;
  /** Of reports; null: any. */
  readonly language: Language | null;
  readonly isOfSentences: boolean;
  /** The last find of the page before this one. */
  readonly after: { readonly score: number; readonly id: string } | null;
}

/** What cannot be meant is passed over: an address is no form that could be sent back. */
export function searchAsked(query: Readonly<Record<string, string>>, usual: string): SearchAsked {
  const { q, collection, language, in: where, score, after } = query;
  const from = Number(score);
  return {
    words: q?.trim().toWellFormed().replaceAll('\0', ' ') || null,
    collection: collection === undefined ? usual : collection.trim() || null,
    language: languageOf(language ?? ''),
    isOfSentences: where === 'sentences',
    after:
      after !== undefined && score !== undefined && Number.isFinite(from) ? { score: from, id: after } : null,
  };
}

export function searchHref({ words, collection, language, isOfSentences, after }: SearchAsked): string {
  const query = new URLSearchParams({ q: words ?? '', collection: collection ?? '' });
  if (language !== null) query.set('language', language);
  if (isOfSentences) query.set('in', 'sentences');
  if (after) {
    query.set('score', String(after.score));
    query.set('after', after.id);
  }
  return `/desk/search?${query.toString()}`;
}

function languageOf(tag: string): Language | null {
  try {
    return tag === '' ? null : canonicalLanguage(tag);
  } catch {
    return null;
  }
}
