/** German's mood for reporting where nothing else can be meant by it. */
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Only as a wish, an unreal condition or a set phrase is it no report: "es sei denn", "Gott sei Dank", "man nehme". */
const UNREPORTED = /^(?:denn|dank|gedankt|gesagt|erwähnt|angemerkt|hingewiesen)$/;
/** Forms that are as often a wish or unreal. */
const UNSURE =
  /^(?:würden|wären|hätten|könnten|müssten|soll|sollen|sollten|dürften|gäbe|kämen|ließen|wäre|hätte|demnach|stünden)$/;

/** A question, an exclamation, a set phrase, or quoted words, which are told apart elsewhere. */
export function isUnreported(tokens: readonly Token[]): boolean {
  return (
    /^[?!]$/.test(tokens.at(-1)?.text ?? '') ||
    tokens.some(({ kind, key }) => kind === 'quotation' || UNREPORTED.test(key)) ||
    isEitherWay(tokens)
  );
}

/** "sei es aus Angst, sei es aus Scham" */
function isEitherWay(tokens: readonly Token[]): boolean {
  const ways = tokens.filter(({ key }, at) => key === 'sei' && tokenAt(tokens, at + 1).key === 'es');
  return ways.length > 1;
}

/** "Man habe nichts gewusst" is no recipe, as "man nehme" is. */
const AUXILIARY = /^(?:habe|sei|werde|könne|müsse|solle|dürfe|wolle)$/;

/** Konjunktiv I, of another than "I" and, in a recipe, "one", in no condition. */
export function isSureForm(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { key, capital } = tokenAt(tokens, at);
  const isForm = lexicon.words.reportedMood.has(key) && !capital && !UNSURE.test(key);
  const isOnes = !AUXILIARY.test(key);
  const beside = [at - 1, at + 1].some((index) => {
    const word = tokenAt(tokens, index).key;
    return word === 'ich' || (isOnes && word === 'man');
  });
  const isUnreal = /^(?:wenn|falls|ob|als|damit)$/.test(tokenAt(tokens, at - 1).key);
  return isForm && !beside && !isUnreal;
}
