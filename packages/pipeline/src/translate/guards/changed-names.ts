/**
 * Finds names that the output lost or mangled. Which words are names is not guessed from capitals (German writes
 * all nouns so, and "Deutschland" must become "Germany"): only the report's own speakers count, who is addressed by name, and what stands behind a word for what it
 * names ("das Dorf Steinbrück"), and only in one script.
 */
import { primaryLanguage } from '@crossquote/domain';
import { distance } from 'fastest-levenshtein';
import { readName } from '../../names/compare-names.ts';
import { roleOf } from '../../names/roles-in.ts';
import { sameSound } from '../../names/same-sound.ts';
import { type Reading, type Sound, soundOf } from '../../names/sound-of.ts';
import { addressedNames } from './addressed-names.ts';
import type { Guard, GuardedText } from './guarded-text.ts';
import { namedThings } from './named-things.ts';
import { ORGANISATION_WORDS } from './organisation-words.ts';

/** Shorter names are near too many words. */
const LEAST_LETTERS = 4;
/** How German and French write the ends of Russian, Ukrainian and Belarusian names, which English writes otherwise: Gorbatschow, Jelzin. Their own names are no sounds: Schumacher is no Shoemaker. */
const OF_ANOTHER_SCRIPT = /^.*(?:[oe][wv]|[oe][wv]a|ine?|yn|s?k[iy]j?|[aiï][jï]a|ko|t?ch|n[iy]j)(?=s?$)/iu;
/** So many consonants tell a name also where languages hear some of them differently: Tichanowskaja, Tsikhanouskaya. */
const TELLING_CONSONANTS = 5;
const LONG_ORGANISATION_WORDS = [...ORGANISATION_WORDS].filter((word) => word.length >= 6);

export const changedNames: Guard = (text) => {
  const inOutput = wordsIn(text.output).map(keyOf);
  return namesToKeep(text)
    .filter((name) => !inOutput.some((word) => isName(word, keyOf(name))))
    .filter((name) => !isHeard(name, text.output))
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
  const told = [...addressedNames(source, sourceLanguage), ...namedThings(source, sourceLanguage)].filter(
    (name) => keyOf(name).length >= LEAST_LETTERS,
  );
  return [...new Set([...nameWords(names), ...told])].sort().filter((name) => inSource.has(keyOf(name)));
}

/** Which of these names a text neither has, with a capital, nor spells as another language hears those of another script (Michail Gorbatschow, Mikhail Gorbachev). */
export function unkeptNames(names: readonly string[], output: string): readonly string[] {
  const words = wordsIn(output).filter(isCapitalised);
  const keys = new Set(words.map(keyOf));
  const isFromAfar = names.some((name) => OF_ANOTHER_SCRIPT.test(name));
  const sounds = isFromAfar ? words.map(soundsOf) : [];
  return names.filter((name) => {
    const key = keyOf(name);
    if (keys.has(key) || keys.has(`${key}s`) || isHeard(name, output)) return false;
    const own = sounds.length > 0 ? soundsOf(name) : null;
    return own === null || !sounds.some((sound) => sameSound(sound, own));
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

function soundsOf(word: string): Sound {
  const latin = keyOf(word);
  return soundOf(latin, latin);
}

/** With a German genitive's end, too. */
function isHeard(name: string, output: string): boolean {
  const [bare] = OF_ANOTHER_SCRIPT.exec(name) ?? [];
  if (bare === undefined) return false;
  const sound = soundsOf(bare);
  return wordsIn(output)
    .filter(isCapitalised)
    .some((word) => soundAlike(soundsOf(word), sound));
}

/** Names of another script, which each language writes in its own way: Gorbatschow, Gorbachev. */
function soundAlike(a: Sound, b: Sound): boolean {
  if (sameSound(a, b)) return true;
  const heard = new Set(a.readings.map(roughConsonants));
  return b.readings
    .map(roughConsonants)
    .some((consonants) => consonants.length >= TELLING_CONSONANTS && heard.has(consonants));
}

/** What languages hear differently is one: t, ts, tsch and sch. */
function roughConsonants({ consonants }: Reading): string {
  return consonants.replace(/[tSC]/gu, 's');
}
