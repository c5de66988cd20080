/**
 * Which pairs of the memory a text meets: terms that stand in it, and segments that are its words or near them. Its translation depends on no other, so it is what a
 * fingerprint takes in; a pair too many makes a report run again for nothing, one too few leaves it as it was for good.
 */
import { grouped, type Language, type MemoryEntry } from '@crossquote/domain';
import { termsAnywhere } from './find-terms.ts';
import { termOf } from './glossary.ts';
import { STAND_INS } from './keep-names.ts';
import { normaliseSegment } from './normalise-segment.ts';
import { openMemory } from './translation-memory.ts';

/** Ids of the pairs that one of these texts meets, in order. */
export type EntriesMet = (texts: readonly string[]) => readonly string[];

/**
 * A pair counts as long as it is there, in force or not: what takes a term out meets the same texts as the term.
 * @param entries of one pair of languages. @param language of the texts.
 */
export function entriesMet(entries: readonly MemoryEntry[], language: Language): EntriesMet {
  const termIds = idsBy(ofKind(entries, 'term'), (entry) => termOf(entry).source);
  const segmentIds = idsBy(ofKind(entries, 'segment'), ({ source }) => normaliseSegment(source.text));
  const everywhere = standInTerms(termIds.keys(), language).flatMap((source) => termIds.get(source) ?? []);
  const termsIn = termsAnywhere([...termIds.keys()], language);
  const memory = openMemory(entries);
  return (texts) => {
    const met = new Set(everywhere);
    const meet = (ids: readonly string[] | undefined) => ids?.forEach((id) => void met.add(id));
    for (const text of texts) {
      for (const source of termsIn(text)) meet(termIds.get(source));
      for (const { made } of memory.nearest(text, Number.POSITIVE_INFINITY))
        meet(segmentIds.get(normaliseSegment(made.source.text)));
    }
    return [...met].sort();
  };
}

function ofKind(entries: readonly MemoryEntry[], kind: MemoryEntry['kind']): readonly MemoryEntry[] {
  return entries.filter((entry) => entry.kind === kind);
}

function idsBy(
  entries: readonly MemoryEntry[],
  keyOf: (entry: MemoryEntry) => string,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...grouped(entries, keyOf)].map(([key, own]) => [key, own.map(({ id }) => id)]));
}

/** Names are asked for once more behind a stand-in: a term with such a word, or with one that an ending makes such, may be found there and in no text. */
function standInTerms(sources: Iterable<string>, language: Language): readonly string[] {
  const all = [...sources].map((source) => ({ source, words: source.split(/\s+/u) }));
  const words = all.flatMap((term) => term.words);
  const standing = termsAnywhere(words, language)(STAND_INS.map((name) => `${name}, ${name}s`).join(', '));
  const isOne = (word: string) => standing.has(word) || STAND_INS.some((name) => hasName(word, name));
  return all.filter((term) => term.words.some(isOne)).map(({ source }) => source);
}

function hasName(word: string, name: string): boolean {
  return word.toLowerCase().includes(name.toLowerCase());
}
