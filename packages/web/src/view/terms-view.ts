/** The terms of two languages, as a page shows them. */
import { type Language, type MemoryEntry, primaryLanguage } from '@crossquote/domain';
import {
  isShownTerm,
  LONGEST_TERM,
  memoryLanguage,
  type NameHider,
  type Store,
  termEntries,
  termOf,
} from '@crossquote/pipeline';

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
  readonly longest: number;
  readonly said: (typeof TERMS_SAID)[number] | null;
  /** What was written and not saved, and what somebody else called it meanwhile. */
  readonly draft: {
    readonly term: string;
    readonly called: string;
    readonly late: Pick<TermView, 'id' | 'called' | 'by'> | null;
  } | null;
}

type Asked = Pick<TermsView, 'said' | 'draft'> & { readonly from: Language; readonly to: Language };

/** @param targets that are usual. */
export async function termsView(
  { from, to, said, draft }: Asked,
  store: Pick<Store, 'memory' | 'memoryPairs' | 'languages'>,
  targets: readonly Language[],
  hider: NameHider,
): Promise<TermsView> {
  const entries = termEntries(await store.memory(from, to));
  const pairs = await store.memoryPairs();
  const read = [...(await store.languages()).keys()].map(memoryLanguage);
  return {
    source: { language: from },
    target: { language: to },
    sources: sorted([from, ...read, ...pairs.map(({ source }) => source)]),
    targets: sorted([to, ...targets.map(memoryLanguage), ...pairs.map(({ target }) => target)]),
    terms: entries.filter((entry) => isShownTerm(termOf(entry), hider)).map(termView),
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

function sorted(languages: readonly Language[]): readonly Language[] {
  return [...new Set(languages)].filter((each) => primaryLanguage(each) !== 'und').sort();
}
