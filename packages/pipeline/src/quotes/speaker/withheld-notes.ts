/**
 * "* Name geändert", "All names have been changed": lines of their own about changed names, and whose these are. A word alone ("pseudonym") says nothing of all:
 * below a report readers are asked to comment under their names.
 */
import type { TextRange } from '@crossquote/domain';
import type { Entry } from '../entry.ts';
import type { Frame } from '../frame/frames.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import type { Figure } from './figure.ts';
import { namedAmong } from './people-named.ts';
import type { Scene } from './scene.ts';
import { mayOwn, ownerOfName } from './whose-name.ts';

/** A note is a line of its own, and no longer. */
const LONGEST_NOTE = 240;
/** No report has more of them; bounds what odd texts cost. */
const MOST_NOTES = 50;

/**
 * Those whose name has the star of the note, else whom it names, else of all people who speak those whom it may be about.
 * @param lines in which names are said to be changed.
 */
export function meantByNotes(
  scene: Scene,
  frames: readonly Frame[],
  entries: readonly Entry[],
  lines: readonly (readonly Token[])[],
): ReadonlySet<Figure> {
  const own = lines.slice(0, MOST_NOTES).filter((tokens) => isNote(scene.text, tokens, entries));
  if (own.length === 0) return new Set();
  const speakers = new Set(entries.flatMap(({ resolved }) => resolved.figure ?? []));
  const people = [...speakers].filter(({ body }) => !body);
  const starred = frames.flatMap((frame) => starredIn(scene, frame)).filter((figure) => speakers.has(figure));
  return new Set(own.flatMap((tokens) => meantBy(scene, tokens, people, starred)));
}

function meantBy(
  scene: Scene,
  tokens: readonly Token[],
  people: readonly Figure[],
  starred: readonly Figure[],
): readonly Figure[] {
  const owners = phrasesIn(tokens, scene.lexicon.anonymity.changed)
    .map((phrase) => ({ ...ownerOfName(scene, tokens, phrase), isWord: phrase.end - phrase.first === 1 }))
    .filter(({ by }) => by !== 'other');
  if (owners.length === 0) return [];
  const isStarred = STAR.test(tokenAt(tokens, 0).text);
  const named = namedAmong(scene, tokens).filter((figure) => people.includes(figure));
  const meant = [isStarred ? starred : [], named].find(({ length }) => length > 0);
  if (meant) return meant;
  const told = owners.filter(({ isWord }) => !isWord);
  return people.filter((figure) => told.some((owner) => mayOwn(owner, figure)));
}

/** Alone in its line, in which nobody is quoted. */
function isNote(text: string, tokens: readonly Token[], entries: readonly Entry[]): boolean {
  const at = tokenAt(tokens, 0).start;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = { start: at > 0 ? start : 0, end: end < 0 ? text.length : end };
  return line.end - line.start <= LONGEST_NOTE && !entries.some((entry) => isIn(line, entry));
}

const STAR = /^\*+$/u;

/** "Mira*", "Anna H.*" */
function starredIn(scene: Scene, { tokens }: Frame): readonly Figure[] {
  return tokens.flatMap(({ text }, at) =>
    STAR.test(text) ? namedAmong(scene, tokens.slice(Math.max(0, at - 2), at)) : [],
  );
}

function isIn(line: TextRange, { content, draft }: Entry): boolean {
  const at = tokenAt(draft.frame.tokens, 0).start;
  return [...content, { start: at, end: at + 1 }].some(
    ({ start, end }) => start < line.end && end > line.start,
  );
}
