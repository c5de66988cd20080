/** "As the police said, …", "…, wie die Polizei mitteilte": a clause that names the source. */
import { contentSpan } from '../frame/content-span.ts';
import type { Cue } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { withoutPaper } from '../german/without-paper.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { bareNounAfter } from '../phrase/bare-noun-after.ts';
import { behindAdverbial } from '../phrase/behind-adverbial.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';
import { officeBehind } from '../phrase/office-subject.ts';
import { draftOf, MIN_WORDS, wordsIn } from './reported-draft.ts';

/** Where the clause starts; "as the head of the ward, Mira Holm, said" has a name between commas. */
export function asBefore(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): number | null {
  let commas = tokens[cue.first - 1]?.text === ',' && !isWord(tokens[cue.end]) ? 2 : 0;
  for (let at = cue.first - 1; at >= Math.max(from, cue.first - 14); at -= 1) {
    const token = tokenAt(tokens, at);
    if (token.text === ',' && commas > 0) {
      commas -= 1;
      continue;
    }
    if (!isWord(token)) return null;
    const opens = at === from || at === 0 || tokens[at - 1]?.text === ',';
    // "But as the paper noted, …"
    const joined =
      (at === 1 && lexicon.words.coordinators.has(tokenAt(tokens, 0).key)) || isJustAs(tokens, at, from);
    if (lexicon.words.as.has(token.key) && (opens || joined)) return at;
  }
  return null;
}

/** "wie | die Hafenzeitung | unter Berufung auf Ermittler berichtet": whom the paper had it from stands between it and the verb. */
function beforeReference(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Span | null {
  const at = tokens.findIndex(
    ({ key }, index) =>
      index >= from && index < to && key === 'unter' && tokens[index + 1]?.key === 'berufung',
  );
  return at < 0 || lexicon.data.language !== 'de' ? null : nounPhraseBefore(tokens, from, at, lexicon);
}

/** "Tal y como explicó", "Tal como", "Tel que". */
function isJustAs(tokens: readonly Token[], at: number, from: number): boolean {
  const words = tokens.slice(Math.max(from, at - 2), at).map(({ key }) => key);
  return (
    (words[0] === 'tal' && (words.length === 1 || words[1] === 'y')) ||
    (words.length === 2 && words[1] === 'tal')
  );
}

export function asClause(
  frame: Frame,
  cue: Cue,
  at: number,
  lexicon: Lexicon,
): { draft: Draft; end: number } | null {
  const { tokens } = frame;
  const subject =
    beforeReference(tokens, at + 1, cue.first, lexicon) ??
    nounPhraseBefore(tokens, at + 1, cue.first, lexicon) ??
    officeBehind(tokens, cue, lexicon) ??
    nounPhraseAfter(tokens, behindAdverbial(tokens, cue.end, lexicon), lexicon) ??
    bareNounAfter(tokens, cue, lexicon);
  if (!subject) return null;
  const own = withoutPaper(tokens, subject, cue);
  const comma = tokens.findIndex((token, index) => index >= cue.end && token.text === ',');
  const left = contentSpan(frame, 0, at - 1);
  const right = comma >= 0 ? contentSpan(frame, comma + 1, tokens.length) : null;
  const parts = (
    at <= 1 || (at === 2 && isJustAs(tokens, at, 0))
      ? [right]
      : [left, right && wordsIn(tokens, right) >= MIN_WORDS ? right : null]
  ).filter((span): span is Span => span !== null && wordsIn(tokens, span) > 0);
  if (parts.reduce((sum, span) => sum + wordsIn(tokens, span), 0) < MIN_WORDS) return null;
  const draft = draftOf(frame, cue, own, parts, 0.8, null);
  return draft && { draft, end: tokens.length };
}
