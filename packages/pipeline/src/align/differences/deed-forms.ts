/**
 * Who did a deed and to whom, in languages in which the form of the words says so and their order need not: cases and the verb's number in Russian and Ukrainian, cases in Turkish, what stands
 * before an object in Persian, the order behind the verb in Arabic. Told only where the forms allow one reading.
 */

import type { TextRange } from '@crossquote/domain';

/** Telling words around a deed in text order, as they are written but in small letters, and whatever stands between them. */
export interface DeedForms {
  readonly deed: string;
  readonly before: readonly FormedWord[];
  readonly behind: readonly FormedWord[];
}

export interface FormedWord extends TextRange {
  readonly word: string;
  /** What stands between it and the deed, other telling words included. */
  readonly between: string;
}

/** Two of `before` and `behind`. */
export interface DeedSides {
  readonly doer: FormedWord;
  readonly victim: FormedWord;
}

export function isToldByForm(language: string): boolean {
  return language in READ;
}

/** Nothing of a language that is not told by form. */
export function sidesByForm(forms: DeedForms, language: string): DeedSides | null {
  return READ[language]?.(forms) ?? null;
}

const READ: Readonly<Record<string, (forms: DeedForms) => DeedSides | null>> = {
  ru: (forms) => slavicSides(forms, RUSSIAN),
  uk: (forms) => slavicSides(forms, UKRAINIAN),
  tr: turkishSides,
  ar: arabicSides,
  fa: persianSides,
};

const MARK = /[,;:.!?—–؛،؟]/u;

type Agreement = 'many' | 'woman' | 'man';

interface SlavicForms {
  /** How a word in the nominative ends that a verb of this form agrees with. */
  readonly doer: Readonly<Record<Agreement, RegExp>>;
  /** Ends of other cases alone. */
  readonly victim: RegExp;
}

/** "Женщина" and "солдата" end alike, and so do "мельник" and "рыбачек": such a victim is one only beside a verb in the plural, with which nobody alone agrees. */
const NO_DOER_OF_MANY = /[аябвгґджзклмнпрстфхцчшщйь]$/u;

const RUSSIAN: SlavicForms = {
  doer: { many: /(?:[ыи]|ане|яне)$/u, woman: /[ая]$/u, man: /[бвгджзклмнпрстфхцчшщ]$|[иы]й$|тель$/u },
  victim: /(?:[оеё]в|ей|[ая]ми?|[ая]х|[ыи]х|[ыи]м|[ое]му|[ое]го|ой|[ую]|[оеё]м)$/u,
};
const UKRAINIAN: SlavicForms = {
  doer: { many: /(?:[иії]|яни)$/u, woman: /[ая]$/u, man: /[бвгґджзклмнпрстфхцчшщ]$|[иі]й$|ець$|тель$/u },
  victim: /(?:[іїе]в|ей|[ая]ми?|[ая]х|[иі]х|[иі]м|ому|ого|ої|ій|[ую]|[оеє]м|ові|еві|єві)$/u,
};

function agreementOf(deed: string): Agreement | null {
  const [verb = ''] = deed.split(/\s/u);
  if (/ли$/u.test(verb)) return 'many';
  if (/ла$/u.test(verb)) return 'woman';
  return /[лвсг]$/u.test(verb) ? 'man' : null;
}

function slavicSides({ deed, before, behind }: DeedForms, { doer, victim }: SlavicForms): DeedSides | null {
  const agreement = agreementOf(deed);
  const [one, other] = [before.at(-1), behind[0]];
  if (!agreement || !one || !other || MARK.test(one.between + other.between)) return null;
  const isDoer = ({ word }: FormedWord) => doer[agreement].test(word) && !victim.test(word);
  const isVictim = ({ word }: FormedWord) =>
    victim.test(word) || (agreement === 'many' && NO_DOER_OF_MANY.test(word));
  if (isDoer(one) && isVictim(other)) return { doer: one, victim: other };
  return isDoer(other) && isVictim(one) ? { doer: other, victim: one } : null;
}

/** So many telling words before a Turkish verb are looked at. */
const BEFORE_VERB = 3;
const TURKISH_OBJECT = /[ıiuü]$/u;
const TURKISH_DATIVE = /[ae]$/u;
/** Deeds done "to" somebody. */
const TO_SOMEBODY = /^(?:saldır|ateş|yardım|hakaret|ihanet)/u;
/** No case: a plural, or a consonant that ends none of "of", "in", "from" and "with". */
const TURKISH_BARE = /(?:lar|ler)$|(?<![ıiuü])[bcçdfgğhjklmnprsştvyz]$/u;
const TURKISH_CASE = /(?:[dt][ae]n?|l[ae]|[ıiuü]n)$/u;

function turkishSides({ deed, before }: DeedForms): DeedSides | null {
  const words = before.slice(-BEFORE_VERB).filter(({ between }) => !MARK.test(between));
  const object = TO_SOMEBODY.test(deed) ? TURKISH_DATIVE : TURKISH_OBJECT;
  const victims = words.filter(({ word }) => object.test(word));
  const doers = words.filter(({ word }) => TURKISH_BARE.test(word) && !TURKISH_CASE.test(word));
  return onlyTwo(doers, victims);
}

/** "Fired at": told by what stands beside the fire. */
const ARABIC_FIRE = /^النار/u;
/** Words of those that did it and of whom it was done to, sound plurals: "المدنيون", "المدنيين". */
const ARABIC_DOERS = /ون$/u;
const ARABIC_DONE_TO = /ين$/u;
const ARABIC_MANY = /وا$/u;
/** Only a word with the article can be the doer alone: another may belong to the next. */
const ARABIC_DEFINITE = /^ال/u;
/** A word between two that makes the second no object. */
const ARABIC_BETWEEN = /(?<!\p{L})(?:في|من|إلى|الى|عن|مع|على|بعد|قبل|خلال|عند|التي|الذي|الذين)(?!\p{L})/u;

function arabicSides({ deed, before, behind }: DeedForms): DeedSides | null {
  const last = before.at(-1);
  if (ARABIC_FIRE.test(deed) || ARABIC_MANY.test(deed)) return arabicPair(last, behind[0]);
  // Behind its verb, whatever their number, that is in the singular; a word right before it may be either.
  if (last && last.between.trim() === '') return null;
  const [doer, victim] = behind;
  return doer && ARABIC_DEFINITE.test(doer.word) && !ARABIC_BETWEEN.test(victim?.between ?? '')
    ? arabicPair(doer, victim)
    : null;
}

function arabicPair(doer: FormedWord | undefined, victim: FormedWord | undefined): DeedSides | null {
  if (!doer || !victim || MARK.test(doer.between + victim.between)) return null;
  return ARABIC_DONE_TO.test(doer.word) || ARABIC_DOERS.test(victim.word) ? null : { doer, victim };
}

/** What follows an object and stands before it: "زندانیان را زدند", "به زندانیان حمله کردند". */
const PERSIAN_OBJECT = /^\s+را\s+$/u;
const PERSIAN_TO = /(?<!\p{L})(?:به|به سوی|به سمت|بر)\s+$/u;

function persianSides({ before }: DeedForms): DeedSides | null {
  const [victim, doer] = [before.at(-1), before.at(-2)];
  if (!victim || !doer || MARK.test(doer.between)) return null;
  const lead = doer.between.slice(0, doer.between.length - victim.between.length - victim.word.length);
  const isObject =
    PERSIAN_OBJECT.test(victim.between) || (PERSIAN_TO.test(lead) && victim.between.trim() === '');
  return isObject && !/(?<!\p{L})(?:و|یا)(?!\p{L})/u.test(lead) ? { doer, victim } : null;
}

function onlyTwo(doers: readonly FormedWord[], victims: readonly FormedWord[]): DeedSides | null {
  const [doer, victim] = [doers[0], victims[0]];
  return doer && victim && doers.length === 1 && victims.length === 1 ? { doer, victim } : null;
}
