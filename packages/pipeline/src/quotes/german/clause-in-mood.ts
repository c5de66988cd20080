/** "Die Räte wandten ein, | dass der Damm alt sei": the clause of a verb that no list has, in the mood that reports. */
import { type Entry, entryOf } from '../entry.ts';
import { contentSpan } from '../frame/content-span.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { wordsIn } from '../reported/reported-draft.ts';
import { resolveSpeaker } from '../speaker/resolve-speaker.ts';
import type { Scene } from '../speaker/scene.ts';
import { freeDraft } from './free-draft.ts';
import { likelySubject } from './subject.ts';
import { isSureForm, isUnreported } from './sure-mood.ts';

/** Words before the verb of a reported clause without a conjunction. */
const MAX_BEFORE_VERB = 9;

export function clauseInMood(scene: Scene, frame: Frame): Entry | null {
  const { lexicon } = scene;
  const { tokens } = frame;
  if (lexicon.data.language !== 'de' || frame.role !== 'text' || isUnreported(tokens)) return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || isUnsaid(tokens.slice(0, comma), lexicon) || !isReport(tokens, comma + 1, lexicon))
    return null;
  const span = contentSpan(frame, comma + 1, tokens.length);
  const subject = nameBehindVerb(tokens, comma, lexicon) ?? likelySubject(tokens, 0, comma, lexicon);
  if (!span || !subject || wordsIn(tokens, span) < 3) return null;
  const cueSpan = verbBeside(tokens, subject, comma, lexicon);
  return entryOf({ ...freeDraft(frame, span), cueSpan }, frame, resolveSpeaker(scene, frame, subject));
}

/** "Damals wetterte | Jost Ebel |, der Damm sei alt": a full name right behind a word that ends like an adjective as well. */
function nameBehindVerb(tokens: readonly Token[], end: number, lexicon: Lexicon): Span | null {
  const before = tokens.findLastIndex(({ capital }, at) => at < end && !capital);
  const verb = tokenAt(tokens, before);
  const isVerb = isWord(verb) && before > 0 && !isSmallWord(verb.key, lexicon);
  return isVerb && end - before > 2 ? { first: before + 1, end } : null;
}

/** "sagte nicht, dass", "möchte, dass": nothing is told. */
function isUnsaid(own: readonly Token[], { words }: Lexicon): boolean {
  return own.some(({ key }) => words.negations.has(key) || words.hypothetical.has(key));
}

/** "dass der Damm alt sei", "der Damm sei alt": the verb ends the clause behind its conjunction, or stands second and has more behind it. */
function isReport(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const { key } = tokenAt(tokens, first);
  if (words.that.has(key)) return tokens.some((_, at) => at > first && isSureForm(tokens, at, lexicon));
  const verb = tokens.findIndex((_, at) => at > first && isSureForm(tokens, at, lexicon));
  const next = tokens[verb + 1];
  // "das Ufer, das weich sei | und bald nachgebe": a relative clause ends with its verb.
  const isSecond =
    verb > 0 && verb - first < MAX_BEFORE_VERB && isWord(next) && !words.coordinators.has(next.key);
  const isOwn = !tokens.slice(first, verb).some(({ text }) => text === ',');
  const isOther = words.subordinators.has(key) || words.as.has(key) || isRelative(tokens, first, lexicon);
  return isSecond && isOwn && !isOther;
}

/** "das Haus, | in dem er | gewohnt habe vor dem Krieg": behind an article stands a noun, or what belongs to it. */
function isRelative(tokens: readonly Token[], first: number, { words, pronouns }: Lexicon): boolean {
  const at = words.prepositions.has(tokenAt(tokens, first).key) ? first + 1 : first;
  const { key } = tokenAt(tokens, at + 1);
  const isBeforeOther = pronouns.has(key) || words.definite.has(key) || words.prepositions.has(key);
  return words.relatives.has(tokenAt(tokens, at).key) && isBeforeOther;
}

/** "Die Räte | wandten | ein", "Dort | wandten | die Räte ein" */
export function verbBeside(
  tokens: readonly Token[],
  subject: Span,
  end: number,
  lexicon: Lexicon,
): Span | null {
  const at = [subject.end, subject.first - 1].find((index) => {
    const token = tokenAt(tokens, index);
    return index < end && isWord(token) && !token.capital && !isSmallWord(token.key, lexicon);
  });
  return at === undefined ? null : { first: at, end: at + 1 };
}
