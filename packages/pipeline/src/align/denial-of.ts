/**
 * What in a report denies the statement that it quotes: the cue ("denied that …"), or a phrase of the statement itself ("it is not true that …").
 * Where somebody denies in words of their own (He denied it: "…"), those words are no denied statement.
 */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { DENYING_BEFORE, DENYING_BEHIND } from './denying-phrases.ts';
import { DENYING_CUES } from './negators.ts';
import type { QuoteView } from './quote-view.ts';
import { type Token, tokensOf } from './words/tokens.ts';

/** Words of the report; null when nothing is denied. */
export function denialOf(view: QuoteView, tokens: readonly Token[]): TextRange | null {
  return denyingCue(view) ?? denyingPhrase(view, tokens);
}

function denyingCue({ quote, report }: QuoteView): TextRange | null {
  const { cue } = quote;
  if (!cue || !DENYING_CUES.test(fold(sliceOf(report.text, cue)))) return null;
  return isOwnWords(report.text, cue, quote) ? null : cue;
}

/** What stands behind a colon is said, and so is a quotation that the cue does not lead into ("…", he denied; he denied it, "…"). */
function isOwnWords(text: string, cue: TextRange, { content, form }: QuoteView['quote']): boolean {
  const start = content[0]?.start ?? cue.end;
  if (start < cue.start) return form === 'direct';
  const between = text.slice(cue.end, start).replace(/[\s\p{Pi}\p{Pf}"'„‚«»「『]+$/u, '');
  return /[:：]$/u.test(between) || (form === 'direct' && /[,،，.;؛!?؟—–-]$/u.test(between));
}

/** A phrase denies its own sentence alone, so a longer statement is denied only where that is the longest. */
function denyingPhrase(view: QuoteView, tokens: readonly Token[]): TextRange | null {
  const { parts, language } = view;
  const length = ({ start, end }: TextRange) => end - start;
  const longest = parts.reduce<TextRange | undefined>(
    (best, part) => (best && length(best) >= length(part) ? best : part),
    undefined,
  );
  if (!longest) return null;
  const own = tokens.filter(({ start, end }) => start >= longest.start && end <= longest.end);
  const behind = DENYING_BEHIND.get(language);
  return phraseBefore(view, own) ?? (behind ? lastWords(rangeOf(own, behind), own) : null);
}

function phraseBefore(view: QuoteView, own: readonly Token[]): TextRange | null {
  const pattern = DENYING_BEFORE.get(view.language);
  if (!pattern) return null;
  const lead = leadingTokens(view);
  const from = [...lead.keys()].find((at) => rangeOf([...lead.slice(at), ...own], pattern));
  return rangeOf(from === undefined ? own : [...lead.slice(from), ...own], pattern);
}

/** The words between the cue and what is said, where these belong to its sentence: "said it was not true that". */
function leadingTokens({ quote, report, language }: QuoteView): readonly Token[] {
  const [from, to] = [quote.cue?.end, quote.content[0]?.start];
  if (from === undefined || to === undefined || to < from) return [];
  const text = report.text.slice(from, to);
  if (/[.:;!?؟]/u.test(text)) return [];
  return tokensOf(text, language).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }));
}

function rangeOf(tokens: readonly Token[], pattern: RegExp): TextRange | null {
  const found = pattern.exec(`${tokens.map(({ folded }) => folded).join(' ')} `);
  const words = found?.[0].trim().split(' ').length ?? 0;
  const [first, last] = [tokens[0], tokens[words - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Of a sentence that a phrase at its end denies, that phrase. */
const PHRASE_WORDS = 2;

function lastWords(range: TextRange | null, tokens: readonly Token[]): TextRange | null {
  const last = range && tokens.filter(({ end }) => end <= range.end).slice(-PHRASE_WORDS);
  const [first] = last ?? [];
  return range && first ? { start: first.start, end: range.end } : null;
}
