/** Whether the words after a quotation say who said it: a sentence never parts the two. */
import { isSpace, isUpperCase } from './characters.ts';
import type { SplitWords } from './languages/index.ts';
import type { Place } from './place.ts';
import type { Stop } from './stop.ts';
import { wordAt, wordsAfter } from './words-around.ts';

/** Words of a name that can stand between a quotation and its verb (`"Go!" Ann Marie Holm said`). */
const LONGEST_NAME = 3;
/** A signature under a quotation, in code units. */
const LONGEST_SIGNATURE = 60;
const DASH = /[―—–-]/;
/** What is no signature: more sentences, or more quoted words. */
const MORE = /[.!?…]\s|["“”„«»]/;
/** Words of a name between the verb and "that", in languages where the verb comes first. */
const LONGEST_SUBJECT = 4;

/**
 * A verb of saying, at once or after a name, that says nothing else (`said that …`). A full stop inside the marks ends the sentence
 * unless the verb comes at once.
 */
export function isCue(stop: Stop, { text, end, words }: Place): boolean {
  if (stop.nextWord !== stop.next) return isSignature(stop, text, end, words);
  const following = wordsAfter(text, stop.nextWord, end, LONGEST_NAME + 1 + LONGEST_SUBJECT);
  const verb = following.slice(0, LONGEST_NAME + 1).findIndex((word) => words.sayingVerbs.has(word));
  if (verb === -1) return false;
  const hasNoCapitals = words.starters.size === 0;
  const object = following.slice(verb + 1, verb + 1 + (hasNoCapitals ? LONGEST_SUBJECT : 1));
  if (object.some((word) => words.complementizers.has(word.replace(/['’].*$/, '')))) return false;
  const between = following.slice(0, verb);
  if (between.every((word) => words.beforeSaying.has(word))) return true;
  if (stop.kind === 'stop' || words.starters.has(between[0] ?? '')) return false;
  return between.every((word) => isUpperCase(word[0]));
}

/** `“We are alone.” — Mira Holm`, and nothing else on the line. */
function isSignature({ next }: Stop, text: string, end: number, words: SplitWords): boolean {
  if (!DASH.test(text[next] ?? '') || !isSpace(text[next + 1]) || !isUpperCase(text[next + 2])) return false;
  if (words.starters.has(wordAt(text, next + 2, end))) return false;
  const rest = text.slice(next + 2, Math.min(end, next + 2 + LONGEST_SIGNATURE));
  const line = /^[^\n]*/.exec(rest)?.[0] ?? '';
  const isWhole = line.length < rest.length || next + 2 + rest.length >= end;
  return isWhole && !MORE.test(line.trimEnd());
}
