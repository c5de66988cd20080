/**
 * A deed that one of two quotes tells as done and the other as refused, failed or prevented ("they refused to fire", "они стреляли"). Only where the deed surely is the same, and
 * the other quote has no word at all that may say no: translators turn "refused" into "did not" and "unable" into "without".
 */

import { overlapsRange, type TextRange } from '@crossquote/domain';
import { spaced } from '../../../words/spaced.ts';
import type { Token } from '../../../words/tokens.ts';
import { NEGATORS } from '../../negation/negators.ts';
import { type LinkedQuote, placesApart } from '../../pair/linked-quote.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/**
 * What undoes the deed told beside it, by primary language: folded words with single spaces between. The deed is the word behind, or what is called `deed`; always a verb, since what
 * "refused the offer" undoes is a thing.
 */
const UNDOING: Readonly<Record<string, string>> = {
  en:
    '(?:refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|declin(?:e|es|ed|ing)|unable|neglect(?:s|ed)?|powerless|unwilling) to|' +
    '(?:prevent(?:s|ed|ing)?|stopp(?:ed|ing)|kept|barr(?:ed|ing)|banned|hinder(?:s|ed|ing)) (?:\\S+ ){1,4}?from(?= \\p{L}+ing )',
  de: '(?:weiger(?:t|te|ten|n)|geweigert|unterliess|unterliessen|versaumte|versaumten|ausserstande) (?:\\S+ ){0,9}?zu',
  fr:
    "(?:refus(?:e|es|ent|er|ait|aient|erent|a)|neglig(?:e|ent|eait|eaient)|omis|incapables?|hors d'etat)(?: de|(?= d'\\p{L}+(?:er|ir|re|oir) ))|" +
    "empech(?:e|es|ent|er|ait|aient|erent|a|ant) (?:\\S+ ){1,4}?(?:de(?= \\p{L}+(?:er|ir|re|oir) )|\\p{L}+(?= d'\\p{L}+(?:er|ir|re|oir) ))",
  es: '(?:se|me|nos|os) neg(?:o|ue|aron|aba|aban|amos) a|neg(?:arse|andose|ado|ada|ados|adas) a|rehus(?:o|aron|aba|aban)(?= \\p{L}+r )|incapa(?:z|ces) de|impid(?:io|ieron) (?:(?:al|a la|a los|a las) \\p{L}+ )?(?:que )?(?=\\p{L})',
  ru: '(?:отказал(?:ся|ась|ись|ось)|отказыва(?:ет|ют|л|ла|ли)с[яь]|помеша(?:л|ла|ли|ло) \\p{L}+)(?= \\p{L}+(?:ть|ти|чь|ться|тись|чься) )',
  uk: '(?:відмов(?:ився|илася|илися|илась|ились|илося)|відмовля(?:ється|ються|вся|лася|лися)|завади(?:в|ла|ли|ло) \\p{L}+)(?= \\p{L}+(?:ти|тися|тись) )',
  ar: '[وف]?[يت]?رفض\\p{L}* (?:\\p{L}+ ){0,2}?ان|[وف]?[يت]?ا?متن[عا]\\p{L}* (?:\\p{L}+ ){0,2}?عن|[وف]?[يت]?(?:فشل|عجز)\\p{L}* (?:\\p{L}+ ){0,2}?(?:في|عن)|[وف]?[يت]?منع\\p{L}* (?:\\p{L}+ ){1,2}?من',
  fa: 'از (?<deed>\\p{L}+) (?:\\S+ ){0,5}?(?:خودداری|امتناع|سر باز)',
  tr: '(?<deed>\\p{L}{2,}m[ae](?:yi|k|kten|ktan)) (?:reddet\\p{L}*|reddedi\\p{L}*|kacin\\p{L}*)',
};

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(UNDOING).map(([language, phrases]) => [
    language,
    new RegExp(`(?<= )(?:${phrases})(?= )`, 'gu'),
  ]),
);

/** What may undo a deed in other words than these, by primary language, folded: beside it nothing is surely done. Half a no says most of them already. */
const MAY_UNDO: Readonly<Record<string, RegExp>> = {
  en: /^(?:declin|resist|halt|deter(?!m|g|i)|thwart|block|restrain|withh|hinder|barr(?!a|e[^d]|i(?!ng)|o))\p{L}*$/u,
  de: /^(?:(?:ab|auf)?(?:zu|ge)?h(?:a|ie)lt\p{L}*|stopp\p{L}*|gestoppt|schlug|schlugen|ausgeschlagen)$/u,
  fr: /^(?:[dls]')?(?:declin|dissua|retenu|reten|retien|bloqu|entrav|resist)\p{L}*$/u,
  es: /^(?:declin|resist|disuad|deten(?!id)|detuv|bloque|abst)\p{L}*$/u,
  ru: /^(?:удерж|остан[оа]в|сдерж|меша|сопротивл|уклон|предотвр|предпоч)\p{L}*$/u,
  uk: /^(?:утрим|стрим|запоб|перешк|зупин|заважа|опира|ухил)\p{L}*$/u,
  ar: /^[وف]?[يتنا]?(?:(?:تجنب|ردع|رادع|وقف|كبح|احجم|اعتذر)\p{L}*|(?:حال|صد|اثر)(?:ت|وا)?)$/u,
  fa: /^(?:جلوگیری|مانع|بازداشت|پرهیز|اجتناب|متوقف)\p{L}*$/u,
  tr: /^(?:alikoy|onle(?!r)|engelle|vazgec|kacin|caydir|durdur|diren)\p{L}*$/u,
};

/** To stay or to keep, folded: what somebody does who "refused to leave", so that both tell the same. */
const STAYS =
  /^(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|keep(?:s|ing)?|kept|(?:ge)?bleib\p{L}*|(?:ge|ver)?blieb\p{L}*|rest(?:e|es|ent|er|ait|aient|a|erent|ee|ees)|qued(?:o|a|an|aron|aba|aban|amos|ado|arse)|permanec\p{L}+|оста(?:ва|ет|л|ть|ют)\p{L}*|(?:за)?лиш(?:и|а)\p{L}*с[яь]|kal(?:d|iyor|mis)\p{L}*|[وف]?[يتن]?(?:بقي|بقو|ظل)\p{L}*|ماند\p{L}*)$/u;

/** From here on a word surely means the one that it is linked with. */
const SURE = 0.5;
/** So many telling words before the deed and behind it are looked at; where it has no sure partner itself, as many of them must have one. */
const BESIDE = 2;
/** Words that tell less are no deeds. */
const TELLING = 0.25;
/** How far off, as a share of the longer text and in its words, the deed may be told: languages put a verb at either end of a sentence. */
const NEAR = 0.12;
const NEAR_WORDS = 3;

/** @returns what undoes the deed with it, and the deed that is told as done, the left quote's first. */
export function undoneDeed(left: LinkedQuote, right: LinkedQuote): readonly [TextRange, TextRange] | null {
  const ours = undoneIn(left, right);
  if (ours) return ours;
  const theirs = undoneIn(right, left);
  return theirs && [theirs[1], theirs[0]];
}

function undoneIn(some: LinkedQuote, other: LinkedQuote): readonly [TextRange, TextRange] | null {
  if (!saysNoNo(other.quote)) return null;
  for (const each of undone(some.quote)) {
    const partner = some.partners.get(each.deed.start);
    const isSure = partner !== undefined && partner.sure >= SURE;
    if (knownAround(each, some) < (isSure ? 1 : BESIDE)) continue;
    const done = isSure ? tokenAt(partner.start, other) : inItsPlace(each.deed, some, other);
    if (done && !isOfStaying(each.deed, done)) return [placed(each), placed(done)];
  }
  return null;
}

/** "Refused to leave" beside "stayed"; but who "refused to stay" did not. */
function isOfStaying(deed: Token, done: Token): boolean {
  return STAYS.test(done.folded) && !STAYS.test(deed.folded);
}

/** Whether a word of a quote is the deed that is undone in it. */
export function isUndone(word: TextRange, quote: QuoteTraits): boolean {
  return undone(quote).some(({ deed }) => overlapsRange(deed, word));
}

/** Of the telling words around it, by whom it was done and to whom, how many are surely told by the other quote too. */
function knownAround({ start, end, undoing, deed }: Undone, { quote, partners }: LinkedQuote): number {
  const telling = quote.senses.filter(
    (sense) => sense.weight >= TELLING && sense.start !== deed.start && !overlapsRange(sense, undoing),
  );
  const middle = telling.filter((sense) => sense.start >= start && sense.end <= end);
  const around = [
    ...telling.filter((sense) => sense.end <= start).slice(-BESIDE),
    ...middle,
    ...telling.filter((sense) => sense.start >= end).slice(0, BESIDE),
  ];
  return around.filter((sense) => (partners.get(sense.start)?.sure ?? 0) >= SURE).length;
}

function tokenAt(place: number, { quote }: LinkedQuote): Token | undefined {
  return quote.tokens.find(({ start }) => start === place);
}

/** What is told where the deed would be, and means nothing else of the quote in which it is undone. */
function inItsPlace(deed: Token, some: LinkedQuote, other: LinkedQuote): Token | undefined {
  const words = Math.max(some.quote.tokens.length, other.quote.tokens.length);
  const apart = (token: Token) => placesApart(some, deed, other, token);
  return other.quote.tokens
    .filter(({ start, weight }) => weight > 0 && (other.partners.get(start)?.sure ?? 0) < SURE)
    .filter((token) => apart(token) <= Math.max(NEAR, NEAR_WORDS / words))
    .sort((x, y) => apart(x) - apart(y))[0];
}

function placed({ start, end }: TextRange): TextRange {
  return { start, end };
}

/** In a language whose words of no are known. */
function saysNoNo(quote: QuoteTraits): boolean {
  const { negations, language, denial, tokens } = quote;
  const mayUndo = MAY_UNDO[language];
  return (
    NEGATORS[language] !== undefined &&
    negations.clear.length + negations.half.length === 0 &&
    denial === null &&
    undone(quote).length === 0 &&
    !tokens.some(({ folded }) => mayUndo?.test(folded))
  );
}

interface Undone extends TextRange {
  /** The word that undoes it. */
  readonly undoing: Token;
  readonly deed: Token;
}

const undone = perQuote(({ tokens, language }: QuoteTraits): readonly Undone[] => {
  const pattern = PATTERNS.get(language);
  if (!pattern) return [];
  const text = spaced(tokens);
  return [...text.matchAll(pattern)].flatMap(({ index, 0: phrase, groups }) => {
    const first = placeOf(text, index);
    const behind = placeOf(text, index + phrase.trimEnd().length + 1);
    const at = groups?.['deed'] === undefined ? behind : first + phrase.split(' ').indexOf(groups['deed']);
    const [start, end, deed] = [tokens[first], tokens[Math.max(at, behind - 1)], tokens[at]];
    const undoing = at < behind ? end : start;
    return start && end && undoing && deed ? [{ start: start.start, end: end.end, undoing, deed }] : [];
  });
});

/** How many words stand before a place in the joined text, which begins with a space. */
function placeOf(text: string, at: number): number {
  return text.slice(1, at).split(' ').length - 1;
}
