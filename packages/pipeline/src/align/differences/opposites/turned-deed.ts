/**
 * A deed of which one quote has for its doer whom the other has for its victim: "The police beat the demonstrators", "Die Demonstranten schlugen die Polizei". Told only where
 * those next to the deed are crosswise the same, and neither quote may turn its sentence round itself.
 */
import { sliceOf, type TextRange } from '@crossquote/domain';
import type { LinkedQuote } from '../../pair/linked-quote.ts';
import { matchSpeakers, type SpeakerMatch } from '../../speaker/speaker-match.ts';
import { type FormedWord, isToldByForm, sidesByForm } from './deed-forms.ts';
import { type AroundDeed, isInOrder, isOfPassive, isPassive } from './deed-order.ts';
import { DEEDS } from './deed-words.ts';
import type { OppositeWord } from './opposites-in.ts';

/** How surely one word must mean the same as one on the other side of the deed, where nothing is known of the two others and a form says who did it; and how surely both, where both mean the same. */
const SURE = 0.75;
const BOTH_SURE = 0.5;
/** From here on a word means another than the one across. */
const ELSEWHERE = 0.3;
/** Words that tell less are articles and the like. */
const TELLING = 0.25;
/** Code units between a deed and those next to it; where their form says which is which, other words may stand between. */
const NEXT = 30;
const NEAR = 60;

/**
 * Pronouns right before and behind a deed, and forms of its own, that say that the speaker did it, or that it was done to the speaker. Turkish and Persian put other words between, and a
 * deed of theirs that ends in "m" or "k" is the speaker's.
 */
const SPEAKER = {
  doer: {
    before: /(?<!\p{L})(?:we|wir|ich|мы|я|ми|i)\s+$/iu,
    deed: /[dt][ıiuü][mk]$|(?:ی|د|ت)م$|نا(?:هم|ها|ه|هن)$|^أطلقنا(?!\p{L})/u,
    behind: /^\s+(?:wir|ich)(?!\p{L})/u,
  },
  victim: {
    before:
      /(?<!\p{L})(?:(?:nous|nos|me|нас|нам|меня|мне|мене|мені)\s+|m['’]|(?:bizi|beni|bize|bana|ما\s+را|مرا|من\s+را|(?:به|به\s+سوی|به\s+سمت)\s+(?:ما|من))(?!\p{L})[^,;:.!?،؛]*)$/iu,
    deed: /[وت]ن[اي]$|علينا$/u,
    behind: /^\s+(?:(?:at|on|auf)\s+)?(?:us|me|uns|mich|mir|нас|нам|меня|мне|мене|мені)(?!\p{L})/u,
  },
} as const;

/** "We hit a mine", "I hid in the cellar": done to nobody, but where one is named right behind, or the form of the deed is that of one done to somebody. */
const TO_NOBODY: ReadonlySet<string> = new Set(['beat', 'hid']);
const SOMEBODY =
  /^\s+(?:him|her|them|you|everyone|everybody|people|ihn|ihm|sie|ihnen|euch|dich|его|ему|её|ее|их|вас|тебя|всех|його|йому|її|їх|тебе|усіх|всіх)(?!\p{L})/u;

const OTHERS: ReadonlySet<SpeakerMatch> = new Set(['other', 'role-apart']);

/** The doer of either; with a pronoun, the deed too. */
export function turnedDeed(
  ours: readonly OppositeWord[],
  theirs: readonly OppositeWord[],
  left: LinkedQuote,
  right: LinkedQuote,
): readonly [TextRange, TextRange] | null {
  const [deed, other] = [ours[0], theirs[0]];
  if (!deed || !other || ours.length > 1 || theirs.length > 1 || deed.member !== other.member) return null;
  return turnedPerson(deed, left, other, right) ?? turnedPair(deed, left, other, right);
}

/** Where those next to the deed are crosswise the same. */
function turnedPair(
  deed: TextRange,
  left: LinkedQuote,
  other: TextRange,
  right: LinkedQuote,
): readonly [TextRange, TextRange] | null {
  const [here, there] = [sidesOf(deed, left), sidesOf(other, right)];
  if (!here || !there) return null;
  const [first, second] = [
    acrossBy(here.doer, there.victim, left, right),
    acrossBy(here.victim, there.doer, left, right),
  ];
  if (first === null || second === null) return null;
  // Order alone may take another word for who did it ("At noon she accused the mayor").
  const isFormed = [left, right].some(({ quote }) => isToldByForm(quote.language));
  const isTurned = (isFormed && Math.max(first, second) >= SURE) || Math.min(first, second) >= BOTH_SURE;
  return isTurned ? [placed(here.doer), placed(there.doer)] : null;
}

/** How surely two words mean the same: 0 where nothing is known of either, null where one means another word. */
function acrossBy(here: TextRange, there: TextRange, left: LinkedQuote, right: LinkedQuote): number | null {
  const [one, other] = [left.partners.get(here.start), right.partners.get(there.start)];
  if (one?.start === there.start) return one.sure;
  return [one, other].some((partner) => partner && partner.sure >= ELSEWHERE) ? null : 0;
}

function placed({ start, end }: TextRange): TextRange {
  return { start, end };
}

interface Sides {
  readonly doer: TextRange;
  readonly victim: TextRange;
}

/** The telling words next to a deed; null where there are none, or where neither their order nor their form says who did it. */
function sidesOf(deed: TextRange, { quote }: LinkedQuote): Sides | null {
  const telling = quote.senses.filter(({ weight }) => weight >= TELLING);
  if (isToldByForm(quote.language)) return sidesByForm(formsOf(deed, telling, quote), quote.language);
  const doer = telling.findLast(({ end }) => end <= deed.start && deed.start - end <= NEXT);
  const victim = telling.find(({ start }) => start >= deed.end && start - deed.end <= NEXT);
  if (!doer || !victim) return null;
  const suffered = telling.findLast(
    ({ start, end }) => end <= deed.start && !isOfPassive(sliceOf(quote.report.text, { start, end })),
  );
  if (suffered && isPassive(around(suffered, deed, victim, quote), quote.language))
    return { doer: victim, victim: suffered };
  return isInOrder(around(doer, deed, victim, quote), quote.language) ? { doer, victim } : null;
}

function formsOf(
  deed: TextRange,
  telling: readonly TextRange[],
  { report: { text }, language, quote }: LinkedQuote['quote'],
) {
  const small = (range: TextRange) => sliceOf(text, range).toLocaleLowerCase(language);
  const said = quote.content.find(({ start, end }) => start <= deed.start && deed.end <= end);
  const formed = (word: TextRange, between: TextRange): FormedWord => ({
    ...placed(word),
    word: small(word),
    isCapital: /^\p{Lu}/u.test(sliceOf(text, word)),
    lead: sliceOf(text, { start: Math.max(said?.start ?? 0, word.start - NEXT), end: word.start }),
    between: sliceOf(text, between),
  });
  const [before, behind] = [
    telling.filter(({ start, end }) => end <= deed.start && deed.start - start <= NEAR),
    telling.filter(({ start, end }) => start >= deed.end && end - deed.end <= NEAR),
  ];
  return {
    deed: small(deed),
    before: before.map((word) => formed(word, { start: word.end, end: deed.start })),
    behind: behind.map((word) => formed(word, { start: deed.end, end: word.start })),
  };
}

function around(
  doer: TextRange,
  deed: TextRange,
  victim: TextRange,
  { report: { text }, quote }: LinkedQuote['quote'],
): AroundDeed {
  const said = quote.content.find(({ start, end }) => start <= doer.start && doer.end <= end);
  return {
    lead: sliceOf(text, { start: said?.start ?? doer.start, end: doer.start }),
    between: sliceOf(text, { start: doer.end, end: deed.start }),
    deed: sliceOf(text, deed),
    behind: sliceOf(text, { start: deed.end, end: deed.end + NEXT }),
    after: sliceOf(text, { start: deed.end, end: victim.start }),
    rest: sliceOf(text, { start: victim.end, end: victim.end + NEXT }),
  };
}

/** "We shot at them", "sie schossen auf uns": the speaker did it, or it was done to the speaker. Of two speakers both may be true. */
function turnedPerson(
  deed: OppositeWord,
  left: LinkedQuote,
  other: OppositeWord,
  right: LinkedQuote,
): readonly [TextRange, TextRange] | null {
  if (OTHERS.has(matchSpeakers(left.quote.speaker, right.quote.speaker))) return null;
  const [here, there] = [speakerBeside(deed, left), speakerBeside(other, right)];
  return here && there && here.role !== there.role ? [here.said, there.said] : null;
}

/** Null where the speaker is neither, or both, or did it to nobody who is named. */
function speakerBeside(
  deed: OppositeWord,
  { quote: { report } }: LinkedQuote,
): { readonly role: keyof typeof SPEAKER; readonly said: TextRange } | null {
  const before = sliceOf(report.text, { start: Math.max(0, deed.start - NEXT), end: deed.start });
  const behind = sliceOf(report.text, { start: deed.end, end: deed.end + NEXT });
  const found = (['doer', 'victim'] as const).flatMap((role) => {
    const [one, other] = [SPEAKER[role].before.exec(before)?.[0], SPEAKER[role].behind.exec(behind)?.[0]];
    const said = { start: deed.start - (one?.length ?? 0), end: deed.end + (other?.length ?? 0) };
    const isForm = SPEAKER[role].deed.test(sliceOf(report.text, deed));
    return one || other || isForm ? [{ role, said, isForm }] : [];
  });
  const [only] = found.length === 1 ? found : [];
  const isToNobody = TO_NOBODY.has(DEEDS.members[deed.member]?.name ?? '') && !SOMEBODY.test(behind);
  return only && !(only.role === 'doer' && isToNobody && !only.isForm) ? only : null;
}
