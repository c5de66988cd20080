/** "The young man calls himself @handle and describes himself as a teacher": a name and roles for the subject. */

import type { Frame } from '../frame/frames.ts';
import { namesOneself } from '../frame/names-oneself.ts';
import { tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';

import { genderOfRoles, rolesIn } from '../phrase/role-words.ts';
import { addFigure, type Cast, cleanName, type Figure, figureNamed, giveRole, nameKeys } from './figure.ts';

/** "The young man calls himself @handle and describes himself as a teacher": a name and roles for the subject. */
export function nameThemselves(cast: Cast, frame: Frame, lexicon: Lexicon, text: string): void {
  const { tokens } = frame;
  const at = tokens.findIndex((_, index) => namesOneself(tokens, index, lexicon));
  if (at < 0) return;
  const relative = lexicon.words.relatives.has(tokens[at - 1]?.key ?? '') ? at - 1 : at;
  const subject = nounPhraseBefore(tokens, 0, relative, lexicon);
  if (!subject) return;
  const own = rolesIn(tokens, subject, lexicon);
  const told = tokens
    .slice(at)
    .map((token) => token.key)
    .filter((key) => rolesIn([{ ...tokenAt(tokens, at), key }], { first: 0, end: 1 }, lexicon).length);
  const reflexive = tokens[at + 1]?.key === 'himself' ? 'm' : tokens[at + 1]?.key === 'herself' ? 'f' : null;
  const start = tokenAt(tokens, subject.first).start;
  const head = tokens
    .slice(subject.first, subject.end)
    .filter((token) => !lexicon.words.determiners.has(token.key));
  const figure =
    knownSubject(cast, frame, at, start) ??
    addFigure(cast, {
      name: cleanName(text.slice(head[0]?.start ?? start, head.at(-1)?.end ?? start)),
      keys: nameKeys(head),
      named: false,
      body: false,
    });
  for (const role of [...own, ...told]) giveRole(cast, figure, role);
  figure.gender ??= reflexive ?? genderOfRoles(own, lexicon) ?? genderOfRoles(told, lexicon);
  figure.salient.push(start);
  figure.mentions.push(start);
  if (!figure.named) cast.selfDescribed.set(start, figure);
}

/** Who bears the handle, or else the name before the words at `at`. */
function knownSubject(cast: Cast, frame: Frame, at: number, start: number): Figure | null | undefined {
  const { tokens } = frame;
  const handle = tokens.slice(at).find((token) => token.text.startsWith('@'));
  if (handle) return figureNamed(cast, [handle.key], start);
  const name = (cast.namesIn.get(frame.index) ?? []).find((known) => known.first < at);
  return name && figureNamed(cast, nameKeys(tokens.slice(name.first, name.end)), start);
}
