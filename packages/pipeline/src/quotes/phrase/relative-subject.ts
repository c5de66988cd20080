/** "Marc Sault, qui a annoncé que …, est arrivé": whom a relative clause between commas is told of, and where the main clause goes on behind it. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { endsWithComma, isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { isGermanMainVerb } from '../german/is-main-verb.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isVerb } from './is-verb.ts';
import { MAX_WORDS } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { canStart } from './phrase-start.ts';
import { stepBack } from './step-back.ts';
import { isVerbForm } from './verb-form.ts';

/** As the subject of its clause, by language. */
const WHO: Readonly<Record<string, RegExp>> = {
  en: /^who$/,
  de: /^(?:der|die|das|welche[rs]?)$/,
  fr: /^qui$/,
  es: /^(?:que|quien|quienes)$/,
  it: /^che$/,
  ru: /^котор(?:ый|ая|ое|ые)$/u,
  uk: /^як(?:ий|а|е|і)$/u,
  pl: /^któr(?:y|a|e|zy)$/u,
};

/** Words between the pronoun and its verb: "qui a ensuite | annoncé". */
const MAX_BETWEEN = 4;

/** "quien | la | calificó", "che | l’|ha definita" */
const CLITIC = /^(?:l[aeo]s?|l'|les?)$/u;

export function isClitic({ key }: Token): boolean {
  return CLITIC.test(key);
}

/** The comma before the pronoun whose verb this is; -1 where none is. */
export function commaBefore(tokens: readonly Token[], cue: Cue, { data, words, pronouns }: Lexicon): number {
  const who = WHO[data.language];
  if (!who) return -1;
  for (let at = cue.first - 1; at > 0 && at >= cue.first - MAX_BETWEEN; at -= 1) {
    const { key } = tokenAt(tokens, at);
    if (who.test(key) && tokenAt(tokens, at - 1).text === ',') return at - 1;
    const isBetween =
      words.auxiliaries.has(key) ||
      words.adverbs.has(key) ||
      words.negations.has(key) ||
      CLITIC.test(key) ||
      // "qui nous a dit"; in English it is the subject: "who he noted was gone".
      (data.language !== 'en' && pronouns.has(key));
    if (!isBetween) return -1;
  }
  return -1;
}

/** "citó a | un estibador | que dijo que": French and Spanish need no comma before such a clause. */
function pronounBefore(tokens: readonly Token[], { first }: Cue, { data, words }: Lexicon): number {
  const at = words.auxiliaries.has(tokenAt(tokens, first - 1).key) ? first - 2 : first - 1;
  const isWho =
    /^(?:fr|es)$/.test(data.language) && WHO[data.language]?.test(tokenAt(tokens, at).key) === true;
  return isWho && isWord(tokens[at - 1]) ? at : -1;
}

/** The noun phrase that ends at the comma before such a clause, or right before its pronoun. English and German find it by rules of their own. */
export function relativeSubject(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  lexicon: Lexicon,
): Span | null {
  const end = Math.max(commaBefore(tokens, cue, lexicon), pronounBefore(tokens, cue, lexicon));
  if (end <= 0 || end < from || /^(?:en|de)$/.test(lexicon.data.language)) return null;
  // "calificó a Ruiz, quien la denunció |, de «mentiroso»": what stands behind its comma is the teller's.
  const isAbout = cue.kinds.has('about') || cue.kinds.has('aboutQuoted');
  if (isAbout && tokenAt(tokens, cue.end).text === ',') return null;
  // Where what a verb before reports ends with the phrase, it is in there.
  return phraseEndingAt(tokens, end, end === from ? 0 : from, lexicon);
}

/** "criticò il piano di Ruth Salder, | che ha definito | «una vergogna»": what somebody calls so is no speaker, where nothing but the relative pronoun is what they call so. */
export function isObjectRelative(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  const comma = commaBefore(tokens, cue, lexicon);
  if (comma <= 0 || !/^(?:es|it)$/.test(lexicon.data.language) || !cue.kinds.has('aboutQuoted')) return false;
  const isHeld = tokens.slice(comma + 1, cue.first).some(isClitic);
  const words = tokens.slice(cue.end).findIndex((token) => !isWord(token));
  const own = tokens.slice(cue.end, cue.end + words);
  const isSmall = ({ key }: Token) => BESIDE_OBJECT.test(key) || lexicon.words.determiners.has(key);
  const quoted = tokens[cue.end + words];
  // "che ha definito «una vergogna» | il piano |": somebody calls that so.
  const isHeldBehind = lexicon.words.determiners.has(tokens[cue.end + words + 1]?.key ?? '');
  return !isHeld && !isHeldBehind && quoted?.kind === 'quotation' && own.every(isSmall);
}

/** Before what somebody is called: "de «vergüenza»", "come «un disastro»". */
const BESIDE_OBJECT = /^(?:de|di|come|como)$/u;

/** "Odo Holm, who lives there, | told us": the subject that a relative clause parts from its verb. */
export function subjectAcrossRelative(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  // What the relative clause tells may be a quote of its own; the subject stands before it.
  const from = tokens.findLastIndex(({ text }, at) => at < cue.first && /^[:;—–]$/.test(text)) + 1;
  const closing = stepBack(tokens, from, cue.first, lexicon) - 1;
  const who = tokens.findIndex((_, at) => at > from + 1 && opensRelative(tokens, at, lexicon));
  if (who < 0 || who >= closing || hasVerb(tokens, who - 1, lexicon)) return null;
  const end = closingComma(tokens, who, lexicon);
  if (end !== closing) return null;
  return lexicon.data.language === 'en'
    ? nounPhraseBefore(tokens, from, who - 1, lexicon)
    : phraseEndingAt(tokens, who - 1, from, lexicon);
}

function opensRelative(tokens: readonly Token[], at: number, { data }: Lexicon): boolean {
  return tokenAt(tokens, at - 1).text === ',' && (WHO[data.language]?.test(tokenAt(tokens, at).key) ?? false);
}

/** "a docker, selon lequel | …": the phrase that a source's pronoun stands for. */
export function phraseEndingAt(
  tokens: readonly Token[],
  end: number,
  from: number,
  lexicon: Lexicon,
): Span | null {
  const { words, pronouns, data } = lexicon;
  let first = end;
  while (first > Math.max(from, end - MAX_WORDS)) {
    const token = tokenAt(tokens, first - 1);
    const { key } = token;
    const isOther =
      !isWord(token) ||
      words.finite.has(key) ||
      words.auxiliaries.has(key) ||
      words.that.has(key) ||
      words.subordinators.has(key) ||
      (words.prepositions.has(key) && !words.nounPrepositions.has(key)) ||
      (pronouns.has(key) && !words.determiners.has(key)) ||
      isVerb(key, lexicon);
    if (isOther) break;
    first -= 1;
    const isOwner = words.nounPrepositions.has(tokenAt(tokens, first - 1).key);
    // "cite | un docker": no list has the verb, but an article begins the phrase.
    if (words.determiners.has(key) && !token.capital && data.noArticles !== true && !isOwner) break;
  }
  const verb = tokens.findLastIndex(
    (token, at) => at > first && at < end - 1 && isSlavicVerb(token, lexicon),
  );
  if (verb > 0) return { first: verb + 1, end };
  while (first < end && !canStart(tokenAt(tokens, first), lexicon)) first += 1;
  return first < end ? { first, end } : null;
}

/** «процитировала | докера», "цитує | докера" */
function isSlavicVerb({ key, capital }: Token, { data }: Lexicon): boolean {
  return (
    data.noArticles === true &&
    !capital &&
    (/(?:ует|ирует|ує|ють)$/u.test(key) || (VERBS[data.language]?.test(key) ?? false))
  );
}

/** Endings of verbs that no list has, by language; a word behind a comma, where a subject waits for its verb. */
const VERBS: Readonly<Record<string, RegExp>> = {
  fr: /(?:ait|aient|era|eront|èrent)$/,
  es: /(?:ó|aron|ieron|aba|aban|ía|ían|rá|rán)$/,
  ru: /(?:л|ла|ло|ли)(?:ся|сь)?$/u,
  uk: /(?:[аиіу]в|ла|ло|ли)(?:ся|сь)?$/u,
  pl: /(?:ł|ła|ło|li|ły)$/u,
};

/** "Mark Sault, who said the dam had burst|, arrived": the comma that closes the clause, or the end. Only where its subject has no verb yet. */
export function endOfRelative(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): number {
  const comma = commaBefore(tokens, cue, lexicon);
  if (comma <= 0 || hasVerb(tokens, comma, lexicon)) return tokens.length;
  const at = closingComma(tokens, cue.end, lexicon);
  if (at < 0) return tokens.length;
  return tokenAt(tokens, at).kind === 'quotation' ? at + 1 : at;
}

function hasVerb(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  return tokens.slice(0, end).some((token) => !token.capital && isFinite(token, lexicon));
}

/** The first comma behind `from` that a main verb follows; -1 where none does. */
function closingComma(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  return tokens.findIndex(
    (token, at) => at > from && endsWithComma(token) && isMainVerb(tokens, at + 1, lexicon),
  );
}

function isFinite(token: Token, { words, phrases, data }: Lexicon): boolean {
  const { key } = token;
  if (data.language === 'en' && isVerbForm(token, words.finite)) return true;
  return words.finite.has(key) || words.auxiliaries.has(key) || phrases.has(key);
}

function isMainVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { data, words } = lexicon;
  if (data.language === 'de') return isGermanMainVerb(tokens, at, lexicon);
  let first = at;
  while (
    words.adverbs.has(tokenAt(tokens, first).key) ||
    /^(?:se|s'|ne|n')$/.test(tokenAt(tokens, first).key)
  )
    first += 1;
  const token = tokenAt(tokens, first);
  if (!isWord(token) || token.capital) return false;
  return isFinite(token, lexicon) || (VERBS[data.language]?.test(token.key) ?? false);
}
