/**
 * Finds names that the output lost or mangled. Which words are names is not guessed from capitals (German writes
 * all nouns so, and "Deutschland" must become "Germany"): only the report's own speakers count, who is addressed by name, and what stands behind a word for what it
 * names ("das Dorf Steinbrück"), and only in one script.
 */
import { primaryLanguage } from '@crossquote/domain';
import { distance } from 'fastest-levenshtein';
import { readName } from '../../names/compare-names.ts';
import { roleOf } from '../../names/roles-in.ts';
import { addressedNames } from './addressed-names.ts';
import type { Guard, GuardedText } from './guarded-text.ts';
import { type HeardNames, heardNames } from './heard-names.ts';
import { namedThings } from './named-things.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';
import { wordsOnlyBeginning } from './words-only-beginning.ts';

/** Shorter names are near too many words. */
const LEAST_LETTERS = 4;
/** How German and French write the ends of Russian, Ukrainian and Belarusian names, which English writes otherwise: Gorbatschow, Jelzin. Their own names are no sounds: Schumacher is no Shoemaker. */
const OF_ANOTHER_SCRIPT = /^.*(?:[oe][wv]|[oe][wv]a|ine?|yn|s?k[iy]j?|[aiï][jï]a|ko|t?ch|n[iy]j)(?=s?$)/iu;
const LONG_ORGANISATION_WORDS = [...ORGANISATION_WORDS].filter((word) => word.length >= 6);

export const changedNames: Guard = (text) => {
  const words = wordsIn(text.output);
  const inOutput = words.map(keyOf);
  const lost = namesToKeep(text).filter((name) => !inOutput.some((word) => isName(word, keyOf(name))));
  const heard = heardIn(words, lost);
  return lost
    .filter((name) => !isHeard(name, heard))
    .map((name) => ({ check: 'name', detail: `${name} is missing` }));
};

/** What a translation should spell as its source does: single words, each once. */
export function namesToKeep({
  source,
  sourceLanguage,
  names,
}: Omit<GuardedText, 'output' | 'targetLanguage'>): readonly string[] {
  // With its capital: "ich weiß" does not name a Dr. Weiß.
  const written = wordsIn(source).filter(isCapitalised).map(keyOf);
  const genitives = primaryLanguage(sourceLanguage) === 'de' ? written : [];
  const inSource = new Set([...written, ...genitives.map((word) => word.replace(/s$/u, ''))]);
  const beginning = new Set(wordsOnlyBeginning(source, sourceLanguage).map(keyOf));
  const told = [...addressedNames(source, sourceLanguage), ...namedThings(source, sourceLanguage)].filter(
    (name) => keyOf(name).length >= LEAST_LETTERS,
  );
  const borne = nameWords(names).filter((name) => !beginning.has(keyOf(name)));
  return [...new Set([...borne, ...told])].sort().filter((name) => inSource.has(keyOf(name)));
}

/** Which of these names a text neither has, with a capital, nor spells as another language hears those of another script (Michail Gorbatschow, Mikhail Gorbachev). */
export function unkeptNames(names: readonly string[], output: string): readonly string[] {
  const words = wordsIn(output).filter(isCapitalised);
  const keys = new Set(words.map(keyOf));
  const heard = heardIn(words, names);
  return names.filter((name) => {
    const key = keyOf(name);
    if (keys.has(key) || keys.has(`${key}s`) || isHeard(name, heard)) return false;
    return !heard?.has(key);
  });
}

/** Whoever reigns is called otherwise in each language. */
const REIGNS =
  /^(?:Papst|Päpstin|König(?:in)?|Kaiser(?:in)?|Zar(?:in)?|(?:Kron)?[Pp]rinz(?:essin)?|Sankt|Pape|Roi|Reine|Prince(?:sse)?|Saint|Pope|Queen|King|Emperor|Tsar) /u;

/** The words of names such as "Mira Holm": two to four capitalised Latin words, none of which an organisation would bear; what somebody is called before them is none. */
function nameWords(names: readonly string[]): readonly string[] {
  const people = names
    .filter((name) => readName(name).kind === 'person' && !REIGNS.test(name))
    .map((name) => name.trim().split(/\s+/u))
    .filter((words) => words.length >= 2 && words.length <= 4)
    .filter((words) =>
      words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && /^\p{Script=Latin}/u.test(word)),
    )
    .filter((words) => !words.some((word) => isOfOrganisation(keyOf(word))))
    .filter((words) => words.some((word) => roleOf(word) === null))
    .flatMap((words) => words.slice(words.findIndex((word) => roleOf(word) === null)));
  return people.filter((word) => keyOf(word).length >= LEAST_LETTERS);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}

function isCapitalised(word: string): boolean {
  return /^['’-]*\p{Lu}/u.test(word);
}

/** Also at the end of a compound: "Flutbehörde" is a flood authority. */
function isOfOrganisation(word: string): boolean {
  if (ORGANISATION_WORDS.has(word)) return true;
  return LONG_ORGANISATION_WORDS.some((end) => word.endsWith(end));
}

/** Without case, accents and a genitive's end. */
function keyOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}]/gu, '');
}

/** A genitive or another spelling of the same name passes (Kowalski, Kowalsky). */
function isName(word: string, name: string): boolean {
  if (word === name || word === `${name}s`) return true;
  return Math.abs(word.length - name.length) <= 2 && distance(word, name) <= (name.length >= 6 ? 2 : 1);
}

/** null where no name is of another script. */
function heardIn(words: readonly string[], names: readonly string[]): HeardNames | null {
  if (!names.some((name) => OF_ANOTHER_SCRIPT.test(name))) return null;
  return heardNames(words.filter(isCapitalised).map(keyOf));
}

/** With a German genitive's end, too. */
function isHeard(name: string, heard: HeardNames | null): boolean {
  const [bare] = OF_ANOTHER_SCRIPT.exec(name) ?? [];
  return bare !== undefined && heard !== null && heard.hasRoughly(keyOf(bare));
}
