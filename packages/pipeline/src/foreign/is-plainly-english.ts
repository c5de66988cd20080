/** Whether a text too short to be heard as English ("I was there.") is so by its words: most are English, none is the report's language's. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { ENGLISH_WORDS } from './english-words.ts';

/** "They", "is", "without": what makes a sentence of words, beside as many that are not known. */
const JOINING: ReadonlySet<string> = new Set(STOP_WORDS['en'] ?? []);
const ENGLISH: ReadonlySet<string> = new Set([...JOINING, ...ENGLISH_WORDS]);

/** English words that the language has too, or likes to name things with; asked of no language that was not measured. */
const SHARED: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    wordsOf(`a all also am an and arm baby back bad bring bus city dear die drink fast fell food for half hand he hell her home hospital i in it job kids land
      last live make man name new not of oh old on open per person place real school second see seen show so stand still stop story street such the time to up us
      war was week who will world`),
  ),
  fr: new Set(
    wordsOf(`a an and as baby bad bit bus but city comment country danger dream face fin first for i in job land lie live long me mine minute minutes new of oh on or ours
      parents place police prison real second silence six son stand stop street sure table the ton to trouble two up us week`),
  ),
};
/** A French article or pronoun that lost its vowel: "l'eau", "j'ai". */
const ELIDED = /^(?:[cdjlmnst]|qu)['’]\p{L}/iu;
/** German shortens as well: "auf'm Dach", "unter'm Tisch". */
const SHORTENED = /(?:n['’]t|['’](?:re|ve|ll)|^i['’]m)$/iu;

const ENDINGS = ['ed', 'ing', 'ly', 's'];
/** German and French words that look like forms of English ones. */
const OWN_FORMS: ReadonlySet<string> = new Set(
  wordsOf('alles blindes dies falls pied marketing parking shopping meeting smoking holding trading'),
);

/** Never for one word alone. */
export function isPlainlyEnglish(text: string, own: Language): boolean {
  const language = primaryLanguage(own);
  const shared = SHARED[language];
  const words = text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  if (!shared || words.length < 2 || text.includes('_') || words.some((word) => isOwn(word, language)))
    return false;
  if (words.some((word) => SHORTENED.test(word))) return true;
  const telling = words.filter((word) => !shared.has(fold(word)) || word === 'I');
  const english = telling.filter((word) => isEnglish(word, word === words[0], language));
  // "It was dark": German writes the first two as well, but no sentence of English words alone. Not "Gold war in": a first word may be a noun.
  const isAll = words.length > 2 && words.every((word) => isEnglish(word, word === words[0], language));
  if (isAll && english.some((word) => word !== words[0])) return true;
  const most = english.length - telling.length / 2;
  return english.length > 1 && (most > 0 || (most === 0 && english.some((word) => JOINING.has(fold(word)))));
}

function isOwn(word: string, language: string): boolean {
  const folded = fold(word);
  if (/[^A-Za-z'’-]/u.test(word) || (language === 'fr' && ELIDED.test(word) && !SHORTENED.test(word)))
    return true;
  return !ENGLISH.has(folded) && (STOP_WORDS[language]?.has(folded) ?? false);
}

/** A capital inside may be a name's: "The New York Times". */
function isEnglish(word: string, isFirst: boolean, language: string): boolean {
  if (word === 'I') return true;
  const folded = fold(word);
  return (isFirst || !/^\p{Lu}/u.test(word)) && (ENGLISH.has(folded) || isForm(folded, language));
}

/** "warned", "lies", "running", "sadly". French has plurals like English ones ("affaires", "notes"). */
function isForm(word: string, language: string): boolean {
  if (OWN_FORMS.has(word)) return false;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length > one.length + 1);
  if (ending === undefined || (language === 'fr' && ending === 's')) return false;
  const stem = word.slice(0, -ending.length);
  const stems = [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')];
  if (ending === 's') stems.push(stem.replace(/(?:e|ie)$/u, (end) => (end === 'ie' ? 'y' : '')));
  return stems.some((one) => one.length > 2 && ENGLISH.has(one));
}

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
