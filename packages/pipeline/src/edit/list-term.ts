/** One term listed, called otherwise or taken out by a person. */
import { type Act, InvalidInput, type MemoryEntry } from '@crossquote/domain';
import type { MatchStore } from '../ports/store.ts';
import { isTerm, latestTerms, type TermPair, termOf } from '../translate/glossary.ts';
import { memoryLanguage } from '../translate/memory-entry.ts';
import { termEntry, writtenTerm } from '../translate/term-entry.ts';

/** Code units; what is longer is no term. */
export const LONGEST_TERM = 200;

/** Held as collections are; none is called so. */
const TERMS = '';

export interface TermWish extends TermPair {
  /** Id of the entry that this person saw in force for the term; empty: none. */
  readonly seen: string;
}

export type TermOutcome =
  /** With what is known of it now; null: nothing ever was. */
  | { readonly said: 'saved' | 'unchanged'; readonly known: MemoryEntry | null }
  /** Somebody else called it otherwise, which this person has not seen: nothing is changed. */
  | { readonly said: 'late'; readonly known: MemoryEntry };

/**
 * Of two people who list it at once the second is late.
 * @throws InvalidInput for what is no term.
 */
export async function listTerm(
  { seen, ...pair }: TermWish,
  store: Pick<MatchStore, 'exclusively'>,
  act: Act,
): Promise<TermOutcome> {
  const { source, target } = pair;
  if (!isTerm(source.text)) throw new InvalidInput('a term has a letter or a digit');
  if (Math.max(source.text.length, target.text.length) > LONGEST_TERM)
    throw new InvalidInput(`a term has up to ${LONGEST_TERM} characters`);
  return store.exclusively(TERMS, async (inner) => {
    const latest = latestTerms(
      await inner.memory(memoryLanguage(source.language), memoryLanguage(target.language)),
    );
    const entry = termEntry(pair, latest, act);
    if (!entry) return { said: 'unchanged', known: latest.get(writtenTerm(source.text)) ?? null };
    const known = latest.get(termOf(entry).source);
    if (known && termOf(known).target !== '' && known.id !== seen) return { said: 'late', known };
    await inner.addMemory([entry], act);
    return { said: 'saved', known: entry };
  });
}
