/** Which words of hidden names a word of a text may be. Texts repeat their words, so what was found is kept. */
import { lazily } from '../lazily.ts';
import { isParticle, type NameToken, tokenOf } from '../names/name-tokens.ts';
import { nearSound } from '../names/near-sound.ts';
import { sameToken } from '../names/same-token.ts';
import { areSpeltAbroad, keysAbroad } from '../names/spelt-abroad.ts';
import { isAcronym } from './acronyms.ts';
import { bareForms, stemForms } from './case-endings.ts';
import { type DerivedForm, derivedForms } from './derived-forms.ts';
import { isArabicGrammar } from './grammar-words.ts';
import { type HidingTable, soundKey } from './hiding-table.ts';
import { isJoint } from './read-person-name.ts';
import { isShortName } from './short-name.ts';
import { flatKey, formsOf, isSmall, wordKey } from './text-pieces.ts';
import { type HeardAs, isTranscribed, NOT_HEARD, transcribedAs } from './transcribed.ts';
import { heardInArabic } from './transcribed-in-arabic.ts';

export interface KnownWord {
  /** Keys of the table that it is a form of, the likeliest first: as it stands, or with an ending. */
  readonly written: readonly string[];
  /** Those of them that it has no ending of. */
  readonly exact: readonly string[];
  /** Keys that it is written or sounds like beside other words of a name. */
  readonly beside: readonly string[];
  /** Surnames that it is an adjective of, or whose family. */
  readonly derived: readonly string[];
  /** Keys that it sounds like beside other words of the name, and by itself. */
  readonly heard: readonly string[];
  readonly heardAlone: readonly string[];
  /** Likewise, but at the beginning of a sentence; and only beside what says that it is a name. */
  readonly heardBehind: readonly string[];
  readonly heardSaid: readonly string[];
  /** Whose name or handle it is, several words written as one. */
  readonly flat: string | null;
  readonly isCapital: boolean;
  /** No name by itself, whatever it is written like. */
  readonly isGrammar: boolean;
  readonly isParticle: boolean;
  readonly isAcronym: boolean;
  /** Nobody's, whatever stands beside it, but where the text itself tells otherwise: most words are, and are not looked at any further. */
  readonly tellsNothing: boolean;
}

/** Forgotten as a whole when there are more: it is all found again. */
const MOST_KEPT = 100_000;

export function wordsKnownBy(table: HidingTable): (word: string) => KnownWord {
  const kept = new Map<string, KnownWord>();
  const anyNumber = lazily(() => lookUp('0', table, null));
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const flat = flatAs(word, table);
    // They would fill what is kept, and are all alike.
    if (flat === null && NUMBER.test(word)) return anyNumber();
    const found = lookUp(word, table, flat);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, found);
    return found;
  };
}

const NUMBER = /^[0-9]+$/;

function lookUp(word: string, table: HidingTable, flat: string | null): KnownWord {
  const forms = formsOf(word);
  const { exact, written } = writtenAs(forms, table);
  const isGrammar = isArabicGrammar(word);
  // Also of what is written so: it may be a part of somebody else's name as well.
  const heard = isGrammar ? NOT_HEARD : heardOf(word, forms, table);
  const isCapital = !isSmall(word.replace(BEFORE_NAME, ''));
  const derived = derivedFrom(forms, isCapital, table);
  const tells = {
    isCapital,
    isGrammar,
    isParticle: isParticle(word) || isJoint(wordKey(word)),
    isAcronym: isAcronym(word),
  };
  const keys = [written, derived, ...Object.values(heard)];
  const tellsNothing = flat === null && keys.every(({ length }) => length === 0) && !MAY_HOLD.test(word);
  const beside = [...new Set([...written, ...heard.heard])];
  return { written, exact, beside, derived, ...heard, flat, ...tells, tellsNothing };
}

/** Marks, and an article or a preposition (L'Ange); Cyrillic writes none so, and its apostrophe stands inside names (Г'юз). */
const BEFORE_NAME = /^[\p{P}\p{Cf}_]*(?:(?!\p{Script=Cyrillic})[\p{L}\p{M}]['’])?/u;

/** Initials, and several words written as one. */
const MAY_HOLD = /^\p{Lu}{1,3}$|\p{Ll}{3}\p{Lu}/u;

/** Numbers behind it are what is added to a handle that is taken. */
function flatAs(word: string, table: HidingTable): string | null {
  const { flat, joined } = table;
  const key = flatKey(word);
  const bare = key.replace(/\p{N}+$/u, '');
  const own = flat.get(key) ?? flat.get(bare) ?? holderOf(key, table);
  return own ?? transcribedAs(bare, joined, true).heardAlone[0] ?? null;
}

/**
 * Whether a word of a handle or an address is a whole name spelt in another way: claraweiss. Of words of a text nobody asks: Johannes sounds like Anna
 * Weiß written as one word.
 */
export function soundsAsWhole(word: string, { heardWhole }: HidingTable): boolean {
  const key = flatKey(word).replace(/\p{N}+$/u, '');
  if (heardWhole.size === 0 || key.length < LEAST_SOUND) return false;
  const token = tokenOf(key);
  return token.sound.readings
    .flatMap(({ consonants }) => heardWhole.get(soundKey(consonants)) ?? [])
    .some((one) => sameToken(token, one.token));
}

const LEAST_SOUND = 8;

/** What is called after an interview may hold the name, written as one word: interviewmiraholm. */
function holderOf(key: string, { whole, wholeLengths }: HidingTable): string | undefined {
  for (const length of wholeLengths)
    for (let at = 0; at + length <= key.length; at++) {
      const held = whole.get(key.slice(at, at + length));
      if (held !== undefined) return held;
    }
  return undefined;
}

function heardOf(word: string, forms: readonly string[], table: HidingTable): HeardAs {
  const [near, read] = [heardAs(word, forms, table), transcribedAs(word, table.transcribed)];
  const inArabic = heardInArabic(word, table.inArabic, isSmall(word));
  const respelt = respeltAs(word, forms, table);
  const all = [near, read, inArabic, speltAbroad(word, table)];
  return {
    heard: [...new Set([...respelt, ...all.flatMap(({ heard }) => heard)])],
    heardAlone: [...new Set([...respelt, ...all.flatMap(({ heardAlone }) => heardAlone)])],
    heardBehind: read.heardBehind,
    heardSaid: [...new Set(all.flatMap(({ heardSaid }) => heardSaid))],
  };
}

function respeltAs(word: string, forms: readonly string[], { respelt }: HidingTable): readonly string[] {
  if (respelt.size === 0) return [];
  // In Latin letters an ending makes another name of one: Serge, Petra.
  const bare = /^\p{Script=Latin}/u.test(word) ? [] : forms.flatMap(bareForms);
  return [...forms, ...bare].flatMap((form) => respelt.get(form) ?? []);
}

/** A shorter word is often another: the jury is no Yuri. */
const LONG_ENOUGH = 5;

/** "Kowaltschuk" of Kovalchuk; an s behind it is no other name. */
function speltAbroad(word: string, { abroad }: HidingTable): HeardAs {
  if (abroad.size === 0 || isSmall(word)) return NOT_HEARD;
  const small = word.normalize('NFC').toLowerCase();
  const heard = [small, small.replace(/['’]?s$/u, '')].flatMap((form) =>
    keysAbroad(form)
      .flatMap((by) => abroad.get(by) ?? [])
      .filter((name) => name.word !== form && areSpeltAbroad(name.word, form))
      .map(({ key }) => key),
  );
  return small.length < LONG_ENOUGH
    ? { ...NOT_HEARD, heard, heardSaid: heard }
    : { ...NOT_HEARD, heard, heardAlone: heard };
}

function writtenAs(
  forms: readonly string[],
  { sequences, parts, stems, inner }: HidingTable,
): Pick<KnownWord, 'exact' | 'written'> {
  const isKnown = (key: string) => parts.has(key) || sequences.has(key) || inner.has(key);
  const exact = forms.filter(isKnown);
  const ended = [
    ...forms.flatMap(bareForms).filter(isKnown),
    ...forms.flatMap(stemForms).flatMap((stem) => stems.get(stem) ?? []),
  ];
  return { exact, written: [...new Set([...exact, ...ended])] };
}

function derivedFrom(
  forms: readonly string[],
  isCapital: boolean,
  { parts, transcribed }: HidingTable,
): readonly string[] {
  const isSurname = (key: string) =>
    parts.get(key)?.some(({ standsAlone, isShown }) => standsAlone && !isShown) ?? false;
  const fits = ({ needsCapital }: DerivedForm) => isCapital || !needsCapital;
  const written = forms.flatMap((form) => derivedForms(form, isSurname)).filter(fits);
  const read = isTranscribed(transcribed)
    ? forms.flatMap((form) => derivedForms(form, () => true)).filter(fits)
    : [];
  return [
    ...written.map(({ name }) => name),
    ...read.flatMap(({ name }) => transcribedAs(name, transcribed, true).heardAlone).filter(isSurname),
  ];
}

/** A word by itself must tell more: so many consonants, and the vowels too. */
const TELLING = 3;

function heardAs(word: string, forms: readonly string[], { heard, abjad }: HidingTable): HeardAs {
  if (heard.size === 0 || isSmall(word) || isParticle(word)) return NOT_HEARD;
  const own = tokenOf(word);
  const whole = heardIn(own, heard, () => true);
  if (!abjad.isThere && !own.sound.abjad) return whole;
  // Of names in Arabic script, which are read by their sound alone, also behind what is written onto a word and before an ending.
  const parts = [...new Set(forms.flatMap((form) => [form, ...bareForms(form)]))].map((form) =>
    heardIn(tokenOf(form), heard, (name, token) => name.sound.abjad || token.sound.abjad),
  );
  const all = [whole, ...parts];
  return {
    heard: all.flatMap((one) => one.heard),
    heardAlone: all.flatMap((one) => one.heardAlone),
    heardBehind: [],
    heardSaid: whole.heardSaid,
  };
}

function heardIn(
  token: NameToken,
  heard: HidingTable['heard'],
  isMeant: (name: NameToken, token: NameToken) => boolean,
): HeardAs {
  const sounds = token.sound.readings.flatMap(({ consonants }) => withoutH(consonants, token.latin));
  const alike = sounds.flatMap((consonants) => heard.get(soundKey(consonants)) ?? []);
  const near = alike.filter(
    (one) =>
      isMeant(one.token, token) && (sameToken(token, one.token) || nearSound(token, one.token) === 'near'),
  );
  const same = near.filter((one) => sameToken(token, one.token));
  const isTelling = token.sound.own.every(({ consonants }) => consonants.length >= TELLING);
  const short = same.filter((one) => isShortName(token, one.token));
  return {
    heard: near.map(({ key }) => key),
    heardAlone: (isTelling ? same : []).map(({ key }) => key),
    heardBehind: [],
    heardSaid: (isTelling ? [] : short).map(({ key }) => key),
  };
}

/** What begins with H in Latin letters begins with Х or Г in Cyrillic ones; H itself is no consonant here (see near-sound). */
function withoutH(consonants: string, latin: string): readonly string[] {
  if (/^(?:kh|g)/u.test(latin)) return [consonants, consonants.slice(1)];
  return latin.startsWith('h') ? [consonants, `k${consonants}`, `g${consonants}`] : [consonants];
}
