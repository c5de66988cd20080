/**
 * Finds hearsay that became a fact: "aurait tué", "habe getötet" and "soll getötet haben" say that somebody says so, and English needs a word for it. Silent
 * where the form may mean something else: a condition, a wish, a clause that a verb of saying governs.
 */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import type { Guard } from './guarded-text.ts';

interface Hearsay {
  /** Any of them says so; of lower case, since "Habe" is no "habe". */
  readonly said: readonly RegExp[];
  /** With one of these the form is, or may be, something else. */
  readonly other: RegExp;
}

const ONE_MOOD =
  'sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|wisse|gebe|gehe|komme|stehe|liege|bleibe|halte|lasse|nehme|sehe|fahre|trage|spreche|helfe|fehle|brauche|lebe|herrsche|leide|sterbe|drohe';

const HEARSAY: Readonly<Record<string, Hearsay>> = {
  de: {
    said: [
      word(ONE_MOOD),
      /(?<!\p{L})hätten(?: [^\s,.;:]+){1,8} (?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|zer|ent)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)(?=[.,;]|$)/u,
      /(?<!\p{L})soll(?:en)?(?: [^\s,.;:]+){1,12}(?:t|en) (?:haben|sein)(?!\p{L})/u,
      /(?<!\p{L})will(?: [^\s,.;:]+){0,8} \p{Ll}*ge\p{Ll}{2,}(?:t|en) haben(?!\p{L})/u,
    ],
    other:
      /[„“”"«»:?!]|(?<!\p{L})(?:[Dd]ass|[Dd]aß|[Oo]b|[Ww]enn|[Ff]alls|[Aa]ls|[Dd]amit|[Bb]evor|[Ee]he|[Bb]is|[Ss]onst|[Ii]ch|gern|lieber|beinahe|fast|besser|[Bb]itte|Gott|unter uns|(?:Es|[Ll]ange) lebe|(?<=(?:^|[.] )(?:Seit|Nach|Hier|Jetzt|Heute|Immer|Manchmal|Nachts)(?: \p{L}+){0,2} )habe (?:keine |große )?Angst|es sei denn|sei es|auch sei|sei (?:gesagt|erwähnt|angemerkt|bemerkt|darauf))(?!\p{L})/u,
  },
  fr: {
    said: [
      /(?<!\p{L})aurai(?:t|ent) (?!(?:\p{L}+ )?(?:dû|du|pu|voulu|aimé|dit|fallu|mieux|souhaité|préféré|tort|raison|besoin|intérêt|mérité)(?!\p{L}))/u,
      /(?<!(?<!\p{L})(?:[Cc]e|[Cc]ela|[Çç]a|ne) )(?<!\p{L})serai(?:t|ent) /u,
    ],
    other:
      /[?]|(?<!\p{L})(?:on aurait cru|à ta place|à votre place|qui serait|serai(?:t|ent) (?:très )?(?:heureu|ravi)\p{L}*|si|s'ils?|sans|sinon|autrement|même|quand|lorsqu\p{L}*|au cas|il serait (?:\p{L}+ ){1,2}(?:de|que)|il serait (?:\p{L}+ ){1,2}(?:d'|qu')\p{L}+)(?!\p{L})/iu,
  },
};

/** English words that say that somebody says so, or that it is no fact. */
const HEARD = new RegExp(
  [
    "(?<![\\p{L}'])(?:would|could|might|must|should|ought|if|perhaps|maybe|(?:is|are|was|were) to|in (?:his|her|their) (?:words?|views?|own words)|word had it|opinion|reports?|report(?:ed|edly|ing)|hears?|heard|hearsay|points? out|pointed out|pointing out|hopes?|hoped|hoping|fears|feared|asks?|asked|asking|stat(?:es|ed|ing)",
    '(?:alleg|apparen|suppos|accord|claim|say|said|tell|told|talk|spok|speak|seem|appear|believ|think|thought|suspect|accus|rumou?r|likel|probabl|possibl|presum|purport|unconfirm|explain|add(?:s|ed)|declar|announc',
    'argu|insist|stress|emphas|assert|assum|den[iy]|admit|quot|mention|not(?:e|ing)|warn|suggest|indicat|conclu|complain|critici|demand|remark|confirm|maintain|testif|witness|agree|describ|remember|recall|estimat|expect|convinc|promis|consider|reveal|repl|prais|wrote|writ)\\p{L}*',
  ].join('|') + `)(?!\\p{L})|'d(?!\\p{L})`,
  'iu',
);
/** No month. */
const MAY = /(?<!\p{L})may(?!\p{L})|(?:^|[.!?]\s+)May (?!\d)/u;

export const lostHearsay: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  const hearsay = HEARSAY[primaryLanguage(sourceLanguage)];
  if (!hearsay || primaryLanguage(targetLanguage) !== PIVOT_LANGUAGE) return [];
  const text = straight(source);
  const isSaid = hearsay.said.some((form) => form.test(text)) && !hearsay.other.test(text);
  return isSaid && !HEARD.test(straight(output)) && !MAY.test(output)
    ? [{ check: 'hearsay', detail: 'what is told as hearsay is told as a fact' }]
    : [];
};

/** One apostrophe. */
function straight(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ`]/gu, "'");
}

function word(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u');
}
