/** German's Konjunktiv I by its ending: "der Fund zeige nichts", "dass er gehe". */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isFunctionWord } from './word-class.ts';

/** Small words in -e that are no verbs and that no list of function words has. */
const NO_VERB =
  /^(?:heute|infolge|solange|insoferne|d(?:as|er|ie)selbe|gerade|gerne|lange|solche|manche|wenige|jede|bitte|ehe|nahe|beinahe|ohne|sowie|beide|sämtliche|etliche|eigene|halbe|ganze|pro|ende|mitte|samt|gute|neue|erste|letzte|zweite|dritte|nächste|\p{L}+weise|\p{L}+lose|\p{L}+te)$/u;
/** Present stems in -t, whose reported form looks like a past. */
const STEM_IN_T =
  /^(?:bedeute|biete|verbiete|halte|enthalte|behalte|erhalte|verhalte|arbeite|erwarte|fürchte|befürchte|trete|vertrete|laute|leite|leiste|berichte|warte|richte|verzichte|achte|beobachte|betrachte|gestatte|koste|teste|diene|bereite|verbreite|streite|bestreite|rate|gerate|antworte|belaste|beachte|vermute|beinhalte|gestalte|schalte|spalte|verwalte|veranstalte|errichte|unterrichte|vernichte|verpflichte|gelte)$/;

/** Whether the word at an index is a verb in the form that reports; an adjective would stand before its noun. */
export function isReportedForm(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  const { key } = token;
  if (!isWord(token)) return false;
  // "im Laufe des Tages", "Sei klug"; but "Demnach war der Damm alt"
  if (token.capital && key !== 'demnach') return false;
  if (isOwnPresent(tokens, at)) return false;
  if (lexicon.words.reportedMood.has(key)) return true;
  if (key.length < 4 || !key.endsWith('e') || isFunctionWord(key, lexicon)) return false;
  if (NO_VERB.test(key) && !STEM_IN_T.test(key)) return false;
  const before = tokenAt(tokens, at - 1);
  if (lexicon.words.determiners.has(before.key) || lexicon.possessives.has(before.key)) return false;
  return standsAsVerb(tokens[at + 1], lexicon);
}

/** "ich habe", "Also habe ich": the present of whoever tells, which looks like the form that reports; but "ich sei", "ich könne". */
function isOwnPresent(tokens: readonly Token[], at: number): boolean {
  const isOwn = [at - 1, at + 1].some((index) => tokenAt(tokens, index).key === 'ich');
  return (
    isOwn &&
    !/^(?:sei|dürfe|könne|möge|müsse|solle|wisse|wolle|hätte|wäre|würde|könnte)$/.test(
      tokenAt(tokens, at).key,
    )
  );
}

/** Before a mark, an article, a preposition or another small word there is no adjective. */
function standsAsVerb(next: Token | undefined, lexicon: Lexicon): boolean {
  if (!isWord(next)) return next?.text !== '-';
  const { words } = lexicon;
  return (
    !next.capital &&
    (words.determiners.has(next.key) ||
      words.prepositions.has(next.key) ||
      words.negations.has(next.key) ||
      words.adverbs.has(next.key) ||
      words.infinitive.has(next.key) ||
      lexicon.pronouns.has(next.key) ||
      lexicon.possessives.has(next.key))
  );
}
