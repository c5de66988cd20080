/** One term listed, called otherwise or taken out by a person. */
import { type Act, InvalidInput, type Language, type MemoryEntry } from '@crossquote/domain';
import type { MatchStore, MemoryStore } from '../ports/store.ts';
import { isTerm, latestTerms, type TermPair } from '../translate/glossary.ts';
import { memoryLanguage } from '../translate/memory-entry.ts';
import { calledSoFar, termEntry, writtenTerm } from '../translate/term-entry.ts';

/** Code units; what is longer is no term. */
export const LONGEST_TERM = 200;

/** Held as collections are; none is called so. */
const TERMS = '';

interface Seen {
  /** Id of the entry that this person saw in force for the term; empty: none. */
  readonly seen: string;
}

export type TermWish = TermPair & Seen;

export interface TermOutcome {
  /** Late: somebody else called it otherwise, which this person has not seen, so nothing is changed. */
  readonly said: 'saved' | 'unchanged' | 'late';
  /** What is in force for the term now. */
  readonly known: MemoryEntry;
}

type TakenOut =
  | { readonly said: 'saved' | 'unchanged'; readonly known: null }
  | { readonly said: 'late'; readonly known: MemoryEntry };

type Terms = Pick<MatchStore, 'exclusively'>;

/**
 * Of two people who list it at once the second is late.
 * @throws InvalidInput for what is no term.
 */
export async function listTerm({ seen, ...pair }: TermWish, store: Terms, act: Act): Promise<TermOutcome> {
  const { source, target } = pair;
  assertTerm(source.text);
  if (!isTerm(target.text))
    throw new InvalidInput('say what the term is to be called; what is called nothing any more is taken out');
  if (target.text.length > LONGEST_TERM) throw new InvalidInput(TOO_LONG);
  if (memoryLanguage(source.language) === memoryLanguage(target.language))
    throw new InvalidInput('a term is called something in another language');
  return store.exclusively(TERMS, async (inner) => {
    const known = await lastSaid(pair, inner);
    if (known && calledSoFar(known) === writtenTerm(target.text)) return { said: 'unchanged', known };
    if (known && isAnothers(known, seen)) return { said: 'late', known };
    const entry = termEntry(pair, known, act);
    await inner.addMemory([entry], act);
    return { said: 'saved', known: entry };
  });
}

/**
 * It is a term no more; what it was called stays in the history.
 * @throws InvalidInput for what can be no term.
 */
export async function takeTermOut(
  { source, target, seen }: Pick<TermPair, 'source'> & { readonly target: Language } & Seen,
  store: Terms,
  act: Act,
): Promise<TakenOut> {
  assertTerm(source.text);
  const pair = { source, target: { language: target, text: '' } };
  return store.exclusively(TERMS, async (inner) => {
    const known = await lastSaid(pair, inner);
    if (calledSoFar(known) === '') return { said: 'unchanged', known: null };
    if (known && isAnothers(known, seen)) return { said: 'late', known };
    await inner.addMemory([termEntry(pair, known, act)], act);
    return { said: 'saved', known: null };
  });
}

const TOO_LONG = `a term has up to ${LONGEST_TERM} characters`;

function assertTerm(text: string): void {
  if (!isTerm(text)) throw new InvalidInput('a term has a letter or a digit');
  if (text.length > LONGEST_TERM) throw new InvalidInput(TOO_LONG);
}

async function lastSaid(
  { source, target }: TermPair,
  inner: Pick<MemoryStore, 'memory'>,
): Promise<MemoryEntry | undefined> {
  const entries = await inner.memory(memoryLanguage(source.language), memoryLanguage(target.language));
  return latestTerms(entries).get(writtenTerm(source.text));
}

function isAnothers(known: MemoryEntry, seen: string): boolean {
  return calledSoFar(known) !== '' && known.id !== seen;
}
