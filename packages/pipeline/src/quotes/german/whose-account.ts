/** "nach Polizeiangaben", "nach Angaben der Feuerwehr", "nach eigenen Angaben": whose account a German sentence gives. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { sourcePhrase } from '../phrase/source-phrase.ts';
import { likelySubject } from './subject.ts';

/** Adjectives that say whose an account is, and accounts that do not. */
const WHOSE = /^(?:eigen|offiziell|amtlich|behördlich|polizeilich|staatlich|militärisch)e[nr]$/;
const OWN = /^eigene[nrm]$/;
const BARE =
  /^(?:angaben?|berichte?n?|aussagen?|auskunft|informationen?|mitteilung|meldung(?:en)?|darstellung)$/;

/** @returns undefined where the words behind the noun may say whose it is; else the source: the noun itself, or who the sentence is about. */
export function ownAccount(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null | undefined {
  const { data, sourceWith } = lexicon;
  const isAccount =
    sourceWith.prepositions.has(tokenAt(tokens, cue.first).key) &&
    sourceWith.nouns.has(tokenAt(tokens, cue.end - 1).key);
  const own = tokens.slice(cue.first, cue.end);
  const isOwn = own.some(({ key }) => OWN.test(key));
  const isBare = BARE.test(tokenAt(tokens, cue.end - 1).key) && !own.some(({ key }) => WHOSE.test(key));
  if (data.language !== 'de' || !isAccount) return undefined;
  if (isBare && tokens[cue.end]?.key === 'aus') return whence(tokens, cue.end + 1, lexicon);
  if (ownsAccount(tokens[cue.end], isBare, lexicon)) return undefined;
  // "nach | Holms | Angaben"
  const isNamed = own.length > 2 && own.slice(1, -1).every(({ capital }) => capital);
  if (isNamed) return { first: cue.first + 1, end: cue.end - 1 };
  if (!isOwn) return { first: cue.first + 1, end: cue.end };
  return likelySubject(tokens, 0, cue.first, lexicon) ?? undefined;
}

/** "Nach eigenen Angaben war | sie | dort", "| Edda Kranz | war laut eigenen Angaben dort": who the sentence is about, where the source says that the account is its own. */
export function whoseOwn(tokens: readonly Token[], source: Span, lexicon: Lexicon): Span | null {
  const { data } = lexicon;
  const { first, end } = source;
  const isOwn = tokens.slice(first, end).some(({ key }) => OWN.test(key));
  if (data.language !== 'de' || !isOwn) return null;
  const comma = tokens.findIndex(({ text }, at) => at >= end && text === ',');
  const clauseEnd = comma < 0 ? tokens.length : comma;
  return likelySubject(tokens, 0, first, lexicon) ?? likelySubject(tokens, end, clauseEnd, lexicon);
}

/** "Angaben aus | dem Rathaus": whence they come is who gave them, but no year. */
function whence(tokens: readonly Token[], from: number, lexicon: Lexicon): Span | null {
  const phrase = sourcePhrase(tokens, from, lexicon);
  const own = tokens.slice(from, phrase?.end ?? from);
  const isTime = own.some(({ key }) => lexicon.words.times.has(key) || /^(?:jahre?n?|\d+)$/.test(key));
  return isTime ? null : phrase;
}

/**
 * A genitive, a name, or "von": nothing else behind "Angaben" belongs to it. What follows a bare noun may say where it comes from, or how many gave it
 * ("Angaben aus dem Rathaus", "Angaben 20 weiterer Zeugen"); behind "Polizeiangaben" it is told.
 */
function ownsAccount(next: Token | undefined, isBare: boolean, { words, pronouns }: Lexicon): boolean {
  if (next?.kind === 'quotation') return true;
  if (!isWord(next)) return false;
  const { key } = next;
  const isMore = /^\d/.test(key) || words.prepositions.has(key) || /^(?:aus|gegenüber|zu[rm]?)$/.test(key);
  if (isBare && isMore) return true;
  const isSmall = [words.adverbs, words.prepositions, words.coordinators].some((list) => list.has(key));
  if (next.capital || GENITIVES.test(key)) return true;
  return key.length > 2 && key.endsWith('er') && !isSmall && !pronouns.has(key);
}

const GENITIVES =
  /^(?:des|von|vom|deren|dessen|eines|unsres|eures|(?:[mds]ein|unser|euer|ihr|kein|jed|manch|dies|jen|welch)es)$/;
