/** Everybody and everything that can be the subject of a German clause, with how likely it speaks. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { agesCalled } from '../phrase/age-words.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';
import { germanPhraseAt } from './noun-phrase.ts';
import { isPartOfTime } from './part-of-time.ts';
import { type Case, caseOf, isPronoun } from './word-class.ts';

export interface Candidate extends Span {
  /** The preposition before it, which makes it no subject. */
  readonly preposition: string | null;
  readonly case: Case;
  /** 0 for a thing, more for who or what can speak. */
  readonly speaks: number;
}

/** As people do, and pronouns. */
export const PERSON = 5;
const BODY = 4;
export const STATEMENT = 3;
/** Nothing tells whether it can. */
export const UNKNOWN = 1;

/** The noun phrases and pronouns between two tokens, in order. */
export function candidatesIn(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let preposition: string | null = null;
  for (let at = from; at < end; ) {
    const token = tokenAt(tokens, at);
    const phrase = isWord(token) ? germanPhraseAt(tokens, at, end, lexicon) : null;
    if (isWord(token) && lexicon.words.prepositions.has(token.key) && !phrase) {
      preposition = token.key;
      at += 1;
    } else if (phrase) {
      const candidate = candidateOf(tokens, phrase, preposition, lexicon);
      if (!isTime(tokens, phrase, candidate.speaks, lexicon)) found.push(candidate);
      preposition = null;
      at = phrase.end;
    } else {
      if (isWord(token) && (isPronoun(token) || caseOf(token.key) === 'object'))
        found.push({
          first: at,
          end: at + 1,
          preposition,
          case: caseOf(token.key),
          speaks: /^(?:es|man|dies|diese)$/.test(token.key) ? 0 : PERSON,
        });
      if (!isWord(token) || !lexicon.words.adverbs.has(token.key)) preposition = null;
      at += 1;
    }
  }
  return found;
}

/** "Ende der Woche"; but "die Erklärung der Stadt vom Freitag" is one all the same. */
function isTime(tokens: readonly Token[], phrase: Span, speaks: number, { words }: Lexicon): boolean {
  const own = speaks > UNKNOWN ? headOf(tokens, phrase) : tokens.slice(phrase.first, phrase.end);
  return own.some(({ key }) => words.times.has(key)) || isPartOfTime(tokens, phrase.first, words.times);
}

function candidateOf(
  tokens: readonly Token[],
  phrase: Span,
  preposition: string | null,
  lexicon: Lexicon,
): Candidate {
  const first = tokenAt(tokens, phrase.first);
  const own = headOf(tokens, phrase);
  const article = first.capital && phrase.first > 0 ? 'either' : caseOf(first.key);
  const feminine = first.key === 'der' && isFeminine(own, lexicon);
  return {
    ...phrase,
    preposition,
    case: feminine ? 'object' : first.key === 'der' || first.key === 'ein' ? maybeSubject(article) : article,
    speaks: speaksOf(own, phrase.first > 0 || !lexicon.words.determiners.has(first.key), lexicon),
  };
}

/** "der" before a man is the nominative; "ein" of a neuter is the accusative as well. */
function maybeSubject(article: Case): Case {
  return article === 'object' ? 'object' : 'either';
}

/** The words before the first genitive, bracket or "von"; of "einige der ältesten Fischer" all. */
function headOf(tokens: readonly Token[], phrase: Span): readonly Token[] {
  const own = tokens.slice(phrase.first, phrase.end);
  const some = SOME.test(own[0]?.key ?? '') ? 1 : 0;
  const cut = own.findIndex(
    (token, at) =>
      at > some && (!isWord(token) || /^(?:des|der|eines|einer|von|vom|für|bei|beim)$/.test(token.key)),
  );
  return cut < 0 ? own : own.slice(0, cut);
}

/** Stand before a genitive that tells of whom they are some. */
const SOME =
  /^(?:eine[rs]?|einige|viele|manche|mehrere|beide|zwei|drei|vier|alle|keine[rs]?|jede[rs]?|andere)$/;

/** By its role, else by the ending of its last noun: "Putin" is no woman. */
function isFeminine(head: readonly Token[], lexicon: Lexicon): boolean {
  const genders = new Set(head.map(({ key }) => genderOfRole(key, lexicon)));
  if (genders.has('m')) return false;
  const noun = head.at(-1)?.key ?? '';
  return (
    genders.has('f') ||
    /(?:ung|heit|keit|schaft|ion|tät|tur|ei|presse|zeitung|behörde|regierung|agentur|gruppe|seite)$/.test(
      noun,
    )
  );
}

function speaksOf(head: readonly Token[], named: boolean, lexicon: Lexicon): number {
  if (
    head.some(
      (token) => agesCalled(token) || isPerson(token.key, lexicon) || lexicon.honorifics.has(token.key),
    )
  )
    return PERSON;
  const nouns = head.filter((token) => isWord(token) && token.capital);
  if (nouns.some((token) => isStatement(token.key, lexicon))) return STATEMENT;
  if (head.some((token) => isBodyWord(token, lexicon))) return BODY;
  const common = nouns.some((token) => isAbstract(token.key, lexicon));
  if (common) return 0;
  const article =
    lexicon.words.determiners.has(head[0]?.key ?? '') || lexicon.possessives.has(head[0]?.key ?? '');
  // A run of capitals without an article is a name; "Vertreibungen" is none.
  const isName = named && !article && nouns.length === head.length;
  const isPlural =
    nouns.length === 1 && /(?:ungen|heiten|keiten|schaften|tionen|täten)$/.test(nouns[0]?.key ?? '');
  return isName && !isPlural ? BODY : UNKNOWN;
}

function isAbstract(key: string, lexicon: Lexicon): boolean {
  return lexicon.nounEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
}

/** "Abschlussbericht", "Presseerklärung": compounds of what is said or written. */
function isStatement(key: string, { words: { statements } }: Lexicon): boolean {
  if (statements.has(key)) return true;
  const cut = Array.from({ length: Math.max(0, key.length - 6) }, (_, at) => key.slice(at + 2));
  return cut.some((ending) => ending.length > 3 && statements.has(ending));
}

/** "Sprecher", "Sprechern", "Demonstranten", "Sprecherinnen", "Ministers" */
function isPerson(key: string, lexicon: Lexicon): boolean {
  const stem = key.replace(/(?:nen|en|n|s)$/, '');
  return genderOfRole(key, lexicon) !== null || (stem.length > 4 && genderOfRole(stem, lexicon) !== null);
}
