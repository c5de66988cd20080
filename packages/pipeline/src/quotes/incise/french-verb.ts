/** The verb of a French incise, and its pronoun where that is inverted: "dit-il", "leur a-t-elle lancé", "se souvient-elle", "a déclaré". */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { sayingAt } from './found-incise.ts';

const OBJECTS = /^(?:me|m'|te|t'|se|s'|nous|vous|lui|leur|y|en)$/;
const PRONOUNS = /^(?:il|elle|on|ils|elles|je|nous|vous)$/;
const AUXILIARIES =
  /^(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|aura|auront|aurait|auraient|suis|es|est|sommes|êtes|sont|était|étaient|serait|fut)$/;
const FIRST_PERSON = /^(?:dis|disais|demandai|répondis|répondais|pensai|pense|répète)$/;

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
  // "s'est plainte": found whole.
  if (phrase && phrase.end - from > 2) return { verb: phrase, pronoun: null, end: phrase.end };
  const pronoun = isInverted(tokens, at, text) ? { first: at + 1, end: at + 2 } : null;
  if (AUXILIARIES.test(first.key)) return withParticiple(tokens, at, pronoun, lexicon);
  const reflexive = /^(?:se|s')$/.test(tokenAt(tokens, at - 1).key) && at > from;
  if (pronoun)
    return phrase ||
      reflexive ||
      sayingAt(tokens, at, lexicon) ||
      canTell(first.key, tokenAt(tokens, at + 1).key)
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

/** "a-t-il lancé"; without a pronoun the participle has to be one of saying: "a déclaré". */
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
  const isOne = said !== null || (pronoun !== null && isWord(participle) && isManner(participle.key));
  if (!isOne) return null;
  const verb = said ?? { first: at, end: at + 1 };
  return { verb, pronoun, end: verb.end };
}

/** Stems of verbs that tell how something was said: "s'agace-t-elle", "lança-t-il"; any other inverted verb asks, "mange-t-il". */
const MANNER =
  /^(?:agac|alarm|amus|avanc|balay|balai|chuchot|clam|complèt|complét|confi|corrig|cri|défend|déplor|désespèr|désol|détaill|dénonc|emport|enflamm|enthousiasm|étonn|exclam|expliqu|félicit|gliss|grinc|grogn|grond|hurl|indign|inquièt|inquiét|insist|interrog|ironis|jug|lâch|lanc|lament|martèl|martel|murmur|nuanc|pest|plaid|plaisant|pleur|précis|questionn|rag|racont|rappell|rappel|rassur|regrett|remarqu|résum|sanglot|siffl|souffl|soulign|soupir|tempêt|tempèr|tempér|témoign|tonn|tranch|vitupèr)(?:e|ent|ait|aient|a|èrent|eait|eaient|ea|é|ée|és|ées)$/;
const MANNER_FORMS =
  /^(?:poursui(?:t|vent|vait|vit|vi)|repren(?:d|nent|ait)|repri[ts]|conclu(?:t|ent|ait)?|sourit|souri|rit|ri|souvien(?:t|nent)|souvenait|souvenue?s?|réjouit|réjouie?s?|renchéri(?:t|ssait|e)?|prévien(?:t|nent)|prévenu|reconna[iî]t|reconnu|admet|admis|promet|promis|appris|soutient|soutenu|répond(?:ait|it|u|ent)?)$/;

function isManner(word: string): boolean {
  return MANNER.test(word) || MANNER_FORMS.test(word);
}

/** Of what is inverted behind a comma. */
function canTell(verb: string, pronoun: string): boolean {
  if (/^(?:nous|vous)$/.test(pronoun)) return false;
  return pronoun === 'je' ? FIRST_PERSON.test(verb) : isManner(verb);
}

function isInverted(tokens: readonly Token[], at: number, text: string): boolean {
  const [verb, pronoun] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return PRONOUNS.test(pronoun.key) && /^-(?:t-)?$/.test(text.slice(verb.end, pronoun.start));
}
