/** The speakers of one testimony, each once, under the fullest name that a report gives. */
import {
  type Language,
  PIVOT_LANGUAGE,
  primaryLanguage,
  type Speaker,
  type Testimony,
} from '@crossquote/domain';
import { compareNames, isTellingName } from '../names/compare-names.ts';
import { nameTokens } from '../names/name-tokens.ts';

type NamedSpeaker = Testimony['speakers'][number];

export type ReportedSpeaker = Pick<Speaker, 'id' | 'name'> & {
  /** The report's. */ readonly language: Language;
};

/** Names that fit one person are one; a role ("the teacher") stays only when nobody is named. Unknown speakers are left out. */
export function speakersOf(speakers: readonly ReportedSpeaker[]): readonly NamedSpeaker[] {
  const known = distinct(speakers).sort(fullestFirst);
  const named = known.filter(({ name }) => isTellingName(name));
  const kept: Known[] = [];
  for (const speaker of named.length > 0 ? named : known) {
    if (!kept.some(({ id, name }) => id === speaker.id || isOne(name, speaker.name))) kept.push(speaker);
  }
  return kept.map(({ id, name }) => ({ id, name }));
}

interface Known {
  readonly id: string | null;
  readonly name: string;
  readonly language: Language;
}

function distinct(speakers: readonly ReportedSpeaker[]): Known[] {
  const known = speakers.flatMap(({ id, name, language }) => (name === null ? [] : [{ id, name, language }]));
  return [...new Map(known.map((speaker) => [Object.values(speaker).join(' '), speaker])).values()];
}

function isOne(a: string, b: string): boolean {
  const verdict = compareNames(a, b);
  return a === b || verdict === 'same' || verdict === 'compatible';
}

/** Names before handles, Latin script before others, many telling words before few, capitals alone (of a transcript) last, the pivot language first, then by code unit. */
function fullestFirst(a: Known, b: Known): number {
  return (
    Number(isHandle(a)) - Number(isHandle(b)) ||
    Number(isForeign(a)) - Number(isForeign(b)) ||
    wordCount(b) - wordCount(a) ||
    Number(isInCapitals(a)) - Number(isInCapitals(b)) ||
    Number(isPivot(b)) - Number(isPivot(a)) ||
    b.name.length - a.name.length ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : (a.id ?? '') < (b.id ?? '') ? -1 : 1)
  );
}

function isHandle({ name }: Known): boolean {
  return name.startsWith('@');
}

function isForeign({ name }: Known): boolean {
  return !/\p{Script=Latin}/u.test(name);
}

/** One word may be a body's abbreviation. */
function isInCapitals({ name }: Known): boolean {
  return /\p{Lu}.*\s/u.test(name) && !/\p{Ll}/u.test(name);
}

function isPivot({ language }: Known): boolean {
  return primaryLanguage(language) === PIVOT_LANGUAGE;
}

function wordCount({ name }: Known): number {
  return nameTokens(name).length;
}
