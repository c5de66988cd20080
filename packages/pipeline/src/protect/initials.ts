/**
 * Initials of people who are hidden strictly: "K. W.", «К. В.»; without full stops where the text names them in full, too ("KW"); and beside a word of the
 * name, "K. Weiß", "Klara W.". What else such letters stand for is left alone.
 */
import { romanise } from '../names/name-tokens.ts';
import { GRAMMAR } from './grammar-words.ts';
import { isShouted, type Piece, wordKey } from './text-pieces.ts';

export interface Initials {
  /** Pseudonyms by the initials of all words of a name, and of given name and surname. */
  readonly runs: Map<string, Set<string>>;
  /** Initials of every word of a name, by pseudonym. */
  readonly of: Map<string, Set<string>>;
}

export const noInitials = (): Initials => ({ runs: new Map(), of: new Map() });

/** @param words of a name, two or more. */
export function addInitials({ runs, of }: Initials, words: readonly string[], pseudonym: string): void {
  const letters = words.map((word) => initialOf(word.charAt(0)));
  const own = of.get(pseudonym) ?? new Set();
  for (const letter of letters) own.add(letter);
  of.set(pseudonym, own);
  for (const run of [letters.join(''), `${letters[0]}${letters.at(-1)}`])
    runs.set(run, (runs.get(run) ?? new Set()).add(pseudonym));
}

/** One letter for those that stand for one sound in two languages or alphabets. */
function initialOf(letter: string): string {
  const latin = romanise(letter).charAt(0) || letter;
  return latin.replace('w', 'v').replace('c', 'k').replace(/[jy]/u, 'i').replace('h', 'g');
}

/** Abbreviations that are written as initials are. */
const NO_NAMES = new Set(
  (
    'us usa uk un eu am pm ad bc ac la ny dc ps tv id pr zb dh ua vp io oä ok op cv no sa aş tc jc cia fbi nsa md fc mp ma ba da dna ev ' +
    'ро тд тп тк те нэ сш се'
  ).split(' '),
);

/** What may be her initials where the text names her in full, and hardly anywhere else: states, degrees, authorities, firms, parties, forces, weapons, broadcasters. */
const SELDOM_NAMES = new Set(
  (
    'nc ny sc nj nh nm nd sd ri wv wa nyc nsw jfk sec irs epa wto bs ms jd rn gi ai ki hr pr po it is sos vip rip suv dj nz gb kg ag eg vw bmw cdu csu spd ' +
    'fdp afd bka lka bnd zdf ard mdr ndr wdr swr rtl kz ko ss ak ns pkk ypg sdf icc msf iom kgb gru lpr rpg pla ccp apc bbc cnn nbc abc cbs npr ap afp dpa imf who gdp bip ezb iwf psg mls nba nfl ' +
    'рф сша ссср оон мвд фсб сбу всу зсу мчс днр лнр ес єс ввп сми змі тц ск су чп ап ку кгб гру бтр рпг'
  ).split(' '),
);

/** Firms and broadcasters, which say things as people do: "BP said on Monday". */
const FIRMS = new Set(
  (
    'bp hp gm ge rt br ft lg db dw sz ibm ubs orf srf sbb rwe hbo mtv wsj nyt faz taz nzz ntv klm kfc dhl ups edf ing nos trt dha iha rai eni rne ' +
    'рт'
  ).split(' '),
);

/** Behind one of them letters are an abbreviation: "im K. Z.", "die KVP". */
const ARTICLES = new Set('the die der das den dem des im am zum zur la le il el lo del della'.split(' '));

function isBehindArticle(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece || !/^\s+$/u.test(text.slice(before.end, piece.start))) return false;
  return ARTICLES.has(before.text.toLowerCase());
}

/** A letter with a full stop. */
function isInitial(text: string, piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'word' && /^\p{Lu}$/u.test(piece.text) && text.charAt(piece.end) === '.';
}

export interface InitialsFound {
  readonly pieces: number;
  readonly end: number;
  readonly pseudonyms: ReadonlySet<string>;
  /** Whether they are hers only in a text that names her in full. */
  readonly needsName: boolean;
  /** Whether they are rather a firm's, beside whatever they say. */
  readonly isFirm: boolean;
}

const MOST = 3;

/**
 * @param isSurname whether a word may be the surname that the initials belong to.
 * @returns all initials that stand in a row, where they are a whole name's and stand beside no other, with the full stops inside them.
 */
export function initialsAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { runs }: Initials,
  isSurname: (piece: Piece) => boolean,
): InitialsFound | null {
  if (runs.size === 0 || !isInitial(text, pieces[at])) return null;
  const before = pieces[at - 1];
  if (before && isRightBefore(text, pieces, at) && (isInitial(text, before) || isSurname(before)))
    return null;
  let count = 1;
  while (count <= MOST && areTogether(text, pieces, at + count) && isInitial(text, pieces[at + count]))
    count += 1;
  const run = pieces.slice(at, at + count);
  const last = run.at(-1);
  if (count < 2 || count > MOST || !last) return null;
  const next = pieces[at + count];
  if (next && areTogether(text, pieces, at + count) && isSurname(next)) return null;
  const letters = run.map(({ text: letter }) => letter).join('');
  const pseudonyms = ownersOf(letters, runs);
  const needsName = SELDOM_NAMES.has(letters.toLowerCase());
  if (pseudonyms === null || (needsName && isBehindArticle(text, pieces, at))) return null;
  return { pieces: count, end: last.end, pseudonyms, needsName, isFirm: false };
}

function ownersOf(letters: string, runs: Initials['runs']): ReadonlySet<string> | null {
  if (NO_NAMES.has(letters.toLowerCase())) return null;
  return runs.get(Array.from(letters, initialOf).join('')) ?? null;
}

const CAPITALS = /^\p{Lu}{2,3}$/u;
/** Beside a number they are a unit or count something; joined to a word they are part of it. */
const NUMBERED = /^\p{N}/u;

/** Initials without full stops: the word at `at`, where it is none that means something else and nothing around is in capitals. */
export function capitalsAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { runs }: Initials,
): InitialsFound | null {
  const piece = pieces[at];
  if (runs.size === 0 || !piece || !CAPITALS.test(piece.text)) return null;
  const key = wordKey(piece.text);
  if (SELDOM_NAMES.has(key) || GRAMMAR.has(key) || isShouted(pieces, at)) return null;
  if (isBehindArticle(text, pieces, at)) return null;
  const around = [pieces[at - 1], pieces[at + 1]];
  if (around.some((other) => other !== undefined && NUMBERED.test(other.text))) return null;
  if (/\p{Pd}/u.test(text.charAt(piece.start - 1) + text.charAt(piece.end))) return null;
  const pseudonyms = ownersOf(piece.text, runs);
  return pseudonyms && { pieces: 1, end: piece.end, pseudonyms, needsName: true, isFirm: FIRMS.has(key) };
}

/** Also as lists have it: Weiß, K. W. */
function isRightBefore(text: string, pieces: readonly Piece[], at: number): boolean {
  return areTogether(text, pieces, at) || /^,\s$/u.test(text.slice(pieces[at - 1]?.end, pieces[at]?.start));
}

function areTogether(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || piece?.kind !== 'word') return false;
  const between = text.slice(before.end, piece.start);
  // Behind a word the full stop ends a sentence.
  return NEXT_TO.test(between) && (before.text.length === 1 || !between.startsWith('.'));
}

const NEXT_TO = /^\.?[\s\p{Cf}]{0,2}\p{Pd}?$/u;

/**
 * @param at the first word of what was found of the name, or the last. @param way where to look from there: before the first, or behind the last.
 * @returns how many pieces in a row are initials of the person.
 */
export function initialsBeside(
  text: string,
  pieces: readonly Piece[],
  at: number,
  way: -1 | 1,
  own: ReadonlySet<string> | undefined,
): number {
  if (own === undefined) return 0;
  const isTogether = (next: number) =>
    way < 0 ? areTogether(text, pieces, next + 1) : isRightBefore(text, pieces, next);
  let count = 0;
  while (
    count < MOST &&
    isOwn(text, pieces, at + way * (count + 1), own) &&
    isTogether(at + way * (count + 1))
  )
    count += 1;
  return count;
}

function isOwn(text: string, pieces: readonly Piece[], at: number, own: ReadonlySet<string>): boolean {
  const piece = pieces[at];
  return isInitial(text, piece) && own.has(initialOf(piece.text));
}
