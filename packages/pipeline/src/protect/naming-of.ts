/** How often texts name somebody: surely, perhaps, or only by a word that is written as a common one. */
import type { Person } from '@crossquote/domain';
import { whatOf } from '../names/kin-words.ts';
import { type NameHider, nameHider } from './hide-names.ts';
import { wordsOfName } from './read-person-name.ts';
import { AT, flatKey, isSmall, wordKey } from './text-pieces.ts';
import { isCommonWord } from './words-as-names.ts';
import { writesCapitals } from './writes-capitals.ts';

type Texts = readonly (string | null)[];

/** How often texts name her. */
export interface Naming {
  /** By whatever her record hides, but for what is written as a common word is. */
  readonly atAll: (...texts: Texts) => number;
  /** By her whole name, a handle or an address: texts that are a name. */
  readonly inFull: (...texts: Texts) => number;
  /** Likewise, and in running text, where a word may be written as a name or a handle is and mean something else. */
  readonly surely: (...texts: Texts) => number;
  readonly without: (text: string) => string;
}

/** Others are shown, so that what names them names nobody else. */
export function namingOf(person: Person, people: readonly Person[]): Naming {
  const others = people
    .filter(({ pseudonym }) => pseudonym !== person.pseudonym)
    .map((other) => ({ person: other, how: 'shown' as const }));
  const any = nameHider([{ person, how: 'strictly' }, ...others]);
  const wholly = { person: { ...person, names: wholeNames(person.names) }, how: 'wholly' as const };
  const whole = nameHider([wholly, ...others]);
  const handles = new Set(person.handles.map(flatKey));
  const common = commonWords(person.names);
  return {
    atAll: counted(any, (place) => !isCommon(place, common)),
    inFull: counted(whole, ({ found, text }) => found === text.trim() || !isBare(found, handles)),
    surely: counted(whole, ({ found }) => isSure(found, handles)),
    without: (text) => any.text(text),
  };
}

/** A place in a text that is hidden. */
interface Place {
  readonly found: string;
  readonly text: string;
  readonly start: number;
  readonly isAmidCapitals: (at: number, word: string) => boolean;
}

function counted(hider: NameHider, counts: (place: Place) => boolean): Naming['atAll'] {
  const countIn = (text: string) => {
    const isAmidCapitals = capitalsIn(text);
    return hider
      .spans(text)
      .filter(({ start, end }) => counts({ found: text.slice(start, end), text, start, isAmidCapitals }))
      .length;
  };
  return (...texts) => texts.reduce((sum, text) => sum + (text === null ? 0 : countIn(text)), 0);
}

/** Who has a longer name is called by one word of it as others are. */
function wholeNames(names: readonly string[]): readonly string[] {
  const long = names.filter((name) => wordsOfName(name).length > 1);
  return long.length > 0 ? long : names;
}

/** "Klara weiß es" has her two words, and "klara" her handle. */
function isSure(found: string, handles: ReadonlySet<string>): boolean {
  const words = found.split(/\s+/u);
  if (words.length > 1) return !isSmall(words[0] ?? '') && !isSmall(words.at(-1) ?? '');
  return !isBare(found, handles);
}

const STARTS_AT = new RegExp(`^${AT}`, 'u');

/** A handle without its sign. */
function isBare(found: string, handles: ReadonlySet<string>): boolean {
  return !STARTS_AT.test(found) && handles.has(flatKey(found));
}

/** Whether a word stands in a line that writes capitals; asked place after place, and each line is read once for a word. */
function capitalsIn(text: string): Place['isAmidCapitals'] {
  let line = { start: 0, end: -1 };
  let told = new Map<string, boolean>();
  return (at, word) => {
    if (at < line.start || at > line.end) {
      const [start, next] = [text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)];
      line = { start, end: next === -1 ? text.length : next };
      told = new Map();
    }
    const known = told.get(word) ?? writesCapitals(text.slice(line.start, line.end), word);
    told.set(word, known);
    return known;
  };
}

/** Words of her name that are written with a capital in it and are common ones without it. */
function commonWords(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap(wordsOfName);
  const small = new Set(words.filter(isSmall).map(wordKey));
  return new Set(
    words
      .filter(isCommonWord)
      .map(wordKey)
      .filter((key) => !small.has(key)),
  );
}

/** A title is no longer. */
const TITLE_UNITS = 60;

/** "Sie weiß es", where capitals are written: without her record it is read as what it is. "frau weiß" has her title written as she is. */
function isCommon({ found, text, start, isAmidCapitals }: Place, common: ReadonlySet<string>): boolean {
  if (!isSmall(found) || !common.has(wordKey(found))) return false;
  const before = text.slice(Math.max(0, start - TITLE_UNITS), start);
  const title = /([\p{L}\p{M}]+)\.?[^\S\n]+$/u.exec(before)?.[1] ?? '';
  return isAmidCapitals(start, found) && !(isSmall(title) && whatOf(title) !== null);
}
