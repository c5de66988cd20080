/**
 * What in a report denies a statement that it quotes: the cue ("denied that …"), or a phrase of the statement itself ("it is not true that …").
 * Where somebody denies in words of their own (He denied it: "…"), those words are no denied statement.
 */
import { primaryLanguage, rangeLength, sliceOf, type TextRange } from '@crossquote/domain';
import { fold } from '../../names/fold.ts';
import { type Token, tokensOf } from '../../words/tokens.ts';
import type { QuoteView } from '../view/quote-view.ts';
import { DENYING_BEFORE, DENYING_BEHIND } from './denying-phrases.ts';
import { DENYING_CUES, REJECTING } from './negators.ts';

export interface Denial {
  /** The words of the report that deny. */
  readonly words: TextRange;
  /** What they deny: all that is said, or one sentence of it. */
  readonly denied: TextRange;
}

/** null when nothing is denied. */
export function denialOf(view: QuoteView, tokens: readonly Token[]): Denial | null {
  const cue = denyingCue(view);
  const [first, last] = [view.quote.content[0], view.quote.content.at(-1)];
  if (cue && first && last) return { words: cue, denied: { start: first.start, end: last.end } };
  return denyingPhrase(view, tokens);
}

function denyingCue({ quote, report }: QuoteView): TextRange | null {
  const { cue } = quote;
  if (!cue) return null;
  if (!DENYING_CUES.test(fold(sliceOf(report.text, cue)))) return rejectingWords(report.text, cue, quote);
  return isOwnWords(report.text, cue, quote) ? null : cue;
}

/** How far before a claim its verb may stand: "wies am Abend alle Vorwürfe zurück, …". */
const REACH = 80;

/** "rejects reports that …", "wies den Vorwurf zurück, …": whoever rejects what is told does not say it; but "dismissed it as “a lie”" are words of theirs. */
function rejectingWords(
  text: string,
  cue: TextRange,
  { content, form }: QuoteView['quote'],
): TextRange | null {
  const start = content[0]?.start ?? 0;
  if (form === 'direct' || start < cue.end) return null;
  const before =
    text
      .slice(Math.max(0, cue.start - REACH), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  return REJECTING.test(fold(before)) ? cue : null;
}

/** What stands behind a colon is said, and so is a quotation that the cue does not lead into ("…", he denied; he denied it, "…"). */
function isOwnWords(text: string, cue: TextRange, { content, form }: QuoteView['quote']): boolean {
  const start = content[0]?.start ?? cue.end;
  if (start < cue.start) return form === 'direct';
  const between = text.slice(cue.end, start).replace(/[\s\p{Pi}\p{Pf}"'„‚«»「『]+$/u, '');
  return /[:：]$/u.test(between) || (form === 'direct' && /[,،，.;؛!?؟—–-]$/u.test(between));
}

/** A phrase denies its own sentence alone: of several that are denied, the longest. */
function denyingPhrase(view: QuoteView, tokens: readonly Token[]): Denial | null {
  const behind = DENYING_BEHIND.get(view.language);
  const found = view.parts.flatMap((part, at): readonly Denial[] => {
    const own = tokens.filter(({ start, end }) => start >= part.start && end <= part.end);
    const lead = at === 0 ? leadingTokens(view) : [];
    const words =
      phraseBefore(view.language, lead, own) ?? (behind ? lastWords(rangeOf(own, behind), own) : null);
    return words ? [{ words, denied: { start: part.start, end: part.end } }] : [];
  });
  return found.sort((a, b) => rangeLength(b.denied) - rangeLength(a.denied))[0] ?? null;
}

function phraseBefore(language: string, lead: readonly Token[], own: readonly Token[]): TextRange | null {
  const pattern = DENYING_BEFORE.get(language);
  if (!pattern) return null;
  const from = [...lead.keys()].find((at) => rangeOf([...lead.slice(at), ...own], pattern));
  return rangeOf(from === undefined ? own : [...lead.slice(from), ...own], pattern);
}

/** The words between the cue and what is said, where these belong to its sentence: "said it was not true that". */
function leadingTokens({ quote, report, language }: QuoteView): readonly Token[] {
  const [from, to] = [quote.cue?.end, quote.content[0]?.start];
  if (from === undefined || to === undefined || to < from) return [];
  if (language !== primaryLanguage(report.language)) return [];
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
