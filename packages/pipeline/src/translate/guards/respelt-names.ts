/**
 * Names that a model spelt anew: "Norrslate", "Norslate". Which words are names is not known, but a word with a capital that stands in the output with one letter less, more,
 * turned round or put in the place of another, well inside it, is a name: other words change at their ends between languages, or as sounds are written (k and c).
 * Not where languages call a place or country otherwise. In one script.
 */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { fold } from '../../names/fold.ts';
import type { Guard, GuardedText } from './guarded-text.ts';
import { isCalledOtherwise } from './is-named-otherwise.ts';

/** Whose translations by people were looked at. */
const SOURCES: ReadonlySet<string> = new Set(['de', 'es', 'fr']);
/** Letters of a name, and of its beginning and its end that have to be the same. */
const LEAST_LETTERS = 5;
const LEAST_SAME = 1;

/** Does not say how they are spelt in the output: of a protected name nobody knows to hide that. */
export const respeltNames: Guard = (text) =>
  namesRespelt(text).map((name) => ({ check: 'name', detail: `${name} is spelt otherwise` }));

/** As the source spells them, each once. */
function namesRespelt({
  source,
  sourceLanguage,
  output,
  targetLanguage,
}: Omit<GuardedText, 'names'>): readonly string[] {
  const from = primaryLanguage(sourceLanguage);
  if (!SOURCES.has(from) || primaryLanguage(targetLanguage) !== PIVOT_LANGUAGE) return [];
  const [ours, theirs] = [namesIn(source), namesIn(output)];
  const known = new Set(ours.values());
  const written = wordsIn(output).map(keyOf);
  return [...ours].flatMap(([name, key]) => {
    if (isWord(name, from) || written.some((word) => holds(word, key))) return [];
    const isTheirs = (their: string) => !known.has(their) && !isOneWord(name, key, their, from);
    return [...theirs.values()].some((their) => isTheirs(their) && isRespelt(key, their)) ? [name] : [];
  });
}

/** Words that English has too and writes with a capital: of titles, months, bodies and what is numbered. */
const COGNATES: Readonly<Record<string, RegExp>> = {
  de: /^(?:nummern?|parlaments?|silbers?|sommers?|lagern?|wochen?)$/u,
  fr: /^(?:avril|parlement|colonels?|nombre)$/u,
  es: /^(?:abril|coronel(?:es)?)$/u,
};

function isWord(name: string, from: string): boolean {
  return isCalledOtherwise(fold(name), from) || (COGNATES[from]?.test(fold(name)) ?? false);
}

/** A French circumflex is a lost s (hôpital); Spanish writes no letter twice (profesor) but for l and r; and what ends in "el" and "er" ends in "le" and "re" elsewhere. */
function isOneWord(name: string, key: string, their: string, from: string): boolean {
  if (from === 'fr' && /[âêîôû]/iu.test(name.normalize('NFC')) && lettersOut(their, 's').includes(key))
    return true;
  if (from === 'es' && single(their) === single(key)) return true;
  if (from === 'fr' && anglicised(key) === their) return true;
  return turned(key) === turned(their);
}

/** The word with one of these letters left out, whichever. */
function lettersOut(word: string, letter: string): readonly string[] {
  return [...word.matchAll(new RegExp(letter, 'gu'))].map(
    ({ index }) => word.slice(0, index) + word.slice(index + 1),
  );
}

function single(word: string): string {
  return word.replaceAll(/([^lr])\1/gu, '$1');
}

/** Mexicains, priorités. */
function anglicised(word: string): string {
  return word.replace(/ain(?<many>s?)$/u, 'an$<many>').replace(/ites$/u, 'ities');
}

function turned(word: string): string {
  return word.replace(/(?<end>[lr])e(?<many>s?)$/u, 'e$<end>$<many>');
}

/** A Spanish word rather than a name: "Prevención", "Búfalo". */
const SPANISH_ACCENT = /(?:ci|si)ón$|[áúí]\p{L}*[aeo]s?$/iu;

function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Words with a capital and no more than one, by how they stand; their folded forms. */
function namesIn(text: string): ReadonlyMap<string, string> {
  const names = wordsIn(text).filter(
    (word) => /^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Script=Latin}/u.test(word),
  );
  return new Map(names.filter((word) => !SPANISH_ACCENT.test(word)).map((word) => [word, keyOf(word)]));
}

/** The French write "ou" where others write "u": Soyouz, Hambourg. */
function keyOf(word: string): string {
  return fold(word).replaceAll('ou', 'u');
}

/** As it is, in a compound, with an ending or without one. */
function holds(word: string, key: string): boolean {
  return word.includes(key) || (word.length >= LEAST_LETTERS - 1 && key.startsWith(word));
}

function isRespelt(name: string, written: string): boolean {
  if (Math.min(name.length, written.length) < LEAST_LETTERS - 1 || name.length < LEAST_LETTERS) return false;
  const before = sameBefore(name, written);
  const behind = Math.min(sameBehind(name, written), Math.min(name.length, written.length) - before);
  if (before < LEAST_SAME || behind < LEAST_SAME) return false;
  return isSlip(name.slice(before, name.length - behind), written.slice(before, written.length - behind));
}

function sameBefore(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function sameBehind(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

/** What languages write for one sound, or have for one another in words of one origin, as two letters in either order. */
const ONE_SOUND = new Set('ck cz vw iy ij jy sz ou ae ei eo fv gj ct cs dt'.split(' '));

/** One letter less or more, another one, or two turned round. */
function isSlip(ours: string, theirs: string): boolean {
  if (ours.length + theirs.length === 1) return !/[ceh]/u.test(ours + theirs);
  if (ours.length === 1 && theirs.length === 1) return !ONE_SOUND.has([ours, theirs].sort().join(''));
  return ours.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0];
}
