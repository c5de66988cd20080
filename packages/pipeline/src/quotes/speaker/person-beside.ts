/** The people whose names stand right before words about a name: "Mira (name changed)", "Mira and Ada are pseudonyms". */
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Figure } from './figure.ts';
import { type NamedPerson, namedAmong, namesOf } from './people-named.ts';
import type { Scene } from './scene.ts';
import type { NameOwner } from './whose-name.ts';

/** Words between a name and what is said of it: ", whose", "(", "'s real", "– der". */
export const MOST_BESIDE = 3;

/** "Mira (name changed)", "Mira, not her real name,", "Jan Torp, who asked not to be named". */
export function personBeside(scene: Scene, frame: Frame, phrase: Span): Figure | null {
  const name = nameBefore(scene, frame, phrase);
  return name && isApposed(scene, frame.tokens.slice(name.end, phrase.first)) ? name.figure : null;
}

/** "Mira is a pseudonym"; of both, "Mira and Ada are not their real names", "Mira and Ada (names changed)"; of the last alone, "Ada and Mira (name changed)". */
export function peopleBeside(
  scene: Scene,
  frame: Frame,
  phrase: Span,
  { isOfSeveral }: NameOwner,
): readonly NamedPerson[] {
  const last = nameBefore(scene, frame, phrase);
  if (!last) return [];
  const { auxiliaries, coordinators } = scene.lexicon.words;
  const between = frame.tokens.slice(last.end, phrase.first);
  const isPredicate = auxiliaries.has(between[0]?.key ?? '');
  if (!isApposed(scene, isPredicate ? between.slice(1) : between)) return [];
  const people = [last];
  const isOfAll = isOfSeveral || isPredicate || between.length === 0;
  for (const name of isOfAll ? namesOf(scene, frame).toReversed() : []) {
    const joint = tokenAt(frame.tokens, name.end);
    const isNext = name.end === (people.at(-1)?.first ?? 0) - 1;
    if (isNext && (coordinators.has(joint.key) || joint.text === ',')) people.push(name);
  }
  return people;
}

function nameBefore(scene: Scene, frame: Frame, { first }: Span): NamedPerson | null {
  const names = scene.lexicon.data.caseless ? namesIn(scene, frame, first) : namesOf(scene, frame);
  return names.findLast(({ end }) => end <= first && first - end <= MOST_BESIDE) ?? null;
}

function isApposed({ lexicon }: Scene, between: readonly Token[]): boolean {
  return !between.some(({ key }) => lexicon.phrases.has(key) || lexicon.words.finite.has(key));
}

/** Where no capital tells names: those among the last words before the phrase. */
function namesIn(scene: Scene, { tokens }: Frame, end: number): readonly NamedPerson[] {
  const from = Math.max(0, end - MOST_BESIDE - 1);
  return tokens
    .slice(from, end)
    .flatMap((token, at) =>
      namedAmong(scene, [token]).map((figure) => ({ first: from + at, end: from + at + 1, figure })),
    );
}
