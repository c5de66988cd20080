/** The verb of a French incise, and its pronoun where that is inverted: "dit-il", "leur a-t-elle lancé", "se souvient-elle", "a déclaré". */
import type { Span } from '../frame/spans.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { sayingAt } from './found-incise.ts';

const OBJECTS = /^(?:me|m'|te|t'|se|s'|nous|vous|lui|leur|y|en)$/;
const PRONOUNS = /^(?:il|elle|on|ils|elles|je|nous|vous)$/;
const AUXILIARIES =
  /^(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|aura|auront|aurait|auraient|suis|es|est|sommes|êtes|sont|était|étaient|serait|fut)$/;
const PARTICIPLE = /^(?!été$|eue?s?$).*(?:[éiu]|is|it|ert|ait)e?s?$/;
/** Nobody tells by an order, by what will be or by what would be: "inscrivez-vous", "partons-nous", "dormirait-il". */
const NOT_TELLING = /r(?:ai|as?|ons|ez|ont|ait|aient)$/;
const FIRST_PERSON = /^(?:dis|disais|demandai|répondis|répondais|pensai|pense|répète)$/;
/** Inverted as well, but these are the speaker's own: "semble-t-il", "fût-elle", "est-il". */
const NOT_SAYING =
  /^(?:sembl(?:e|ait)|para[iî](?:t|ssait)|soit|f[uû](?:t|ssent)|d[uû]t|peu(?:t|x|vent)|pouv(?:ait|ez)|doi[ts]|devait|faut|fallait|va|vont|fait|veu[tx]|voul(?:ait|ez)|sera|seront|seraient)$/;

export interface FrenchVerb {
  readonly verb: Span;
  /** The pronoun behind its hyphen. */
  readonly pronoun: Span | null;
  /** What follows belongs to neither. */
  readonly end: number;
}

/** @param text of the report, to tell "dit-il" from "dit il". */
export function frenchVerb(
  tokens: readonly Token[],
  from: number,
  text: string,
  lexicon: Lexicon,
): FrenchVerb | null {
  const phrase = sayingAt(tokens, from, lexicon);
  let at = from;
  while (at - from < 2 && OBJECTS.test(tokenAt(tokens, at).key)) at += 1;
  const first = tokens[at];
  if (!isWord(first) || first.capital) return null;
  const pronoun = isInverted(tokens, at, text) ? { first: at + 1, end: at + 2 } : null;
  if (AUXILIARIES.test(first.key)) return withParticiple(tokens, at, pronoun, lexicon);
  if (pronoun)
    return phrase || sayingAt(tokens, at, lexicon) || canTell(first.key, tokenAt(tokens, at + 1).key)
      ? { verb: { first: phrase ? from : at, end: at + 1 }, pronoun, end: at + 2 }
      : null;
  const verb = phrase ?? sayingAt(tokens, at, lexicon);
  return verb && !PARTICIPLE_ONLY.test(tokenAt(tokens, verb.end - 1).key)
    ? { verb, pronoun: null, end: verb.end }
    : null;
}

/** No finite form: "prévenu" alone begins no incise. */
const PARTICIPLE_ONLY =
  /é$|^(?:soutenu|reconnu|prévenu|répondu|prétendu|promis|conclu|poursuivi|admis|démenti)$/;

/** "a-t-il lancé", whatever was done; without a pronoun the participle has to be one of saying: "a déclaré". */
function withParticiple(
  tokens: readonly Token[],
  auxiliary: number,
  pronoun: Span | null,
  lexicon: Lexicon,
): FrenchVerb | null {
  let at = pronoun?.end ?? auxiliary + 1;
  while (lexicon.words.adverbs.has(tokenAt(tokens, at).key)) at += 1;
  const said = sayingAt(tokens, at, lexicon);
  const participle = tokenAt(tokens, at);
  const isOne = pronoun ? isWord(participle) && PARTICIPLE.test(participle.key) : said !== null;
  if (!isOne) return null;
  const verb = said ?? { first: at, end: at + 1 };
  return { verb, pronoun, end: verb.end };
}

/** Any verb behind a comma, with its pronoun behind that, tells how something was said: "s'agace-t-elle". */
function canTell(verb: string, pronoun: string): boolean {
  if (/^(?:nous|vous)$/.test(pronoun)) return false;
  if (pronoun === 'je') return FIRST_PERSON.test(verb);
  return !NOT_SAYING.test(verb) && !NOT_TELLING.test(verb);
}

function isInverted(tokens: readonly Token[], at: number, text: string): boolean {
  const [verb, pronoun] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return PRONOUNS.test(pronoun.key) && /^-(?:t-)?$/.test(text.slice(verb.end, pronoun.start));
}
