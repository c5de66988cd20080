/** Verbs that no list holds, known by their endings and by who stands behind them: "s'est étranglée | Nadia Brun", "wunderte sich | der Lotse". */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { againAt } from './behind-adverbial.ts';
import { describes } from './described-name-after.ts';
import { genderOfRole } from './role-words.ts';
import { somebodyAt } from './somebody-at.ts';

/** What a verb looks like that stands before its subject. */
interface Shape {
  /** Stand before the verb: pronouns and auxiliaries. */
  readonly before?: RegExp;
  readonly verb: RegExp;
  /** Those of its forms that no noun has: all that counts where an aside between dashes may be any words. */
  readonly past?: RegExp;
  /** What it looks like behind an auxiliary. */
  readonly participle?: RegExp;
  /** Stand between the verb and who it is. */
  readonly between?: RegExp;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  de: { verb: /(?:te|ten|t|befand|erschrak)$/, between: /^(?:sich|mir|uns|ihm|ihr|ihnen)$/ },
  nl: { verb: /(?:de|den|te|ten|t)$/, between: /^(?:zich|me|ons)$/ },
  fr: {
    before: /^(?:me|m'|se|s'|nous|lui|leur|en|y|a|ont|avait|avaient|est|sont|était|étaient)$/,
    verb: /(?:[^é]e|ent|ait|aint|aient|it|irent|a|èrent|d)$/,
    participle: /(?:[éiu]e?s?|i[ts]e?s?|ainte?s?|erte?s?)$/,
  },
  es: {
    before: /^(?:se|me|nos|le|les|ha|han|había|habían)$/,
    verb: /(?:[aeó]|[ae]n|aron|ieron|aba|aban|ía|ían)$/,
    past: /(?:ó|aron|ieron|aban?|ía|ían)$/,
    participle: /(?:[ai]do|to|cho)$/,
  },
  it: {
    before: /^(?:si|s'|mi|ci|gli|le|ha|hanno|aveva|avevano|è|sono|era|erano)$/,
    verb: /(?:[aeòìé]|no|va)$/,
    past: /(?:[òìé]|[aei]va|[aei]vano)$/,
    participle: /[ts][oaie]$/,
  },
  pl: {
    verb: /(?:ł|ła|li|ły|je|ją|cza|cze|ra|wa|szy)$/,
    past: /(?:ł|ła|li|ły)$/,
    between: /^(?:się|mi|nam|mu|jej)$/,
  },
  ru: {
    verb: /(?:лся|лась|лись|л|ла|ли|[еия]тся|[ую]тся|[еи]т|[ую]т|ят)$/,
    past: /(?:лся|лась|лись|[аеиыуяо]ла?|[аеиыуяо]ли|[еия]тся)$/,
  },
  uk: {
    verb: /(?:вся|лась|лася|лись|лися|[ую]вав|ив|ала|ила|али|или|[єи]ться|[ую]ться|ає|ує|ить)$/,
  },
};

const MIN_VERB = 4;
/** "s'en est | plainte": pronouns and an auxiliary. */
const MAX_BEFORE = 4;
/** "wunderte sich gestern noch | der Lotse". */
const MAX_BETWEEN = 4;

/**
 * A verb that begins at a token, with somebody right behind it.
 * @param within where it stands; see `past`.
 */
export function anyVerbAt(
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
  within: 'sentence' | 'dashes' = 'sentence',
): { readonly verb: Span; readonly subject: Span } | null {
  const own = SHAPES[lexicon.data.language];
  const inverted = own && invertedAt(tokens, first, own, lexicon);
  if (inverted) return inverted;
  const shape = own && within === 'dashes' ? { ...own, verb: own.past ?? own.verb } : own;
  const verb = shape ? verbAt(tokens, first, shape, lexicon) : null;
  if (!shape || !verb) return null;
  let from = verb.end;
  while (from - verb.end < MAX_BETWEEN && isBetween(tokens[from], shape, lexicon)) from += 1;
  const subject = somebodyAt(tokens, from + againAt(tokens, from, lexicon), lexicon);
  return subject && { verb, subject };
}

/** French sets the pronoun between auxiliary and participle: "a-t-| il | répété", "s'est-| elle | étranglée". */
function invertedAt(
  tokens: readonly Token[],
  first: number,
  { before, participle }: Shape,
  lexicon: Lexicon,
): { readonly verb: Span; readonly subject: Span } | null {
  if (lexicon.data.language !== 'fr') return null;
  let at = first;
  while (at - first < MAX_BEFORE && before?.test(tokenAt(tokens, at).key)) at += 1;
  if (at === first || !lexicon.words.auxiliaries.has(tokenAt(tokens, at - 1).key)) return null;
  if (!/^(?:ils?|elles?|on)$/.test(tokenAt(tokens, at).key)) return null;
  let verb = at + 1;
  while (lexicon.words.adverbs.has(tokenAt(tokens, verb).key)) verb += 1;
  const { key } = tokenAt(tokens, verb);
  if (key.length < MIN_VERB || !participle?.test(key)) return null;
  return { verb: { first: verb, end: verb + 1 }, subject: { first: at, end: at + 1 } };
}

/** Whether a word behind a dash may be such a verb. */
export function looksLikeVerb(key: string, { data }: Lexicon): boolean {
  const shape = SHAPES[data.language];
  return key.length >= MIN_VERB && ((shape?.past ?? shape?.verb)?.test(key) ?? false);
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
