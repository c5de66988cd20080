/**
 * Names that the matcher takes for one although they are written otherwise in one alphabet (Vint, Wint; Meier, Maier): they may be one name, or two
 * people, and only a person can tell. Said where nothing explains the spelling: not an alphabet, a convention (Müller, Mueller) or an ending; not a report that
 * writes both; and of two languages, which write names of a third each in their way, only beside a first name that both write alike.
 */
import { primaryLanguage, sliceOf, type TextRange } from '@crossquote/domain';
import { isParticle, nameTokens } from '../../../names/name-tokens.ts';
import { roleOf } from '../../../names/roles-in.ts';
import { type WrittenName, writtenAlike } from '../../../names/written-alike.ts';
import type { BothSides } from '../../pair/sides.ts';
import { matchNamed } from '../../speaker/speaker-match.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { namedSpeaker } from './named-speaker.ts';

/** Shorter ones sound like too many others. */
const LEAST_LETTERS = 4;

/** Of languages that write nouns otherwise in each case, what differs at the end of a word says nothing. */
const WITHOUT_CASES = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no']);

/** In quotes first, then of those who speak. */
export function nearNames(a: QuoteTraits, b: QuoteTraits): readonly BothSides[] {
  const said = namesSaid(a, b);
  return [...said, ...speakers(a, b)];
}

function namesSaid(a: QuoteTraits, b: QuoteTraits): readonly BothSides[] {
  const [ours, theirs] = [named(a), named(b)];
  const found = ours.flatMap((one) => {
    const twin = theirs.find(
      (other) =>
        isNear(one, other, a, b) && isApart(one, other, a.language, b.language) && areNames(one, other, a, b),
    );
    return twin ? [[one, twin] as const] : [];
  });
  const isFirst = ([one, other]: (typeof found)[number], at: number) =>
    found.findIndex(([left, right]) => left.latin === one.latin && right.latin === other.latin) === at;
  return found.filter(isFirst).map(([one, other]) => [rangeOf(one), rangeOf(other)]);
}

interface Named extends WrittenName, TextRange {
  readonly word: NameWord;
  /** The word before it, when nothing but a space stands between. */
  readonly before: string | null;
}

const named = perQuote((quote): readonly Named[] => {
  const { text } = quote.report;
  return nameWords(quote).flatMap((word, at, words) => {
    const written = sliceOf(text, word).replace(/['’]\p{L}+$/u, '');
    if (word.isName === 'no' || !word.name || !/^\p{Lu}/u.test(written)) return [];
    const previous = words[at - 1];
    const isBeside = previous !== undefined && text.slice(previous.end, word.start) === ' ';
    return [
      {
        start: word.start,
        end: word.end,
        word,
        written,
        latin: word.name.latin,
        token: word.name,
        before: isBeside ? sliceOf(text, previous) : null,
      },
    ];
  });
});

/** A capital says so, or what stands before both: one first name, or within a language titles and roles. */
function areNames(one: Named, other: Named, a: QuoteTraits, b: QuoteTraits): boolean {
  if (one.word.places.some((place) => other.word.places.includes(place))) return false;
  if (isCalled(one, other)) return true;
  if (a.language !== b.language) return false;
  return [one, other].some(
    ({ word, before }) => word.isName === 'surely' || (before !== null && isTitle(before)),
  );
}

function isCalled({ before: one }: Named, { before: other }: Named): boolean {
  return one !== null && one === other && /^\p{Lu}\p{L}{2}/u.test(one) && !isTitle(one);
}

function isTitle(word: string): boolean {
  return /^\p{Lu}/u.test(word) && (isParticle(word) || roleOf(word) !== null);
}

function speakers(a: QuoteTraits, b: QuoteTraits): readonly BothSides[] {
  const verdict = matchNamed(a.speaker, b.speaker);
  if (verdict !== 'same' && verdict !== 'compatible') return [];
  const [left, right] = [namesOfSpeaker(a), namesOfSpeaker(b)];
  // Speakers stand in the report's own words, whatever the quote is in.
  const [ours, theirs] = [primaryLanguage(a.report.language), primaryLanguage(b.report.language)];
  const near = left.some((one) =>
    right.some((other) => isNear(one, other, a, b) && isApart(one, other, ours, theirs)),
  );
  const isCalledAlike = left.some(({ latin }) => right.some((other) => other.latin === latin));
  if (!near || (ours !== theirs && !isCalledAlike)) return [];
  const [one, other] = [nameAt(a), nameAt(b)];
  return one && other ? [[one, other]] : [];
}

/** The name alone, without "the harbour master". */
function nameAt(quote: QuoteTraits): TextRange | null {
  const { report, speaker } = quote;
  const range = namedSpeaker(quote);
  const at = range && speaker.name !== null ? sliceOf(report.text, range).indexOf(speaker.name) : -1;
  if (!range || at < 0) return range;
  return { start: range.start + at, end: range.start + at + (speaker.name ?? '').length };
}

const namesOfSpeaker = perQuote(({ speaker: { read, name } }): readonly WrittenName[] =>
  read?.kind === 'person' && name !== null ? namesIn(name) : [],
);

function namesIn(name: string): readonly WrittenName[] {
  return (name.match(/\p{Lu}[\p{L}\p{M}'’]+/gu) ?? []).flatMap((word) =>
    nameTokens(word).map((token) => ({ written: word, latin: token.latin, token })),
  );
}

/** Near, and neither report writes the name of the other side. */
function isNear(one: WrittenName, other: WrittenName, a: QuoteTraits, b: QuoteTraits): boolean {
  if (Math.min(one.latin.length, other.latin.length) < LEAST_LETTERS) return false;
  if (!writtenAlike(one, other)) return false;
  return !wordsOf(a).has(other.latin) && !wordsOf(b).has(one.latin);
}

/** Whether they are two spellings but for their endings. */
function isApart(
  { latin: one }: WrittenName,
  { latin: other }: WrittenName,
  ...languages: string[]
): boolean {
  if (languages.every((language) => WITHOUT_CASES.has(language))) return true;
  const stem = (latin: string) => latin.replace(/[aeiouy]+$/u, '');
  return stem(one) !== stem(other);
}

const wordsByReport = new WeakMap<object, ReadonlySet<string>>();

/** All words of a report as names are compared. */
function wordsOf({ report }: QuoteTraits): ReadonlySet<string> {
  const words = wordsByReport.get(report) ?? new Set(nameTokens(report.text).map(({ latin }) => latin));
  wordsByReport.set(report, words);
  return words;
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
