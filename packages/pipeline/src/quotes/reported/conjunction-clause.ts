/** "said that …": the clause behind a conjunction. */

import { contentSpan } from '../frame/content-span.ts';
import { type Cue, hasKind } from '../frame/cues.ts';
import { BODY_NAME, isTitleCase } from '../frame/quotation-facts.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { quotingSomebody } from '../phrase/english-subject.ts';
import type { Complement, ComplementPlace } from './complement.ts';

/** Addressee and adverbials between a verb and its conjunction. */
export const MAX_BETWEEN = 14;
/** The same where the verb's other half or its subject can stand between, too. */
const MAX_BETWEEN_PARTS = 30;

/** @returns `question` when what is reported is one ("asked whether"): nothing is stated then. */
export function conjunctionClause(place: ComplementPlace): Complement | 'question' | null {
  const { frame, cue, start, limit, lexicon } = place;
  if (!hasKind(cue, 'say', 'that', 'beside', 'urge', 'participle', 'about')) return null;
  const { tokens } = frame;
  const { order } = lexicon.data;
  // "The Post quoted a dock worker as saying that …": the clause is his.
  if (lexicon.data.language === 'en' && quotingSomebody(tokens, cue, lexicon)) return null;
  if (tokens[start]?.text === ':' && lexicon.data.colonClauses) return behindColon(place);
  if (hasObject(place)) return null;
  const reach = order === 'svo' ? MAX_BETWEEN : MAX_BETWEEN_PARTS;
  for (let at = start; at < Math.min(limit, start + reach); at += 1) {
    const token = tokenAt(tokens, at);
    if (/^[;:]$/.test(token.text) || (token.kind === 'quotation' && !isTitle(place, at))) return null;
    if (lexicon.words.whether.has(token.key) && at - start <= 6 && order !== 'vso') {
      if (lexicon.data.language !== 'en' || asks(cue, token, at === start)) return 'question';
    }
    if (
      lexicon.words.that.has(token.key) &&
      !isThatNight(place, at) &&
      (order !== 'svo' || at === start || !isBareThat(tokens, at, cue, lexicon))
    )
      return behindConjunction(place, at);
    if (at === start && opensSubject(place)) return null;
    if (order === 'svo' && (at > start ? opensInnerClause(token, lexicon) : isSubject(token, lexicon)))
      return null;
    if (lexicon.words.how.has(token.key) && at === start) return howClause(place);
  }
  return null;
}

/** «Суд установил | срок |, что вызвало споры»; but «установил | в ходе заседания |, что», «установил | также |, что», «Установил | суд |, что». */
function hasObject({ frame: { tokens }, cue, start, lexicon: { words, roles } }: ComplementPlace): boolean {
  const { key, kind, capital } = tokenAt(tokens, start);
  if (capital || words.bodies.has(key) || roles.has(key)) return false;
  const isBeside =
    words.prepositions.has(key) || words.adverbs.has(key) || words.times.has(key) || ADVERB.test(key);
  return words.orNoun.has(cue.key) && kind === 'word' && !isBeside && !words.that.has(key);
}

/** «точно», «окончательно»: nouns that end so nobody finds out or decides. */
const ADVERB = /^(?:\p{L}+но|сразу|тогда|теперь|все|же|лишь|только|вскоре|одразу|тоді|тепер|лише|тільки|ж)$/u;

/** «Признал: у города нет воды», "sagt: Der Alarm ging nicht los": a clause behind a colon instead of a conjunction. */
function behindColon({ frame, cue, start, limit }: ComplementPlace): Complement | null {
  const span = cue.kinds.has('say') ? contentSpan(frame, start + 1, limit) : null;
  return span && span.end - span.first >= 3 ? { span, confidence: 0.8, sure: true } : null;
}

/** "asked if", "said whether": but "said if it rains, …" states what follows, and so does what stands further in. */
function asks(cue: Cue, { key }: Token, first: boolean): boolean {
  return /^(?:ask|inquir|wonder|question)/.test(cue.key) || (first && key === 'whether');
}

/** "told CNN’s “Ferry Show” that …", «сообщила "РИА Орсунд", что …» */
function isTitle({ frame: { tokens }, lexicon }: ComplementPlace, at: number): boolean {
  const { text } = tokenAt(tokens, at);
  const isName = lexicon.data.noArticles ? BODY_NAME.test(text) : isTitleCase(text);
  return (
    (lexicon.data.noArticles === true || lexicon.data.language === 'en') &&
    isName &&
    tokens.slice(at + 1, at + 5).some(({ key }) => lexicon.words.that.has(key))
  );
}

function behindConjunction({ frame, start, limit, lexicon }: ComplementPlace, at: number): Complement | null {
  const { tokens } = frame;
  const { order } = lexicon.data;
  // "sagte, die Tatsache, dass …": a conjunction further in belongs to what was said.
  if (order === 'v2' && tokens.slice(start, at - 1).some((word) => word.text === ',')) return null;
  // The conjunction is part of what was said: without it a clause may be no sentence of its language. Arabic has "that" before whole quotations, too.
  const isApart = order === 'vso' && isQuotation(tokens, contentSpan(frame, at + 1, limit));
  const span = contentSpan(frame, isApart ? at + 1 : at, limit);
  return span && { span, confidence: 0.88, sure: true };
}

function isQuotation(tokens: readonly Token[], span: Span | null): boolean {
  return span !== null && span.end - span.first === 1 && tokenAt(tokens, span.first).kind === 'quotation';
}

/** "said it had evidence that …": the conjunction belongs to a verb inside what was said. */
function opensInnerClause(token: Token, lexicon: Lexicon): boolean {
  const { key } = token;
  return (
    ((lexicon.words.finite.has(key) || lexicon.pronouns.has(key)) &&
      !/^(?:nous|vous|y|en|lui|le|la|les|se|a|ha)$/.test(key)) ||
    isSubject(token, lexicon)
  );
}

/** Nobody hears them who is named right behind. */
const TO_NOBODY =
  /^(?:said|says|say|saying|added|adds|adding|argued|argues|argue|claimed|claims|insisted|insists|stated|thinks|think|believes|believe)$/;
/** Further behind a subject no word of time stands. */
const MAX_TIME = 3;

/** "said | Odo Marrick envisioned a bridge that …": the conjunction belongs to what he envisioned; but "said | this week | that". */
function opensSubject({
  frame: { tokens },
  cue,
  start,
  lexicon: { data, words, possessives },
}: ComplementPlace): boolean {
  const { key, capital } = tokenAt(tokens, start);
  if (data.language !== 'en' || !TO_NOBODY.test(cue.key)) return false;
  const isTime = tokens
    .slice(start, start + MAX_TIME)
    .some((token) => words.times.has(token.key) || token.key === 'day');
  const isSmall = words.prepositions.has(key) || words.adverbs.has(key);
  return !isTime && !isSmall && (capital || words.determiners.has(key) || possessives.has(key));
}

/** "said she thinks that …", "said he's sure that …": English pronouns that can be no addressee. */
function isSubject({ key }: Token, { data }: Lexicon): boolean {
  return (
    data.language === 'en' && /^(?:(?:i|he|she|we|they|there)(?:'\p{L}+)?|it's|it'd|it'll|you're)$/u.test(key)
  );
}

/** "explained why the bridge was gone" */
function howClause({ frame, cue, start, limit }: ComplementPlace): Complement | null {
  const span = contentSpan(frame, start, limit);
  return span && span.end - span.first >= 4 && !cue.kinds.has('urge')
    ? { span, confidence: 0.7, sure: false }
    : null;
}

const SPAN_OF_TIME = /^(?:night|day|morning|afternoon|evening|week|weekend|month|year)s?$/;

const CLAIM =
  /^(?:accounts?|accusations?|allegations?|argument|assertion|charge|characterization|claim|description|idea|notion|report|story|suggestion|version|view)$/;

/** "denied having been there | that night |,", "rejected | that account |.": it points at a time, or at what was told before, and no clause is behind it. */
function isThatNight({ frame: { tokens }, lexicon }: ComplementPlace, at: number): boolean {
  const [noun, next] = [tokens[at + 1], tokens[at + 2]];
  if (lexicon.data.language !== 'en' || !isWord(noun)) return false;
  return SPAN_OF_TIME.test(noun.key) ? !isWord(next) : CLAIM.test(noun.key) && (!next || next.text === '.');
}

/** "to the town that …": a relative, when a noun stands right before it and the verb wants no addressee. */
function isBareThat(tokens: readonly Token[], at: number, cue: Cue, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const romance = /^(?:fr|es|it)$/.test(lexicon.data.language);
  const isDeterminer = (token: Token | undefined) => lexicon.words.determiners.has(token?.key ?? '');
  // "las condiciones en | las que | trabajaban"
  if (romance && isDeterminer(before) && lexicon.words.prepositions.has(tokens[at - 2]?.key ?? ''))
    return true;
  return (
    romance && cue.kinds.has('about') && isWord(before) && !before.capital && isDeterminer(tokens[at - 2])
  );
}
