/** A name as words that a text can be searched for. */
import { isAnybody } from '../names/anybody.ts';
import { readName } from '../names/compare-names.ts';
import { fold } from '../names/fold.ts';
import { whatOf, withoutRelation } from '../names/kin-words.ts';
import { isParticle } from '../names/name-tokens.ts';
import { roleOf } from '../names/roles-in.ts';
import { piecesOf, wordKey } from './text-pieces.ts';

/** Whether it names a person: not a body, not a role, not "a man". */
export function namesPerson(name: string): boolean {
  const { kind, body, tokens } = readName(name);
  return body === null && kind !== 'body' && tokens.length > 0 && !isAnybody(name);
}

/** The telling words as written, without titles; a title or role that is all there is beside one word may be its surname, and stays. */
export function wordsOfName(name: string): readonly string[] {
  const known = kept.get(name);
  if (known) return known;
  const words = readWords(name);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, words);
  return words;
}

/** Tables are made anew whenever somebody comes in, and most names are those of before. */
const kept = new Map<string, readonly string[]>();
const MOST_KEPT = 50_000;

/** Roles, kinships and forms of address in a name, by which it tells of its bearer: see `whatOf`. */
export function titlesOf(name: string): readonly string[] {
  return piecesOf(withoutRelation(name)).flatMap(({ text }) => whatOf(text) ?? []);
}

function readWords(name: string): readonly string[] {
  const plain = withoutRelation(name)
    .replace(/^[@＠]/u, '')
    .trim();
  // A handle is written as one word; McDonald is one.
  const all = piecesOf(/\s/u.test(plain) ? plain : plain.replace(/(?<=\p{Ll}{3})(?=\p{Lu})/gu, ' '))
    .filter(({ kind, text }) => kind === 'word' && wordKey(text) !== '')
    .map(({ text }) => text);
  const words = all.filter((word, at) => !isParticle(word) || isLastOf(word, at, all));
  if (words.length === 1 && isParticle(words[0] ?? '')) return ofParticles(all);
  const bare = words.filter((word) => roleOf(word) === null);
  return bare.length > 1 || (bare.length === 1 && words.length > 2) ? bare : words;
}

/** Nothing follows the particle that it could belong to: it is a name (Nguyễn Văn An). */
function isLastOf(word: string, at: number, all: readonly string[]): boolean {
  return at > 0 && at === all.length - 1 && /^\p{Lu}/u.test(word);
}

/** Lê Văn An: together they are a name, and none of them is one alone. */
function ofParticles(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => whatOf(word) === null && /^\p{Lu}/u.test(word));
  return own.length > 1 ? own : [];
}

/** Parts of names that say nothing of whose they are. */
const JOINTS = new Set(
  (
    'abd abdul abdel abdal abu abi umm um bin ben ibn bint al el van von de der den di da do du la le saint st عبد ابو ابي ام بن ابن بنت ' +
    'аль эль бин бен ибн ван фон дер ден де ди да ду дель ла ле аш абу умм בן בת אבו אל дэ'
  )
    .split(' ')
    .map(fold),
);

export function isJoint(key: string): boolean {
  return JOINTS.has(key);
}
