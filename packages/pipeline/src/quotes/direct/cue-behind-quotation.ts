/** “…,” said X. “…,” X said. „…“, so X: the cue stands behind the quoted words. */
import { type Cue, isReporting } from '../frame/cues.ts';
import type { Subject } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { isInTurkishCase } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tailOf, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { againAt } from '../phrase/behind-adverbial.ts';
import { passedOnFrom } from '../phrase/english-subject.ts';
import { isManner } from '../phrase/manner.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { sourcePhrase } from '../phrase/source-phrase.ts';
import { invertedSubject, subjectOf } from '../phrase/subject-of.ts';
import { isInPassive, tellerOf } from '../phrase/told-in-passive.ts';
import { anyVerbBehind } from './any-verb-behind.ts';
import type { Attribution } from './attribution.ts';
import { japaneseAttribution } from './japanese.ts';
import { otherVerbBehind } from './other-verb-behind.ts';

const MAX_TAIL = 28;

/** “…,” said X. “…,” X said. „…“, so X. “…”, according to X. */
export function cueBehind(
  frame: Frame,
  at: number,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Attribution | null {
  if (lexicon.data.language === 'ja') return japaneseAttribution(frame, at, cues);
  if (lexicon.data.order === 'sov') return verbLast(frame, at, cues, lexicon);
  if (!isIndependent(frame, at, lexicon)) return null;
  const any = anyVerbBehind(frame.tokens, at, lexicon);
  const listed = any && cues.some(({ first }) => first > at && first < tokenEnd(any));
  return any && !listed ? any : clauseBehind(frame, at, cues, lexicon);
}

/** Words between quoted words and a cue of their own: "the old pilot said". */
const MAX_OWN = 6;

/** “…,” said X, “…,” said Y: the second words have a cue and a speaker of their own. A source (", according to the agency") speaks for both. */
export function ownCueBehind(
  frame: Frame,
  at: number,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Attribution | null {
  if (lexicon.data.order === 'sov') return null;
  const own = clauseBehind(frame, at, cues, lexicon);
  if (!own?.subject || typeof own.subject === 'string' || !own.cueSpan || own.cue?.kinds.has('source'))
    return null;
  const { words } = lexicon;
  const between = frame.tokens.slice(at + 1, own.cueSpan.first).filter(isWord);
  const begins = ({ key }: Token) =>
    words.coordinators.has(key) || words.subordinators.has(key) || words.relatives.has(key);
  return between.length <= MAX_OWN && !between.some(begins) ? own : null;
}

function clauseBehind(frame: Frame, at: number, cues: readonly Cue[], lexicon: Lexicon): Attribution | null {
  const { tokens } = frame;
  const so = soBehind(frame, at, lexicon);
  if (so) return so;
  const cue = cues.find((next) => next.first > at && !next.unsaid);
  const other = lexicon.data.language === 'en' ? otherVerbBehind(tokens, at, lexicon) : null;
  if (other && !(cue && isReporting(cue) && cue.first <= tokenEnd(other))) return other;
  if (!cue || cue.first - at > MAX_TAIL) return null;
  if (
    tokens.slice(at + 1, cue.first).some((token) => token.kind === 'quotation' || /^[;:]$/.test(token.text))
  )
    return null;
  if (goesOnPast(tokens, at, cue)) return null;
  if (cue.kinds.has('source')) {
    const adjacent = !tokens.slice(at + 1, cue.first).some(isWord);
    return adjacent
      ? { cue, cueSpan: cue, subject: sourcePhrase(tokens, cue.end, lexicon), confidence: 0.9 }
      : null;
  }
  if (!isReporting(cue) && !cue.kinds.has('aboutQuoted')) return null;
  const subject = tailSubject(frame, at, cue, lexicon);
  return subject === undefined ? null : { cue, cueSpan: cue, subject, confidence: 0.97 };
}

function tokenEnd({ cueSpan }: Attribution): number {
  return cueSpan?.end ?? 0;
}

/** “The only bridge” in the valley, she said: the quoted words are the beginning of a clause that a comma ends. */
function goesOnPast(tokens: readonly Token[], at: number, cue: Cue): boolean {
  if (!isWord(tokens[at + 1]) || /[.!?…,،؟][^\p{L}\p{N}]*$/u.test(tailOf(tokenAt(tokens, at)))) return false;
  return tokens.slice(at + 2, cue.first).some((token) => token.text === ',');
}

/** @returns undefined when what stands between quotation and verb is no subject: the verb does not report these words. */
export function tailSubject(frame: Frame, at: number, cue: Cue, lexicon: Lexicon): Subject | undefined {
  const { tokens } = frame;
  let first = at + 1;
  while (first < cue.first && !isWord(tokens[first])) first += 1;
  first = Math.min(cue.first, first + againAt(tokens, first, lexicon));
  const between = tokens.slice(first, cue.first).filter(isWord);
  if (lexicon.data.order === 'vso')
    return between.length <= 2 ? subjectOf(tokens, cue, first, lexicon) : undefined;
  if (isInPassive(tokens, cue, lexicon)) return tellerOf(tokens, cue, lexicon);
  const pronoun = between.findLast(
    (token) => lexicon.pronouns.has(token.key) && !/^(?:lui|le|la|les|se)$/.test(token.key),
  );
  const onlySmall = between.every(
    (token) =>
      lexicon.words.auxiliaries.has(token.key) ||
      lexicon.words.adverbs.has(token.key) ||
      lexicon.words.negations.has(token.key) ||
      token === pronoun ||
      lexicon.words.as.has(token.key) ||
      lexicon.words.so.has(token.key),
  );
  if (onlySmall && pronoun) {
    const index = tokens.indexOf(pronoun);
    return { first: index, end: index + 1 };
  }
  const manner = between.every(({ capital }) => !capital) && isManner(keysOf(between), cue.key, lexicon);
  if (onlySmall || manner) return invertedSubject(tokens, cue, lexicon);
  if (lexicon.data.order === 'v2') {
    return subjectOf(tokens, cue, first, lexicon);
  }
  const passedOn = lexicon.data.language === 'en' ? passedOnFrom(tokens, cue, first, lexicon) : null;
  if (passedOn) return passedOn;
  const phrase = nounPhraseBefore(tokens, first, cue.first, lexicon);
  if (!phrase || phrase.first - first > 5) return undefined;
  return phrase;
}

function keysOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ key }) => key);
}

/** Turkish: "X, “…” dedi": the speaker stands before the quoted words, the verb right behind them. */
function verbLast(frame: Frame, at: number, cues: readonly Cue[], lexicon: Lexicon): Attribution | null {
  const cue = cues.find((next) => next.first > at && !next.unsaid);
  if (!cue || frame.tokens.slice(at + 1, cue.first).filter(isWord).length > 2) return null;
  // "| Adını vermek istemeyen | bir hemşire “…” dedi": behind what she asked for.
  const wish = phrasesIn(frame.tokens.slice(0, at), lexicon.anonymity.wish).find(({ first }) => first === 0);
  const from = at === 0 ? cue.end : (wish?.end ?? 0);
  const end = at === 0 ? frame.tokens.length : at;
  const first =
    describedInTurkish(frame.tokens, from, end, lexicon) ??
    nounPhraseAfter(frame.tokens, from, lexicon) ??
    firstName(frame.tokens, from, end);
  const isHeard = first !== null && HEARERS_IN_TURKISH.test(tokenAt(frame.tokens, first.end - 1).key);
  const subject = first && !isHeard ? withHead(frame.tokens, first, end, lexicon) : null;
  return { cue, cueSpan: cue, subject, confidence: 0.9 };
}

/** "| Gazetecilere | “…” dedi": several who hear it, in the dative. */
const HEARERS_IN_TURKISH = /\p{L}{3}(?:lere|lara|lerine|larına)$/u;

/** "Mehmet Kaya'nın | komşusu": behind a name in a case, whom it tells of; nobody where nothing stands there ("Ali Demir'e"). */
function withHead(tokens: readonly Token[], name: Span, to: number, lexicon: Lexicon): Span | null {
  if (!isInTurkishCase(tokenAt(tokens, name.end - 1), lexicon)) return name;
  const stop = tokens.findIndex((token, at) => at >= name.end && at < to && !isWord(token));
  const end = stop < 0 ? to : stop;
  return end > name.end ? { first: name.first, end } : null;
}

/** "Nöbetçi bir hemşire", "Depoda çalışan bir işçi": of no name, though its first word has a capital from the sentence, where the article before a role stands behind it. */
function describedInTurkish(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Span | null {
  const stop = tokens.findIndex((token, at) => at >= from && at < to && !isWord(token));
  const end = stop < 0 ? to : stop;
  const article = tokens.findIndex(({ key }, at) => at > from && at < end && key === 'bir');
  const isOthers = tokens
    .slice(from + 1, end)
    .some(({ key, capital }) => capital || /^(?:adlı|isimli)$/u.test(key));
  const isRole = genderOfRole(tokenAt(tokens, end - 1).key, lexicon) !== null;
  return article > 0 && article < end - 1 && isRole && !isOthers ? { first: article, end } : null;
}

/** "45 yaşındaki balıkçı | Sami Derviş": behind words that no list holds, up to the comma. */
function firstName(tokens: readonly Token[], from: number, to: number): Span | null {
  const comma = tokens.findIndex(({ text }, at) => at >= from && at < to && /^[,.]$/.test(text));
  const limit = comma < 0 ? to : comma;
  const first = tokens.findIndex((token, at) => at >= from && at < limit && isWord(token) && token.capital);
  if (first < 0) return null;
  let end = first + 1;
  while (end < limit && isWord(tokens[end]) && tokenAt(tokens, end).capital) end += 1;
  return { first, end };
}

function soBehind(frame: Frame, at: number, lexicon: Lexicon): Attribution | null {
  const { tokens } = frame;
  const index = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const token = tokens[index];
  if (!isWord(token) || !lexicon.words.so.has(token.key)) return null;
  const subject = nounPhraseAfter(tokens, index + 1, lexicon);
  return subject ? { cue: null, cueSpan: { first: index, end: index + 1 }, subject, confidence: 0.95 } : null;
}

/** The figures of an entry of a live blog: "11:58 “…,” said X". */
const CLOCK = /^\d{1,2}(?:\.\d{2})?$/u;

/** Starts its sentence, or stands behind a colon, a bracket, a dash or other quoted words. */
function isIndependent(frame: Frame, at: number, lexicon: Lexicon): boolean {
  const before = frame.tokens[at - 1];
  if (!before || before.kind === 'quotation' || /^[:;(—–-]$/.test(before.text)) return true;
  const words = frame.tokens.slice(0, at).filter(isWord);
  return (
    words.length <= 2 &&
    words.every(
      ({ key }) => lexicon.words.coordinators.has(key) || lexicon.words.adverbs.has(key) || CLOCK.test(key),
    )
  );
}
