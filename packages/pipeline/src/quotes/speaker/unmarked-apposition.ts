/** "وزيرة النقل، ميرا هولم": the name behind a role and its comma, in scripts without capital letters. */
import type { TextRange } from '@crossquote/domain';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from '../phrase/described-name-after.ts';
import { rolesIn } from '../phrase/role-words.ts';
import type { Resolved, Scene } from './scene.ts';
import { unmarkedName } from './unmarked-name.ts';

const MAX_NAME = 4;

/** @param said what is quoted: "به گفته برادرم، | مردان شبانه آمدند" names nobody. @returns null: the words before the comma hold a name themselves, or those behind it are none. */
export function unmarkedApposition(
  scene: Scene,
  frame: Frame,
  subject: Span,
  said: readonly TextRange[],
): Resolved | null {
  const { lexicon } = scene;
  const { tokens } = frame;
  if (!lexicon.data.caseless || tokens[subject.end]?.text !== '،') return null;
  const name = { first: subject.end + 1, end: nameEnd(tokens, subject.end + 1, lexicon) };
  const start = tokenAt(tokens, name.first).start;
  if (said.some((range) => start >= range.start && start < range.end)) return null;
  const length = name.end - name.first;
  if (length < 2 || length > MAX_NAME || !isOffice(tokens, subject, lexicon)) return null;
  if (rolesIn(tokens, name, lexicon).length || isWord(tokens[name.end])) return null;
  const found = unmarkedName(scene, frame, name);
  const mention = { first: subject.first, end: name.end };
  return found?.figure?.named ? { ...found, mention, reason: 'named behind the role' } : null;
}

/** A role, and no more than one word that says of what. */
function isOffice(tokens: readonly Token[], subject: Span, lexicon: Lexicon): boolean {
  return lexicon.roles.has(tokenAt(tokens, subject.first).key) && subject.end - subject.first <= 2;
}

function nameEnd(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  let end = first;
  while (describes(tokens[end], lexicon) && !lexicon.words.bodies.has(tokenAt(tokens, end).key)) end += 1;
  return end;
}
