/** «…», — дрожащим голосом сказала Анна Дорн: where word order is free, how something was said may stand between the words and their verb. */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** An adjective and its noun, by endings that no subject has together. */
const INSTRUMENTAL = [
  /^\p{L}+[ыи]м \p{L}+[оеёє]м$/u,
  /^\p{L}+(?:[оеє]ю \p{L}+[оеє]ю|ой \p{L}+ью)$/u,
  /^\p{L}+[ыи]ми \p{L}+[ая]ми$/u,
  /^\p{L}+(?:[yi]m \p{L}+em|ą \p{L}+ą|[yi]mi \p{L}+ami)$/u,
];
/** "тихо", "cicho": adverbs have the ending of a neuter noun, which can be the subject of no verb that speaks of a man, a woman or several. */
const ADVERB = /^\p{L}{3,}[оeеo]$/u;
const NOT_NEUTER = /\p{L}(?:л|ла|ли|лся|лась|лись|в|ł|ła|li|ły)$/u;

/** Words of a manner, "со слезами" and "в слезах" among them. */
const MAX_MANNER = 3;

/** @param before the folded words between what was said and the verb. @param verb folded. */
export function isManner(before: readonly string[], verb: string, { data, words }: Lexicon): boolean {
  const [first] = before;
  if (!data.noArticles || first === undefined || before.length > MAX_MANNER) return false;
  if (words.prepositions.has(first) || INSTRUMENTAL.some((ending) => ending.test(before.join(' '))))
    return true;
  return (
    NOT_NEUTER.test(verb) &&
    before.every((word) => words.adverbs.has(word) || words.coordinators.has(word) || ADVERB.test(word))
  );
}
