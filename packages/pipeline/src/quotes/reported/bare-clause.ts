/** "said it had evidence", "a raconté avoir entendu …": a clause without a conjunction. */

import { contentSpan } from '../frame/content-span.ts';
import type { Cue } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSaidByWho } from '../phrase/is-done-by.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { isToldTo } from '../phrase/told-in-passive.ts';
import type { Complement, ComplementPlace } from './complement.ts';
import { holdsVerb, wordsIn } from './reported-draft.ts';

/** Verbs that report the clause behind them for certain. */
const PLAIN =
  /^(?:said|says|say|saying|told|tells|telling|tweeted|tweeting|added|adding|wrote|claimed|thinks|think|believes|believe|hopes|hoped|insisted|stated|argued)$/;
/** Verbs that report even where no finite verb is known behind them. */
const LOOSE = /^(?:said|says|say|saying|told|tells|telling|added|adding|thinks|think|believes|believe)$/;

/** "said, | if elected, she would stay" */
const CONDITION = /^(?:if|unless|once)$/;

/** "Fears for her family", "hoped for rain", «боится за семью»: whom or what for, and no clause. */
const FEARING = /^(?:fear|hope|hoping|опаса|боя|боит|боял|побою|надея|наде|боїть)/;
const FEARED_FOR = /^(?:for|за|на)$/;

/** Never pictures. */
const COUNTED = /^(?:polls?|surveys?|stud(?:y|ies)|data|figures|numbers|statistics)$/;

/** "said it had evidence" */
export function bareClause({ frame, cue, start, limit, lexicon }: ComplementPlace): Complement | null {
  const isShown = shows(frame.tokens, cue, lexicon);
  if (
    !(cue.kinds.has('say') || isShown) ||
    lexicon.data.order !== 'svo' ||
    lexicon.words.infinitive.has(frame.tokens[start]?.key ?? '')
  )
    return null;
  if (lexicon.data.language !== 'en' && !/^(?:ru|uk|fa)$/.test(lexicon.data.language))
    return bareInfinitive(frame, start, limit, lexicon);
  const { tokens } = frame;
  const behind = skipAddressee(tokens, cue, start, limit, lexicon);
  // said, “The only bridge” in the valley is gone
  const isAside =
    tokens[behind]?.text === ',' &&
    (tokens[behind + 1]?.kind === 'quotation' || CONDITION.test(tokenAt(tokens, behind + 1).key));
  const at = isAside ? behind + 1 : behind;
  const token = tokens[at];
  // "said an official | who was there": it tells of the subject.
  if (!token || token.kind === 'punct' || /^who(?:se)?$/.test(token.key)) return null;
  if (FEARING.test(cue.key) && FEARED_FOR.test(token.key)) return null;
  const span = contentSpan(frame, at, limit);
  if (!span || (lexicon.data.language === 'en' && isSaidByWho(tokens, cue, lexicon))) return null;
  if (token.kind === 'quotation' && span.end - span.first === 1)
    return { span, confidence: 0.8, sure: false };
  if (wordsIn(tokens, span) < 3) return null;
  const plain = PLAIN.test(cue.key);
  const own = tokens.slice(span.first, span.end);
  // "Documents show Mira Holm paying for it"; "a report showed a man standing there" tells of a scene, and "polls show her with a lead" never does.
  const isCounted = COUNTED.test(tokenAt(tokens, cue.first - 1).key);
  const goesOn = own.some(({ key, capital }) => !capital && /\p{L}{3}ing$/u.test(key));
  const reduced = isShown && (isCounted || (token.capital && goesOn));
  if (!isStatement(own, token, lexicon, LOOSE.test(cue.key) || reduced)) return null;
  // "which the agency reports may be delayed": the verb's own subject is missing.
  if (!plain && (lexicon.words.finite.has(token.key) || lexicon.words.hypothetical.has(token.key)))
    return null;
  return { span, confidence: plain ? 0.82 : 0.65, sure: false };
}

/** "The survey shows the bridge is old", "documents show Mira Holm paying for it": of what tells of itself, such verbs report without a conjunction. */
function shows(tokens: readonly Token[], { first, key }: Cue, { data, words }: Lexicon): boolean {
  const before = tokenAt(tokens, first - 1).key;
  const singular = before.replace(/s$/u, '');
  const isText = [before, singular].some((word) => words.statements.has(word));
  // "Photos in the report show": they are no text.
  const isInText = [2, 3].some((back) => /^(?:in|on|within|from)$/.test(tokenAt(tokens, first - back).key));
  const isShowing = /^(?:shows?|showed|found|finds?|indicates?|indicated)$/.test(key);
  return data.language === 'en' && isText && !isInText && isShowing;
}

/** Ends a Persian clause, folded. */
const PERSIAN_VERB =
  /^ن?مي\p{L}{2}|\p{L}{2}ند$|^(?:است|نيست|بود|نبود|شد|نشد|كرد|نكرد|داد|دارد|ندارد|ن?ي?امد|ن?رفت|ن?گرفت|نداد|ن?(?:برد|زد|خورد|گذاشت|گذشت|ماند|ريخت|سوخت|شكست|كشت|رسيد|ديد|شنيد|خواست|توانست|داشت|فرستاد|نوشت|ساخت|بست)|ن?ي?افتاد)$/u;

/** @param loose whether a statement may do without a finite verb. */
function isStatement(
  tokens: readonly Token[],
  first: Token,
  { words, data }: Lexicon,
  loose: boolean,
): boolean {
  const finite =
    (data.language === 'fa' &&
      !words.coordinators.has(first.key) &&
      PERSIAN_VERB.test(tokens.findLast(isWord)?.key ?? '')) ||
    tokens.some(
      (token) =>
        words.finite.has(token.key) || /(?:ed|n't|'s|'re|'ve|'ll)$/.test(token.key) || holdsVerb(token),
    );
  if (!finite && (!loose || words.prepositions.has(first.key))) return false;
  // "say little about it", "said nothing of the kind"; but "said much of the town was gone"
  const isPart = /^(?:much|more|little)$/.test(first.key) && /^(?:of|than)$/.test(tokens[1]?.key ?? '');
  return isPart || !/^(?:little|nothing|much|more|so|anything|something|goodbye|hello)$/.test(first.key);
}

/** "a raconté avoir entendu …" */
export function bareInfinitive(
  frame: Frame,
  start: number,
  limit: number,
  lexicon: Lexicon,
): Complement | null {
  const token = frame.tokens[behindNegation(frame.tokens, start, lexicon)];
  if (!isWord(token)) return null;
  if (!/^(?:fr|es|it)$/.test(lexicon.data.language)) return null;
  const infinitive =
    lexicon.data.language === 'fr'
      ? /(?:er|ir|oir|re)$/
      : lexicon.data.language === 'es'
        ? /(?:ar|er|ir)(?:se)?$/
        : /(?:are|ere|ire|^aver|^esser)$/;
  if (!infinitive.test(token.key) || token.capital || lexicon.words.prepositions.has(token.key)) return null;
  const span = contentSpan(frame, start, limit);
  return span && span.end - span.first >= 3 ? { span, confidence: 0.75, sure: false } : null;
}

/** "dit | ne rien avoir vu", "dijo | no haber visto nada" */
function behindNegation(tokens: readonly Token[], from: number, { words }: Lexicon): number {
  let at = from;
  while (
    at - from < 3 &&
    (words.negations.has(tokenAt(tokens, at).key) ||
      /^(?:rien|plus|y|en|lui|leur|s'|se|l'|les)$/.test(tokenAt(tokens, at).key))
  )
    at += 1;
  return at;
}

function skipAddressee(
  tokens: readonly Token[],
  cue: Cue,
  start: number,
  limit: number,
  lexicon: Lexicon,
): number {
  const { words } = lexicon;
  let at = start;
  // "I am told | the mayor knew": who hears stands before.
  if (
    !isToldTo(tokens, cue, lexicon) &&
    /^(?:told|tells|telling|tell|assured|warned|reminded|informed)$/.test(cue.key)
  ) {
    const addressee = nounPhraseAfter(tokens, at, lexicon);
    // "told | me | he was there"; "told her brother was gone" is no sentence.
    if (/^(?:me|him|us|them|you)$/.test(tokenAt(tokens, at).key)) at += 1;
    else if (addressee) at = Math.min(addressee.end, at + 6);
    else if (tokenAt(tokens, at).key.endsWith('s')) at += 1;
  }
  while (at < limit) {
    const token = tokenAt(tokens, at);
    const next = tokens[at + 1];
    if (!isWord(token)) break;
    if (words.times.has(token.key) && !words.determiners.has(token.key)) at += 1;
    else if (words.prepositions.has(token.key) && isWord(next) && words.times.has(next.key)) at += 2;
    else if (words.prepositions.has(token.key)) {
      const phrase = statementPhrase(tokens, at, limit, lexicon);
      if (phrase === null) break;
      at = phrase;
    } else break;
  }
  return at;
}

/** "in a statement", "in an interview with …", "on Twitter": where it ends; null when it is something else. */
function statementPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): number | null {
  for (let end = at + 1; end < Math.min(limit, at + 6); end += 1) {
    const token = tokenAt(tokens, end);
    if (!isWord(token)) return null;
    const noun = isNoun(token, lexicon);
    if (noun && !isNoun(tokens[end + 1], lexicon)) return end + 1;
  }
  return null;
}

function isNoun(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    isWord(token) &&
    (lexicon.words.statements.has(token.key) ||
      lexicon.media.some(([word]) => word === token.key) ||
      /^(?:conference|reporters|interview)$/.test(token.key))
  );
}
