/** "the minister of transport", "le capitaine du port": the words that tell one bearer of a role from another. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Further words tell no office apart. */
const MAX_WORDS = 6;

/** "die Lehrerin vom Dach": where somebody is, and not what of. */
const OF_PLACE = /^(?:from|at|in|with|on|inside|vom|bei|beim)$/;

/** Folded words behind the prepositions in a phrase and right behind it; none for "the minister". */
export function specifiersOf(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): ReadonlySet<string> {
  const { words } = lexicon;
  const found = new Set<string>();
  let inside = false;
  for (let at = phrase.first + 1; at < phrase.end + MAX_WORDS; at += 1) {
    const token = tokens[at];
    if (!isWord(token) || words.times.has(token.key)) break;
    const { key } = token;
    // "said the teacher from her kitchen": behind the phrase, few prepositions tell of what somebody is.
    if (
      words.nounPrepositions.has(key) &&
      !OF_PLACE.test(key) &&
      (at < phrase.end || inside || /^(?:of|for)$/.test(key))
    )
      inside = true;
    else if (isSmall(key, lexicon)) {
      if (!words.determiners.has(key)) break;
    } else if (inside) found.add(key);
    else if (at >= phrase.end) break;
  }
  return found;
}

function isSmall(key: string, { words, pronouns, possessives, phrases, roles }: Lexicon): boolean {
  return (
    words.determiners.has(key) ||
    words.prepositions.has(key) ||
    words.that.has(key) ||
    words.relatives.has(key) ||
    words.coordinators.has(key) ||
    words.adverbs.has(key) ||
    words.finite.has(key) ||
    words.auxiliaries.has(key) ||
    pronouns.has(key) ||
    possessives.has(key) ||
    (phrases.has(key) && !roles.has(key))
  );
}

/** Whether both tell of something, and of nothing in common; endings may differ. */
export function specifyOthers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && !specifySame(one, other);
}

/** Whether both tell of one thing; endings may differ. */
export function specifySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const stem = (word: string) => word.replace(/['’]s$/, '').slice(0, 5);
  const stems = new Set([...other].map(stem));
  return [...one].some((word) => stems.has(stem(word)));
}

/** The description before a name or behind its comma. */
export function besideName(tokens: readonly Token[], name: Span, lexicon: Lexicon): ReadonlySet<string> {
  const comma = tokens[name.first - 1]?.text === ',';
  let first = comma ? name.first - 1 : name.first;
  const end = first;
  while (first > 0 && end - first < 9 && isWord(tokens[first - 1])) {
    first -= 1;
    if (lexicon.roles.has(tokenAt(tokens, first).key)) break;
  }
  const before = lexicon.roles.has(tokenAt(tokens, first).key)
    ? specifiersWithin(tokens, { first, end }, lexicon)
    : [];
  const behind =
    tokens[name.end]?.text === ','
      ? specifiersOf(tokens, { first: name.end + 1, end: name.end + 3 }, lexicon)
      : [];
  return new Set([...before, ...behind]);
}

function specifiersWithin(tokens: readonly Token[], span: Span, lexicon: Lexicon): ReadonlySet<string> {
  return specifiersOf(tokens.slice(0, span.end), span, lexicon);
}
