/** "According to the office, …", "… , so Dr. Weiß": a sentence with its source. */

import { isCode } from '../frame/coded-names.ts';
import { contentSpan } from '../frame/content-span.ts';
import { type Cue, isSource } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { bareSource } from '../german/bare-source.ts';
import { isAloud } from '../german/is-aloud.ts';
import { ownAccount } from '../german/whose-account.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { isVerb } from '../phrase/is-verb.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { phraseEndingAt } from '../phrase/relative-subject.ts';
import { somebodyAt } from '../phrase/somebody-at.ts';
import { sourcePhrase } from '../phrase/source-phrase.ts';
import { isVerbForm } from '../phrase/verb-form.ts';
import { type Apposition, appositionTo } from './apposition.ts';
import { bareNoun, isSourceWord } from './bare-noun.ts';
import { draftOf, MIN_WORDS, quotedWords, wordsIn } from './reported-draft.ts';

export function fromSources(frame: Frame, cues: readonly Cue[], lexicon: Lexicon): readonly Draft[] {
  const { tokens } = frame;
  const so = tokens.findIndex((token, at) => lexicon.words.so.has(token.key) && tokens[at - 1]?.text === ',');
  const cue = cues.find((known) => isSource(known) && !known.unsaid);
  if (!cue && so > 0) return soQuote(frame, so, lexicon);
  if (!cue) return [];
  const relative = relativeSource(frame, cue, lexicon);
  if (relative) return [relative];
  const source = sourceOf(tokens, cue, lexicon);
  if (!source) return [];
  const beside = cue.kinds.has('source') ? appositionTo(tokens, source, lexicon) : null;
  const apposition = beside && isAllThatIsSaid(tokens, cue, beside) ? null : beside;
  const subject = apposition?.isName ? apposition : source;
  // "| Die Feuerwehr | hat nach eigenen Angaben geholfen": who stands before a source of that kind is told of as well.
  const first = cue.kinds.has('source') ? cue.first : Math.min(cue.first, source.first);
  const end = sourceEnd(tokens, cue, Math.max(cue.end, apposition?.end ?? source.end), lexicon);
  const clause = lexicon.data.language === 'de' ? relativeAround(tokens, first, end) : null;
  const right = contentSpan(frame, behindThat(tokens, end), clause?.end ?? tokens.length);
  const left =
    right && leadsIn(tokens, first, lexicon) ? null : contentSpan(frame, clause?.first ?? 0, first);
  const told = left && tellsOfSource(tokens, cue, end, lexicon) ? null : right;
  const parts = [left, told].filter(
    (span): span is Span => span !== null && !isAdverbial(tokens, span, lexicon),
  );
  // Arabic and Turkish join to their words what others put before them.
  const least = /^(?:vso|sov)$/u.test(lexicon.data.order) ? MIN_WORDS - 1 : MIN_WORDS;
  if (parts.reduce((sum, span) => sum + wordsIn(tokens, span), 0) < least) return [];
  const draft = draftOf(frame, cue, subject, parts, 0.8, null);
  return draft ? [draft] : [];
}

/** Stand behind "according to" for somebody named right before. */
const WHOM =
  /^(?:whom|lequel|laquelle|lesquels|lesquelles|cual|cuales|quien|quienes|котор(?:ого|ой|ых|ому)|як(?:ого|ої|их))$/u;

/** "Le journal cite un docker | selon lequel | la grue tombait", «докера, по словам которого кран упал» */
function relativeSource(frame: Frame, cue: Cue, lexicon: Lexicon): Draft | null {
  const { tokens } = frame;
  const at = [cue.end, cue.end + 1].find((index) => WHOM.test(tokenAt(tokens, index).key));
  const end = tokens[cue.first - 1]?.text === ',' ? cue.first - 1 : cue.first;
  const subject = at === undefined ? null : phraseEndingAt(tokens, end, 0, lexicon);
  const span = subject && contentSpan(frame, (at ?? 0) + 1, tokens.length);
  return span && wordsIn(tokens, span) >= MIN_WORDS ? draftOf(frame, cue, subject, [span], 0.8, null) : null;
}

/** Begin a German relative clause. */
const GERMAN_RELATIVE = /^(?:der|die|das|den|dem|denen|deren|dessen|welche[rsmn]?)$/;

/** "Der Sturm, | der nach Polizeiangaben zwei Häuser traf, | ist vorbei": the source gives no more than its clause. */
function relativeAround(tokens: readonly Token[], first: number, end: number): Span | null {
  const opening = tokens.findLastIndex(({ text }, at) => at < first && text === ',');
  if (opening < 0 || opening + 2 !== first || !GERMAN_RELATIVE.test(tokenAt(tokens, opening + 1).key))
    return null;
  const closing = tokens.findIndex(({ text }, at) => at >= end && text === ',');
  return closing < 0 ? null : { first: opening + 1, end: closing };
}

/** «По словам Ивана Торпа, | солдаты пришли ночью»: a sentence says something, so that its only other words describe nobody. */
function isAllThatIsSaid(tokens: readonly Token[], { first }: Cue, { isName, end }: Apposition): boolean {
  return !isName && first <= 1 && !tokens.slice(end).some(({ kind }) => kind !== 'punct');
}

/** Arabic: "according to the town, | that the water fell". */
function behindThat(tokens: readonly Token[], from: number): number {
  const first = tokens.findIndex((token, at) => at >= from && isWord(token));
  return tokens[first]?.key === 'فان' ? first + 1 : from;
}

/** Who is named beside "according to". */
export function sourceOf(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  return cue.kinds.has('source')
    ? sourceAfter(tokens, cue, lexicon)
    : ownedBefore(tokens, cue.first, lexicon);
}

/** "| Ihren | Angaben zufolge": whose they are. */
function ownedBefore(tokens: readonly Token[], end: number, lexicon: Lexicon): Span | null {
  const phrase = phraseRightBefore(tokens, end, lexicon);
  const first = phrase && tokenAt(tokens, phrase.first).key;
  const isOwned = first !== null && lexicon.possessives.has(first) && !lexicon.words.firstPerson.has(first);
  const isView = isOwned && lexicon.sourceWith.nouns.has(tokenAt(tokens, end - 1).key);
  return phrase && isView ? { first: phrase.first, end: phrase.first + 1 } : phrase;
}

/** "While it rained, according to the office, …", "…, because, according to …": what stands before is no part of it. */
function leadsIn(tokens: readonly Token[], end: number, { data, words }: Lexicon): boolean {
  if (data.language !== 'en' || end < 2) return false;
  const last = tokenAt(tokens, tokens[end - 1]?.text === ',' ? end - 2 : end - 1);
  const first = tokenAt(tokens, 0);
  const opens = /^(?:while|although|though|whereas|after|when|if|because|since|as|despite|once)$/;
  return opens.test(first.key) || words.subordinators.has(last.key) || words.coordinators.has(last.key);
}

/** What joins a sentence to the one before; "by force" and "in tears" are told. */
const JOINING =
  /^(?:in (?:addition|fact|short|brief|general|particular|contrast|essence|conclusion|sum)|for (?:example|instance)|by contrast|of course|after all)$/;

/** "However", "In addition": nothing stated. */
function isAdverbial(tokens: readonly Token[], span: Span, { data, words }: Lexicon): boolean {
  const own = tokens.slice(span.first, span.end).filter(({ kind }) => kind !== 'punct');
  const isJoining = data.language === 'en' && JOINING.test(own.map(({ key }) => key).join(' '));
  // "15:10 Uhr: Laut Wetterdienst …"
  const isTime = own.every(({ key }) => words.times.has(key) || /^\d[\d.:]*$/.test(key));
  return isJoining || isTime || own.every(({ key }) => words.adverbs.has(key) || words.coordinators.has(key));
}

/** "Medienberichten zufolge": nouns with their articles and adjectives, back to the verb. */
function phraseRightBefore(tokens: readonly Token[], end: number, lexicon: Lexicon): Span | null {
  const last = beforeShortName(tokens, end, lexicon);
  let first = last;
  while (first > 0) {
    const token = tokenAt(tokens, first - 1);
    const belongs =
      token.capital ||
      lexicon.words.determiners.has(token.key) ||
      (first === last && SITE.test(token.text)) ||
      (first < last && isAdjective(tokens, first - 1, lexicon));
    if (!isWord(token) || !belongs) break;
    first -= 1;
  }
  // "| Auch | dem Wirt zufolge"
  while (first < last - 1 && lexicon.words.adverbs.has(tokenAt(tokens, first).key)) first += 1;
  if (first === end && lexicon.data.order === 'sov') return turkishSource(tokens, end);
  if (lexicon.data.order === 'sov') first = officeBefore(tokens, first, lexicon);
  return first < last ? { first, end: last } : null;
}

/** "| Belediye başkanı | Jan Torp’a göre": an office in small letters, back to the beginning of the sentence. */
function officeBefore(tokens: readonly Token[], name: number, { roles }: Lexicon): number {
  const own = tokens.slice(0, name);
  const isOffice = name <= MAX_STATEMENT && own.every(isWord) && roles.has(tokenAt(tokens, name - 1).key);
  return isOffice ? 0 : name;
}

/** "der Seite | orsund.example | zufolge" */
const SITE = /^[\p{L}\d-]{2,}\.\p{Ll}{2,}$/u;

/** "des Verbands der Fischer | (VdF) | zufolge" */
function beforeShortName(tokens: readonly Token[], end: number, { data }: Lexicon): number {
  const isShortName =
    data.language === 'de' &&
    tokens[end - 1]?.text === ')' &&
    tokens[end - 3]?.text === '(' &&
    tokenAt(tokens, end - 2).capital;
  return isShortName ? end - 3 : end;
}

/** Words of a Turkish source behind its name: "Polisten | yapılan yazılı açıklamaya göre". */
const MAX_STATEMENT = 4;

function turkishSource(tokens: readonly Token[], to: number): Span | null {
  let end = to;
  while (end > 0 && to - end < MAX_STATEMENT && isWord(tokens[end - 1]) && !tokenAt(tokens, end - 1).capital)
    end -= 1;
  let first = end;
  while (first > 0 && isWord(tokens[first - 1]) && tokenAt(tokens, first - 1).capital) first -= 1;
  if (first === end) return null;
  // "Görgü tanıklarına göre": a first word has its capital from the sentence.
  const isStated = tokens.slice(end, to).some(({ key }) => key === 'yapılan');
  return { first, end: isStated ? end : to };
}

/** "stürzte Edda Kranz zufolge", "starben ersten Berichten zufolge": behind a noun, what ends like an adjective in the dative is a verb, or all before it is none of the source's. */
function isAdjective(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { key } = tokenAt(tokens, at);
  const { finite, adverbs } = lexicon.words;
  if (!/(?:en|em|er|es|e|s)$/.test(key) || finite.has(key) || adverbs.has(key)) return false;
  if (lexicon.data.language !== 'de') return true;
  const before = tokenAt(tokens, at - 1);
  const behindNoun = before.capital && !isSmallWord(before.key, lexicon);
  return /(?:en|em|er)$/.test(key) && !(behindNoun && !key.endsWith('er'));
}

/** Words of a paper's name. */
const MAX_NAME = 3;

/** Opens what is told of a person between commas. */
const RELATIVE =
  /^(?:who|whom|whose|qui|dont|quien|quienes|котор(?:ый|ая|ое|ые|ого|ой|ую|ых)|як(?:ий|а|е|і|ого|ої|у|их)|które?y?|która|którego|którą)$/u;

/** "According to a report, | which | this paper has seen, …", "según el parte, | al que | …", "secondo Testa, | che | …". */
function isToldOfSource(tokens: readonly Token[], at: number, { data }: Lexicon): boolean {
  const [first, next] = [tokenAt(tokens, at).key, tokenAt(tokens, at + 1).key];
  const which = WHICH[data.language];
  return RELATIVE.test(first) || which?.test(first) === true || which?.test(`${first} ${next}`) === true;
}

/** Besides those, of what else is a source. */
const WHICH: Readonly<Record<string, RegExp>> = {
  en: /^(?:which|(?:of|to|in) which)$/,
  fr: /^(?:que|qu'|auquel|auxquels|duquel|lequel|laquelle|(?:à|sur|dans) (?:lequel|laquelle|qui))$/,
  es: /^(?:que|cuy[oa]|(?:al|del|el|la) (?:que|cual)|(?:en|a|de) (?:que|quien))$/,
  it: /^(?:che|cui|il quale|la quale|(?:di|a|da|in) cui)$/,
};

/** "…, according to Edda Kranz, | who lives there": what tells of a source behind its sentence is no more of it. */
function tellsOfSource(tokens: readonly Token[], cue: Cue, comma: number, { data }: Lexicon): boolean {
  const isBehind = cue.kinds.has('source') && tokens[cue.first - 1]?.text === ',';
  const { key } = tokenAt(tokens, comma + 1);
  return isBehind && (RELATIVE.test(key) || (data.language === 'en' && /^(?:which|where|whom)$/.test(key)));
}

/** The next comma, or the end. */
function commaFrom(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.text !== ',' && tokens[end]?.text !== '،') end += 1;
  return end;
}

/** Words between a German source and its verb: "in der Stadt Orsund (Nordinsel)". */
const MAX_PLACE = 8;

/** "Nach Angaben der Behörden | in Orsund (Stadt) | starben acht": the verb stands second, so that a place before it belongs to the source. */
function behindPlace(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  if (lexicon.data.language !== 'de' || !words.prepositions.has(tokenAt(tokens, from).key)) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + MAX_PLACE); at += 1) {
    const token = tokenAt(tokens, at);
    const isNoun = tokenAt(tokens, at - 1).capital || tokenAt(tokens, at - 1).text === ')';
    if (!isWord(token) && !/^[()]$/.test(token.text)) return from;
    if (isWord(token) && !token.capital && isNoun && !isSmallWord(token.key, lexicon)) return at;
    if (isNoun && (words.finite.has(token.key) || words.auxiliaries.has(token.key))) return at;
  }
  return from;
}

/** English sources run to the next comma; German ones to the verb, or end with their noun phrase, as Polish ones do. */
function sourceEnd(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): number {
  if (lexicon.data.order === 'v2')
    return cue.first <= 1 ? verbAfter(tokens, behindPlace(tokens, from, lexicon), lexicon) : from;
  if (lexicon.data.sourceWithoutComma || lexicon.data.order === 'sov') return from;
  if (lexicon.data.order === 'vso' && isCode(tokenAt(tokens, from - 1).text)) return from;
  if (isWholeQuotation(tokens, from, lexicon) || isClauseAt(tokens, cue, from, lexicon)) return from;
  const end = commaFrom(tokens, from);
  // "According to Edda Kranz, who lives there, …"
  const tells = isToldOfSource(tokens, end + 1, lexicon) && commaFrom(tokens, end + 1) < tokens.length;
  return tells ? commaFrom(tokens, end + 1) : end;
}

/** Languages that put a comma behind the source mostly, but not always. */
const COMMALESS = /^(?:en|fr|es|it)$/;
/** Words of a subject before its verb: "numbers of the dead are". */
const MAX_SUBJECT = 6;

/** "According to Jost Ebel the dam was old": no comma is needed where an article, a number or a noun and a verb say that a clause begins. */
function isClauseAt(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): boolean {
  const { words, pronouns } = lexicon;
  const first = tokens[from];
  if (!COMMALESS.test(lexicon.data.language) || cue.first > 1 || !isWord(first) || first.capital)
    return false;
  if (words.relatives.has(first.key) || words.prepositions.has(first.key) || words.times.has(first.key))
    return false;
  const opens = words.determiners.has(first.key) || /^\d/.test(first.key) || pronouns.has(first.key);
  const comma = commaFrom(tokens, from);
  if (comma === tokens.length) return opens || tokens.slice(from).filter(isWord).length >= MIN_WORDS;
  const verb = tokens.findIndex(
    ({ key }, at) => at > from && (words.finite.has(key) || words.auxiliaries.has(key)),
  );
  if (isToldOfText(tokens, from, comma, lexicon)) return false;
  if (opens) return verb > 0 ? verb < comma : hasVerb(tokens, { first: from, end: comma }, lexicon);
  return verb > 0 && verb - from <= MAX_SUBJECT && verb < comma;
}

/** "According to a report | the council published in May |, the dam was old": behind a text what somebody did with it, where a clause of its own follows the comma. */
function isToldOfText(tokens: readonly Token[], from: number, comma: number, lexicon: Lexicon): boolean {
  const { words, data } = lexicon;
  const next = tokens[comma + 1];
  const isText = words.statements.has(tokenAt(tokens, from - 1).key);
  const isClause = isWord(next) && !words.coordinators.has(next.key) && words.determiners.has(next.key);
  return (
    data.language === 'en' &&
    isText &&
    isClause &&
    hasVerb(tokens, { first: comma + 1, end: tokens.length }, lexicon)
  );
}

/** A verb that no list of small words has: "the dam broke". Only English says so by its forms. */
function hasVerb(tokens: readonly Token[], { first, end }: Span, { data, words }: Lexicon): boolean {
  const own = tokens.slice(first + 1, end);
  return data.language !== 'en' || own.some((token) => isVerbForm(token, words.finite));
}

/**
 * "According to the ministry | numbers rose": where no comma parts them, the source ends behind its last word for somebody, before the first word that goes on in
 * small letters. A bare plural begins the statement ("numbers"), a bare singular does not ("the ministry report"); nor does a word before an article
 * ("state media the leader spoke").
 */
function withoutStatement(tokens: readonly Token[], cue: Cue, source: Span, lexicon: Lexicon): Span {
  const isOpen = lexicon.data.language === 'en' && cue.first <= 1;
  if (!isOpen || commaFrom(tokens, cue.end) < tokens.length) return source;
  const { statements, determiners } = lexicon.words;
  const isHead = (token: Token) =>
    statements.has(token.key) ? !token.key.endsWith('s') : isSourceWord(token, lexicon);
  const head = tokens.findIndex(
    (token, at) => at >= source.first && at < source.end && isHead(token) && !isHead(tokenAt(tokens, at + 1)),
  );
  const [next, after] = [head + 1, head + 2].map((at) => tokenAt(tokens, at));
  const isWhole = tokenAt(tokens, head).capital || determiners.has(tokenAt(tokens, source.first).key);
  const goesOn = isWord(next) && !next.capital && !isSmallWord(next.key, lexicon);
  const isClause = goesOn && !determiners.has(after?.key ?? '') && !lexicon.pronouns.has(after?.key ?? '');
  return head >= 0 && isWhole && isClause && hasVerb(tokens, { first: head + 1, end: tokens.length }, lexicon)
    ? { first: source.first, end: head + 1 }
    : source;
}

/** "Per Anna Torp «il ponte non reggerà».": no comma parts a Romance source from quoted words that end the sentence. */
function isWholeQuotation(tokens: readonly Token[], at: number, { data }: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  return (
    /^(?:fr|es|it)$/.test(data.language) &&
    token.kind === 'quotation' &&
    quotedWords(token) >= MIN_WORDS &&
    !tokens.slice(at + 1).some(isWord)
  );
}

/** "Nach Angaben von X, einem Manager, wurde …": the verb behind the source and what is said about it. */
function verbAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  for (let at = from; at < Math.min(tokens.length, from + 30); at += 1) {
    const token = tokenAt(tokens, at);
    if (!isWord(token) || token.capital || (at > from && tokens[at - 1]?.text !== ',')) continue;
    const small =
      words.determiners.has(token.key) ||
      words.relatives.has(token.key) ||
      words.coordinators.has(token.key) ||
      words.prepositions.has(token.key);
    if (!small) return at;
  }
  return from;
}

/** "nach Angaben von n24", "nach Angaben der Polizei", "laut Medienberichten", "the UN office". */
function sourceAfter(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  let first = cue.end;
  const owner = ownerInside(tokens, cue, lexicon);
  if (owner) return owner;
  const own = ownAccount(tokens, cue, lexicon);
  if (own !== undefined) return own;
  if (/^(?:von|vom|of|de|du|des|d'|ل)$/.test(tokens[first]?.key ?? '')) first += 1;
  if (lexicon.data.order === 'vso' && isWhatSaid(tokens, first, lexicon)) first += 2;
  const phrase = sourcePhrase(tokens, first, lexicon) ?? ownerOf(tokens, first, lexicon);
  // "Nach Polizeiangaben | hätte es | geregnet": behind the verb stands what is told.
  const isBehindVerb =
    lexicon.data.language === 'de' &&
    phrase?.first !== first &&
    !lexicon.words.adverbs.has(tokenAt(tokens, first).key);
  if (phrase && !isBehindVerb)
    return withoutStatement(tokens, cue, upToCode(tokens, phrase, lexicon), lexicon);
  // laut „Hafenblatt“: a paper whose name stands in marks.
  const named = tokens[first];
  if (lexicon.data.order === 'v2' && named?.kind === 'quotation' && isPaper(tokens, cue, named))
    return { first, end: first + 1 };
  const bare = bareSource(tokens, cue, first, lexicon) ?? bareNoun(tokens, first, lexicon);
  if (bare) return bare;
  if (first > cue.end && isWord(tokens[first])) return { first, end: first + 1 };
  // The noun inside the cue is the source itself: "nach einem Bericht".
  return lexicon.sourceWith.prepositions.has(cue.key) && cue.end - cue.first > 1
    ? { first: cue.first + 1, end: cue.end }
    : null;
}

/** "وبحسب | الشاهد (ج) | هرب الناس": what stands for a name ends it, with or without a comma. */
function upToCode(tokens: readonly Token[], phrase: Span, { data }: Lexicon): Span {
  if (data.order !== 'vso') return phrase;
  const code = tokens.findIndex(({ text }, at) => at >= phrase.first && at < phrase.end && isCode(text));
  return code < 0 ? phrase : { first: phrase.first, end: code + 1 };
}

/** laut | „Hafenblatt“ |; but "sie schrie laut „Hilfe“" and "laut „Feuer!“" tell how somebody called. */
function isPaper(tokens: readonly Token[], cue: Cue, named: Token): boolean {
  return !isAloud(tokens, cue) && quotedWords(named) <= MAX_NAME && !/!\P{L}*$/u.test(named.text);
}

/** "По его словам", "nach ihren Angaben", "seiner Ansicht nach": whose words they are stands inside the cue. */
function ownerInside(
  tokens: readonly Token[],
  { first, end }: Cue,
  { data, possessives, words }: Lexicon,
): Span | null {
  const isOwner = (at: number) => at < end - 1 && possessives.has(tokenAt(tokens, at).key);
  if (data.noArticles) return isOwner(first + 1) ? { first: first + 1, end } : null;
  const at = [first, first + 1].find(isOwner);
  const isOwn = at !== undefined && words.firstPerson.has(tokenAt(tokens, at).key);
  return at === undefined || isOwn ? null : { first: at, end: at + 1 };
}

/** Arabic: "according to what | the town announced". */
function isWhatSaid(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokenAt(tokens, at).key === 'ما' && isVerb(tokenAt(tokens, at + 1).key, lexicon);
}

/** "figures from the police": whose they are. */
function ownerOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Span | null {
  const { words } = lexicon;
  const isOwned =
    words.statements.has(tokenAt(tokens, at).key) && words.nounPrepositions.has(tokenAt(tokens, at + 1).key);
  return isOwned ? sourcePhrase(tokens, at + 2, lexicon) : null;
}

function soQuote(frame: Frame, so: number, lexicon: Lexicon): readonly Draft[] {
  const subject = nounPhraseAfter(frame.tokens, so + 1, lexicon);
  const left = contentSpan(frame, 0, so - 1);
  const isTold =
    somebodyAt(frame.tokens, so + 1, lexicon) ?? accountAt(frame.tokens, so + 1, subject, lexicon);
  if (!subject || !left || !isTold) return [];
  const parts = wordsIn(frame.tokens, left) < MIN_WORDS ? withRest(frame, left, subject) : [left];
  if (parts.reduce((sum, span) => sum + wordsIn(frame.tokens, span), 0) < MIN_WORDS) return [];
  const draft = draftOf(frame, null, subject, parts, 0.82, null);
  return draft ? [{ ...draft, cueSpan: { first: so, end: so + 1 } }] : [];
}

/** "Die Brücke, so Edda Kranz, sei weg": the few words before are the beginning of what goes on behind the comma. */
function withRest(frame: Frame, left: Span, subject: Span): readonly Span[] {
  const goesOn = frame.tokens[subject.end]?.text === ',';
  const right = goesOn ? contentSpan(frame, subject.end + 1, frame.tokens.length) : null;
  return right ? [left, right] : [left];
}

/** What holds an account and is called so by no other list. */
const ACCOUNT =
  /(?:stimme|ergebnis|ergebnisse|information|auskunft|vorwurf|studie|gutachten|bericht|angaben)$/;

/** "Die Boote sind undicht, so | das Ergebnis einer Studie |.": what tells it; "so die Hoffnung" tells nothing that anybody said. */
function accountAt(
  tokens: readonly Token[],
  from: number,
  phrase: Span | null,
  { data, words }: Lexicon,
): Span | null {
  const noun = tokens.findIndex(({ capital }, at) => at >= from && capital);
  const { key } = tokenAt(tokens, noun);
  const isOne = words.statements.has(key) || ACCOUNT.test(key);
  return data.language === 'de' && phrase && noun > from && noun < phrase.end && isOne ? phrase : null;
}
