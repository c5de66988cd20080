/** Whether other languages may name otherwise what a word names. */
import { isCapitalWord } from '../../names/capital-words.ts';
import { exonymsOf } from '../../names/exonyms.ts';
import { regionsIn } from '../../names/regions-in.ts';

/** Countries, and places that languages have names of their own for. @param folded a folded word. @param language its own, primary. */
export function isCalledOtherwise(folded: string, language: string): boolean {
  return exonymsOf(folded).length > 0 || regionsIn(folded, language).length > 0;
}

/** Also the words that names of bodies are made of, which are translated. */
export function isNamedOtherwise(folded: string, language: string): boolean {
  return isCapitalWord(folded) || isCalledOtherwise(folded, language);
}
