/** The terms of two languages, a page of them at a time. */
import { type Language, type MemoryEntry, primaryLanguage } from '@crossquote/domain';
import {
  compareText,
  fold,
  isShownTerm,
  LONGEST_TERM,
  memoryLanguage,
  type NameHider,
  type Store,
  termEntries,
  termOf,
} from '@crossquote/pipeline';
import type { TermsAsked } from './terms-asked.ts';

export const TERMS_SAID = ['saved', 'unchanged', 'out'] as const;

export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly called: string;
  readonly by: string | null;
  readonly at: string | null;
}

export interface TermsView {
  // As fields of their own, so that no hidden name is looked for in the tags.
  readonly source: { readonly language: Language };
  readonly target: { readonly language: Language };
  readonly sources: readonly Language[];
  readonly targets: readonly Language[];
  readonly terms: readonly TermView[];
  /** Of all pages. */
  readonly count: number;
  /** Terms with which the neighbouring pages begin; null: there is none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly having: string | null;
  readonly longest: number;
  readonly said: (typeof TERMS_SAID)[number] | null;
  /** What was written and not saved, and what somebody else called it meanwhile. */
  readonly draft: {
    readonly term: string;
    readonly called: string;
    readonly late: Pick<TermView, 'id' | 'called' | 'by'> | null;
  } | null;
}

type Asked = Pick<TermsView, 'said' | 'draft'> & TermsAsked;

const SIZE = 100;

/** @param targets that are usual. */
export async function termsView(
  { from, to, said, draft, having, at }: Asked,
  store: Pick<Store, 'memory' | 'memoryPairs' | 'languages'>,
  targets: readonly Language[],
  hider: NameHider,
): Promise<TermsView> {
  const entries = termEntries(await store.memory(from, to));
  const pairs = await store.memoryPairs();
  const wanted = fold(having ?? '');
  const terms = entries
    .filter((entry) => isShownTerm(termOf(entry), hider))
    .map(termView)
    .filter(({ term, called }) => [term, called].some((words) => fold(words).includes(wanted)));
  const first = beginOfPage(terms, at);
  const read = [...(await store.languages()).keys()].map(memoryLanguage);
  return {
    source: { language: from },
    target: { language: to },
    sources: sorted([from, ...read, ...pairs.map(({ source }) => source)]),
    targets: sorted([to, ...targets.map(memoryLanguage), ...pairs.map(({ target }) => target)]),
    terms: terms.slice(first, first + SIZE),
    count: terms.length,
    before: terms[first - SIZE]?.term ?? null,
    after: terms[first + SIZE]?.term ?? null,
    having,
    longest: LONGEST_TERM,
    said,
    draft,
  };
}

export function termView(entry: MemoryEntry): TermView {
  const { id, by, at } = entry;
  const { source, target } = termOf(entry);
  return { id, term: source, called: target, by, at };
}

function beginOfPage(terms: readonly TermView[], at: string | null): number {
  if (at === null) return 0;
  const found = terms.findIndex(({ term }) => compareText(term, at) >= 0);
  return Math.floor((found < 0 ? Math.max(0, terms.length - 1) : found) / SIZE) * SIZE;
}

function sorted(languages: readonly Language[]): readonly Language[] {
  return [...new Set(languages)].filter((each) => primaryLanguage(each) !== 'und').sort();
}
