/** A word that is a part of somebody's name by itself, a surname mostly: whose it is where it stands. */
import { lazily } from '../lazily.ts';
import { whatOf } from '../names/kin-words.ts';
import { isNobody } from './acronyms.ts';
import { GRAMMAR } from './grammar-words.ts';
import type { HidingTable, Part } from './hiding-table.ts';
import { isNounAt } from './nouns-as-names.ts';
import { isPlainWordAt } from './plain-words.ts';
import { UNCLEAR } from './pseudonym.ts';
import { beginsSentence, type Hiding, type Reading } from './reading.ts';
import { isSaidBeside, isSmallNameSaid } from './said-beside.ts';
import { formsOf, type Piece, standTogether, wordKey } from './text-pieces.ts';
import type { KnownWord } from './words-known.ts';

const HAS_CASE = /^\p{Lu}/u;

export function partAt(reading: Reading, at: number, { table, known }: Hiding): string | null {
  const { text, pieces, told, small, waiting } = reading;
  const piece = pieces[at];
  if (!piece) return null;
  const word = known(piece.text);
  const looksPlain = lazily(() => isPlainWordAt(text, pieces, at));
  const isPlainWord = (pseudonym: string) => {
    if (!looksPlain()) return false;
    waiting.add(pseudonym);
    return !small.has(pseudonym);
  };
  const isSmallName = lazily(() => (word.isCapital ? null : smallNameAt(reading, at)));
  const fits = (key: string) =>
    (table.parts.get(key) ?? []).filter(
      ({ isStrict, isWhole, standsAlone, capital, pseudonym }) =>
        (isStrict || standsAlone) &&
        (isWhole || !word.isGrammar) &&
        (word.isCapital ||
          capital === 'never' ||
          (word.exact.includes(key) &&
            ((capital === 'ended' && !isPlainWord(pseudonym)) ||
              (isStrict && isSmallName()?.(pseudonym) === true)))),
    );
  const ofSurname = (key: string) => (table.parts.get(key) ?? []).filter(({ standsAlone }) => standsAlone);
  const parts = keysAlone(reading, at, word, table).flatMap(fits);
  const whose = whoseOf(parts.length > 0 ? parts : word.derived.flatMap(ofSurname), reading, at);
  // What begins a sentence has a capital whatever it is: "Clara Wise came. Wise men know."
  const tellsNothing = HAS_CASE.test(piece.text) && beginsSentence(text, pieces, at);
  return whose ?? (tellsNothing ? null : (toldOf(piece, word, told) ?? likeGrammarAt(reading, at, table)));
}

/** "sara said", and in a text without capitals that names her in full: which names written small are names. */
function smallNameAt(
  { text, pieces, whole, waiting, hasCapitals }: Reading,
  at: number,
): (pseudonym: string) => boolean {
  if (!GRAMMAR.has(wordKey(pieces[at]?.text ?? '')) && isSmallNameSaid(text, pieces, at)) return () => true;
  if (hasCapitals()) return () => false;
  return (pseudonym) => {
    waiting.add(pseudonym);
    return whole.has(pseudonym);
  };
}

/** "said Dan", and "He saw Will there" in a text that names him in full; what begins a sentence may be any word. */
function likeGrammarAt(
  { text, pieces, whole, waiting }: Reading,
  at: number,
  { likeGrammar }: HidingTable,
): string | null {
  const word = pieces[at]?.text ?? '';
  const owners =
    likeGrammar.size > 0 && /^\p{Lu}\p{Ll}/u.test(word) ? likeGrammar.get(wordKey(word)) : undefined;
  if (!owners || beginsSentence(text, pieces, at) || isNounAt(pieces, at)) return null;
  for (const owner of owners) waiting.add(owner);
  const isSaid = isSaidBeside(text, pieces, at);
  const [one = null, ...others] = [...owners].filter((owner) => isSaid || whole.has(owner));
  return others.length > 0 ? UNCLEAR : one;
}

/** What a word may be by itself where it stands. */
function keysAlone(
  { text, pieces, whole, waiting }: Reading,
  at: number,
  word: KnownWord,
  { parts }: HidingTable,
): readonly string[] {
  // A name as it is listed stays hidden, whatever else it stands for.
  if (word.isAcronym && isNobody(pieces, at)) return word.exact;
  const keys = [
    ...word.written,
    ...word.heardAlone,
    ...(word.heardBehind.length > 0 && !beginsSentence(text, pieces, at) ? word.heardBehind : []),
    ...(word.heardSaid.length > 0 && isName(text, pieces, at) ? word.heardSaid : []),
  ];
  if (!word.isAcronym) return keys;
  const owners = keys.flatMap((key) => (parts.get(key) ?? []).map(({ pseudonym }) => pseudonym));
  for (const owner of owners) waiting.add(owner);
  return owners.some((owner) => whole.has(owner)) ? keys : word.exact;
}

/** Whether a word is somebody's name for what stands beside it; "He said" begins a sentence. */
function isName(text: string, pieces: readonly Piece[], at: number): boolean {
  const isPronoun = GRAMMAR.has(wordKey(pieces[at]?.text ?? '')) && beginsSentence(text, pieces, at);
  return !isPronoun && isSaidBeside(text, pieces, at);
}

function toldOf(
  { text }: Piece,
  { isCapital, isGrammar }: KnownWord,
  told: ReadonlyMap<string, string>,
): string | null {
  if (told.size === 0 || !isCapital || isGrammar) return null;
  const form = formsOf(text).find((one) => told.has(one));
  return form === undefined ? null : (told.get(form) ?? null);
}

/**
 * Who is hidden stays so beside others of the name, whom it may mean as well: then it is who bears the title before it or, without one, was named last, and
 * nobody's where that tells nothing, or tells of somebody who is shown.
 */
function whoseOf(parts: readonly Part[], reading: Reading, at: number): string | null {
  const hidden = new Set(parts.filter(({ isShown }) => !isShown).map(({ pseudonym }) => pseudonym));
  const who = new Set(parts.map(({ pseudonym }) => pseudonym));
  const [one = null] = hidden;
  if (one === null || who.size < 2) return one;
  const title = titleBefore(reading, at);
  const told =
    title === null ? reading.named.findLast((pseudonym) => who.has(pseudonym)) : bearerOf(title, parts);
  return told !== undefined && hidden.has(told) ? told : UNCLEAR;
}

/** The role or kinship right before a word. */
function titleBefore({ text, pieces }: Reading, at: number): string | null {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before?.kind !== 'word' || !piece || !standTogether(text, before, piece)) return null;
  return text.slice(before.end, piece.start).includes(',') ? null : whatOf(before.text);
}

function bearerOf(title: string, parts: readonly Part[]): string | undefined {
  const [one, ...others] = new Set(
    parts.filter(({ titles }) => titles.includes(title)).map(({ pseudonym }) => pseudonym),
  );
  return others.length > 0 ? undefined : one;
}
