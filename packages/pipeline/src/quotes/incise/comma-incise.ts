/** The incise of French print, between commas: « Nous partons, dit-il, avant la nuit. » « On part, a dit Jean Torp. Tout brûle. » */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describedNameAfter } from '../phrase/described-name-after.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { isAcronym } from '../phrase/role-words.ts';
import { type FoundIncise, MAX_INCISE } from './found-incise.ts';
import { frenchVerb } from './french-verb.ts';
import { namesSomebody } from './names-somebody.ts';

/** Words of those who were told, with their preposition. */
const MAX_ADDRESSEE = 7;

const OPENING = /^(?:[,!?…]|\.{3})$/;
const CLOSING = /^(?:[,.!:;…—–]|\.{3})$/;

/** @param at where the incise's words begin, behind a comma or the mark of a question or a call. */
export function commaIncise(
  tokens: readonly Token[],
  at: number,
  text: string,
  lexicon: Lexicon,
): FoundIncise | null {
  const opening = tokenAt(tokens, at - 1);
  if (!OPENING.test(opening.text)) return null;
  const found = attributionAt(tokens, at, text, lexicon);
  if (!found) return null;
  const close = closeOf(tokens, found.end, found.subject, lexicon);
  if (close === null) return null;
  const first = opening.text === ',' ? at - 1 : at;
  return { first, end: close + 1, verb: found.verb, subject: found.subject };
}

/** A verb of saying and who said it, in that order. */
export function attributionAt(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon) {
  const verb = frenchVerb(tokens, at, text, lexicon);
  if (!verb) return null;
  if (verb.pronoun)
    return goesOnFreely(tokens, verb.end, lexicon)
      ? { verb: verb.verb, subject: verb.pronoun, end: verb.end }
      : null;
  const from = behindAddressee(tokens, verb.end, lexicon);
  const subject = nounPhraseAfter(tokens, from, lexicon) ?? describedNameAfter(tokens, from, lexicon);
  if (!subject || !namesSomebody(tokens, subject, lexicon) || isByname(tokens, at, subject)) return null;
  return { verb: verb.verb, subject, end: subject.end };
}

/** "a dit à l'AFP | Jean Torp", "raconte à Radio Orsund | la maire": where the speaker begins behind those who were told. */
function behindAddressee(tokens: readonly Token[], from: number, { words }: Lexicon): number {
  if (!/^(?:à|au|aux|sur|dans|devant)$/.test(tokenAt(tokens, from).key)) return from;
  for (let at = from + 2; at < from + MAX_ADDRESSEE && isWord(tokens[at]); at += 1) {
    const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
    const isPhrase = words.determiners.has(token.key) && !words.prepositions.has(before.key);
    if (isPhrase || (isAcronym(before) && token.capital)) return at;
  }
  return from;
}

/** "Jean, dit le Grand, est parti": what somebody is called. */
function isByname(tokens: readonly Token[], at: number, { first, end }: Span): boolean {
  return (
    tokenAt(tokens, at).key === 'dit' &&
    tokenAt(tokens, at - 2).capital &&
    end - first <= 2 &&
    /^(?:le|la|l')$/.test(tokenAt(tokens, first).key)
  );
}

/** Behind "dit-il" stands how, when or to whom, no object: « Alors, dit-il la vérité ? » */
function goesOnFreely(tokens: readonly Token[], at: number, { words }: Lexicon): boolean {
  const token = tokens[at];
  if (!isWord(token)) return true;
  if (words.that.has(token.key)) return false;
  const isTime = [1, 2].some((n) => words.times.has(tokenAt(tokens, at + n).key));
  return !words.determiners.has(token.key) || isTime;
}

/** The token that ends the incise: past what the speaker is, and how it was said. Null: it is none. */
function closeOf(tokens: readonly Token[], from: number, subject: Span, lexicon: Lexicon): number | null {
  let at = endOfClause(tokens, from, lexicon);
  for (let more = 0; at !== null && more < 2 && tokens[at]?.text === ','; more += 1) {
    const next = asideEnd(tokens, at + 1, subject, lexicon);
    if (next === null) break;
    at = next;
  }
  return at;
}

/** Null where a question, another's words or a clause begins. */
function endOfClause(tokens: readonly Token[], from: number, { words }: Lexicon): number | null {
  for (let at = from; at < from + MAX_INCISE; at += 1) {
    const token = tokens[at];
    if (!token || CLOSING.test(token.text)) return at;
    if (token.text === '?' || (words.that.has(token.key) && !words.relatives.has(token.key))) return null;
    if (/^(?:que|qu')$/.test(token.key)) return null;
  }
  return null;
}

/** "dit-elle, la voix brisée," "dit-elle, en pleurant," */
const MANNER = /^(?:voix|larmes|yeux|regard|visage|mains?|sourire|mine|gorge|ton|air|poing|tête)$/;

/** Where an aside behind the subject ends: how it was said, or who the speaker is. */
function asideEnd(tokens: readonly Token[], at: number, subject: Span, lexicon: Lexicon): number | null {
  const most = RELATIVE.test(tokenAt(tokens, at).key) ? MAX_RELATIVE : MAX_INCISE;
  let end = at;
  while (end < tokens.length && end - at <= most && !CLOSING.test(tokenAt(tokens, end).text)) end += 1;
  const aside = { first: at, end };
  if (end === at || end - at > most) return null;
  const isAside =
    ((isRelative(tokens, aside, lexicon) || isState(tokens, aside, lexicon)) &&
      !isOfNounBefore(tokens, aside.first, subject, lexicon)) ||
    isManner(tokens, at) ||
    isOccasion(tokens, aside, lexicon) ||
    isApposition(tokens, aside, subject, lexicon);
  return isAside ? end : null;
}

const RELATIVE = /^(?:qui|dont)$/;
const MAX_RELATIVE = 24;

/** ", qui dînait chez elle,": told of the speaker; "qui nous a vus" is what is said. */
function isRelative(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): boolean {
  const own = tokens.slice(first, end);
  return RELATIVE.test(tokenAt(tokens, first).key) && !own.some(({ key }) => words.firstPerson.has(key));
}

/** « Il y avait un homme, raconte Anna Brun, dont la maison brûlait »: what can be told of a noun before the attribution is said. */
function isOfNounBefore(tokens: readonly Token[], at: number, subject: Span, lexicon: Lexicon): boolean {
  if (tokenAt(tokens, at).key === 'qui') return false;
  const before = tokens.slice(0, subject.first);
  const sentence = before.slice(before.findLastIndex(({ text }) => /^[.!?…]/.test(text)) + 1);
  const { determiners } = lexicon.words;
  return sentence.some(
    ({ key }, index) =>
      (/^aux?$/.test(key) || determiners.has(key) || lexicon.possessives.has(key)) &&
      isWord(sentence[index + 1]),
  );
}

/** ", installé à Orsund depuis dix ans,": how or where the speaker is. */
function isState(tokens: readonly Token[], { first, end }: Span, { words }: Lexicon): boolean {
  const isParticiple = /^\p{Ll}{3,}(?:é|i|u|is|it)e?s?$/u.test(tokenAt(tokens, first).key);
  const next = tokenAt(tokens, first + 1).key;
  const own = tokens.slice(first, end);
  return isParticiple && words.prepositions.has(next) && !own.some(({ key }) => words.firstPerson.has(key));
}

function isManner(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return MANNER.test(second.key) || (first.key === 'en' && second.key.endsWith('ant'));
}

/** ", lors d'une conférence de presse", ", dans un communiqué": on what occasion it was said, up to the end of the sentence. */
function isOccasion(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  if (!/^[.…]/.test(tokenAt(tokens, end).text)) return false;
  if (tokenAt(tokens, first).key === 'lors') return true;
  const told = tokens
    .slice(first, end)
    .some(
      ({ key }) =>
        lexicon.words.statements.has(key) || /^(?:presse|micro|journalistes|conférence)$/.test(key),
    );
  return told && /^(?:dans|devant|au|à|sur|face)$/.test(tokenAt(tokens, first).key);
}

/** Of the words of an apposition, how many can stand before the one that says who it is: "l'une des anciennes voisines". */
const HEAD = 4;

/** "Jean Torp, pêcheur à Orsund," "Jean Torp, 37 ans," "le Premier ministre, Jean Torp,": no verb, and one person. */
function isApposition(tokens: readonly Token[], aside: Span, subject: Span, lexicon: Lexicon): boolean {
  const own = tokens.slice(aside.first, aside.end);
  const [first] = own;
  if (!isWord(first) || own.some(({ kind }) => kind === 'quotation')) return false;
  const { determiners, finite, auxiliaries } = lexicon.words;
  if (first.capital) return isNameOf(tokens, own, subject, lexicon);
  if (own.length === 2 && own[1]?.key === 'ans') return true;
  const isNamed = tokens.slice(subject.first, subject.end).some(({ capital }) => capital);
  const hasVerb = own.some(({ key }) => finite.has(key) || auxiliaries.has(key) || lexicon.pronouns.has(key));
  if (!isNamed || hasVerb || /^(?:les|des|ces)$/.test(first.key)) return false;
  const isHead =
    determiners.has(first.key) || namesSomebody(tokens, { ...aside, end: aside.first + 1 }, lexicon);
  const head = { first: aside.first, end: Math.min(aside.end, aside.first + HEAD) };
  return isHead && namesSomebody(tokens, head, lexicon);
}

/** Behind a role: "le Premier ministre, Jean Torp". */
function isNameOf(
  tokens: readonly Token[],
  own: readonly Token[],
  subject: Span,
  { words }: Lexicon,
): boolean {
  return (
    own.length <= HEAD &&
    own.every((token) => isWord(token) && token.capital) &&
    words.determiners.has(tokenAt(tokens, subject.first).key)
  );
}
