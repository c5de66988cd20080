/** Where what a verb reports ends at the latest: where its sentence goes on with something of its own. */
import type { Cue } from '../frame/cues.ts';
import { isReporting } from '../frame/cues.ts';
import type { Frame } from '../frame/frames.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Words between a conjunction and the verb of its clause: a subject and its adverbs. */
const MAX_SUBJECT = 6;

/** Opens a clause beside the one with the verb of saying, not inside what was said: "…, though she noted". */
const BESIDE = /^(?:but|and|though|although|while|whereas|as|yet)$/;

/** Behind quoted words that end with a comma, the writer's own words go on: “…,” while trying to explain. */
const BEHIND_QUOTED = /^(?:but|while|which|though|although|whereas|according|when|after|before|as)$/;

/** @param later the cues behind this one, in order. @returns a token index: before the next verb of the same subject, a clause of another, or a source at the end. */
export function limitOf(frame: Frame, cue: Cue, lexicon: Lexicon, later: readonly Cue[]): number {
  const { tokens } = frame;
  const quoted = lexicon.data.language === 'en' ? behindQuoted(tokens, cue) : tokens.length;
  const clause = lexicon.data.language === 'en' ? clauseBeside(tokens, cue, later) : tokens.length;
  return Math.min(quoted, clause, beforeNext(tokens, cue, lexicon, later[0]));
}

function beforeNext(tokens: readonly Token[], cue: Cue, lexicon: Lexicon, next: Cue | undefined): number {
  if (!next) return tokens.length;
  if (next.kinds.has('source')) return tokens[next.first - 1]?.text === ',' ? next.first - 1 : tokens.length;
  let before = next.first - 1;
  while (
    before > cue.end &&
    (lexicon.words.adverbs.has(tokenAt(tokens, before).key) ||
      lexicon.words.auxiliaries.has(tokenAt(tokens, before).key))
  )
    before -= 1;
  const token = tokenAt(tokens, before);
  const participle = endsWithComma(token) && /ing(?: |$)/.test(next.key) && lexicon.data.language === 'en';
  if (participle && token.kind === 'quotation') return before + 1;
  if (participle || (isWord(token) && lexicon.words.coordinators.has(token.key) && before > cue.end))
    return before;
  return tokens.length;
}

/** "said the bridge was gone, but he added that …": a later verb with a subject of its own. */
function clauseBeside(tokens: readonly Token[], cue: Cue, later: readonly Cue[]): number {
  for (const next of later) {
    if (!isReporting(next) || next.unsaid) continue;
    for (let at = next.first - 2; at > Math.max(cue.end + 2, next.first - MAX_SUBJECT - 2); at -= 1) {
      const token = tokenAt(tokens, at);
      if (!isWord(token)) break;
      if (!BESIDE.test(token.key)) continue;
      const before = tokenAt(tokens, at - 1);
      if (!endsWithComma(before)) break;
      return before.kind === 'quotation' ? at : at - 1;
    }
  }
  return tokens.length;
}

function behindQuoted(tokens: readonly Token[], cue: Cue): number {
  const at = tokens.findIndex(
    (token, index) =>
      index >= cue.end &&
      token.kind === 'quotation' &&
      endsWithComma(token) &&
      BEHIND_QUOTED.test(tokens[index + 1]?.key ?? ''),
  );
  return at < 0 ? tokens.length : at + 1;
}

function endsWithComma({ kind, text }: Token): boolean {
  return kind === 'quotation' ? /,[^\p{L}\p{N}]*$/u.test(text) : text === ',';
}
