/** Whether other languages may call what a word names by another name: countries, places with one, and what names of bodies are made of. */
import { isCapitalWord } from '../../names/capital-words.ts';
import { exonymsOf } from '../../names/exonyms.ts';
import { regionsIn } from '../../names/regions-in.ts';

/** @param folded a folded word. @param language its own, primary. */
export function isNamedOtherwise(folded: string, language: string): boolean {
  return isCapitalWord(folded) || exonymsOf(folded).length > 0 || regionsIn(folded, language).length > 0;
}
