/** Resolves who speaks in a draft, and remembers it for the pronouns to come. */
import type { Draft, Introduction } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/spans.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import { likelySubject } from '../german/subject.ts';
import { withWholePhrase } from '../german/whole-phrase.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { appositionTo } from '../reported/apposition.ts';
import { goingOn } from './going-on.ts';
import { byPronoun } from './resolve-pronoun.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { type Resolved, type Scene } from './scene.ts';

/** @param last who spoke last in the same frame, for "… and said". */
export function speakerOf(scene: Scene, draft: Draft | Introduction, last: Resolved | null): Resolved {
  const resolved = resolve(scene, draft, last);
  const at = tokenAt(draft.frame.tokens, draft.cueSpan?.first ?? 0).start;
  if (resolved.figure) remember(scene, resolved, at);
  return resolved;
}

function resolve(
  scene: Scene,
  { frame, subject, cueSpan }: Draft | Introduction,
  last: Resolved | null,
): Resolved {
  if (subject === null)
    return (
      goingOn(scene, frame, cueSpan) ?? {
        mention: null,
        figure: null,
        reason: 'no words beside the cue name a speaker',
      }
    );
  if (subject === 'same') {
    if (last) return { ...last, reason: 'subject of the verb before' };
    const first = firstPhrase(frame.tokens, cueSpan?.first ?? frame.tokens.length, scene.lexicon);
    return first
      ? resolveSpeaker(scene, frame, first)
      : { mention: null, figure: null, reason: 'no words beside the cue name a speaker' };
  }
  if (typeof subject === 'string') {
    const gender = subject === 'verb-gender-f' ? 'f' : 'm';
    return { mention: null, ...byPronoun(scene, gender, tokenAt(frame.tokens, cueSpan?.first ?? 0).start) };
  }
  const resolved = withWholePhrase(
    namedBehind(scene, frame, subject) ?? resolveSpeaker(scene, frame, subject),
    frame.tokens,
    subject,
    scene.lexicon,
  );
  const { figure } = resolved;
  // Arabic verbs tell the gender of who speaks.
  if (scene.lexicon.data.order === 'vso' && figure && !figure.body && cueSpan)
    figure.gender ??= tokenAt(frame.tokens, cueSpan.first).key.endsWith('ت') ? 'f' : 'm';
  return resolved;
}

/** "said the harbour’s director, Mira Holm, on Monday": the name stands behind the role; but not behind "a spokesman for the mayor". */
function namedBehind(scene: Scene, frame: Frame, subject: Span): Resolved | null {
  const { lexicon } = scene;
  if (lexicon.data.language !== 'en') return null;
  const own = frame.tokens.slice(subject.first, subject.end);
  if (own.some(({ key }) => lexicon.words.nounPrepositions.has(key))) return null;
  if (!lexicon.words.determiners.has(own[0]?.key ?? '') && !lexicon.possessives.has(own[0]?.key ?? ''))
    return null;
  const name = appositionTo(frame.tokens, subject, lexicon);
  if (!name?.isName) return null;
  const { figure } = resolveSpeaker(scene, frame, name);
  return figure?.named ? { mention: subject, figure, reason: 'named behind the role' } : null;
}

function firstPhrase(tokens: readonly Token[], before: number, lexicon: Lexicon) {
  const german = lexicon.data.language === 'de' ? likelySubject(tokens, 0, before, lexicon, 1) : null;
  if (german) return german;
  const comma = tokens.findIndex((token) => token.text === ',');
  return (
    nounPhraseAfter(tokens, 0, lexicon) ?? (comma >= 0 ? nounPhraseAfter(tokens, comma + 1, lexicon) : null)
  );
}

function remember(scene: Scene, { figure }: Resolved, at: number): void {
  const { spoken } = scene;
  if (!figure || at < (spoken.at(-1)?.at ?? 0)) return;
  spoken.push({ at, figure });
}
