/** "Jost Ebel bleibt hart: | Der Damm sei alt.": what somebody is told of before a colon, whatever the verb, in the mood that reports. */
import { type Entry, entryOf } from '../entry.ts';
import { contentSpan } from '../frame/content-span.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { tokenAt } from '../frame/tokens.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { wordsIn } from '../reported/reported-draft.ts';
import { resolveSpeaker } from '../speaker/resolve-speaker.ts';
import type { Scene } from '../speaker/scene.ts';
import { behindColon } from './behind-colon.ts';
import { verbBeside } from './clause-in-mood.ts';
import { freeDraft } from './free-draft.ts';
import { likelySubject } from './subject.ts';
import { isSureForm, isUnreported } from './sure-mood.ts';

export function clauseBehindColon(scene: Scene, frame: Frame): Entry | null {
  const { lexicon } = scene;
  const { tokens } = frame;
  if (lexicon.data.language !== 'de' || frame.role !== 'text' || isUnreported(tokens)) return null;
  const first = behindColon(tokens, lexicon);
  if (first === 0 || !tokens.some((_, at) => at >= first && isSureForm(tokens, at, lexicon))) return null;
  const span = contentSpan(frame, first, tokens.length);
  const subject = likelySubject(tokens, 0, first - 1, lexicon);
  const cueSpan = subject && verbBeside(tokens, subject, first - 1, lexicon);
  if (!span || !subject || !cueSpan || wordsIn(tokens, span) < 3) return null;
  if (!isSubject(scene, frame, subject)) return null;
  return entryOf({ ...freeDraft(frame, span), cueSpan }, frame, resolveSpeaker(scene, frame, subject));
}

/** "Fest steht: …": the word that opens a sentence has a capital, whatever it is. */
function isSubject({ cast, lexicon }: Scene, { index, tokens }: Frame, { first, end }: Span): boolean {
  const { key } = tokenAt(tokens, first);
  if (first > 0 || end > 1 || lexicon.pronouns.has(key) || genderOfRole(key, lexicon) !== null) return true;
  return (cast.namesIn.get(index) ?? []).some((name) => name.first === 0);
}
