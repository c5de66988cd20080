/**
 * Everything that a text is searched for when names are hidden from somebody. Made once for all of a database's people, and asked for every word of
 * every text: so all is looked up, and nothing is walked through.
 */
import type { Person } from '@crossquote/domain';
import { givenNameSpellings } from '../names/given-names.ts';
import { saysWhat } from '../names/kin-words.ts';
import { type NameToken, tokenOf } from '../names/name-tokens.ts';
import { roleOf } from '../names/roles-in.ts';
import { keysAbroad } from '../names/spelt-abroad.ts';
import { UNSPACED } from '../words/unspaced.ts';
import { type Account, type Accounts, accountOf } from './account-on-server.ts';
import { addressKey, isOfSomebody } from './address-key.ts';
import { stemsOf } from './case-endings.ts';
import { GRAMMAR } from './grammar-words.ts';
import { addInitials, type Initials, noInitials } from './initials.ts';
import { inPlainLetters, otherWritings } from './other-writings.ts';
import { UNCLEAR } from './pseudonym.ts';
import { isJoint, titlesOf, wordsOfName } from './read-person-name.ts';
import { AT, flatKey, isSmall, wordKey } from './text-pieces.ts';
import { addTranscribed, noTranscribedNames, type TranscribedNames } from './transcribed.ts';
import { addInArabic, type NamesInArabic, noNamesInArabic } from './transcribed-in-arabic.ts';

export interface HiddenPerson {
  readonly person: Person;
  /**
   * Hidden as a whole or not at all: `strictly` means every part of the name too, in any spelling; `wholly` only what can be nobody else, which is the
   * whole name as listed, a handle or an address.
   */
  readonly how: 'strictly' | 'plainly' | 'wholly' | 'shown';
}

/** A name's words in a row. */
export interface Sequence {
  readonly keys: readonly string[];
  readonly pseudonym: string;
  /** Whoever looks sees the name. */
  readonly isShown: boolean;
  /** A title and a surname, or a kinship and a given name, and nobody said that all may know it: it may be anybody's who bears the one word. */
  readonly isLoose: boolean;
  /** Somebody said that all may know it. */
  readonly isPublic: boolean;
}

/** A word that is part of names. */
export interface Part {
  readonly pseudonym: string;
  readonly isStrict: boolean;
  /** The name is shown, and known here so that nobody else's pseudonym stands for it. */
  readonly isShown: boolean;
  /** What only a capital tells from a common word: the name itself, as it is one, or the name with an ending alone, or neither. */
  readonly capital: 'always' | 'ended' | 'never';
  /** Roles and kinships in the name, by which a title before the word tells of them. */
  readonly titles: readonly string[];
  /** Nothing else is in the name. */
  readonly isWhole: boolean;
  /** All of a name, or the surname: the given name of somebody hidden plainly tells nothing. */
  readonly standsAlone: boolean;
}

/** A word of a name of somebody hidden strictly, by how it sounds. */
interface Heard {
  readonly key: string;
  readonly token: NameToken;
}

export interface HidingTable {
  /** By first word; the longest first. */
  readonly sequences: ReadonlyMap<string, readonly Sequence[]>;
  /** Those by first word and second, in the same order: thousands may begin with one given name. */
  readonly bySecond: ReadonlyMap<string, ReadonlyMap<string, readonly Sequence[]>>;
  /** Every word of a sequence. */
  readonly inner: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** Words of strictly hidden names that carry grammar (Dan, Will), and whose they are: they count only where a name stands. */
  readonly likeGrammar: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that lose their last letters to an ending, by what is left. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** Spellings of strictly hidden given names that no sound explains, folded: the words they stand for. */
  readonly respelt: ReadonlyMap<string, readonly string[]>;
  /** Handles, and names written as one word. */
  readonly flat: ReadonlyMap<string, string>;
  /** Whole names of people who are hidden strictly, written as one word: they may stand inside another. */
  readonly whole: ReadonlyMap<string, string>;
  /** Those, by consonants: claraweis. */
  readonly heardWhole: ReadonlyMap<string, readonly Heard[]>;
  /** How long they are. */
  readonly wholeLengths: ReadonlySet<number>;
  /** Names as handles and addresses shorten them: kweiss, klaraw. */
  readonly shortened: ReadonlySet<string>;
  /** Of people who are hidden strictly. */
  readonly initials: Initials;
  /** Handles that may stand inside others. */
  readonly handles: readonly string[];
  /** Whose handles on servers they are without their server: only a whole handle is, as a word they may be anybody's. */
  readonly beforeServer: ReadonlyMap<string, string>;
  readonly accounts: Accounts;
  /** Addresses without scheme, `www.` and closing slash, folded. */
  readonly addresses: readonly string[];
  /** By consonants. */
  readonly heard: ReadonlyMap<string, readonly Heard[]>;
  /** Whether some of them are in Arabic script. */
  readonly abjad: { isThere: boolean };
  /** Those words in Cyrillic letters where they are in Latin ones, and the other way round. */
  readonly transcribed: TranscribedNames;
  /** Those in Arabic letters where they are in Latin ones, and the other way round. */
  readonly inArabic: NamesInArabic;
  /** Those words in Latin letters as another language may spell them, by `keysAbroad`. */
  readonly abroad: ReadonlyMap<string, readonly { readonly key: string; readonly word: string }[]>;
  /** Pseudonyms by their names written as one word, likewise. */
  readonly joined: TranscribedNames;
  /** Names in scripts that write no spaces, and those that hold no word. */
  readonly solid: readonly (readonly [name: string, pseudonym: string])[];
  readonly isEmpty: boolean;
}

export function hidingTable(people: readonly HiddenPerson[]): HidingTable {
  const made = emptyTable();
  for (const { person, how } of people) {
    for (const name of person.names.flatMap(spellingsOf)) addName(made, name, person, how);
    if (how === 'shown') continue;
    for (const handle of person.handles) addHandle(made, handle, person.pseudonym, how);
    made.addresses.push(...person.urls.map(addressKey).filter(isOfSomebody));
  }
  leaveUnclear(made.beforeServer, people);
  const begun = [...made.bySecond.values()].flatMap((lists) => [...lists.values()]);
  for (const list of [...made.sequences.values(), ...begun])
    list.sort((a, b) => b.keys.length - a.keys.length || rankOf(a) - rankOf(b));
  return { ...made, isEmpty: people.every(({ how }) => how === 'shown') };
}

function spellingsOf(name: string): readonly string[] {
  return [name, ...inPlainLetters(name)];
}

type Making = ReturnType<typeof emptyTable>;

function emptyTable() {
  return {
    sequences: new Map<string, Sequence[]>(),
    bySecond: new Map<string, Map<string, Sequence[]>>(),
    inner: new Set<string>(),
    parts: new Map<string, Part[]>(),
    likeGrammar: new Map<string, Set<string>>(),
    stems: new Map<string, string[]>(),
    respelt: new Map<string, string[]>(),
    flat: new Map<string, string>(),
    whole: new Map<string, string>(),
    wholeLengths: new Set<number>(),
    heardWhole: new Map<string, Heard[]>(),
    shortened: new Set<string>(),
    initials: noInitials(),
    handles: [] as string[],
    beforeServer: new Map<string, string>(),
    accounts: new Map<string, Set<string>>(),
    addresses: [] as string[],
    heard: new Map<string, Heard[]>(),
    abjad: { isThere: false },
    transcribed: noTranscribedNames(),
    inArabic: noNamesInArabic(),
    abroad: new Map<string, { key: string; word: string }[]>(),
    joined: noTranscribedNames(),
    solid: [] as (readonly [string, string])[],
  };
}

/** Of equally long ones, the hidden first. */
function rankOf({ isShown }: Sequence): number {
  return isShown ? 1 : 0;
}

function addName(made: Making, name: string, person: Person, how: HiddenPerson['how']): void {
  const { pseudonym } = person;
  const words = wordsOfName(name);
  const keys = words.map(wordKey).filter((key) => key !== '');
  const isShown = how === 'shown';
  if (keys.length > 1) {
    const isPublic = person.risk === 'public';
    const isLoose = !isPublic && words.filter((word) => !saysWhat(word)).length < 2;
    const sequence = { keys, pseudonym, isShown, isLoose, isPublic };
    addSequence(made, sequence);
    // As lists have it: Holm, Mira; also "Weiß Mira davon?" in German.
    if (keys.length === 2 && how !== 'wholly') addSequence(made, { ...sequence, keys: [...keys].reverse() });
  }
  const titles = titlesOf(name);
  for (const [i, word] of words.entries()) {
    const isWhole = words.length === 1;
    if (how === 'wholly' && !isWhole) continue;
    const standsAlone = isWhole || i === words.length - 1;
    addPart(made, word, { pseudonym, isStrict: how === 'strictly', isShown, titles, isWhole, standsAlone });
  }
  if (isShown) return;
  addWrittenOtherwise(made, name, words, pseudonym, how);
  if (how !== 'wholly') addOtherWritings(made, name, { pseudonym, isStrict: how === 'strictly', titles });
}

type Whose = Pick<Part, 'pseudonym' | 'isStrict' | 'titles'>;

function addOtherWritings(made: Making, name: string, whose: Whose): void {
  const { joined, apart } = otherWritings(name);
  for (const { word, isLast } of joined)
    addPart(made, word, { ...whose, isShown: false, isWhole: false, standsAlone: isLast });
  for (const words of apart) {
    const keys = words.map(wordKey);
    addSequence(made, { keys, pseudonym: whose.pseudonym, isShown: false, isLoose: false, isPublic: false });
    if (whose.isStrict) for (const word of words) addHeard(made, word, wordKey(word));
  }
}

const STARTS_AT = new RegExp(`^${AT}`, 'u');

/** As a handle, as one word, and without words. */
function addWrittenOtherwise(
  made: Making,
  name: string,
  words: readonly string[],
  pseudonym: string,
  how: HiddenPerson['how'],
): void {
  const keys = words.map(wordKey).filter((key) => key !== '');
  if (STARTS_AT.test(name.trim())) addHandle(made, name, pseudonym, how);
  if (keys.length > 1) addFlat(made, words, pseudonym, how === 'strictly');
  if (keys.length > 1 && how === 'strictly') addShortened(made, words, pseudonym);
  // What no words can be looked up of (initials) is looked for as it stands.
  const isOdd = keys.every((key) => key.length < LEAST_PART);
  if (isOdd || UNSPACED.test(name)) made.solid.push([name.normalize('NFC'), pseudonym]);
}

function addSequence(made: Making, sequence: Sequence): void {
  const [first = '', second = ''] = sequence.keys;
  push(made.sequences, first, sequence);
  const begun = made.bySecond.get(first) ?? new Map<string, Sequence[]>();
  made.bySecond.set(first, begun);
  push(begun, second, sequence);
  for (const key of sequence.keys) {
    made.inner.add(key);
    addStem(made, key);
  }
}

function addFlat(made: Making, words: readonly string[], pseudonym: string, isStrict: boolean): void {
  for (const order of [words, [...words].reverse()]) {
    made.flat.set(flatKey(order.join('')), pseudonym);
    if (isStrict) addTranscribed(made.joined, order.join(''), pseudonym);
  }
}

const LEAST_WHOLE = 8;

function addShortened(made: Making, words: readonly string[], pseudonym: string): void {
  addInitials(made.initials, words, pseudonym);
  const [first = '', last = ''] = [words[0] ?? '', words.at(-1) ?? ''].map(flatKey);
  for (const one of [`${first}${last}`, `${last}${first}`])
    if (one.length >= LEAST_WHOLE) {
      made.whole.set(one, pseudonym);
      made.wholeLengths.add(one.length);
      addHeardIn(made.heardWhole, one, pseudonym);
    }
  for (const one of [`${first.charAt(0)}${last}`, `${last}${first.charAt(0)}`, `${first}${last.charAt(0)}`])
    if (one.length >= LEAST_SHORTENED) made.shortened.add(one);
}

/** Shorter ones are words: lang, ebel. */
const LEAST_SHORTENED = 6;

const LEAST_HANDLE = 4;

function addHandle(made: Making, handle: string, pseudonym: string, how: HiddenPerson['how']): void {
  const flat = flatKey(handle);
  if (flat === '') return;
  made.flat.set(flat, pseudonym);
  const account = accountOf(handle);
  if (account) addServer(made.accounts, account);
  // Somebody else's may hold it: @mira, @mirabell; or be called so on another server.
  if (how === 'wholly') return;
  if (flat.length >= LEAST_HANDLE) made.handles.push(flat);
  if (account) addAccount(made, account, pseudonym);
}

function addServer(accounts: Map<string, Set<string>>, { name, server }: Account): void {
  accounts.set(name, (accounts.get(name) ?? new Set()).add(server));
}

function addAccount(made: Making, { name, server }: Account, pseudonym: string): void {
  // A page has the server first, and its address may hold the name: post.example/@jost_news.
  made.handles.push(flatKey(`${server}${name}`));
  const other = made.beforeServer.get(name) ?? pseudonym;
  made.beforeServer.set(name, other === pseudonym ? pseudonym : UNCLEAR);
}

/** What somebody who is shown is called too: said to be the hidden one's, their words would be given to her. */
function leaveUnclear(beforeServer: Map<string, string>, people: readonly HiddenPerson[]): void {
  if (beforeServer.size === 0) return;
  for (const { person, how } of people)
    for (const handle of how === 'shown' ? person.handles : []) {
      const name = accountOf(handle)?.name ?? flatKey(handle);
      if (beforeServer.has(name)) beforeServer.set(name, UNCLEAR);
    }
}

const LEAST_PART = 2;

function addPart(made: Making, word: string, part: Omit<Part, 'capital'>): void {
  const key = wordKey(word);
  if (key.length < LEAST_PART) return;
  if (part.isStrict) addHeard(made, word, key);
  // A part that carries grammar is looked for together with the others, and where a name stands.
  if (!part.isWhole && (isJoint(key) || GRAMMAR.has(key))) {
    if (part.isStrict && !isJoint(key) && !isSmall(word))
      made.likeGrammar.set(key, (made.likeGrammar.get(key) ?? new Set()).add(part.pseudonym));
    return;
  }
  const isOdd = key.length < LEAST_HANDLE || roleOf(word) !== null || GRAMMAR.has(key);
  // Whose name is written small is found written small.
  const needed = !part.isStrict || !part.standsAlone || isOdd ? 'always' : 'ended';
  const capital = isSmall(word) ? 'never' : needed;
  push(made.parts, key, { ...part, capital });
  addStem(made, key);
}

function addHeard(made: Making, word: string, key: string): void {
  for (const other of givenNameSpellings(word)) {
    push(made.respelt, wordKey(other), key);
    if (other !== word.toLowerCase()) addTranscribed(made.transcribed, other, key, true);
  }
  if (addHeardIn(made.heard, word, key).sound.abjad) made.abjad.isThere = true;
  addTranscribed(made.transcribed, word, key);
  addInArabic(made.inArabic, word, key);
  const small = word.normalize('NFC').toLowerCase();
  for (const by of keysAbroad(small)) push(made.abroad, by, { key, word: small });
}

/** @param key what is found by the word. */
function addHeardIn(heard: Map<string, Heard[]>, word: string, key: string): NameToken {
  const token = tokenOf(word);
  for (const { consonants } of token.sound.readings) push(heard, soundKey(consonants), { key, token });
  return token;
}

function addStem(made: Making, key: string): void {
  for (const stem of stemsOf(key)) if (!made.stems.get(stem)?.includes(key)) push(made.stems, stem, key);
}

/** Arabic script has no p and no v. */
export function soundKey(consonants: string): string {
  return consonants.replaceAll('p', 'b');
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
