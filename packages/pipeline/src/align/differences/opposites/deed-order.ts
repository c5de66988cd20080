/**
 * Whether the word before a deed surely names who did it, and the one behind it to whom. Only English, German, French and Spanish are asked: the others have cases, and any order.
 * Where a language may turn its sentence round, something in the form of the words has to say that it did not.
 */

/** What stands around a deed and those next to it, as it is written. */
export interface AroundDeed {
  /** All that is said before the first of the two. */
  readonly lead: string;
  readonly between: string;
  readonly deed: string;
  /** All behind the deed; of that, what stands before the second and behind it. */
  readonly behind: string;
  readonly after: string;
  readonly rest: string;
}

/** What makes a passive of the words before or behind it. */
const BE_BEFORE = /(?<!\p{L})(?:is|are|was|were|be|been|being|got|get|gets|had)(?:\s+\p{L}+)?\s*$/iu;
const BY_BEHIND = /^\s*(?:\p{L}+\s+)?(?:by|von|vom|durch|par|por)(?!\p{L})/iu;
const MARK = /[,;:.!?—–]/u;

/** @param around `behind` and `rest` may be cut anywhere. */
export function isInOrder(around: AroundDeed, language: string): boolean {
  const { between, after, behind } = around;
  return (
    !MARK.test(between + after) &&
    !BE_BEFORE.test(between) &&
    !BY_BEHIND.test(behind) &&
    (ORDERS[language]?.(around) ?? false)
  );
}

/** "The fishers were attacked by the guards": nothing else between, since "by the harbour" may follow. */
const OF_PASSIVE = '(?:have|has|had|been|was|were|is|are|being|got|\\p{L}+ly)';
const PASSIVE_BEFORE = new RegExp(`^\\s+(?:${OF_PASSIVE}\\s+){1,4}$`, 'iu');
const PASSIVE_WORD = new RegExp(`^${OF_PASSIVE}$`, 'iu');
const PASSIVE_BEHIND = /^\s+by\s+(?:(?:the|an?|his|her|their|our|my|your|its|some|two|three|several)\s+)?$/iu;

/** Whether a word may stand between the victim and the deed. */
export function isOfPassive(word: string): boolean {
  return PASSIVE_WORD.test(word);
}

/** Whether English says in its form that the one before was the victim and the one behind did it. */
export function isPassive({ between, after }: AroundDeed, language: string): boolean {
  return language === 'en' && PASSIVE_BEFORE.test(between) && PASSIVE_BEHIND.test(after);
}

const ORDERS: Readonly<Record<string, (around: AroundDeed) => boolean>> = {
  en: isEnglishOrder,
  de: isGermanOrder,
  fr: ({ between }) => !FRENCH_TURNED.test(between),
  es: isSpanishOrder,
};

/** "Students killed in the police raid": a participle of those that it was done to. */
const JOINT =
  /^\s*of(?!\p{L})|(?<!\p{L})(?:in|on|at|by|from|to|with|for|during|after|before|near|outside|inside|under|over|through|because|when|while|as|and|or|but|since|until|against|between|behind|beside|along|across|around|off|out|without|within|amid|among|following|who|which|whom|that)(?!\p{L})/iu;
/** One who did it stands between the word before and the deed: "Yesterday they attacked", "the guards he beat". */
const ENGLISH_DOER = /(?<!\p{L})(?:they|he|she|we|i|it|you|someone|somebody)(?!\p{L})/iu;
const SAYS = /^\s*(?:said|says?|told|announced|reported|claimed|added)(?!\p{L})/iu;

/** Of no order but a passive's. */
const PARTICIPLE = /^(?:beaten|hidden)$/iu;

function isEnglishOrder({ between, deed, after, rest }: AroundDeed): boolean {
  return !PARTICIPLE.test(deed) && !ENGLISH_DOER.test(between) && !JOINT.test(after) && !SAYS.test(rest);
}

/** The doer may stand behind: "les étudiants qu'a arrêtés la police". */
const FRENCH_TURNED =
  /(?<!\p{L})(?:que|qu['’]|dont|où|à\s+qui|ils?|elles?|on|je|tu|(?:les?|la|aux?)?quel(?:le)?s?)(?!\p{L})|qu['’]/iu;
const SPANISH_TURNED = /(?<!\p{L})(?:que|quien(?:es)?|cual(?:es)?|cuy[oa]s?|donde|l[oae]s?)(?!\p{L})/iu;
/** Before whom it was done to: "que arrestó a los estudiantes". A thing may follow "a" as well ("a tiros"). */
const TO_WHOM =
  /^\s*(?:al|a\s+(?:l[oa]s?|un[oa]?s?|sus?|mis?|tus?|nuestr[oa]s?|est[eo]s?|estas?|es[eo]s?|esas?))(?!\p{L})/iu;
const OBJECT_FIRST = /(?<!\p{L})(?:a|al)\s+(?:\p{L}+\s+)?$/iu;

function isSpanishOrder({ lead, between, deed, after }: AroundDeed): boolean {
  if (OBJECT_FIRST.test(lead)) return false;
  const isTo = TO_WHOM.test(after) || /\sa$/u.test(deed);
  return isTo || !SPANISH_TURNED.test(between);
}

/** Who may do it: a pronoun or an article that is no object's. */
const GERMAN_DOER =
  /(?<!\p{L})(?:ich|du|er|sie|es|wir|ihr|man|wer|der|ein|kein|jeder|jener|dieser|welcher|[mds]ein|unser|euer|und|oder|aber|sondern)(?!\p{L})/iu;
const GERMAN_OBJECT =
  /^\s*(?:auf\s+)?(?:den|dem|denen|(?:k?ein|[mds]ein|ihr|unser|eur)e[nm]|dies(?:en|em)|jed(?:en|em))\s+(?:\p{L}+\s+)?$/iu;
const GERMAN_ONE = /^\s*(?:auf\s+)?(?:das|dies|dieses|jedes)\s+(?:\p{L}+\s+)?$/iu;
/** At the beginning of what is said, where it belongs to no word before it. */
const GERMAN_SUBJECT = /(?:^|[.!?,;:„“"»«]|(?<!\p{L})(?:und|aber|dass))\s*der\s+(?:\p{L}+\s+)?$/iu;
/** Done to somebody in the dative, of which an article alone may be a subject's: "Der Frau schoss die Wache ins Bein". */
const TO_DATIVE = /^(?:h[ai]lf|helfen|verriet|schlug|schoss)/iu;

/** The article behind is an object's, or of two numbers the verb has that of the first alone, or the first has a subject's article. */
function isGermanOrder({ lead, deed, after }: AroundDeed): boolean {
  if (GERMAN_DOER.test(after)) return false;
  if (GERMAN_OBJECT.test(after)) return true;
  if (TO_DATIVE.test(deed)) return false;
  return /^\p{L}+en(?!\p{L})/u.test(deed) ? GERMAN_ONE.test(after) : GERMAN_SUBJECT.test(lead);
}
