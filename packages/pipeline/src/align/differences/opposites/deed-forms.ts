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
  readonly isCapital: boolean;
  /** What is said before it, at least the last words of that. */
  readonly lead: string;
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
  readonly oblique: RegExp;
  /** Ends of those that it was done to: of most deeds, and of those done "to" somebody. */
  readonly victim: RegExp;
  readonly victimInDative: RegExp;
  readonly toSomebody: RegExp;
}

/** Ends of a doer who is alone as well ("мельник", "женщина"): beside a verb in the plural, with which nobody alone agrees, of a victim. */
const NO_DOER_OF_MANY = /[абвгґджзклмнпрстфхцчшщя]$/u;
/** But those are many: "войска", "агентства", "братья", "учителя". */
const MANY_IN_A = /(?:войска|лица|суда|ства|ния|ття|ья|учителя|доктора|профессора|директора|мастера)$/u;
/** End like a victim. */
const ADVERB =
  /^(?:сразу|зразу|одразу|всюду|повсюду|отовсюду|снизу|знизу|внизу|наверху|сверху|сбоку|поутру|спершу|почему|потому|чому|тому|вчера|вчора|сегодня|завтра|всегда|иногда|тогда|тоді|снова|сначала|вдруг|наконец|там|так|как|як)$/u;
/** A name of a man or a place may end like those, and be the doer: "Лавров", "Киев", "Баку". */
const NAME_IN_OV = /[оеёіїє]в$/u;
/** Behind anything else a word may belong to the one before it ("тысячи рыбаков") or say when or where. */
const OPENS = /(?:^|[,;:.!?—–…"'«„“”(])\s*(?:(?:и|а|но|что|как|потом|і|й|але|що|потім)\s+)*$/iu;
const PREPOSITION =
  /(?<!\p{L})(?:в|во|на|с|со|из|у|от|до|по|за|под|над|при|о|об|к|ко|для|без|после|около|возле|перед|через|между|між|з|із|зі|від|під|після|біля|про|крізь)\s+$/iu;

const RUSSIAN: SlavicForms = {
  doer: { many: /(?:[ыи]|ане|яне)$/u, woman: /[ая]$/u, man: /[бвгджзклмнпрстфхцчшщ]$|[иы]й$|тель$/u },
  oblique: /(?:[оеё]в|ей|[ая]ми?|[ая]х|[ыи]х|[ыи]м|[ое]му|[ое]го|ой|[ую]|[оеё]м)$/u,
  victim: /(?:[оеё]в|ей|[ыи]х|[ое]го|(?<!м)у|(?<![оеьч])ю)$/u,
  victimInDative: /(?:[ая]м|[ое]му|у|(?<![оеьч])ю)$/u,
  toSomebody: /^(?:помог|угрожал)|\sпо$/u,
};
const UKRAINIAN: SlavicForms = {
  doer: { many: /(?:[иії]|яни)$/u, woman: /[ая]$/u, man: /[бвгґджзклмнпрстфхцчшщ]$|[иі]й$|ець$|тель$/u },
  oblique: /(?:[іїе]в|ей|[ая]ми?|[ая]х|[иі]х|[иі]м|ому|ого|ої|ій|[ую]|[оеє]м|ові|еві|єві)$/u,
  victim: /(?:[іїє]в|ей|[иі]х|ого|(?<!м)у|(?<![оеєьч])ю)$/u,
  victimInDative: /(?:[ая]м|ому|[оеє]ві|у|(?<![оеєьч])ю)$/u,
  toSomebody: /^(?:доп[оі]м|погрожува)|\sпо$/u,
};

function agreementOf(deed: string): Agreement | null {
  const [verb = ''] = deed.split(/\s/u);
  if (verb.endsWith('ли')) return 'many';
  if (verb.endsWith('ла')) return 'woman';
  return /[лвсг]$/u.test(verb) ? 'man' : null;
}

function slavicSides({ deed, before, behind }: DeedForms, slavic: SlavicForms): DeedSides | null {
  const agreement = agreementOf(deed);
  const [one, other] = [before.at(-1), behind[0]];
  if (!agreement || !one || !other || !isBeside(one) || !isBeside(other)) return null;
  const isDoer = ({ word }: FormedWord) => slavic.doer[agreement].test(word) && !slavic.oblique.test(word);
  const ends = slavic.toSomebody.test(deed) ? slavic.victimInDative : slavic.victim;
  const isVictim = ({ word }: FormedWord) => ends.test(word) && !ADVERB.test(word);
  if (isDoer(one) && !PREPOSITION.test(one.lead)) {
    const isName = agreement === 'man' && other.isCapital && NAME_IN_OV.test(other.word);
    const isBehind = isVictim(other) || (agreement === 'many' && isNobodyOfMany(other, ends, slavic));
    if (isBehind && !isName) return { doer: one, victim: other };
  }
  const isMany = agreement === 'many' && !/[ая]$/u.test(one.word) && isNobodyOfMany(one, ends, slavic);
  const isFirst =
    (isVictim(one) || isMany) && OPENS.test(one.lead) && !(agreement === 'man' && one.isCapital);
  return isDoer(other) && isFirst ? { doer: other, victim: one } : null;
}

function isNobodyOfMany({ word }: FormedWord, ends: RegExp, { victim, oblique }: SlavicForms): boolean {
  const isOne = NO_DOER_OF_MANY.test(word) && !MANY_IN_A.test(word) && !oblique.test(word);
  return ends === victim && isOne && !ADVERB.test(word);
}

/** Nothing stands between it and the deed. */
function isBeside({ between }: FormedWord): boolean {
  return between.trim() === '';
}

/** So many telling words before a Turkish verb are looked at. */
const BEFORE_VERB = 3;
const TURKISH_OBJECT = /[ıiuü]$/u;
const TURKISH_DATIVE = /[ae]$/u;
/** Deeds done "to" somebody. */
const TO_SOMEBODY = /^(?:saldır|ateş|yardım|hakaret|ihanet)/u;
/** No case: a plural, or a consonant that ends none of "of", "in", "from" and "with". */
const TURKISH_BARE = /(?:lar|ler)$|(?<![ıiuü])[bcçdfgğhjklmnprsştvyz]$/u;
const TURKISH_MANY = /l[ae]r$/u;
const TURKISH_CASE = /(?:[dt][ae]n?|l[ae]|[ıiuü]n)$/u;

function turkishSides({ deed, before }: DeedForms): DeedSides | null {
  const words = before.slice(-BEFORE_VERB).filter(({ between }) => !MARK.test(between));
  const object = TO_SOMEBODY.test(deed) ? TURKISH_DATIVE : TURKISH_OBJECT;
  const victims = words.filter(({ word }) => object.test(word));
  const doers = words.filter(({ word }) => TURKISH_BARE.test(word) && !TURKISH_CASE.test(word));
  const sides = onlyTwo(doers, victims);
  // Whom it was done to may have no case right before the verb, and who did it end like one that has: "Rus ordusu asker öldürdü".
  return sides && isBeside(sides.doer) && !TURKISH_MANY.test(sides.doer.word) ? null : sides;
}

/** "Fired at": told by what stands beside the fire. */
const ARABIC_FIRE = /^النار/u;
/** Words of those that did it and of whom it was done to, sound plurals: "المدنيون", "المدنيين". */
const ARABIC_DOERS = /ون$/u;
const ARABIC_DONE_TO = /ين$/u;
const ARABIC_MANY = /وا$/u;
/** Only words with the article: another may belong to the next, or say by what it was done ("قتل العمال برصاص الشرطة"). */
const ARABIC_DEFINITE = /^ال/u;

function arabicSides({ deed, before, behind }: DeedForms): DeedSides | null {
  const last = before.at(-1);
  const [first, second] = behind;
  if (ARABIC_FIRE.test(deed) || ARABIC_MANY.test(deed))
    return last && first && isBeside(last) && isBeside(first) ? arabicPair(last, first) : null;
  // Behind its verb, whatever their number, that is in the singular; a word right before it may be either.
  if (!first || !second || (last && isBeside(last))) return null;
  const middle = second.between.slice(first.between.length + first.end - first.start);
  const isNext = isBeside(first) && middle.trim() === '';
  return isNext && [first, second].every(({ word }) => ARABIC_DEFINITE.test(word))
    ? arabicPair(first, second)
    : null;
}

function arabicPair(doer: FormedWord, victim: FormedWord): DeedSides | null {
  return ARABIC_DONE_TO.test(doer.word) || ARABIC_DOERS.test(victim.word) ? null : { doer, victim };
}

/** What follows an object and stands before it: "زندانیان را زدند", "به زندانیان حمله کردند". */
const PERSIAN_OBJECT = /^\s+را\s+$/u;
const PERSIAN_TO = /(?<!\p{L})(?:به|به سوی|به سمت|بر)\s+$/u;

/** Belongs to the next: "نیروهای امنیتی". */
const PERSIAN_OWNED = /های$/u;

function persianSides({ before }: DeedForms): DeedSides | null {
  const [victim, doer] = [before.at(-1), before.at(-2)];
  if (!victim || !doer || MARK.test(doer.between) || PERSIAN_OWNED.test(doer.word)) return null;
  const lead = doer.between.slice(0, doer.between.length - victim.between.length - victim.word.length);
  const isObject =
    PERSIAN_OBJECT.test(victim.between) || (PERSIAN_TO.test(lead) && victim.between.trim() === '');
  return isObject && !/(?<!\p{L})(?:و|یا)(?!\p{L})/u.test(lead) ? { doer, victim } : null;
}

function onlyTwo(doers: readonly FormedWord[], victims: readonly FormedWord[]): DeedSides | null {
  const [doer, victim] = [doers[0], victims[0]];
  return doer && victim && doers.length === 1 && victims.length === 1 ? { doer, victim } : null;
}
