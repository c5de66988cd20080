/** «Анне Беловой | сказали, что …»: one in the dative before a verb of several, which has nobody for its subject. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/spans.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Endings that no plural has for its nominative. */
const DATIVES: Readonly<Record<string, RegExp>> = {
  ru: /(?:^(?!все$|те$|эти$|обе$|двое$|трое$).*(?:[^ыи]е|ому|ему)|[^ао]у|ю)$/u,
  uk: /(?:ому|ові|еві|єві|[^ао]у|ю)$/u,
};

export function isToldToOne(
  tokens: readonly Token[],
  cue: Cue,
  found: Span,
  { data, words }: Lexicon,
): boolean {
  const dative = DATIVES[data.language];
  const isOfSeveral = /ли(?:с[ья])?$/u.test(tokenAt(tokens, cue.first).key);
  const isJoined = tokens.slice(found.first, found.end).some(({ key }) => words.coordinators.has(key));
  return dative !== undefined && isOfSeveral && !isJoined && dative.test(tokenAt(tokens, found.first).key);
}
