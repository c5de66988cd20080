/**
 * « … », s'est étranglée Nadia Brun. „…“, wunderte sich der Lotse. «…», — возмутилась Анна Дорн. No list holds every verb that tells how something was
 * said: behind quoted words with their comma or their dash, any verb right before somebody attributes them. English has a rule of its own.
 */
import type { Span } from '../frame/spans.ts';
import { isWord, type Token, tailOf, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from '../phrase/described-name-after.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { somebodyAt } from '../phrase/somebody-at.ts';
import type { Attribution } from './cue-behind-quotation.ts';

/** What a verb looks like behind quoted words. */
interface Shape {
  /** Between the quoted words and the verb; a comma may be the last of the quoted words. */
  readonly mark: 'comma' | 'dash' | 'either';
  /** Stand before the verb: pronouns and auxiliaries. */
  readonly before?: RegExp;
  readonly verb: RegExp;
  /** What it looks like behind an auxiliary. */
  readonly participle?: RegExp;
  /** Stand between the verb and who it is. */
  readonly between?: RegExp;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  de: { mark: 'comma', verb: /(?:te|ten|t|befand|erschrak)$/, between: /^(?:sich|mir|uns|ihm|ihr|ihnen)$/ },
  nl: { mark: 'comma', verb: /(?:de|den|te|ten|t)$/, between: /^(?:zich|me|ons)$/ },
  fr: {
    mark: 'comma',
    before: /^(?:me|m'|se|s'|nous|lui|leur|en|y|a|ont|avait|avaient|est|sont|était|étaient)$/,
    verb: /(?:[^é]e|ent|ait|aint|aient|it|irent|a|èrent|d)$/,
    participle: /(?:[éiu]e?s?|i[ts]e?s?|ainte?s?|erte?s?)$/,
  },
  es: {
    mark: 'comma',
    before: /^(?:se|me|nos|le|les|ha|han|había|habían)$/,
    verb: /(?:[aeó]|[ae]n|aron|ieron|aba|aban|ía|ían)$/,
    participle: /(?:[ai]do|to|cho)$/,
  },
  it: {
    mark: 'either',
    before: /^(?:si|s'|mi|ci|gli|le|ha|hanno|aveva|avevano|è|sono|era|erano)$/,
    verb: /(?:[aeòìé]|no|va)$/,
    participle: /[ts][oaie]$/,
  },
  pl: { mark: 'dash', verb: /(?:ł|ła|li|ły|je|ją|cza|cze|ra|wa|szy)$/, between: /^(?:się|mi|nam|mu|jej)$/ },
  ru: { mark: 'dash', verb: /(?:лся|лась|лись|л|ла|ли|[еия]тся|[ую]тся|[еи]т|[ую]т|ят)$/ },
  uk: {
    mark: 'dash',
    verb: /(?:вся|лась|лася|лись|лися|[ую]вав|ив|ала|ила|али|или|[єи]ться|[ую]ться|ає|ує|ить)$/,
  },
};

const MIN_VERB = 4;
/** "s'en est | plainte": pronouns and an auxiliary. */
const MAX_BEFORE = 4;
/** "wunderte sich gestern noch | der Lotse". */
const MAX_BETWEEN = 4;

/** @param at of the quotation, which begins its sentence. */
export function anyVerbBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Attribution | null {
  const shape = SHAPES[lexicon.data.language];
  const first = shape ? behindMark(tokens, at, shape) : null;
  if (!shape || first === null) return null;
  const verb = verbAt(tokens, first, shape, lexicon);
  if (!verb) return null;
  let from = verb.end;
  while (from - verb.end < MAX_BETWEEN && isBetween(tokens[from], shape, lexicon)) from += 1;
  const subject = somebodyAt(tokens, from, lexicon);
  return subject && { cue: null, cueSpan: verb, subject, confidence: 0.85 };
}

function behindMark(tokens: readonly Token[], at: number, { mark }: Shape): number | null {
  const text = tailOf(tokenAt(tokens, at));
  const comma = tokenAt(tokens, at + 1).text === ',';
  const dash = comma ? at + 2 : at + 1;
  if (mark !== 'comma' && /^[—–-]$/.test(tokenAt(tokens, dash).text)) return dash + 1;
  if (mark === 'dash') return /[—–-]\s*$/.test(text) ? at + 1 : null;
  return comma ? at + 2 : /[,!?…][^\p{L}\p{N}]*$/u.test(text) ? at + 1 : null;
}

/** The verb with its pronoun and its auxiliary. */
function verbAt(tokens: readonly Token[], first: number, shape: Shape, lexicon: Lexicon): Span | null {
  let at = first;
  while (at - first < MAX_BEFORE && shape.before?.test(tokenAt(tokens, at).key)) at += 1;
  const { auxiliaries, adverbs } = lexicon.words;
  const compound =
    at > first &&
    auxiliaries.has(tokenAt(tokens, at - 1).key) &&
    !REFLEXIVE.test(tokenAt(tokens, at - 1).key);
  while (adverbs.has(tokenAt(tokens, at).key)) at += 1;
  const verb = tokens[at];
  const form = compound ? shape.participle : shape.verb;
  const isOne =
    isWord(verb) && verb.key.length >= MIN_VERB && form?.test(verb.key) && describes(verb, lexicon);
  return isOne && genderOfRole(verb.key, lexicon) === null ? { first, end: at + 1 } : null;
}

/** Counted among the auxiliaries of Romance languages. */
const REFLEXIVE = /^(?:se|s'|si)$/;

function isBetween(token: Token | undefined, { between }: Shape, { words }: Lexicon): boolean {
  return (
    isWord(token) &&
    !token.capital &&
    (between?.test(token.key) || words.adverbs.has(token.key) || words.times.has(token.key))
  );
}
