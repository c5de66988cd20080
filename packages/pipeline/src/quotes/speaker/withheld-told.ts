/** "A nurse asked not to be named, Ada Torp said": whose wish it is that somebody's words tell of, and whether it may be the teller's own. */
import { containsRange } from '@crossquote/domain';
import { genderOfGivenName } from '../../names/given-name-genders.ts';
import type { Entry } from '../entry.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';
import type { Figure } from './figure.ts';
import { namesOf } from './people-named.ts';
import { byPronoun } from './resolve-pronoun.ts';
import type { Scene } from './scene.ts';

/** "A nurse asked not to be named, Ada Torp said": whom somebody's words tell of, by a word or a name that is not the teller's. */
export function toldOf(scene: Scene, frame: Frame, phrase: Span, own: readonly Entry[]) {
  const by = new Set<Entry>();
  const roles = new Set<string>();
  const figures = new Set<Figure>();
  for (const entry of own) {
    const teller = entry.resolved.figure;
    const from = entry.draft.content.find(
      (range) =>
        holds(entry, frame, phrase, false) && range.start <= tokenAt(frame.tokens, phrase.first).start,
    )?.start;
    if (from === undefined || !teller?.named || isPronoun(entry, scene.lexicon)) continue;
    const subject = frame.tokens.findIndex(({ start }) => start >= from);
    const named = namesOf(scene, frame).filter(({ first, end }) => first >= subject && end <= phrase.first);
    const people = frame.tokens
      .slice(subject, phrase.first)
      .filter((token) => isWord(token) && genderOfRole(token.key, scene.lexicon) !== null);
    const isTellers = named[0] ? named[0].figure === teller : people[0] && teller.roles.has(people[0].key);
    if (isTellers) continue;
    if (!named[0] && !people[0]) {
      const told = nobodyNamed(scene, frame.tokens.slice(subject, phrase.first), teller);
      if (told.figure) figures.add(told.figure);
      if (told.isOther) by.add(entry);
      continue;
    }
    if (!mayGoOn(scene, frame, subject, phrase, true)) by.add(entry);
    for (const { figure } of named) figures.add(figure);
    if (!named[0]) for (const { key } of people) roles.add(key);
  }
  return { by, roles, figures };
}

/** "| She | asked not to be named, Jan Torp said", "| The company | cannot be named, …": whom a pronoun means, and whether it cannot be the teller. */
function nobodyNamed(scene: Scene, told: readonly Token[], teller: Figure) {
  const { pronouns, words } = scene.lexicon;
  const subject = told.find(({ key }) => /^[mf]$/u.test(pronouns.get(key) ?? ''));
  if (!subject) {
    const isJoined = told.some(({ key }) => words.coordinators.has(key));
    return { figure: null, isOther: !isJoined && told.some((token) => isBodyWord(token, scene.lexicon)) };
  }
  const gender = pronouns.get(subject.key) ?? 'n';
  const { figure } = byPronoun(scene, gender, subject.start);
  const own = teller.gender ?? genderOfGivenName(teller.keys[0] ?? '');
  return { figure: figure?.named ? figure : null, isOther: (own ?? gender) !== gender };
}

/**
 * "A soldier hit her, | and | she asked not to be named, Dana Pell said", "Dana Pell said soldiers came | and | asked not to be named": behind the last who is told of, a
 * conjunction (or a pronoun) may go on with who tells.
 */
export function mayGoOn(scene: Scene, frame: Frame, from: number, phrase: Span, byPronoun: boolean): boolean {
  const { lexicon } = scene;
  const { coordinators, relatives } = lexicon.words;
  const name = namesOf(scene, frame).findLast(({ first, end }) => first >= from && end <= phrase.first);
  const role = frame.tokens.findLastIndex(
    (token, at) =>
      at >= from && at < phrase.first && isWord(token) && genderOfRole(token.key, lexicon) !== null,
  );
  return frame.tokens
    .slice(Math.max(role + 1, name?.end ?? 0), phrase.first)
    .some(
      ({ key }) => coordinators.has(key) || (byPronoun && lexicon.pronouns.has(key) && !relatives.has(key)),
    );
}

/** In what they say it is said of somebody else; but a clause that begins it tells of who stands before: "sagte ein Mann, | der unerkannt bleiben will". */
export function holds({ draft }: Entry, { tokens }: Frame, phrase: Span, isRelative: boolean): boolean {
  const first = isRelative ? phrase.first - 1 : phrase.first;
  const { start } = tokenAt(tokens, first);
  const { end } = tokenAt(tokens, phrase.end - 1);
  return draft.content.some(
    (range) => containsRange(range, { start, end }) && (!isRelative || range.start < start),
  );
}

export function isPronoun({ draft, resolved }: Entry, { pronouns }: Scene['lexicon']): boolean {
  const { mention } = resolved;
  return mention === null || pronouns.has(tokenAt(draft.frame.tokens, mention.first).key);
}
